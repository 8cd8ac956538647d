/** Two words asked back, so that we know that the paper is right. */
import { readCode, type Code } from '../protocol/index.ts';

/** Two different places in the code, in their order, by chance. */
export function twoPlaces(count: number, random: () => number = Math.random): [number, number] {
  const first = Math.floor(random() * count);
  const second = (first + 1 + Math.floor(random() * (count - 1))) % count;
  return first < second ? [first, second] : [second, first];
}

/** Whether what was written is this word of the code, as a code is read: four letters are enough. */
export function isWord(written: string, code: Code, place: number): boolean {
  const words = code.words.map((word, at) => (at === place ? written.trim() || '-' : word));
  const read = readCode(words.join(' '), 8);
  return read.ok && read.code.digits === code.digits;
}
