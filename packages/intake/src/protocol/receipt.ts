/** «Your report is stored», signed. Nothing that was written is cleared before this has been verified. */
import { sha256Hex } from './bytes.ts';
import { binary, checked, isoDay, record, sha256Text, type Check } from './shape.ts';
import { sign, verify } from './signing.ts';
import { sizes } from './sizes.ts';
import type { ProofOfReceipt } from './types.ts';

const fields = { id: binary(sizes.id), sha256: sha256Text, day: isoDay };
const unsigned: Check = record(fields);
const shape: Check = record({ ...fields, signature: binary(64) });

type Stored = Omit<ProofOfReceipt, 'signature'>;

const signedText = ({ id, sha256, day }: Stored): string => `ao/receipt/1\n${id}\n${sha256}\n${day}`;

export function signReceipt({ id, sha256, day }: Stored, receiptSecret: string): ProofOfReceipt {
  const stored = checked<Stored>({ id, sha256, day }, unsigned, 'receipt');
  return { ...stored, signature: sign(signedText(stored), receiptSecret) };
}

/** True when the key signed that just these sealed bytes are stored under just this id. */
export function verifyReceipt(
  receipt: unknown,
  receiptKey: string,
  sent: { readonly id: string; readonly ciphertext: Uint8Array },
): receipt is ProofOfReceipt {
  try {
    const proof = checked<ProofOfReceipt>(receipt, shape, 'receipt');
    return (
      proof.id === sent.id &&
      proof.sha256 === sha256Hex(sent.ciphertext) &&
      verify(signedText(proof), proof.signature, receiptKey)
    );
  } catch {
    return false;
  }
}
