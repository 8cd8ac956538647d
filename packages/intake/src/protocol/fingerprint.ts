/** Four words that stand for a key, to be read aloud on the telephone. */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { utf8 } from './bytes.ts';
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

async function stretched(recipient: string): Promise<readonly string[]> {
  const bytes = await scryptAsync(utf8(recipient), utf8('ao/fingerprint/1'), cost);
  const bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  return Array.from({ length: wordCount }, (_, at) => {
    const shift = BigInt(bytes.length * 8 - bitsOfWord * (at + 1));
    return words[Number((bits >> shift) & 0x7ffn)] ?? '';
  });
}
