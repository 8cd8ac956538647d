/** Which screen is drawn at a place. Who has not logged in sees the login, wherever they want. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Inbox, Place } from './inbox.ts';

export function screenAt(place: Place, inbox: Inbox, version: number): TemplateResult {
  const { texts, me } = inbox;
  if (place.screen === 'invitation')
    return html`<oppvekst-innboks-invitasjon
      .inbox=${inbox}
      .texts=${texts}
      .token=${place.token}
    ></oppvekst-innboks-invitasjon>`;
  if (!me || place.screen === 'login')
    return html`<oppvekst-innboks-innlogging
      .inbox=${inbox}
      .texts=${texts}
      .reason=${place.screen === 'login' ? place.reason : undefined}
    ></oppvekst-innboks-innlogging>`;
  switch (place.screen) {
    case 'cases':
      return html`<oppvekst-innboks-saker
        .inbox=${inbox}
        .texts=${texts}
        .version=${version}
      ></oppvekst-innboks-saker>`;
    case 'case':
      // Another case is another screen: nothing that is on its way to one can come to the other.
      return html`${keyed(
        place.id,
        html`<oppvekst-innboks-sak .inbox=${inbox} .texts=${texts} .case=${place.id}></oppvekst-innboks-sak>`,
      )}`;
    case 'keys':
      return html`<oppvekst-innboks-nokler
        .inbox=${inbox}
        .texts=${texts}
        .version=${version}
      ></oppvekst-innboks-nokler>`;
    case 'overview':
      return html`<oppvekst-innboks-oversikt .inbox=${inbox} .texts=${texts}></oppvekst-innboks-oversikt>`;
    case 'recovery':
      return html`<oppvekst-innboks-gjenoppretting
        .inbox=${inbox}
        .texts=${texts}
      ></oppvekst-innboks-gjenoppretting>`;
  }
}
