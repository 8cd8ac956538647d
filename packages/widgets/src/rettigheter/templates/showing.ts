import { html, type TemplateResult } from 'lit/html.js';
import type { AudienceRecord, RightsRecord, UnitRecord } from '@apen-oppvekst/data-schema/terms';
import type { Texts } from '../locales/index.ts';
import type { ReadAloud } from '../read-aloud.ts';

/** What every part is drawn from. */
export interface Showing {
  readonly record: RightsRecord;
  /** The unit whose page it stands on, where it is told of one. */
  readonly about: UnitRecord | undefined;
  readonly told: AudienceRecord;
  readonly t: Texts;
  /** Level of the headings below the title. */
  readonly level: number;
  readonly aloud: ReadAloud;
  /** Prints the letter and nothing else. */
  readonly print: () => void;
}

/** Real heading tags cannot be chosen at run time in a template. */
export const heading = ({ level }: Showing, text: string): TemplateResult =>
  html`<div role="heading" aria-level=${level}>${text}</div>`;

/** A button that reads the texts, where the device has a voice of its own for them; the same button stops it. */
export function listen(
  { record, t, aloud }: Showing,
  name: string,
  texts: readonly string[],
): TemplateResult | '' {
  if (!aloud.voice(record.language)) return '';
  const word = aloud.reading === name ? t.stop : t.listen;
  return html`<button
    type="button"
    part="listen"
    aria-label="${word}: ${name}"
    @click=${() => aloud.toggle(name, texts, record.language)}
  >
    ${word}
  </button>`;
}
