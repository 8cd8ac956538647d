/**
 * A passkey that gives a secret of its own (WebAuthn's PRF extension). The secret opens the holder's seed; the
 * service checks no signature by the passkey, since login is signed with what the seed holds.
 */
import { fromBase64url, sha256Bytes, toBase64url, utf8 } from '../protocol/index.ts';

/** What is asked for each time, so that the answer is the same each time. */
const salt = sha256Bytes(utf8('ao/passkey/1'));

/** By preference: Ed25519, P-256, RSA. The signature is not used, so all a machine has will do. */
const algorithms = [-8, -7, -257];

export interface Passkey {
  /** The credential's user handle, 16 bytes, base64url. */
  readonly locator: string;
  /** 32 bytes that only this passkey gives. */
  readonly secret: Uint8Array;
}

/** Whether it is worth offering. Whether a passkey has the extension shows first when it is made. */
export const passkeysMayWork = (): boolean =>
  typeof PublicKeyCredential === 'function' && typeof navigator.credentials?.create === 'function';

interface PrfOutputs {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: ArrayBuffer } };
}

const prf = { eval: { first: salt } };
const challenge = () => crypto.getRandomValues(new Uint8Array(32));
const secretOf = (credential: PublicKeyCredential): Uint8Array | undefined => {
  const first = (credential.getClientExtensionResults() as PrfOutputs).prf?.results?.first;
  return first && new Uint8Array(first);
};

/**
 * Makes a passkey in this machine, a telephone or a key.
 * @param locator 16 bytes, base64url: its user handle
 * @returns `undefined` where the one who was asked said no, or what was made can give no secret
 */
export async function makePasskey(
  locator: string,
  names: { readonly site: string; readonly holder: string },
): Promise<Passkey | undefined> {
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: names.site },
        user: { id: fromBase64url(locator, 16), name: names.holder, displayName: names.holder },
        challenge: challenge(),
        pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
        attestation: 'none',
        extensions: { prf },
      },
    }),
  );
  if (!made || !(made.getClientExtensionResults() as PrfOutputs).prf?.enabled) return undefined;
  // Many give the secret only when they are used.
  const secret = secretOf(made) ?? (await usePasskey(made.rawId))?.secret;
  return secret && { locator, secret };
}

/** Asks for a passkey of this site. `undefined` where none was used. */
export async function usePasskey(only?: ArrayBuffer): Promise<Passkey | undefined> {
  const used = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: challenge(),
        userVerification: 'required',
        allowCredentials: only ? [{ type: 'public-key', id: only }] : [],
        extensions: { prf },
      },
    }),
  );
  const handle = (used?.response as AuthenticatorAssertionResponse | undefined)?.userHandle;
  const secret = used && secretOf(used);
  return handle && secret ? { locator: toBase64url(new Uint8Array(handle)), secret } : undefined;
}

/** A reader who closes the browser's box, or has no passkey, is no fault. */
async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  try {
    return ((await ask()) as PublicKeyCredential | null) ?? undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
