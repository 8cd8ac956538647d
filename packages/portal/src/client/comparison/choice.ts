/** Which municipalities an address asks for. */

/** As many as can be told apart in one picture. */
export const mostPlaces = 6;

export interface Choice {
  /** Ids that are known, each once, at most {@link mostPlaces}. */
  readonly ids: readonly string[];
  /** Whether the address named something that is not here, or more than there is room for. */
  readonly leftOut: boolean;
}

/** @param query `?kommune=no-5001&kommune=no-4601` */
export function choiceOf(query: string, known: ReadonlySet<string>): Choice {
  const asked = [...new Set(new URLSearchParams(query).getAll('kommune').filter((id) => id !== ''))];
  const ids = asked.filter((id) => known.has(id)).slice(0, mostPlaces);
  return { ids, leftOut: ids.length < asked.length };
}

/** The query that asks for these municipalities. */
export const queryOf = (ids: readonly string[]): string =>
  ids.length === 0 ? '' : `?${ids.map((id) => `kommune=${encodeURIComponent(id)}`).join('&')}`;
