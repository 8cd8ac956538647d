import { html, type TemplateResult } from 'lit/html.js';
import { isSure, type HelpServiceRecord } from '@apen-oppvekst/data-schema/terms';
import { readableAddress } from '../../embed/link.ts';
import { phone } from '../../embed/urgent.ts';
import { elsewhere, type Showing } from './showing.ts';
import { dateOf, sources } from './sources.ts';

/** A service: what it is for, how to reach it, when, what they may pass on, and where all this was found. */
export function service(showing: Showing, record: HelpServiceRecord): TemplateResult {
  const { t, audience, level } = showing;
  const { sms, mayPassOn } = record;
  return html`<li part="service">
    <div role="heading" aria-level=${level}>${record.name}</div>
    <p>${record.oneLine[audience]}</p>
    ${record.phone ? phone(record.phone.value) : ''}
    <ul role="list">
      ${sms ? html`<li><a href="sms:${sms.value.replaceAll(' ', '')}">${t.facts.sms} ${sms.value}</a></li>` : ''}
      ${site(showing, record, 'chat')} ${site(showing, record, 'web')}
    </ul>
    ${mayPassOn ? html`<p>${mayPassOn.value.text}</p>` : ''}
    ${terms(showing, record).map((line) => (line ? html`<p class="note">${line}</p>` : ''))}
    ${sources(showing, [record])}
  </li>`;
}

/** A site by the name people know it by: its host, in its own letters. */
function site(showing: Showing, record: HelpServiceRecord, fact: 'chat' | 'web'): unknown {
  const address = record[fact]?.value;
  return address
    ? html`<li>${elsewhere(showing, address, `${showing.t.facts[fact]}: ${readableAddress(address)}`)}</li>`
    : '';
}

/** When it is open as far as sources agree, and for whom. Only what somebody answers can be closed. */
function terms(showing: Showing, record: HelpServiceRecord): readonly unknown[] {
  const { t } = showing;
  const { phone: number, sms, chat, roundTheClock, hours, anonymous, ages } = record;
  return [
    roundTheClock?.value && isSure(roundTheClock)
      ? `${t.facts.roundTheClock} ${t.bySource}${dateOf(showing, roundTheClock)}`
      : hours
        ? `${t.facts.hours}: ${hours.value}`
        : (number ?? sms ?? chat) && t.notAlways,
    anonymous?.value && `${t.facts.anonymous}, ${t.bySource}`,
    ages && `${t.facts.ages}: ${ages.value.from ?? 0}${ages.value.to ? `–${ages.value.to}` : '+'}`,
  ];
}
