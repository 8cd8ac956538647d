/** Bytes and their written forms. */
import { hkdf as hkdfOf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlnopad } from '@scure/base';
import { ProtocolError } from './errors.ts';

/** Bytes in memory of their own, as WebCrypto asks for them. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const toBase64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/**
 * The one way back: padding, other alphabets and loose bits at the end are refused, so that two texts never mean the
 * same bytes.
 * @param length how many bytes it must be, when that is known
 */
export function fromBase64url(text: string, length?: number): Bytes {
  let bytes: Bytes;
  try {
    bytes = new Uint8Array(base64urlnopad.decode(text));
  } catch (cause) {
    throw new ProtocolError('malformed', 'not base64url without padding', { cause });
  }
  if (length !== undefined && bytes.length !== length)
    throw new ProtocolError('size', `expected ${length} bytes, ${bytes.length} came`);
  return bytes;
}

/** True when a text is base64url of so many bytes. */
export function isBase64url(text: string, length: number): boolean {
  try {
    fromBase64url(text, length);
    return true;
  } catch {
    return false;
  }
}

export const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

/** Throws on bytes that are no text, instead of putting � in their place. */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ProtocolError('malformed', 'not UTF-8', { cause });
  }
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sha256Bytes = (data: Uint8Array): Bytes => new Uint8Array(sha256(data));

/** SHA-256, hexadecimal, of bytes or of a text. */
export const sha256Hex = (data: Uint8Array | string): string =>
  toHex(sha256(typeof data === 'string' ? utf8(data) : data));

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** 16 random bytes: the name of a report, a message or an epoch. */
export const randomId = (): string => toBase64url(randomBytes(16));

/** HKDF-SHA-256 without salt: one secret, a key for each purpose. */
export const hkdf = (secret: Uint8Array, info: string, length: number): Bytes =>
  new Uint8Array(hkdfOf(sha256, secret, undefined, utf8(info), length));

/** True when they are the same. Takes the same time wherever they differ. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at += 1) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}
