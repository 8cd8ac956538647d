import { html, type TemplateResult } from 'lit/html.js';
import type { Language, SpeakUpRecord, UnitRecord } from '@apen-oppvekst/data-schema/terms';
import { pictogram } from '../../embed/pictogram.ts';
import type { Texts } from '../locales/index.ts';

/** What every screen is drawn from. */
export interface Showing {
  readonly record: UnitRecord;
  readonly text: SpeakUpRecord;
  readonly language: Language;
  readonly t: Texts;
  /** Address of the portal's page with all who help. */
  readonly all: string;
  /** Address of the sealed form; empty where it may not be led to. */
  readonly form: string;
  /** Today in Oslo, ISO 8601. */
  readonly day: string;
  /** What has been answered, in order: is it yours, whom is it about, what is it about. In memory only. */
  readonly answers: readonly string[];
  readonly go: (answers: readonly string[]) => void;
}

/** Whom the words are for. Before it is said, a child at a school, and a parent at a kindergarten. */
export const readerOf = ({ answers, text }: Showing): string =>
  answers[1] ?? (text.setting === 'school' ? 'self' : 'myChild');

/** A screen begins with one, which then gets the focus, so that it is read out. */
export const heading = (words: string): TemplateResult => html`<h2 tabindex="-1">${words}</h2>`;

export const list = (kind: string, items: readonly unknown[]): TemplateResult =>
  html`<ul role="list" class=${kind}>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** Words with a picture that says the same. */
export const pictured = ({ text }: Showing, picture: string | undefined, words: string): TemplateResult =>
  html`${pictogram(text, picture)}<span>${words}</span>`;
