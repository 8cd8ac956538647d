/**
 * What must not be known, said once more: not imported from the program under attack, so that a mistake there is
 * none here.
 */

/** Possible numbers that a hidden count must be left with, less one; and what its being hidden tells. */
export interface HiddenCount {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** A count that we hide for others' sake is shown by the source, so it is at least this. */
  readonly shownFrom: number;
}

/** GSI hides 1 to 5, and large ones beside them. Absence hides fewer than 7. Else 1 to 4. */
export const hiddenCount = (source: string): HiddenCount =>
  source.startsWith('udir-gsi')
    ? { width: 4, least: 1, most: Infinity, shownFrom: 6 }
    : source.startsWith('udir-fravaer')
      ? { width: 5, least: 1, most: 6, shownFrom: 7 }
      : { width: 4, least: 0, most: Infinity, shownFrom: 1 };

/** A hidden count below our own floor: 1 to 4. */
export const smallGroupWidth = 3;

/** How open a hidden mean must be, in its unit. */
export const meanWidth: Readonly<Record<string, number>> = {
  days: 5,
  hours: 5,
  index1to5: 0.8,
  ratio: 1,
  points: 2,
  squareMetres: 1,
};

/** Fewest behind a figure, and fewest counted. */
export const leastBase = { survey: 20, bullying: 30 } as const;
export const leastCount = { survey: 5, bullying: 6 } as const;

/** A municipality with so few schools is its schools. */
export const fewSchools = 2;

/** Fewer than this together are a small group. */
export const smallTogether = 20;

/** The count that a mean is of. */
export const baseOf: Readonly<Record<string, string>> = {
  'fravaer-10-trinn-dager-snitt': 'fravaer-10-trinn-elever',
  'fravaer-10-trinn-timer-snitt': 'fravaer-10-trinn-elever',
  'fravaer-10-trinn-dager-median': 'fravaer-10-trinn-elever',
  'fravaer-10-trinn-timer-median': 'fravaer-10-trinn-elever',
};

/** Medians cannot be added. */
export const isAdditive = (indicator: string): boolean => !indicator.endsWith('-median');

/** The count that a count is part of. */
export const wholeOf: Readonly<Record<string, string>> = {
  'gsi-spesialundervisning': 'gsi-elever',
  'gsi-forsterket-norsk': 'gsi-elever',
};

/** Breakdowns that make up the figure without one, and answers that make 100 %. */
export const partsOfAll: readonly (readonly [total: string, ...parts: string[]])[] = [
  ['', 'gutter', 'jenter'],
  ['begge kjønn', 'gutter', 'jenter'],
];
export const answersOf100: readonly (readonly string[])[] = [
  ['ja', 'nei'],
  ['mobbet', 'ikke mobbet'],
];

/** The county of a municipality, by its number; Svalbard is counted in Troms. */
export const parentOf = (area: string): string | undefined =>
  area === 'no-2100'
    ? 'no-55'
    : /^no-\d{4}$/.test(area)
      ? area.slice(0, 5)
      : /^(?:no|se)-\d\d$/.test(area)
        ? area.slice(0, 2)
        : undefined;
