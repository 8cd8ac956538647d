import { html, type TemplateResult } from 'lit/html.js';
import type { HelpServiceRecord } from '@apen-oppvekst/data-schema/terms';
import { dateText } from '../../embed/date.ts';
import { phone } from '../../embed/urgent.ts';
import { link, list, readerOf, type Showing } from './showing.ts';

/** Who listens: those the situation names, as far as they are for readers here. */
export const services = (showing: Showing, ids: readonly string[]): TemplateResult =>
  list(
    'cards',
    ids
      .flatMap((id) => showing.text.services.find((service) => service.id === id) ?? [])
      .filter(
        ({ areas }) => !areas[0] || areas.some((area) => showing.record.municipality.id.startsWith(area)),
      )
      .map((service) => card(showing, service)),
  );

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
        roundTheClock?.value && roundTheClock.status !== 'conflict'
          ? t.roundTheClock + (day ? `, ${dateText(day, language)}` : '')
          : (hours?.value ?? ((number ?? chat) ? t.notAlways : ''))
      }
    </p>`;
}
