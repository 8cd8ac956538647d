/** Ed25519: root signs key documents, the service signs receipts, a holder signs to log in. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { fromBase64url, randomBytes, toBase64url, utf8 } from './bytes.ts';

export interface SigningKey {
  /** 32 bytes. */
  readonly secret: string;
  readonly public: string;
}

/** @param secret 32 bytes; without it, new ones */
export function newSigningKey(secret: Uint8Array = randomBytes(32)): SigningKey {
  return { secret: toBase64url(secret), public: toBase64url(ed25519.getPublicKey(secret)) };
}

export const sign = (text: string, secret: string): string =>
  toBase64url(ed25519.sign(utf8(text), fromBase64url(secret, 32)));

/** False for anything but a signature of just this text by just this key, written in the one way there is. */
export function verify(text: string, signature: string, publicKey: string): boolean {
  try {
    return ed25519.verify(fromBase64url(signature, 64), utf8(text), fromBase64url(publicKey, 32), {
      zip215: false,
    });
  } catch {
    return false;
  }
}
