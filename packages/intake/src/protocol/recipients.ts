/** Hybrid keys of age (ML-KEM-768 with X25519), and nothing else: what is kept for years must stand against what comes. */
import { Encrypter, identityToRecipient } from 'age-encryption';
import { bech32 } from '@scure/base';
import type { Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';
import { matching } from './shape.ts';

const identityPrefix = 'AGE-SECRET-KEY-PQ-';
const recipientPattern = /^age1pq1[02-9ac-hj-np-z]{1952}$/;

export const isHybridRecipient = (recipient: unknown): recipient is string =>
  typeof recipient === 'string' && recipientPattern.test(recipient);

export const hybridRecipient = matching(recipientPattern, 'a recipient that begins with age1pq1');

/** @param seed 32 bytes */
export const hybridIdentity = (seed: Uint8Array): string =>
  bech32.encodeFromBytes(identityPrefix, seed).toUpperCase();

export async function hybridRecipientOf(identity: string): Promise<string> {
  try {
    if (identity.startsWith(`${identityPrefix}1`)) return await identityToRecipient(identity);
  } catch {
    // Said below, without the identity itself.
  }
  throw new ProtocolError('recipient', 'not a hybrid identity');
}

/** Seals to each of them. One classic key among them would undo the rest, so it is refused. */
export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Bytes> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    if (!isHybridRecipient(recipient))
      throw new ProtocolError('recipient', 'every recipient must begin with age1pq1');
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw new ProtocolError('recipient', 'a recipient has been written wrong');
    }
  }
  return new Uint8Array(await encrypter.encrypt(bytes));
}
