/**
 * What a search can be narrowed by. A page gives codes, never words: the index of one language is
 * searched together with another's, and the search page has the words for both.
 */
import type { ItemKind, StatusCode, Theme } from '@apen-oppvekst/data-schema/terms';

/** What a page is about: an item's page is of its kind, a guide explains. */
export type PageType =
  ItemKind | 'municipality' | 'plan' | 'unit' | 'indicator' | 'innspill' | (typeof multilingualTypes)[number];

/** Pages that exist in every language. Of these a search shows the reader's own language only. */
export const multilingualTypes = ['guide', 'rights', 'help'] as const;

export interface SearchFilters {
  /** The municipality's name, as it stands everywhere. */
  readonly kommune?: string;
  readonly tema?: readonly Theme[];
  readonly type?: PageType;
  /** Of measures and activities only. */
  readonly status?: StatusCode;
}
