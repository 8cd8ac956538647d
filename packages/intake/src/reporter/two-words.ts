/** Two words of the code, asked back: who can write them has it. */

/** Two different places of so many, in order, from 0. */
export function twoOf(count: number): readonly [number, number] {
  const [one = 0, step = 0] = crypto.getRandomValues(new Uint32Array(2));
  const a = one % count;
  const b = (a + 1 + (step % (count - 1))) % count;
  return a < b ? [a, b] : [b, a];
}

/** Four letters tell a word from all others. */
const begins = (word: string): string => word.trim().toLowerCase().slice(0, 4);

/** @param written the words of these places, as they were written */
export const isRight = (
  words: readonly string[],
  places: readonly [number, number],
  written: readonly [string, string],
): boolean =>
  places.every((place, at) => begins(written[at]!) !== '' && begins(written[at]!) === begins(words[place]!));
