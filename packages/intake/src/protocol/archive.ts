/**
 * A case that leaves for the case archive, sealed to a key that is printed once. X25519, since the `age` program that
 * an archive has may be older than hybrid keys.
 */
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';

export interface ArchiveIdentity {
  /** `AGE-SECRET-KEY-1…`: printed, and kept nowhere. */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

export async function newArchiveIdentity(): Promise<ArchiveIdentity> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** @throws ProtocolError `recipient` for anything but one X25519 key */
export async function sealArchive(bytes: Uint8Array, recipient: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  try {
    if (!/^age1[02-9ac-hj-np-z]{58}$/.test(recipient)) throw new Error();
    encrypter.addRecipient(recipient);
  } catch {
    throw new ProtocolError('recipient', 'not an X25519 recipient');
  }
  return new Uint8Array(await encrypter.encrypt(bytes));
}
