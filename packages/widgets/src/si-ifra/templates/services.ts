import { html, type TemplateResult } from 'lit/html.js';
import { dateText, isSure, servicesIn, type HelpServiceRecord } from '@apen-oppvekst/data-schema/terms';
import { link } from '../../embed/link.ts';
import { phone } from '../../embed/urgent.ts';
import { list, readerOf, type Showing } from './showing.ts';

/** Services at once, emergency numbers among them: a longer list is one that nobody reads. */
const few = 5;

/** Who listens: the first of those the situation names, as far as they are for readers here; and the way to all. */
export const services = (showing: Showing, ids: readonly string[]): unknown => [
  list(
    'cards',
    servicesIn(
      ids.flatMap((id) => showing.text.services.find((service) => service.id === id) ?? []),
      showing.record.municipality.id,
    )
      .slice(0, few)
      .map((service) => card(showing, service)),
  ),
  link(showing.all, showing.t.page),
];

/** What for, how, what they may pass on and when; of an emergency number only who answers. */
function card(showing: Showing, service: HelpServiceRecord): TemplateResult {
  const { language, t } = showing;
  const { kind, name, oneLine, phone: number, chat, web, hours, roundTheClock, mayPassOn } = service;
  const { child, parent = child } = oneLine;
  const day = roundTheClock?.sourceDate;
  if (kind === 'emergency') return html`<div class="emergency">${phone(number?.value ?? '', name)}</div>`;
  return html`<h3>${name}</h3>
    <p>${readerOf(showing) === 'myChild' ? parent : (child ?? parent)}</p>
    ${number ? phone(number.value) : ''} ${[chat, web].map((site) => site && link(site.value))}
    <p>${mayPassOn?.value.text}</p>
    <p class="note">
      ${
        roundTheClock?.value && isSure(roundTheClock)
          ? t.roundTheClock + (day ? `, ${dateText(day, language)}` : '')
          : (hours?.value ?? ((number ?? chat) ? t.notAlways : ''))
      }
    </p>`;
}
