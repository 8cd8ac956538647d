/**
 * The two keys that the owner keeps away from the service, each a file a person can read: what it is, whose, and the
 * key on the last line. The recovery file is one that the stock `age` program opens with too.
 */
import { closeSync, fsyncSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Fault } from '@apen-oppvekst/data-schema';
import {
  hybridIdentity,
  hybridRecipientOf,
  newSigningKey,
  randomBytes,
  type SigningKey,
} from '../protocol/index.ts';
import { fromBase64url } from '../protocol/bytes.ts';
import { reasonOf } from '../service/reasons.ts';
import { syncFolder } from '../service/store/sync.ts';
import { fault, refusalOf } from './faults.ts';

export interface RecoveryKey {
  /** `AGE-SECRET-KEY-PQ-1…` */
  readonly identity: string;
  /** `age1pq1…` */
  readonly recipient: string;
}

export async function newRecoveryKey(): Promise<RecoveryKey> {
  const identity = hybridIdentity(randomBytes(32));
  return { identity, recipient: await hybridRecipientOf(identity) };
}

const rootPrefix = 'AO-ROOT-KEY-1 ';

export const rootFileText = (key: SigningKey, owner: string): string =>
  `# «Mottak», Åpen oppvekst. ROTNØKKELEN til ${owner}.
# Signerer hvem barn skriver til. Trengs hver gang nøkler skiftes eller fornyes: mottak rotate --sign … --root DENNE-FILEN
# Den kan ikke lages på nytt, og den skal aldri ligge på tjeneren.
# Offentlig halvdel: ${key.public}
${rootPrefix}${key.secret}
`;

export const recoveryFileText = (key: RecoveryKey, owner: string): string =>
  `# «Mottak», Åpen oppvekst. GJENOPPRETTINGSNØKKELEN til ${owner}.
# Åpner alle meldinger hvis alle som leser har mistet nøklene sine. To personer bør være til stede når den brukes.
# Den kan ikke lages på nytt, og den skal aldri ligge på tjeneren.
# public key: ${key.recipient}
${key.identity}
`;

/** Writes a file that nobody else may read. Never over another. */
export function writeSecret(file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } catch (error) {
    unlinkSync(file);
    throw error;
  } finally {
    closeSync(handle);
  }
  syncFolder(dirname(file));
}

/** The key on the last line that is neither empty nor a comment, or what is wrong with the file. */
function readSecret(file: string, expected: { nb: string; en: string }, form: RegExp): string | Fault {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return fault(file, '', expected, reasonOf(error));
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [line] = lines;
  if (line !== undefined && lines.length === 1 && form.test(line.trim())) return line.trim();
  // Never what came itself: it may be another key.
  return fault(
    file,
    '',
    expected,
    lines.length === 1 ? 'én linje av et annet slag' : `${lines.length} linjer`,
  );
}

/** @throws {CommandError} if it is no root key */
export function readRootKey(file: string): SigningKey {
  const expected = {
    nb: 'rotnøkkelen som «mottak init» skrev (root.key)',
    en: 'the root key that «mottak init» wrote (root.key)',
  };
  const line = demandSecret(readSecret(file, expected, /^AO-ROOT-KEY-1 [A-Za-z0-9_-]{43}$/));
  return newSigningKey(fromBase64url(line.slice(rootPrefix.length), 32));
}

/** @throws {CommandError} if it is no root key, or not the one the settings name */
export function readRootKeyOf(file: string, rootKey: string): SigningKey {
  const key = readRootKey(file);
  if (key.public === rootKey) return key;
  const expected = {
    nb: `rotnøkkelen til dette oppsettet, med offentlig halvdel ${rootKey}`,
    en: `the root key of these settings, with public half ${rootKey}`,
  };
  throw refusalOf([fault(file, '', expected, `en annen, med ${key.public}`)], 'Ingenting er endret.');
}

/** @throws {CommandError} if it is no recovery key */
export async function readRecoveryKey(file: string): Promise<RecoveryKey> {
  const expected = {
    nb: 'gjenopprettingsnøkkelen som «mottak init» skrev (recovery.key)',
    en: 'the recovery key that «mottak init» wrote (recovery.key)',
  };
  const identity = demandSecret(readSecret(file, expected, /^AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}$/));
  return { identity, recipient: await hybridRecipientOf(identity) };
}

function demandSecret(line: string | Fault): string {
  if (typeof line === 'string') return line;
  throw refusalOf([line], 'Ingenting er endret.');
}
