import { html, type TemplateResult } from 'lit/html.js';
import type { Filter } from '../filter.ts';
import { themes } from '@apen-oppvekst/data-schema/terms';
import type { Showing } from './showing.ts';
import { stateOrder, type MeasureView } from '../tiltaksplan.view.ts';

/** Native controls, and how many measures they leave in view, said politely. */
export function filters(
  showing: Showing,
  measures: readonly MeasureView[],
  filter: Filter,
  shown: number,
  change: (filter: Filter) => void,
): TemplateResult {
  const { t } = showing;
  const choose = (field: keyof Filter) => (event: Event) => {
    const { checked, type, value } = event.target as HTMLInputElement;
    change({ ...filter, [field]: type === 'checkbox' ? checked : value });
  };
  const select = (field: 'theme' | 'state', label: string, options: readonly (readonly [string, string])[]) =>
    html`<label>
      ${label}
      <select .value=${filter[field]} @change=${choose(field)}>
        ${[['', t.all], ...options].map(([value, text]) => html`<option value=${value}>${text}</option>`)}
      </select>
    </label>`;
  const check = (field: 'who' | 'when', label: string) =>
    html`<label>
      <input type="checkbox" .checked=${filter[field]} @change=${choose(field)} /> ${t.says}
      ${label.toLowerCase()}
    </label>`;
  return html`<form part="filters" @submit=${(event: Event) => event.preventDefault()}>
    <label>
      ${t.search}
      <input type="search" .value=${filter.text} @input=${choose('text')} />
    </label>
    ${select(
      'theme',
      t.theme,
      themes
        .filter((theme) => measures.some(({ item }) => item.themes.includes(theme)))
        .map((theme) => [theme, t.themes[theme]]),
    )}
    ${select(
      'state',
      t.status,
      stateOrder
        .filter((state) => measures.some((measure) => measure.state === state))
        .map((state) => [state, t.state[state]]),
    )}
    ${check('who', t.who)} ${check('when', t.when)}
    <p role="status">${t.shown(shown, measures.length)}</p>
  </form>`;
}
