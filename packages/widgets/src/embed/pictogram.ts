import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { pictogramPattern, type Pictures } from '@apen-oppvekst/data-schema/terms';

/** Lit knows a template again by its strings, so each picture keeps its own. */
const strings = new Map<string, TemplateStringsArray>();

/**
 * A picture beside words that say the same, so it is hidden from those who hear the words. It comes with the
 * data, and the page may have named another place for the data than ours: what is not shapes is not drawn.
 * Lit's own Trusted Types policy makes the shapes.
 */
export function pictogram(
  { pictograms }: Pick<Pictures, 'pictograms'>,
  id: string | undefined,
): TemplateResult | typeof nothing {
  const found = id === undefined ? undefined : pictograms[id];
  if (!found || !pictogramPattern.test(found.body)) return nothing;
  const { viewBox, body } = found;
  const shapes = strings.get(body) ?? Object.assign([body], { raw: [body] });
  strings.set(body, shapes);
  return html`<svg class="pictogram" viewBox=${viewBox} aria-hidden="true">${svg(shapes)}</svg>`;
}
