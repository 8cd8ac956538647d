import { html, type TemplateResult } from 'lit/html.js';
import { texts } from '../locales/index.ts';
import type { Showing } from './showing.ts';

/**
 * «Spør kommunen»: a question with the permalink, ready to copy, in the language of the plan.
 * @param what the titles that say what is asked about, the narrowest first
 * @param path the page asked about, relative to the portal's root
 */
export function ask({ record, t, portal }: Showing, what: string[], path: string): TemplateResult {
  const { language } = record.plan;
  const question = texts[language].question(what.join(', '), record.municipality.name);
  const answer = async ({ currentTarget }: Event) => {
    const button = currentTarget as HTMLElement;
    const copied = await copy(button.previousElementSibling as HTMLTextAreaElement);
    (button.nextElementSibling as HTMLOutputElement).value = copied ? t.copied : t.copyYourself;
  };
  return html`<details part="ask">
    <summary>${t.ask}</summary>
    <textarea
      readonly
      rows="4"
      aria-label=${t.ask}
      lang=${language}
      .value=${`${question}\n${portal(path)}`}
    ></textarea>
    <button type="button" @click=${answer}>${t.copy}</button>
    <output></output>
  </details>`;
}

/** The clipboard is closed to pages without https and to many frames: then the old command, then the reader. */
async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.select();
    return document.execCommand('copy');
  }
}
