import { html, type TemplateResult } from 'lit/html.js';
import { dateText, type Channel, type StatementRecord } from '@apen-oppvekst/data-schema/terms';
import { link } from '../../embed/link.ts';
import { closuresAt } from '../closures.ts';
import { services } from './services.ts';
import { heading, list, type Showing } from './showing.ts';
import { footer, statements, toReader } from './statements.ts';

/**
 * A kind word first; then the unit's own ways, who reads and when; what is true of this situation, and what
 * they must pass on, the most of it folded; who else listens. Where a child is harmed at home or cannot bear
 * more, nothing comes before those who can help now.
 */
export function answer(showing: Showing, what: string): TemplateResult {
  const { text } = showing;
  const { words, passOn } = text;
  const { helpFirst, statements: told, services: ids } = text.situations.find(({ id }) => id === what)!;
  const said = toReader(showing, told);
  const kind = helpFirst ? 0 : 1;
  const help = [words.help, services(showing, ids)] as const;
  const tell = [words.channels, channels(showing)] as const;
  const [first, then] = helpFirst ? [help, tell] : [tell, help];
  return html`${heading(first[0])} ${helpFirst ? '' : statements(showing, said.slice(0, 1))} ${first[1]}
  ${statements(showing, said.slice(kind, kind + 2))} ${folded(showing, words.more, said.slice(kind + 2))}
  ${folded(showing, words.passOn, passOn)} ${heading(then[0])} ${then[1]}
  ${footer(showing, [...told, ...passOn])}`;
}

const folded = (showing: Showing, title: string, all: readonly StatementRecord[]): unknown =>
  all[0]
    ? html`<details>
        <summary>${title}</summary>
        ${statements(showing, all)}
      </details>`
    : '';

function channels(showing: Showing): unknown {
  const { record, text, language, day } = showing;
  const { closedNow, closedSoon, closedText } = text.words;
  const closed = closuresAt(record.unit.closed, day);
  const closures =
    closed[0] &&
    html`<div class="box">
      ${closed.map(
        ({ name, start, end }) =>
          html`<p>
            <strong>${start <= day ? closedNow : closedSoon}:</strong>
            <span lang=${record.municipality.language}>${name}</span>,
            ${[...new Set([start, end])].map((date) => dateText(date, language)).join(' – ')}
          </p>`,
      )}
      <p>${closedText}</p>
    </div>`;
  const ways = list(
    'cards',
    record.unit.channels.map((channel) => card(showing, channel)),
  );
  // What is closed today comes before the ways; what soon will be, after them.
  return closed.some(({ start }) => start <= day) ? [closures, ways] : [ways, closures];
}

/** The way to the sealed form, if there is one. It is told that the reader has said it is the right school. */
export const write = ({ form, text }: Showing): TemplateResult | string =>
  form &&
  html`<a class="phone main" href="${form}#ja" target="_top" rel="noreferrer">${text.words.write}</a>`;

function card(showing: Showing, { kind, label, address, readBy, when }: Channel): TemplateResult {
  const { record, text, form } = showing;
  const { words } = text;
  const { language, fictional } = record.municipality;
  const sealed = kind === 'intake' && form;
  return html`<h3 lang=${language}>${label}</h3>
    <p>${sealed ? write(showing) : fictional && kind !== 'person' ? words.practiceChannel : link(address)}</p>
    ${sealed && fictional ? html`<p>${words.practiceForm}</p>` : ''}
    <dl>
      <dt>${words.readBy}</dt>
      <dd lang=${language}>${readBy.join(', ')}</dd>
      <dt>${words.when}</dt>
      ${when ? html`<dd lang=${language}>${when}</dd>` : html`<dd>${words.whenUnknown}</dd>`}
    </dl>`;
}
