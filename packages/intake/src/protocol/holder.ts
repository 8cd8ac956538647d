/** A person who reads: one seed, from it the keys, and the ways the seed itself is kept. */
import { aeadOpen, aeadSeal } from './aead.ts';
import {
  fromBase64url,
  fromUtf8,
  hkdf,
  randomBytes,
  randomId,
  toBase64url,
  utf8,
  type Bytes,
} from './bytes.ts';
import { ProtocolError } from './errors.ts';
import { openWith } from './opening.ts';
import { parseJson } from './padding.ts';
import { hybridIdentity, hybridRecipientOf, sealTo } from './recipients.ts';
import { binary, checked, matching, oneOf, record, slug, type Check } from './shape.ts';
import { newSigningKey, sign } from './signing.ts';
import { sizes } from './sizes.ts';
import type { EpochSecret, SeedWrap, WrapKind } from './types.ts';

/** 32 random bytes, from which everything a holder has follows. */
export const newHolder = (): Bytes => randomBytes(sizes.seed);

export interface HolderKeys {
  /** `AGE-SECRET-KEY-PQ-1…`: opens what is sealed to the holder. */
  readonly identity: string;
  /** `age1pq1…` */
  readonly recipient: string;
  /** Ed25519 public, for login. */
  readonly signKey: string;
  readonly sign: (text: string) => string;
}

export async function holderKeys(seed: Uint8Array): Promise<HolderKeys> {
  if (seed.length !== sizes.seed)
    throw new ProtocolError('size', `expected ${sizes.seed} bytes, ${seed.length} came`);
  const identity = hybridIdentity(hkdf(seed, 'ao/holder/age', 32));
  const signing = newSigningKey(hkdf(seed, 'ao/holder/sign', 32));
  return {
    identity,
    recipient: await hybridRecipientOf(identity),
    signKey: signing.public,
    sign: (text) => sign(text, signing.secret),
  };
}

/** What a holder signs to log in. */
export const loginText = (tenant: string, staff: string, challenge: string): string =>
  `ao/login/1\n${tenant}\n${staff}\n${challenge}`;

/** How a seed is kept: by which means, and where the service finds it. */
export interface WrapPlace {
  readonly tenant: string;
  readonly kind: WrapKind;
  readonly locator: string;
}

/** Nonce, seed and tag. */
const wrapBytes = 12 + sizes.seed + 16;

const aroundOf = ({ tenant, kind, locator }: WrapPlace): string => `ao/wrap/1|${tenant}|${kind}|${locator}`;

export async function wrapSeed(seed: Bytes, wrapKey: Bytes, place: WrapPlace): Promise<SeedWrap> {
  if (seed.length !== sizes.seed)
    throw new ProtocolError('size', `expected ${sizes.seed} bytes, ${seed.length} came`);
  const blob = toBase64url(await aeadSeal(seed, wrapKey, aroundOf(place)));
  return { kind: place.kind, locator: place.locator, blob };
}

/** @throws ProtocolError `sealed` */
export async function unwrapSeed(wrap: SeedWrap, wrapKey: Bytes, tenant: string): Promise<Bytes> {
  const { kind, locator, blob } = wrap;
  return aeadOpen(fromBase64url(blob, wrapBytes), wrapKey, aroundOf({ tenant, kind, locator }));
}

export interface NewEpoch {
  /** 16 bytes: its name. */
  readonly epoch: string;
  readonly identity: string;
  readonly recipient: string;
}

/** A new key for a group. */
export async function newEpoch(): Promise<NewEpoch> {
  const identity = hybridIdentity(randomBytes(32));
  return { epoch: randomId(), identity, recipient: await hybridRecipientOf(identity) };
}

const secretShape: Check = record({
  v: oneOf([1]),
  tenant: slug,
  group: slug,
  epoch: binary(sizes.id),
  identity: matching(/^AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}$/, 'a hybrid identity'),
});

/** Seals an epoch to one holder, or to recovery. */
export async function sealEpoch(secret: EpochSecret, recipient: string): Promise<string> {
  const text = JSON.stringify(checked<EpochSecret>(secret, secretShape, 'epoch'));
  return toBase64url(await sealTo([recipient], utf8(text)));
}

export interface OutsideEpoch {
  readonly tenant: string;
  readonly group: string;
  readonly epoch: string;
  /** What root has signed for it: then the identity must be the one of this recipient. */
  readonly recipient?: string;
}

/**
 * age binds no context, and anyone may seal to a holder: so what is inside must be what was asked for.
 * @throws ProtocolError `sealed`, `malformed`, `moved`, `recipient`
 */
export async function openEpoch(blob: string, identity: string, outside: OutsideEpoch): Promise<EpochSecret> {
  const plain = await openWith([identity], fromBase64url(blob));
  const secret = checked<EpochSecret>(parseJson(fromUtf8(plain)), secretShape, 'epoch');
  for (const field of ['tenant', 'group', 'epoch'] as const)
    if (secret[field] !== outside[field])
      throw new ProtocolError('moved', `${field} is ${secret[field]} inside and ${outside[field]} outside`);
  if (outside.recipient !== undefined && (await hybridRecipientOf(secret.identity)) !== outside.recipient)
    throw new ProtocolError('recipient', 'not the key of the recipient that was signed');
  return secret;
}
