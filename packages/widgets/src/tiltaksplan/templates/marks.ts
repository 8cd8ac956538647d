import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';

/**
 * Each status has a pattern of its own, so that the picture can be read without colours.
 * Colours come from the style sheet; sizes are attributes, which a strict content security policy allows.
 * Stands in the bar; marks elsewhere in the same tree use the same patterns.
 */
export const patterns: readonly SVGTemplateResult[] = [
  ['inProgress', 'M-2 2L2-2M0 8L8 0M6 10L10 6'],
  ['continuedInNewPlan', 'M0 2L4 6L8 2'],
  ['notStarted', 'M2 4h4'],
  ['stopped', 'M0 0L8 8M8 0L0 8'],
].map(
  ([id, d]) =>
    svg`<pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse"><path d=${d} /></pattern>`,
);

/** One part of a bar; `start` and `length` are shares of its width. */
export const part = (status: string, start: number, length: number): SVGTemplateResult =>
  svg`<rect class=${status} fill="url(#${status})" x="${start * 100}%" width="${length * 100}%" height="100%" />`;

/** The pattern of a status as a small square. */
export const mark = (status: string): TemplateResult =>
  html`<svg aria-hidden="true">${part(status, 0, 1)}</svg>`;
