/**
 * The code a child comes back with, and the one a holder keeps: random bits and four check bits, as words or as the
 * same number in digits.
 */
import { sha256Bytes, utf8 } from './bytes.ts';
import { words } from './words.ts';

/** Six words open a mailbox, eight a holder's seed. */
export type CodeLength = 6 | 8;

export interface Code {
  readonly words: readonly string[];
  /** 20 for six words, 27 for eight. */
  readonly digits: string;
}

export type CodeFault = 'length' | 'unknown' | 'check';

export type ReadCode =
  | { readonly ok: true; readonly code: Code }
  | {
      readonly ok: false;
      /** Too few or too many · words that are not in the list · words that do not belong together. */
      readonly reason: CodeFault;
      /** With `unknown`: those that are not in the list, as they were written. */
      readonly words?: readonly string[];
    };

const bitsOfWord = 11n;
const checkBits = 4n;
const labels: Readonly<Record<CodeLength, string>> = { 6: 'ao-kv1', 8: 'ao-gk1' };
export const digitsOf: Readonly<Record<CodeLength, number>> = { 6: 20, 8: 27 };

const bitsOf = (length: CodeLength): bigint => BigInt(length) * bitsOfWord;

function bigEndian(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = length - 1, rest = value; at >= 0; at -= 1, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
}

/** The first four bits of the hash of label and bits, these in as few whole bytes as hold them: 8, or 11. */
function checkOf(random: bigint, length: CodeLength): bigint {
  const bytes = bigEndian(random, Math.ceil(Number(bitsOf(length) - checkBits) / 8));
  const label = utf8(labels[length]);
  const hashed = new Uint8Array(label.length + bytes.length);
  hashed.set(label);
  hashed.set(bytes, label.length);
  return BigInt((sha256Bytes(hashed)[0] ?? 0) >> 4);
}

function codeOf(number: bigint, length: CodeLength): Code {
  const list: string[] = [];
  for (let rest = number, left = length as number; left > 0; left -= 1, rest >>= bitsOfWord)
    list.unshift(words[Number(rest & 0x7ffn)] ?? '');
  return { words: list, digits: number.toString().padStart(digitsOf[length], '0') };
}

const holds = (number: bigint, length: CodeLength): boolean =>
  checkOf(number >> checkBits, length) === (number & 0xfn);

/** A new one, from the machine's own randomness. */
export function newCode(length: CodeLength = 6): Code {
  const bits = bitsOf(length) - checkBits;
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(Number(bits) / 8)));
  const random = BigInt.asUintN(
    Number(bits),
    bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n),
  );
  return codeOf((random << checkBits) | checkOf(random, length), length);
}

const letters: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'o', ö: 'o', aa: 'a', å: 'a' };

/** As words are compared: å, aa and a are one, and no letter outside a–z is needed. */
const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/aa|[æäøöå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Letters that tell a word from all others. */
const enough = 4;

let places: ReadonlyMap<string, number> | undefined;

/** Where a word stands in the list, by its first four letters or more. A wrong letter later on is no slip we overlook. */
function placeOf(written: string): number | undefined {
  places ??= new Map(words.map((word, place) => [fold(word).slice(0, enough), place]));
  const folded = fold(written);
  const place = places.get(folded.slice(0, enough));
  return place !== undefined && fold(words[place] ?? '').startsWith(folded) ? place : undefined;
}

const partsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];

/** The words of a text as people write them, each with its place in the list if it has one. */
export const writtenWords = (
  text: string,
): { readonly written: string; readonly place: number | undefined }[] =>
  partsOf(text)
    .filter((part) => /\p{L}/u.test(part))
    .map((written) => ({ written, place: placeOf(written) }));

/** Reads a code as people write one: words or digits, any separators, any case. */
export function readCode(text: string, length: CodeLength): ReadCode {
  const parts = partsOf(text);
  const written = parts.filter((part) => /\p{L}/u.test(part));
  return written.length ? readWords(written, length) : readDigits(parts.join(''), length);
}

function readWords(written: readonly string[], length: CodeLength): ReadCode {
  const found = written.map(placeOf);
  const unknown = written.filter((_, at) => found[at] === undefined);
  if (unknown.length) return { ok: false, reason: 'unknown', words: unknown };
  if (written.length !== length) return { ok: false, reason: 'length' };
  const number = found.reduce<bigint>((sum, place) => (sum << bitsOfWord) | BigInt(place ?? 0), 0n);
  return read(number, length);
}

function readDigits(digits: string, length: CodeLength): ReadCode {
  if (!new RegExp(`^[0-9]{${digitsOf[length]}}$`).test(digits)) return { ok: false, reason: 'length' };
  return read(BigInt(digits), length);
}

const read = (number: bigint, length: CodeLength): ReadCode =>
  number < 1n << bitsOf(length) && holds(number, length)
    ? { ok: true, code: codeOf(number, length) }
    : { ok: false, reason: 'check' };
