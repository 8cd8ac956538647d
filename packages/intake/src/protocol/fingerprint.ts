/** Four words that stand for a key, to be read aloud on the telephone. */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { utf8 } from './bytes.ts';
import { writtenWords } from './code.ts';
import { words } from './words.ts';

const wordCount = 4;
const bitsOfWord = 11;

/**
 * Four words are 44 bits, which somebody with many machines could match by trying keys. Each try is therefore made to
 * cost what opening a door costs: a tenth of a second.
 */
const cost = { N: 2 ** 15, r: 8, p: 1, dkLen: 6 };

const known = new Map<string, Promise<readonly string[]>>();

/** The words of a recipient. The same for everybody who looks, so the salt is fixed. */
export function fingerprint(recipient: string): Promise<readonly string[]> {
  let found = known.get(recipient);
  if (!found) {
    found = stretched(recipient);
    known.set(recipient, found);
  }
  return found;
}

export type ReadFingerprint =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Not four words · words that are not in the list · four words, and not these. */
      readonly reason: 'length' | 'unknown' | 'differs';
      /** With `unknown`: those that are not in the list, as they were written. */
      readonly words?: readonly string[];
    };

/**
 * Whether what somebody heard is these four words, in their order: four letters of each, any separators, any case.
 * Whoever lets another in writes what they hear. Shown the words, they would say yes without listening.
 */
export function isFingerprint(heard: string, four: readonly string[]): ReadFingerprint {
  const found = writtenWords(heard);
  const unknown = found.filter(({ place }) => place === undefined).map(({ written }) => written);
  if (unknown.length > 0) return { ok: false, reason: 'unknown', words: unknown };
  if (found.length !== wordCount) return { ok: false, reason: 'length' };
  // Four of them: words that are not known yet are like no others.
  const same = four.length === wordCount && found.every(({ place }, at) => words[place ?? -1] === four[at]);
  return same ? { ok: true } : { ok: false, reason: 'differs' };
}

async function stretched(recipient: string): Promise<readonly string[]> {
  const bytes = await scryptAsync(utf8(recipient), utf8('ao/fingerprint/1'), cost);
  const bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  return Array.from({ length: wordCount }, (_, at) => {
    const shift = BigInt(bytes.length * 8 - bitsOfWord * (at + 1));
    return words[Number((bits >> shift) & 0x7ffn)] ?? '';
  });
}
