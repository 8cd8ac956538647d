/** What a reader of the published files knows: nothing here comes from the code that made them. */

/** Something that a file says of one figure. */
export interface Fact {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown: string;
  /** `null`: said to be without a number. */
  readonly value: number | null;
  /** Why there is no number, in the API's word. */
  readonly status?: string;
  readonly base?: string;
  readonly note?: string;
  readonly approximate?: string;
  readonly source?: string;
  /** The file, and where in it. */
  readonly from: string;
}

/** What is told of an indicator, as far as it helps. */
export interface About {
  readonly id: string;
  readonly titles: readonly string[];
  readonly unit: string;
  readonly decimals: number;
  readonly sensitivity: string;
  readonly derivedFrom?: { readonly numerator: string; readonly denominator: string; readonly per: number };
  readonly fictional: boolean;
}

/** All that is published, read. */
export interface Reading {
  readonly indicators: Map<string, About>;
  /** Names of each area, in every language. */
  readonly areas: Map<string, Set<string>>;
  readonly facts: Fact[];
}

/** Files of a site or a release by their path, with `/`. */
export type Files = ReadonlyMap<string, string>;

export type Place = Pick<Fact, 'indicator' | 'area' | 'period' | 'breakdown'>;

export const keyOf = ({ indicator, area, period, breakdown }: Place): string =>
  [indicator, area, period, breakdown].join(' | ');

/** The first number that a text begins with or has after words; thousands parted by spaces, a decimal comma or point. */
export function numberIn(text: string): number | undefined {
  const found = /(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?/.exec(text);
  if (found === null) return undefined;
  return Number(`${(found[1] ?? '').replace(/\D/g, '')}.${found[2] ?? '0'}`);
}
