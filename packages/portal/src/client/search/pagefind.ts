/** Pagefind's script as this page uses it; it lies beside the built site, so its types are not at hand. */
import { multilingualTypes } from '../../search-filters.ts';
import { folded } from './names.ts';
import { filterNames, type Query } from './query.ts';

export interface SearchHit {
  readonly url: string;
  /** HTML: escaped text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly language?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface FoundPage {
  readonly score: number;
  readonly data: () => Promise<SearchHit>;
}

/** Hits for each value of each filter. */
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchAnswer {
  /** The best first. */
  readonly results: readonly FoundPage[];
  /** Hits of the text alone. */
  readonly totalFilters: Counts;
}

interface PagefindScript {
  search(text: string, options: { filters: object }): Promise<SearchAnswer>;
  /** Loads all filters; without it an answer counts nothing. */
  filters(): Promise<unknown>;
  mergeIndex(
    address: string,
    options: { language: string; mergeFilter: Readonly<Record<string, string>> },
  ): Promise<void>;
}

/** Pagefind, opened in all the languages that are searched. */
export interface Pagefind {
  readonly script: PagefindScript;
  readonly otherLanguages: readonly string[];
}

/**
 * Opens the index of the page's language, and beside it those of the other languages that plans are
 * written in: Pagefind keeps each language apart.
 * @param address full address of Pagefind's folder
 */
export async function openIndex(address: string, otherLanguages: readonly string[]): Promise<Pagefind> {
  const script = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindScript;
  for (const language of otherLanguages) {
    // The full address: Pagefind takes the bare path for the index it has already, and skips it.
    await script.mergeIndex(address, { language, mergeFilter: { merged: language } });
  }
  await script.filters();
  return { script, otherLanguages };
}

/**
 * Searches each language by itself. Where no word of an index begins as the query does, Pagefind cuts the query until
 * one does: «frånvaro» would give every Norwegian page with «fra», many of them before the right ones. What one
 * language gives in that way is left out.
 */
export async function searchAll(
  { script, otherLanguages }: Pagefind,
  text: string,
  chosen: Query['chosen'],
): Promise<SearchAnswer> {
  const asked = spelled(text);
  const answers: SearchAnswer[] = [];
  for (const language of [undefined, ...otherLanguages]) {
    const answer = await script.search(asked, { filters: pagefindFilters(chosen, otherLanguages, language) });
    const [best] = answer.results;
    if (best !== undefined && isAsked((await best.data()).excerpt, asked)) answers.push(answer);
  }
  return {
    results: answers.flatMap(({ results }) => results).sort((a, b) => b.score - a.score),
    totalFilters: sumOf(answers.map(({ totalFilters }) => totalFilters)),
  };
}

/** So much of a word of the query must stand in what was found. The rest may be another ending. */
const mostOfIt = 0.6;

const lettersOf = (text: string): string => folded(text).replace(/[^\p{L}\d]/gu, '');

/** True if an excerpt marks a word that has most of a word of the query in it, at its beginning or as a part. */
export function isAsked(excerpt: string, query: string): boolean {
  const asked = query.split(/\s+/u).map(lettersOf);
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gsu)].some(([, marked = '']) =>
    asked.some((word) => lettersOf(marked).includes(word.slice(0, Math.ceil(word.length * mostOfIt)))),
  );
}

/** Counts of indexes that share no page, together. */
function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, Record<string, number>> = {};
  for (const counts of all) {
    for (const [filter, values] of Object.entries(counts)) {
      const own = (sum[filter] ??= {});
      for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
    }
  }
  return sum;
}

/** A query as the index is spelled: «aarshjul» is written by those who have no å. */
export const spelled = (text: string): string => text.replace(/aa/gi, 'å');

/**
 * The choices as Pagefind wants them, for the page's own language or for one of the others: any within a group, all of
 * the groups. What exists in every language is left out of the other languages' indexes.
 */
export const pagefindFilters = (
  chosen: Query['chosen'],
  otherLanguages: readonly string[],
  language: string | undefined,
): object => ({
  all: [
    ...filterNames
      .filter((name) => chosen[name].length > 0)
      .map((name) => ({ [name]: { any: chosen[name] } })),
    ...(language === undefined ? [] : [{ merged: language }]),
  ],
  not: language === undefined ? { merged: { any: otherLanguages } } : { type: { any: multilingualTypes } },
});
