/** Hybrid keys of age (ML-KEM-768 with X25519), and nothing else: what is kept for years must stand against what comes. */
import { Encrypter, identityToRecipient } from 'age-encryption';
import { bech32 } from '@scure/base';
import type { Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';
import { that } from './shape.ts';

const identityPrefix = 'AGE-SECRET-KEY-PQ-';
const recipientPattern = /^age1pq1[02-9ac-hj-np-z]{1952}$/;

/** True where every letter is right. A slip would else be found only when a child's report is to be sealed. */
export const isHybridRecipient = (recipient: unknown): recipient is string =>
  typeof recipient === 'string' &&
  recipientPattern.test(recipient) &&
  bech32.decodeUnsafe(recipient, false) !== undefined;

export const hybridRecipient = that('a whole recipient that begins with age1pq1', isHybridRecipient);

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
  if (!recipients.every(isHybridRecipient))
    throw new ProtocolError('recipient', 'every recipient must be a whole one that begins with age1pq1');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(bytes));
}
