import { html, type TemplateResult } from 'lit/html.js';
import { dateText, isSure, type HelpServiceRecord } from '@apen-oppvekst/data-schema/terms';
import { groundsOf, type Ground } from '../facts.ts';
import { elsewhere, type Showing } from './showing.ts';

/** Where what is said of the services was found and when; opens quietly. Nothing where nothing is said. */
export function sources(showing: Showing, services: readonly HelpServiceRecord[]): TemplateResult | '' {
  const { t } = showing;
  const grounds = services.flatMap((service) =>
    groundsOf(service).map(
      (ground) => html`<li>${services.length > 1 ? `${service.name}. ` : ''}${told(showing, ground)}</li>`,
    ),
  );
  return grounds.length > 0
    ? html`<details part="sources">
        <summary class="note" aria-label="${t.sources}: ${services.map(({ name }) => name).join(', ')}">
          ${t.sources}
        </summary>
        <ul>
          ${grounds}
        </ul>
      </details>`
    : '';
}

/** Date of a fact as its source has it, after a comma; nothing when the source has none. */
export function dateOf(
  { language, sources: all }: Showing,
  { source, sourceDate }: Pick<Ground, 'source' | 'sourceDate'>,
): string {
  const date = sourceDate ? dateText(sourceDate, language) : all.find(({ id }) => id === source)?.dateText;
  return date ? `, ${date}` : '';
}

function told(showing: Showing, ground: Ground): TemplateResult {
  const { t, language, sources: all } = showing;
  const { facts, source, checked } = ground;
  const found = all.find(({ id }) => id === source);
  const title = found?.title ?? source;
  return html`${facts.map((fact) => t.facts[fact]).join(', ')}:
  ${found?.address ? elsewhere(showing, found.address, title) : title},
  ${found?.publisher}${dateOf(showing, ground)}.
  ${isSure(ground) ? '' : `${t.unsure}. `}${checked ? `${t.tried} ${dateText(checked, language)}` : t.untried}.`;
}
