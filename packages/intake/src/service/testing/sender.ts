/** Somebody who writes, as the page does it: seals, solves, puts. Without a code's half second: its keys are random. */
import {
  envelopeBody,
  randomBytes,
  randomId,
  readDocument,
  sealReport,
  sha256Bytes,
  solve,
  toBase64url,
  type Challenge,
  type EnvelopeMeta,
  type Report,
  type Route,
  type SignedDocument,
  type Track,
} from '../../protocol/index.ts';
import { dayAt } from '../calendar/days.ts';
import type { Config } from '../config.ts';
import { school } from './tenant.ts';

export interface Written {
  readonly id: string;
  readonly mailbox: string;
  readonly auth: string;
  readonly dialog: string;
  readonly ciphertext: Uint8Array<ArrayBuffer>;
  readonly meta: EnvelopeMeta;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface What {
  readonly route?: Route;
  readonly track?: Track;
  readonly text?: string;
}

/** Where a service is called. */
export type Address = string;

export const keysOf = async (
  address: Address,
  unit = school,
): Promise<
  SignedDocument & {
    active: { unit: number; owner: number };
    reading: { next: string | null; cover: boolean };
  }
> => (await fetch(`${address}/mottak/v1/enheter/${unit}/nokler`)).json() as never;

export const challengeOf = async (address: Address): Promise<Challenge> =>
  (await fetch(`${address}/mottak/v1/utfordring`, { method: 'POST' })).json() as never;

/** A report with everything that goes with it, ready to be put. */
export async function write(
  address: Address,
  config: Config,
  now: Date,
  { route = 'unit', track = 'ordinary', text = 'En tekst.' }: What = {},
): Promise<Written> {
  const read = readDocument(await keysOf(address), {
    rootKey: config.rootKey,
    tenant: config.tenant,
    unit: school,
    now,
  });
  if (!read.ok) throw new Error(read.reason);
  const group = read.document.groups[route];
  if (group === null) throw new Error('no group');
  const id = randomId();
  const auth = randomBytes(32);
  const dialog = toBase64url(randomBytes(32));
  const mailbox = randomId();
  const report: Report = {
    v: 1,
    id,
    tenant: config.tenant,
    unit: school,
    route,
    track,
    language: 'nb',
    day: dayAt(now),
    reporter: 'self',
    situation: track === 'staff' ? 'adultThere' : 'peer',
    ...(track === 'staff' && { adult: { leader: false, leaderMayRead: route === 'unit' } }),
    what: [],
    where: [],
    wish: [],
    text,
    dialog,
  };
  const ciphertext = await sealReport(report, { group: group.recipient, recovery: read.document.recovery });
  const meta: EnvelopeMeta = {
    v: 1,
    id,
    unit: school,
    route,
    track,
    keys: read.hash,
    mailbox,
    authHash: toBase64url(sha256Bytes(auth)),
    proof: await solve(await challengeOf(address)),
  };
  return {
    id,
    mailbox,
    auth: toBase64url(auth),
    dialog,
    ciphertext,
    meta,
    body: envelopeBody(meta, ciphertext),
  };
}

export const put = (
  address: Address,
  { body }: { readonly body: Uint8Array<ArrayBuffer> },
): Promise<Response> => fetch(`${address}/mottak/v1/konvolutter`, { method: 'PUT', body });

/** Written and put; fails if it was not stored. */
export async function send(address: Address, config: Config, now: Date, what?: What): Promise<Written> {
  const written = await write(address, config, now, what);
  const response = await put(address, written);
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return written;
}

export const readMailbox = (
  address: Address,
  { mailbox, auth }: Pick<Written, 'mailbox' | 'auth'>,
): Promise<Response> =>
  fetch(`${address}/mottak/v1/postkasser/les`, {
    method: 'POST',
    headers: { authorization: `Bearer ${auth}` },
    body: JSON.stringify({ mailbox }),
  });
