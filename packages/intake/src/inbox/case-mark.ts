/**
 * A short mark for a case, to tell two of the same day apart and to say on the telephone: `7K3M`. It is made of the
 * case's number, which is random, so it says nothing of what was written, and everybody who reads sees the same.
 */
import { sha256Hex } from '../protocol/index.ts';

/** No vowels, so that it is never a word; no 0 or 1, and no B, G, S or Z: letters and digits that are taken for one another. */
const signs = '23456789CDFHJKLMNPQRTVWX';
const length = 4;

/** One of some 330,000: two cases may share it, but hardly two of the same unit and day. */
export function caseMark(id: string): string {
  const hash = sha256Hex(`ao/mark/1|${id}`);
  return Array.from(
    { length },
    (_, at) => signs[Number.parseInt(hash.slice(8 * at, 8 * at + 8), 16) % signs.length]!,
  ).join('');
}
