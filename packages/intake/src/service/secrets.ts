/** Two keys that the service makes for itself and keeps in its data folder. Neither opens anything a child wrote. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { newSigningKey, type SigningKey } from '../protocol/signing.ts';
import { StoreError } from './store/open.ts';

export interface Secrets {
  /** Signs «your report is stored». */
  readonly receipt: SigningKey;
  /** Signs challenges, so that a price cannot be made up. Kept so that a restart voids nobody's work. */
  readonly proof: string;
}

export const receiptFile = (data: string): string => join(data, 'receipt.key');
export const proofFile = (data: string): string => join(data, 'proof.key');

/** Reads them, or makes them the first time. */
export function openSecrets({ data }: { readonly data: string }): Secrets {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const receipt = JSON.parse(keep(receiptFile(data), () => JSON.stringify(newSigningKey()))) as SigningKey;
  if (typeof receipt.secret !== 'string' || typeof receipt.public !== 'string') {
    throw new StoreError(`${receiptFile(data)}: ventet kvitteringsnøkkelen, fant noe annet.`);
  }
  return { receipt, proof: keep(proofFile(data), () => randomBytes(32).toString('base64url')) };
}

/** Written aside and linked into place, so that two processes that start at once agree on one. */
function keep(file: string, make: () => string): string {
  if (!existsSync(file)) {
    const aside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
    const handle = openSync(aside, 'wx', 0o600);
    writeSync(handle, make());
    fsyncSync(handle);
    closeSync(handle);
    try {
      linkSync(aside, file);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      unlinkSync(aside);
    }
  }
  return readFileSync(file, 'utf8');
}
