import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayText } from '../day.ts';
import { fill } from '../fill.ts';
import { heading, main, urgent, type Showing } from '../showing.ts';
import { field, problemText } from './writing.ts';

/** Two lines high, since a code is, but there is only one thing to say in it. */
function submitOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form!.requestSubmit();
}

/** Where a code is written in. */
export function enter({ t, state, act }: Showing): TemplateResult {
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    act.openCode((event.target as HTMLFormElement).querySelector('textarea')!.value);
  };
  return html`${heading(t.back.enter)}
    <p id="om-kode">${t.back.enterNote}</p>
    <form @submit=${open}>
      <label for="kode">${t.back.label}</label>
      <textarea
        id="kode"
        rows="2"
        enterkeyhint="go"
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        writingsuggestions="false"
        data-gramm="false"
        translate="no"
        aria-describedby="om-kode"
        aria-invalid=${Boolean(state.problem)}
        @keydown=${submitOnEnter}
      ></textarea>
      ${problemText(state.problem)}
      <p role="status">${state.busy ? t.back.opening : nothing}</p>
      <button type="submit" class="main" aria-disabled=${state.busy ?? false}>${t.back.open}</button>
    </form>`;
}

/** Dated facts, never a promise of when. */
export function dialogue(showing: Showing): TemplateResult {
  const { setup, t, state, act } = showing;
  const { received, opened, closed, lines } = state.opened!;
  const day = (text: string, value: string): string => fill(text, { day: dayText(value, setup.language) });
  return html`${heading(t.back.title)}
    <ul class="facts">
      <li>${day(t.back.facts.received, received)}</li>
      <li>${opened ? day(t.back.facts.opened, opened) : t.back.facts.notOpened}</li>
      ${closed ? html`<li>${day(t.back.facts.closed, closed)}</li>` : nothing}
    </ul>
    <h2>${t.back.answers}</h2>
    ${lines.some(({ mine }) => !mine) ? nothing : html`<p>${t.back.none}</p>`}
    <ul class="lines">
      ${lines.map(
        ({ mine, day: on, text }) =>
          html`<li class=${mine ? 'mine' : 'theirs'}>
            <h3>${day(mine ? t.back.you : t.back.they, on)}</h3>
            <p dir="auto">${text ?? t.back.unreadable}</p>
          </li>`,
      )}
    </ul>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        act.write(state.answers.text);
      }}
    >
      <label for="mer"><h2>${t.back.write}</h2></label>
      ${field('mer', state.answers.text, (text) => act.answer({ text }, false), state.problem, 5)}
      <p id="om-mer" hidden></p>
      ${problemText(state.problem)}
      <p role="status">${state.notice ?? nothing}</p>
      <button type="submit" class="main" aria-disabled=${state.busy ?? false}>${t.back.sendMore}</button>
    </form>
    ${urgent(showing)}
    <button type="button" class="quiet" @click=${() => act.set({ view: 'empty' })}>${t.back.empty}</button>`;
}

export const empty = ({ t, words, state, act }: Showing): TemplateResult =>
  html`${heading(t.back.emptyTitle)}
    <p>${fill(t.back.emptyText, words)}</p>
    ${problemText(state.problem)}
    <div class="answers">
      <button type="button" ?disabled=${state.busy ?? false} @click=${act.empty}>${t.back.emptyYes}</button>
      ${main(t.back.emptyNo, () => act.set({ view: 'dialogue' }))}
    </div>`;

export const emptied = ({ t, words }: Showing): TemplateResult =>
  html`${heading(t.back.emptied)}
    <p>${fill(t.back.emptiedText, words)}</p>`;
