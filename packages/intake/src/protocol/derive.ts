/** What follows from a code. The words are stretched first, so that guessing costs half a second a try. */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { hkdf, sha256Bytes, toBase64url, utf8, type Bytes } from './bytes.ts';
import type { Code } from './code.ts';
import { ProtocolError } from './errors.ts';
import { sizes } from './sizes.ts';
import type { CodeKeys } from './types.ts';

export interface Stretching {
  /** Told how far it has come, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

async function stretch(code: Code, length: number, salt: string, { onProgress }: Stretching): Promise<Bytes> {
  if (code.words.length !== length)
    throw new ProtocolError('size', `expected ${length} words, ${code.words.length} came`);
  const root = await scryptAsync(utf8(code.words.join(' ')), utf8(salt), {
    N: 2 ** 17,
    r: 8,
    p: 1,
    dkLen: 32,
    ...(onProgress && { onProgress }),
  });
  return new Uint8Array(root);
}

/** The way back to a report: where its answers lie, what lets one in, what opens them. */
export async function codeKeys(code: Code, tenant: string, stretching: Stretching = {}): Promise<CodeKeys> {
  const root = await stretch(code, 6, `ao/kv1:${tenant}`, stretching);
  const auth = hkdf(root, 'auth', sizes.auth);
  return {
    mailbox: toBase64url(hkdf(root, 'mailbox', sizes.mailbox)),
    auth: toBase64url(auth),
    authHash: toBase64url(sha256Bytes(auth)),
    dialog: toBase64url(hkdf(root, 'dialog', sizes.dialog)),
  };
}

export interface HolderCodeKeys {
  /** 16 bytes: how the service finds the wrap. */
  readonly locator: string;
  /** 32 bytes: opens it. Never leaves the browser. */
  readonly wrapKey: Bytes;
}

/** What a holder's printed code opens. */
export async function holderCodeKeys(
  code: Code,
  tenant: string,
  stretching: Stretching = {},
): Promise<HolderCodeKeys> {
  const root = await stretch(code, 8, `ao/gk1:${tenant}`, stretching);
  return { locator: toBase64url(hkdf(root, 'locator', sizes.id)), wrapKey: hkdf(root, 'wrap', 32) };
}

/** What a passkey opens: `prf` is what WebAuthn's PRF extension gave. Its locator is the credential's user handle. */
export const passkeyWrapKey = (prf: Uint8Array): Bytes => hkdf(prf, 'wrap', 32);
