import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { pictograms, type PictureId } from './pictograms.ts';

/** Lit knows a template again by its strings, so each picture keeps its own. */
const strings = new Map<string, TemplateStringsArray>();

/** A picture beside words that say the same, hidden from those who hear the words. */
export function pictogram(id: string): TemplateResult | typeof nothing {
  const found = pictograms[id as PictureId] as readonly [string, string] | undefined;
  if (!found) return nothing;
  const [viewBox, body] = found;
  const shapes = strings.get(body) ?? Object.assign([body], { raw: [body] });
  strings.set(body, shapes);
  return html`<svg class="pictogram" viewBox=${viewBox} aria-hidden="true">${svg(shapes)}</svg>`;
}
