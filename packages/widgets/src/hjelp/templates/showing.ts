import { html } from 'lit/html.js';
import type { Country, HelpAudience, HelpRecord, Language } from '@apen-oppvekst/data-schema/terms';
import { link } from '../../embed/link.ts';
import type { Texts } from '../locales/index.ts';

/** What every part of the list is drawn from. */
export interface Showing {
  readonly language: Language;
  readonly t: Texts;
  readonly audience: HelpAudience;
  readonly country: Country;
  readonly sources: HelpRecord['sources'];
  /** Heading level of a service's name. */
  readonly level: number;
}

/** A link out of the page, which says that it leaves. */
export const elsewhere = ({ t }: Showing, address: string, text: string): unknown =>
  link(address, html`${text} <span class="note">(${t.elsewhere})</span>`);
