import { html, type TemplateResult } from 'lit';
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
  return html`<details part="ask">
    <summary>${t.ask}</summary>
    <textarea readonly rows="6" aria-label=${t.ask} lang=${language} .value="${question}\n${portal(path)}"></textarea>
    <button
      type="button"
      @click=${async ({ target }: { target: HTMLElement }) => {
        const [area, output] = target.parentElement!.querySelectorAll('textarea, output') as never as Copied;
        output.textContent = (await copy(area)) ? t.copied : t.copyYourself;
      }}
    >
      ${t.copy}
    </button>
    <output></output>
  </details>`;
}

type Copied = [HTMLTextAreaElement, HTMLOutputElement];

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
