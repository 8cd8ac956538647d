/** Many reports, quickly: what the service cannot read is random bytes. */
import {
  envelopeBody,
  randomBytes,
  randomId,
  sha256Bytes,
  sha256Hex,
  sizes,
  solve,
  toBase64url,
  type Challenge,
} from '../../protocol/index.ts';
import { school } from './tenant.ts';

export interface Bulk {
  readonly id: string;
  readonly sha256: string;
  readonly mailbox: string;
  readonly auth: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** @param keys hash of the key document in use */
export async function bulk(keys: string, challenge: Challenge): Promise<Bulk> {
  const id = randomId();
  const auth = randomBytes(32);
  const mailbox = randomId();
  const ciphertext = randomBytes(sizes.sealedReport);
  const body = envelopeBody(
    {
      v: 1,
      id,
      unit: school,
      route: 'unit',
      track: 'ordinary',
      keys,
      mailbox,
      authHash: toBase64url(sha256Bytes(auth)),
      proof: await solve(challenge),
    },
    ciphertext,
  );
  return { id, sha256: sha256Hex(ciphertext), mailbox, auth: toBase64url(auth), body };
}
