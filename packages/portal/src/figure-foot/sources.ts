/** Whose figures a chart shows and where it is found, in words. For pages that are built and for browsers alike. */
import type { Language, Observation, Source } from '@apen-oppvekst/data-schema/terms';
import { figureTexts } from '../locales/figure/index.ts';

/** The ids of the sources of some observations, each once. */
export const sourcesOf = (observations: readonly Observation[]): string[] => [
  ...new Set(observations.map(({ source }) => source)),
];

/** Whose figures a chart shows, and under which licences: a sentence each, and how many are left out. */
export function figureSources(sources: readonly Source[], lang: Language): string[] {
  const t = figureTexts[lang];
  const lines = sources.map(({ publisher, title, licence }) => t.source(publisher, title, licence));
  return lines.length > mostSources
    ? [...lines.slice(0, mostSources), t.moreSources(lines.length - mostSources)]
    : lines;
}

/** More than these would be longer than the chart; the page has them all. */
const mostSources = 4;

/** A chart's own place on the page that it stands on. */
export const figureAnchor = (page: string, id: string): string => `${page}#figur-${id}`;
