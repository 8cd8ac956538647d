import { html, type TemplateResult } from 'lit/html.js';
import type { Audience } from '@apen-oppvekst/data-schema/terms';
import type { Texts } from '../locales/index.ts';

/** The one question: who reads? */
export const question = (
  t: Texts,
  level: number,
  readers: readonly (readonly [Audience, string])[],
  choose: (audience: Audience) => void,
): TemplateResult =>
  html`<div part="title" role="heading" aria-level=${level} tabindex="-1">${t.title}</div>
    <div part="question" role="group" aria-labelledby="question">
      <p id="question">${t.question}</p>
      ${readers.map(
        ([audience, name]) => html`<button type="button" @click=${() => choose(audience)}>${name}</button>`,
      )}
    </div>
    <p class="note">${t.notKept}</p>`;
