import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { randomBytes, randomId, utf8, toBase64url } from './bytes.ts';
import { passkeyWrapKey } from './derive.ts';
import {
  holderKeys,
  loginText,
  newEpoch,
  newHolder,
  openEpoch,
  sealEpoch,
  unwrapSeed,
  wrapSeed,
} from './holder.ts';
import { sealTo } from './recipients.ts';
import { verify } from './signing.ts';
import { because, tenant, unit } from './test-world.ts';
import type { EpochSecret } from './types.ts';

const locator = randomId();

test('all of a holder’s keys follow from the seed', async () => {
  const seed = newHolder();
  const keys = await holderKeys(seed);
  const again = await holderKeys(seed);
  assert.deepEqual(
    [again.identity, again.recipient, again.signKey],
    [keys.identity, keys.recipient, keys.signKey],
  );
  assert.match(keys.recipient, /^age1pq1/);
  assert.notEqual((await holderKeys(newHolder())).recipient, keys.recipient);
  const text = loginText(tenant, 'rektor-1', 'challenge');
  assert.ok(verify(text, keys.sign(text), keys.signKey));
  assert.ok(!verify(loginText(tenant, 'rektor-2', 'challenge'), keys.sign(text), keys.signKey));
  await assert.rejects(holderKeys(seed.subarray(1)), because('size'));
});

test('a seed is unwrapped by its own key, in its own place, and nowhere else', async () => {
  const seed = newHolder();
  const key = randomBytes(32);
  const wrap = await wrapSeed(seed, key, { tenant, kind: 'code', locator });
  assert.deepEqual(await unwrapSeed(wrap, key, tenant), seed);
  await assert.rejects(unwrapSeed(wrap, randomBytes(32), tenant), because('sealed'));
  await assert.rejects(unwrapSeed(wrap, key, 'annenvik'), because('sealed'));
  await assert.rejects(unwrapSeed({ ...wrap, kind: 'passkey' }, key, tenant), because('sealed'));
  await assert.rejects(unwrapSeed({ ...wrap, locator: randomId() }, key, tenant), because('sealed'));
  await assert.rejects(unwrapSeed({ ...wrap, blob: wrap.blob.slice(4) }, key, tenant), because('size'));
  await assert.rejects(wrapSeed(randomBytes(31), key, { tenant, kind: 'code', locator }), because('size'));
});

test('a passkey’s wrap and a code’s wrap are two ways to one seed', async () => {
  const seed = newHolder();
  const prf = randomBytes(32);
  const byCode = await wrapSeed(seed, randomBytes(32), { tenant, kind: 'code', locator });
  const byPasskey = await wrapSeed(seed, passkeyWrapKey(prf), { tenant, kind: 'passkey', locator });
  assert.notEqual(byCode.blob, byPasskey.blob);
  assert.deepEqual(await unwrapSeed(byPasskey, passkeyWrapKey(prf), tenant), seed);
});

test('an epoch is opened by the holder it was sealed to, and must be the one that was asked for', async () => {
  const [holder, leaver] = [await holderKeys(newHolder()), await holderKeys(newHolder())];
  const { epoch, identity, recipient } = await newEpoch();
  const secret: EpochSecret = { v: 1, tenant, group: unit, epoch, identity };
  const outside = { tenant, group: unit, epoch };
  const blob = await sealEpoch(secret, holder.recipient);
  assert.deepEqual(await openEpoch(blob, holder.identity, { ...outside, recipient }), secret);
  await assert.rejects(openEpoch(blob, leaver.identity, outside), because('sealed'));
  for (const moved of [{ tenant: 'annenvik' }, { group: 'owner' }, { epoch: randomId() }])
    await assert.rejects(openEpoch(blob, holder.identity, { ...outside, ...moved }), because('moved'));
  // Anyone may seal to a holder, but not another key under a name that root has signed.
  const forged = await sealEpoch({ ...secret, identity: (await newEpoch()).identity }, holder.recipient);
  await assert.rejects(openEpoch(forged, holder.identity, { ...outside, recipient }), because('recipient'));
});

test('an epoch that is none is not sealed, nor opened; nor to a classic key', async () => {
  const holder = await holderKeys(newHolder());
  const { epoch, identity } = await newEpoch();
  const outside = { tenant, group: 'owner', epoch };
  const secret: EpochSecret = { v: 1, ...outside, identity };
  const classic = await generateX25519Identity();
  await assert.rejects(sealEpoch({ ...secret, identity: classic }, holder.recipient), because('malformed'));
  await assert.rejects(sealEpoch(secret, await identityToRecipient(classic)), because('recipient'));
  for (const text of [
    'no JSON',
    JSON.stringify({ ...secret, more: 1 }),
    JSON.stringify({ ...secret, v: 2 }),
  ]) {
    const blob = toBase64url(await sealTo([holder.recipient], utf8(text)));
    await assert.rejects(openEpoch(blob, holder.identity, outside), because('malformed'));
  }
});
