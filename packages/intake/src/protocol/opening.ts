/** The other end of `recipients.ts`. Apart from it, so that a page that only seals does not carry it. */
import { Decrypter } from 'age-encryption';
import { ProtocolError } from './errors.ts';

/** Opens with whichever of the identities fits. */
export async function openWith(identities: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of identities) {
    try {
      if (!identity.startsWith('AGE-SECRET-KEY-PQ-1')) throw new Error();
      decrypter.addIdentity(identity);
    } catch {
      throw new ProtocolError('recipient', 'not a hybrid identity');
    }
  }
  try {
    return await decrypter.decrypt(bytes);
  } catch {
    throw new ProtocolError('sealed', 'no key that was tried opens it, or it has been changed');
  }
}
