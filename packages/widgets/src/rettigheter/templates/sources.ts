import { dateText } from '@apen-oppvekst/data-schema/terms';
import { html, type TemplateResult } from 'lit/html.js';
import { link } from '../../embed/link.ts';
import type { Showing } from './showing.ts';

/**
 * The sections of law and other sources that something rests on; opens quietly.
 * @param what what rests on them
 */
export function sources({ record, t }: Showing, what: string, basis: readonly string[]): TemplateResult {
  const { laws, sources: all, language } = record;
  return html`<details part="sources">
    <summary class="note" aria-label="${t.source}: ${what}">${t.source}</summary>
    <ul>
      ${laws
        .filter(({ id }) => basis.includes(id))
        .map(
          ({ place, address, says, lawAsOf }) =>
            html`<li>
              ${link(address, place)}<span class="says">: ${says}</span> (${t.asOf}
              ${dateText(lawAsOf, language)})
            </li>`,
        )}
      ${all
        .filter(({ id }) => basis.includes(id))
        .map(
          ({ title, publisher, address, dateText: date, retrieved }) =>
            html`<li>
              ${link(address, title)},
              ${publisher}${date ? `, ${date}` : ''}${
                retrieved ? ` (${t.read} ${dateText(retrieved, language)})` : ''
              }
            </li>`,
        )}
    </ul>
  </details>`;
}
