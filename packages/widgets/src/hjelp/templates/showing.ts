import { html, type TemplateResult } from 'lit/html.js';
import type { Country, HelpAudience, HelpRecord, Language } from '@apen-oppvekst/data-schema/terms';
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

/** A link out of the page, which learns nothing of where the reader came from, and says that it leaves. */
export const elsewhere = ({ t }: Showing, address: string, text: string): TemplateResult =>
  html`<a href=${address} rel="noreferrer">${text} <span class="note">(${t.elsewhere})</span></a>`;
