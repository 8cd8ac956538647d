/** Two keys that the service makes for itself and keeps in its data folder. Neither opens anything a child wrote. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { newSigningKey, type SigningKey } from '../protocol/signing.ts';
import { syncFolder } from './store/sync.ts';
import { StoreError } from './store/open.ts';

export interface Secrets {
  /** Signs «your report is stored». */
  readonly receipt: SigningKey;
  /** Signs challenges, so that a price cannot be made up. Kept so that a restart voids nobody's work. */
  readonly proof: string;
}

export const receiptFile = (data: string): string => join(data, 'receipt.key');
export const proofFile = (data: string): string => join(data, 'proof.key');

/**
 * Reads them, or makes them the first time.
 * @param signed whether root has signed for a receipt key: then a new one is not made in silence, since no page would
 * believe it
 * @throws {StoreError} when the receipt key is gone or is none
 */
export function openSecrets({ data }: { readonly data: string }, signed = false): Secrets {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  if (signed && !existsSync(receiptFile(data))) {
    throw new StoreError(
      `${receiptFile(data)} mangler. Hent den fra sikkerhetskopien: skjemaet godtar ingen annen. Finnes den ikke der ` +
        'heller, lag en tom fil med dette navnet: da lager «mottak rotate» en ny, og signerer den.',
    );
  }
  if (existsSync(receiptFile(data)) && statSync(receiptFile(data)).size === 0) unlinkSync(receiptFile(data));
  const receipt = receiptIn(keep(receiptFile(data), () => JSON.stringify(newSigningKey())));
  if (receipt === undefined) {
    throw new StoreError(
      `${receiptFile(data)}: ventet kvitteringsnøkkelen, fant noe annet. Hent den fra sikkerhetskopien.`,
    );
  }
  return { receipt, proof: keep(proofFile(data), () => randomBytes(32).toString('base64url')) };
}

/** As they lie there, or nothing where one is missing. */
export function readSecrets({ data }: { readonly data: string }): Secrets | undefined {
  try {
    const receipt = receiptIn(readFileSync(receiptFile(data), 'utf8'));
    return receipt && { receipt, proof: readFileSync(proofFile(data), 'utf8') };
  } catch {
    return undefined;
  }
}

function receiptIn(text: string): SigningKey | undefined {
  try {
    const key = JSON.parse(text) as Partial<SigningKey> | null;
    return typeof key?.secret === 'string' && typeof key.public === 'string'
      ? (key as SigningKey)
      : undefined;
  } catch {
    return undefined;
  }
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
      syncFolder(dirname(file));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    } finally {
      unlinkSync(aside);
    }
  }
  return readFileSync(file, 'utf8');
}
