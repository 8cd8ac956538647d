import { html, type TemplateResult } from 'lit/html.js';
import type { AudienceRecord } from '@apen-oppvekst/data-schema/terms';
import { heading, type Showing } from './showing.ts';
import { sources } from './sources.ts';

type Letter = NonNullable<AudienceRecord['letter']>;

/** A letter to print and fill in by hand; only it is printed. */
export function letter(showing: Showing, { title, lead, to, paragraphs, ...rest }: Letter): TemplateResult {
  const { points, requests, signature } = rest;
  const basis = [...paragraphs, ...points, ...requests].flatMap((each) => each.basis);
  return html`<div part="letter">
    ${heading(showing, title)}
    <p>${lead}</p>
    <button type="button" @click=${showing.print}>${showing.t.print}</button>
    <div class="paper">
      ${line([to, showing.about?.unit.name].join(' '))}
      ${paragraphs.map(
        ({ text, blank }) =>
          html`<p>${text}</p>
            ${blank ? [1, 2, 3].map(() => line()) : ''}`,
      )}
      <ol>
        ${points.map(({ text }) => html`<li>${text}</li>`)}
      </ol>
      ${requests.map(({ text }) => html`<p>${text}</p>`)} ${line(signature)}
    </div>
    ${sources(showing, title, basis)}
  </div>`;
}

/** A line to write on, after what goes before it. */
const line = (before = ''): TemplateResult => html`<p class="line">${before}</p>`;
