/** AES-256-GCM by the machine's own WebCrypto: nonce ‖ sealed bytes ‖ tag, bound to what stands around it. */
import { randomBytes, utf8, type Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';

const nonceBytes = 12;

const keyOf = (key: Bytes, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use]);

export async function aeadSeal(
  plain: Bytes,
  key: Bytes,
  around: string,
  nonce: Bytes = randomBytes(nonceBytes),
): Promise<Bytes> {
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: utf8(around) },
    await keyOf(key, 'encrypt'),
    plain,
  );
  const bytes = new Uint8Array(nonceBytes + sealed.byteLength);
  bytes.set(nonce);
  bytes.set(new Uint8Array(sealed), nonceBytes);
  return bytes;
}

/** @throws ProtocolError `sealed` */
export async function aeadOpen(bytes: Bytes, key: Bytes, around: string): Promise<Bytes> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: bytes.subarray(0, nonceBytes), additionalData: utf8(around) },
      await keyOf(key, 'decrypt'),
      bytes.subarray(nonceBytes),
    );
    return new Uint8Array(plain);
  } catch {
    throw new ProtocolError('sealed', 'not the key, not the place, or it has been changed');
  }
}
