/** The ways in: an invitation becomes a key, a code or a passkey becomes a login. */
import {
  holderCodeKeys,
  loginText,
  passkeyWrapKey,
  randomId,
  readCode,
  unwrapSeed,
  wrapSeed,
  type Bytes,
  type Code,
  type CodeFault,
  type SeedWrap,
} from '../protocol/index.ts';
import { ApiError, type Client } from './api.ts';
import type { Keyring } from './keyring.ts';
import { makePasskey, type Passkey } from './passkey.ts';

/** The code of a printed paper, as a wrap of the seed. */
export async function codeWrap(seed: Bytes, code: Code, tenant: string): Promise<SeedWrap> {
  const { locator, wrapKey } = await holderCodeKeys(code, tenant);
  return wrapSeed(seed, wrapKey, { tenant, kind: 'code', locator });
}

/** A new passkey, as a wrap of the seed; `undefined` where none was made. */
export async function passkeyWrap(
  seed: Bytes,
  tenant: string,
  names: { readonly site: string; readonly holder: string },
): Promise<SeedWrap | undefined> {
  const passkey = await makePasskey(randomId(), names);
  if (!passkey) return undefined;
  const { locator, secret } = passkey;
  return wrapSeed(seed, passkeyWrapKey(secret), { tenant, kind: 'passkey', locator });
}

/** Why somebody did not get in. The screen has words for each. */
type LoginFault = CodeFault | 'noKey' | 'passkeyUnknown' | 'sealed' | 'ended';

export type Entered =
  | { readonly ok: true; readonly seed: Bytes; readonly staff: string }
  | { readonly ok: false; readonly reason: LoginFault; readonly words?: readonly string[] };

export async function enterWithCode(text: string, client: Client, tenant: string): Promise<Entered> {
  const read = readCode(text, 8);
  if (!read.ok) return read;
  const { locator, wrapKey } = await holderCodeKeys(read.code, tenant);
  return unwrapped(client, tenant, locator, wrapKey, 'noKey');
}

export const enterWithPasskey = (passkey: Passkey, client: Client, tenant: string): Promise<Entered> =>
  unwrapped(client, tenant, passkey.locator, passkeyWrapKey(passkey.secret), 'passkeyUnknown');

async function unwrapped(
  client: Client,
  tenant: string,
  locator: string,
  wrapKey: Bytes,
  unknown: LoginFault,
): Promise<Entered> {
  let found;
  try {
    found = await client.wrap(locator);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return { ok: false, reason: unknown };
    throw error;
  }
  const { staff, kind, blob } = found;
  try {
    return { ok: true, staff, seed: await unwrapSeed({ kind, locator, blob }, wrapKey, tenant) };
  } catch {
    return { ok: false, reason: 'sealed' };
  }
}

/** Signs the service's challenge with what the seed holds. */
export async function logIn(
  keyring: Keyring,
  { seed, staff }: { readonly seed: Bytes; readonly staff: string },
  client: Client,
  tenant: string,
): Promise<void> {
  const keys = await keyring.open(seed);
  const challenge = await client.challenge(staff);
  await client.logIn({ staff, challenge, signature: keys.sign(loginText(tenant, staff, challenge)) });
}
