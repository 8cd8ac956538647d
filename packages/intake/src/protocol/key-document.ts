/** What root has signed for one unit: whose keys a report may be sealed to, and until when. */
import { countries, settings } from '@apen-oppvekst/data-schema/terms';
import { sha256Hex } from './bytes.ts';
import { ProtocolError } from './errors.ts';
import { parseJson } from './padding.ts';
import { hybridRecipient } from './recipients.ts';
import { hasRoutes } from './routes.ts';
import {
  binary,
  checked,
  listOf,
  matching,
  oneOf,
  orNull,
  record,
  sha256Text,
  slug,
  text,
  then,
  whole,
  type Check,
} from './shape.ts';
import { sign, verify } from './signing.ts';
import { ownerTypes, type GroupKeys, type KeyDocument, type Route, type SignedDocument } from './types.ts';

/** A group with fewer holders is not sealed to: nobody is alone with a case, and one lost key loses nothing. */
export const minimumHolders = 2;

/** How wrong a clock may be. */
const grace = 60 * 60 * 1000;

export const unitId: Check = matching(/^(no-\d{9}|se-\d{8})$/, 'a unit as no-900000012 or se-12345678');

const instant: Check = matching(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/,
  'an instant as 2026-03-12T09:00:00Z',
);

const groupKeys: Check = record({
  epoch: binary(16),
  recipient: hybridRecipient,
  holders: whole(0, 1000),
  readers: listOf(text(80, 1), 30),
});

const shape: Check = then<KeyDocument>(
  record({
    v: oneOf([1]),
    tenant: slug,
    unit: unitId,
    n: whole(1, 1_000_000),
    previous: orNull(sha256Text),
    issued: instant,
    expires: instant,
    country: oneOf(countries),
    ownerType: oneOf(ownerTypes),
    unitName: text(200, 1),
    setting: oneOf(settings),
    'gradeSpan?': record({ from: whole(0, 13), to: whole(0, 13) }),
    small: oneOf([true, false]),
    receiptKey: binary(32),
    recovery: hybridRecipient,
    groups: record({ unit: orNull(groupKeys), owner: orNull(groupKeys) }),
  }),
  (document, _, faults) => {
    const { country, ownerType, setting, unit, n, previous, issued, expires, gradeSpan } = document;
    const put = (field: string, expected: string, came: string): void =>
      void faults.push({ field, expected, came });
    if (!hasRoutes(country, ownerType, setting))
      put('ownerType', `an owner of a ${setting} in ${country}`, ownerType);
    if (!unit.startsWith(`${country}-`)) put('unit', `a unit in ${country}`, unit);
    if ((n === 1) !== (previous === null))
      put('previous', n === 1 ? 'null in the first' : 'the hash of the one before', String(previous));
    if (!(Date.parse(issued) < Date.parse(expires))) put('expires', `later than ${issued}`, expires);
    if (gradeSpan && gradeSpan.from > gradeSpan.to)
      put('gradeSpan', 'from no higher than to', `${gradeSpan.from}–${gradeSpan.to}`);
  },
);

const signedText = (document: string): string => `ao/keys/1\n${document}`;

/** @throws ProtocolError `malformed` that says every field that is wrong, before anything is signed */
export function signDocument(document: KeyDocument, rootSecret: string): SignedDocument {
  const written = JSON.stringify(checked<KeyDocument>(document, shape, 'key document'));
  return { document: written, signature: sign(signedText(written), rootSecret) };
}

/** What can be wrong with a key document that has come from the service. */
export type KeyDocumentFault = 'malformed' | 'signature' | 'tenant' | 'unit' | 'expired' | 'old';

export interface ExpectedDocument {
  /** Ed25519 public, from where the service cannot reach: the page itself. */
  readonly rootKey: string;
  readonly tenant: string;
  readonly unit: string;
  readonly now: Date | number;
  /** The highest `n` seen. */
  readonly minimumN?: number;
}

export type ReadDocument =
  | {
      readonly ok: true;
      readonly document: KeyDocument;
      /** SHA-256, hexadecimal, of its text. */ readonly hash: string;
    }
  | { readonly ok: false; readonly reason: KeyDocumentFault; readonly message: string };

/** The signature is verified on the exact text, before anything in it is believed. */
export function readDocument(
  signed: SignedDocument,
  { rootKey, tenant, unit, now, minimumN = 1 }: ExpectedDocument,
): ReadDocument {
  const no = (reason: KeyDocumentFault, message: string): ReadDocument => ({ ok: false, reason, message });
  if (typeof signed?.document !== 'string' || typeof signed.signature !== 'string')
    return no('malformed', 'no document and signature');
  if (!verify(signedText(signed.document), signed.signature, rootKey))
    return no('signature', 'not signed by root');
  let document: KeyDocument;
  try {
    document = checked<KeyDocument>(parseJson(signed.document), shape, 'key document');
  } catch (error) {
    if (error instanceof ProtocolError) return no('malformed', error.message);
    throw error;
  }
  if (document.tenant !== tenant) return no('tenant', `signed for ${document.tenant}`);
  if (document.unit !== unit) return no('unit', `signed for ${document.unit}`);
  if (Number(now) > Date.parse(document.expires) + grace) return no('expired', `expired ${document.expires}`);
  if (document.n < minimumN) return no('old', `number ${document.n}, but ${minimumN} has been seen`);
  return { ok: true, document, hash: sha256Hex(signed.document) };
}

/** How many of a group's holders can open now. The service tells; it can only make fewer of them. */
export interface ActiveHolders {
  readonly unit: number;
  readonly owner: number;
}

/** The groups that may be sealed to; null for one that is missing or has too few holders. */
export function readableGroups(
  { groups }: Pick<KeyDocument, 'groups'>,
  active?: ActiveHolders,
): Readonly<Record<Route, GroupKeys | null>> {
  const readable = (route: Route): GroupKeys | null => {
    const group = groups[route];
    return group && Math.min(group.holders, active?.[route] ?? Infinity) >= minimumHolders ? group : null;
  };
  return { unit: readable('unit'), owner: readable('owner') };
}
