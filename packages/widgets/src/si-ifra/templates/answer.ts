import { html, type TemplateResult } from 'lit/html.js';
import type { Channel } from '@apen-oppvekst/data-schema/terms';
import { dateText } from '../../embed/date.ts';
import { closuresAt } from '../closures.ts';
import { services } from './services.ts';
import { heading, link, list, type Showing } from './showing.ts';
import { footer, statements } from './statements.ts';

/**
 * The unit's own ways, who reads and when; what is true of this situation; what they must pass on; who else
 * listens. Where a child is harmed at home or cannot bear more, those who can help now come first.
 */
export function answer(showing: Showing, what: string): TemplateResult {
  const { text } = showing;
  const { words, passOn } = text;
  const { helpFirst, statements: told, services: ids } = text.situations.find(({ id }) => id === what)!;
  const help = [heading(words.help), services(showing, ids)];
  const tell = [heading(words.channels), channels(showing)];
  return html`${helpFirst ? help : tell} ${statements(showing, told)} ${helpFirst ? tell : ''}
    <details>
      <summary>${words.passOn}</summary>
      ${statements(showing, passOn)}
    </details>
    ${helpFirst ? '' : help} ${footer(showing, [...told, ...passOn])}`;
}

function channels(showing: Showing): unknown {
  const { record, text, language, day } = showing;
  const { closedNow, closedSoon, closedText } = text.words;
  const closed = closuresAt(record.unit.closed, day);
  return [
    closed.length > 0
      ? html`<div class="box">
          ${closed.map(
            ({ name, start, end }) =>
              html`<p>
                <strong>${start <= day ? closedNow : closedSoon}:</strong>
                <span lang=${record.municipality.language}>${name}</span>,
                ${[...new Set([start, end])].map((date) => dateText(date, language)).join(' – ')}
              </p>`,
          )}
          <p>${closedText}</p>
        </div>`
      : '',
    list(
      'cards',
      record.unit.channels.map((channel) => card(showing, channel)),
    ),
  ];
}

function card(
  { record: { municipality }, text: { words } }: Showing,
  { label, address, readBy, when }: Channel,
): TemplateResult {
  const { language, fictional } = municipality;
  return html`<h3 lang=${language}>${label}</h3>
    <p>${address ? (fictional ? words.practiceChannel : link(address)) : ''}</p>
    <dl>
      <dt>${words.readBy}</dt>
      <dd lang=${language}>${readBy.join(', ')}</dd>
      <dt>${words.when}</dt>
      ${when ? html`<dd lang=${language}>${when}</dd>` : html`<dd>${words.whenUnknown}</dd>`}
    </dl>`;
}
