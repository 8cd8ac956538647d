import { html, type TemplateResult } from 'lit/html.js';
import {
  dateText,
  type Concerned,
  type Grounds,
  type StatementRecord,
} from '@apen-oppvekst/data-schema/terms';
import { link } from '../../embed/link.ts';
import { list, pictured, readerOf, type Showing } from './showing.ts';

/** A section of law, or another source. */
type Ground = Partial<Grounds['laws'][number] & Grounds['sources'][number]>;

/** Of what is said, what is for this reader. */
export const toReader = (showing: Showing, all: readonly StatementRecord[]): StatementRecord[] =>
  all.filter((each) => each.for?.includes(readerOf(showing) as Concerned) ?? true);

/** What is said to this reader. */
export const statements = (showing: Showing, all: readonly StatementRecord[]): TemplateResult =>
  list(
    'statements',
    toReader(showing, all).map(({ text, pictogram }) => pictured(showing, pictogram, text)),
  );

/** What the way out does, what a device can remember and, quietly, what the words of the screen rest on. */
export function footer(showing: Showing, said: readonly StatementRecord[]): TemplateResult {
  const { text, record, language, t } = showing;
  const basis = toReader(showing, said).flatMap((each) => each.basis);
  const grounds = [...text.laws, ...text.sources].filter(({ id }) => basis.includes(id)) as Ground[];
  return html`<div class="note">
    <p>${text.words.exitHelp}</p>
    <p>${text.words.device}</p>
    <p>${record.municipality.textsChecked ? '' : text.words.unchecked}</p>
    ${
      basis[0]
        ? html`<details>
            <summary>${text.words.sources}</summary>
            ${list('', [
              ...grounds.map(({ address, place, title = place, lawAsOf, dateText: date }) => {
                const when = lawAsOf ? `${t.lawAsOf} ${dateText(lawAsOf, language)}` : date;
                return html`${link(address, title)}${when && `, ${when}`}`;
              }),
              text.pictogramCredit,
            ])}
          </details>`
        : ''
    }
  </div>`;
}
