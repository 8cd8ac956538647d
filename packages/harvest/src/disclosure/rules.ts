/**
 * What must not be worked out, as a table that is reviewed: what each source hides, and our own floor, which
 * is at least as strict. Every rule says where it was read. «Measured» is what the source's own file shows;
 * «ours» is our choice, where no source gives a number.
 */
import type { Indicator } from '@apen-oppvekst/data-schema';

/** What a source hides, and what a reader may conclude about a count from its being hidden. */
export interface SourceRule {
  /** Ids of the sources, whole or up to a hyphen. */
  readonly sources: readonly string[];
  /** A positive count below this is hidden at the source. */
  readonly countsBelow: number;
  /** A count of 0 is shown, so a hidden one is at least 1. */
  readonly zeroShown: boolean;
  /** Only small counts are hidden, so a hidden one is known to be below the limit. Else large ones hide small ones. */
  readonly hidesOnlySmall: boolean;
  /** The source adds noise, so that a total need not be the sum of its parts. */
  readonly noisy?: true;
  readonly basis: string;
}

export const sourceRules: readonly SourceRule[] = [
  {
    sources: ['udir-gsi'],
    countsBelow: 6,
    zeroShown: true,
    hidesOnlySmall: false,
    basis:
      'Measured in 2024-25 and 2025-26: the smallest positive count shown is 6, 0 is shown, and large municipalities are hidden beside small ones.',
  },
  {
    sources: ['udir-fravaer'],
    countsBelow: 7,
    zeroShown: true,
    hidesOnlySmall: true,
    basis:
      'Measured in 2024-25: the smallest number of pupils shown is 7, a municipality without pupils has no row, and the hidden ones of a county are 9 to 11 pupils together. That only small ones are hidden is the careful reading.',
  },
  {
    sources: ['udir'],
    countsBelow: 5,
    zeroShown: false,
    hidesOnlySmall: false,
    basis: 'Udir’s older rule: counts from 1 to 4 are not given out (Sivilombudet, the Varingen case).',
  },
  {
    sources: ['ssb'],
    countsBelow: 3,
    zeroShown: false,
    hidesOnlySmall: false,
    basis: 'SSB, Personopplysninger i statistikken: cells of few, «for example fewer than 3», are hidden.',
  },
  {
    sources: ['scb'],
    countsBelow: 3,
    zeroShown: false,
    hidesOnlySmall: false,
    noisy: true,
    basis:
      'SCB, from 2025: Cell Key Method, so totals need not be the sum of their parts. The limit is ours.',
  },
];

/** For a source that has no rule of its own. */
export const anySource: SourceRule = {
  sources: [],
  countsBelow: 5,
  zeroShown: false,
  hidesOnlySmall: false,
  basis: 'Ours: as the floor for counts below.',
};

/** The rule of a source: the one whose id is the longest beginning of the source's. */
export function ruleOf(source: string): SourceRule {
  const begins = (id: string): boolean => source === id || source.startsWith(`${id}-`);
  const rules = sourceRules.flatMap((rule) =>
    rule.sources.filter(begins).map((id) => ({ rule, length: id.length })),
  );
  return rules.toSorted((a, b) => b.length - a.length)[0]?.rule ?? anySource;
}

/** Our own floor, whatever a source shows. */
export interface Floor {
  /** Fewer than this behind a share or a mean: hidden. */
  readonly base: number;
  /** A count, and what is left of its whole, is 0 or at least this. */
  readonly count: number;
}

/**
 * Base 20, and 30 for bullying: Udir's own for Elevundersøkelsen («skjermingsregler»). Count 5: Udir's older rule.
 * A count of bullied pupils from 1 to 5 is never shown: such counts were seen in Udir's export, and are not ours to spread.
 */
export const floors: Readonly<Record<Exclude<Indicator['sensitivity'], 'open'>, Floor>> = {
  survey: { base: 20, count: 5 },
  bullying: { base: 30, count: 6 },
};

/**
 * A share of 100 % tells something of every pupil, and is hidden unless more than this are behind it. Ours: data.md
 * asks for a large base and gives no number.
 */
export const everybodyFloor = 100;

/** Up to this many units of a kind in an area, its figures are the units', and so are the rules. */
export const fewUnits = 2;

/** How many counts must fit a share that could tell a small one. */
export const leastFittingCounts = 3;

/** Limits of the bands that a base is told in, when the number itself would give something away. */
export const baseBands: readonly number[] = [20, 30, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** A count of pupils whom it could harm to be counted, and the count that it is a part of. */
export interface Part {
  readonly part: string;
  readonly whole: string;
}

export const sensitiveCounts: readonly Part[] = [
  { part: 'gsi-spesialundervisning', whole: 'gsi-elever' },
  { part: 'gsi-forsterket-norsk', whole: 'gsi-elever' },
];

/** A mean or share, and the count that stands beside it as its base. */
export const basesOf: Readonly<Record<string, string>> = {
  'fravaer-10-trinn-dager-median': 'fravaer-10-trinn-elever',
  'fravaer-10-trinn-timer-median': 'fravaer-10-trinn-elever',
  'fravaer-10-trinn-dager-snitt': 'fravaer-10-trinn-elever',
  'fravaer-10-trinn-timer-snitt': 'fravaer-10-trinn-elever',
};

/** No sum of these means anything. */
export const notAdditive: ReadonlySet<string> = new Set([
  'fravaer-10-trinn-dager-median',
  'fravaer-10-trinn-timer-median',
]);

/**
 * How uncertain a hidden mean must stay, in its own unit. Ours: a fifth of the scale of an index, and for absence
 * about a third of what a county's mean is. A share's is counted in pupils (`Floor.count`).
 */
export const leastWidth: Readonly<Record<Exclude<Indicator['unitOfMeasure'], 'percent' | 'count'>, number>> =
  {
    days: 5,
    hours: 5,
    index1to5: 0.8,
    ratio: 1,
    points: 2,
    squareMetres: 1,
  };

/**
 * Breakdowns that part a whole: each pupil is in exactly one of `parts`. `total` is the word for all of them, or
 * nothing where the figure without a breakdown is.
 */
export const partitions: readonly { readonly total: string; readonly parts: readonly string[] }[] = [
  { total: 'begge kjønn', parts: ['gutter', 'jenter'] },
  { total: '', parts: ['gutter', 'jenter'] },
  { total: 'båda könen', parts: ['pojkar', 'flickor'] },
  { total: '', parts: ['pojkar', 'flickor'] },
];

/** Answers that exclude each other: their shares make 100 %. */
export const answers: readonly (readonly string[])[] = [
  ['ja', 'nei'],
  ['mobbet', 'ikke mobbet'],
  ['ja', 'nej'],
];

/** How many municipalities a country has. Where areas of all of them are known, the parts make up the whole. */
export const municipalitiesOf: Readonly<Record<string, number>> = { no: 357, se: 290 };
