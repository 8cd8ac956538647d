/** Pagefind's script as this page uses it; it lies beside the built site, so its types are not at hand. */
import { multilingualTypes } from '../../search-filters.ts';
import { filterNames, type Query } from './query.ts';

export interface SearchHit {
  readonly url: string;
  /** HTML: escaped text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly language?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface SearchAnswer {
  readonly results: readonly { readonly data: () => Promise<SearchHit> }[];
  /** Hits of the text alone for each value of each filter. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Pagefind {
  search(text: string, options: { filters: object }): Promise<SearchAnswer>;
  /** Loads all filters; without it an answer counts nothing. */
  filters(): Promise<unknown>;
  mergeIndex(
    address: string,
    options: { language: string; mergeFilter: Readonly<Record<string, string>> },
  ): Promise<void>;
}

/** A filter that all pages of the other languages are given when they are merged in. */
const merged = { merged: 'yes' } as const;

/**
 * Opens the index of the page's language, and beside it those of the other languages that plans are
 * written in: Pagefind keeps each language apart.
 * @param address full address of Pagefind's folder
 */
export async function openIndex(address: string, otherLanguages: readonly string[]): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
  for (const language of otherLanguages) {
    // The full address: Pagefind takes the bare path for the index it has already, and skips it.
    await pagefind.mergeIndex(address, { language, mergeFilter: merged });
  }
  await pagefind.filters();
  return pagefind;
}

/**
 * The choices as Pagefind wants them: any within a group, all of the groups. What exists in every language
 * is left out of the other languages' indexes.
 */
export const pagefindFilters = (chosen: Query['chosen']): object => ({
  all: filterNames
    .filter((name) => chosen[name].length > 0)
    .map((name) => ({ [name]: { any: chosen[name] } })),
  not: { all: [merged, { type: { any: multilingualTypes } }] },
});
