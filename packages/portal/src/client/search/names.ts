/** Places and units by name: found before the index of texts is loaded. Pure, but for {@link fetchNames}. */

/** Address relative to the portal's root, name, and for a unit the municipality it lies in. */
export type NameEntry = readonly [path: string, name: string, inside?: string];

/** Names shown at most; whoever writes more of the name gets fewer. */
const most = 6;

/** Letters alike that readers write in each other's place: å, aa and a, ø, ö and o, æ, ä and ae. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/[æä]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/aa/g, 'a');

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\d]+/gu) ?? [];

const begin = (words: readonly string[], asked: readonly string[]): boolean =>
  asked.every((each) => words.some((word) => word.startsWith(each)));

/** Whether a name has a word beginning with each word of the query; every name if the query has none. */
export const answers = (name: string, query: string): boolean => begin(wordsOf(name), wordsOf(query));

/** Names that have a word beginning with each word of the query; those that begin with it first, places before units. */
export function matchingNames(names: readonly NameEntry[], query: string): NameEntry[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const whole = asked.join(' ');
  return names
    .flatMap((entry) => {
      const words = wordsOf(entry[1]);
      if (!begin(words, asked)) return [];
      const name = words.join(' ');
      const nearness = name === whole ? 0 : name.startsWith(whole) ? 1 : 2;
      return [{ entry, rank: nearness * 2 + (entry[2] === undefined ? 0 : 1) }];
    })
    .sort((a, b) => a.rank - b.rank || a.entry[1].localeCompare(b.entry[1], 'nb'))
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The list of names. None if it cannot be had: the search of texts does without. */
export const fetchNames = (address: string): Promise<readonly NameEntry[]> =>
  fetch(address).then(
    (answer) => (answer.ok ? (answer.json() as Promise<readonly NameEntry[]>) : []),
    () => [],
  );
