import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomBytes, randomId, sha256Hex, toBase64url, utf8 } from './bytes.ts';
import { envelopeBody, readEnvelope } from './envelope.ts';
import { sizes } from './sizes.ts';
import { because, unit } from './test-world.ts';
import type { EnvelopeMeta } from './types.ts';

const someMeta = (more: Readonly<Record<string, unknown>> = {}): EnvelopeMeta => ({
  v: 1,
  id: randomId(),
  unit,
  route: 'unit',
  track: 'ordinary',
  keys: sha256Hex('document'),
  mailbox: randomId(),
  authHash: toBase64url(randomBytes(32)),
  proof: 'eyJhIjoxfQ==',
  ...more,
});

const ciphertext = randomBytes(sizes.sealedReport);

test('every body is as long, whatever stands in it, and is read back', () => {
  for (const meta of [someMeta(), someMeta({ route: 'owner', track: 'staff', proof: 'A'.repeat(1200) })]) {
    const body = envelopeBody(meta, ciphertext);
    assert.equal(body.length, 23_205);
    assert.deepEqual(readEnvelope(body), { meta, ciphertext });
  }
});

test('one byte too many or too few is refused', () => {
  const body = envelopeBody(someMeta(), ciphertext);
  assert.throws(() => readEnvelope(body.subarray(1)), because('size'));
  assert.throws(() => readEnvelope(Uint8Array.of(...body, 0)), because('size'));
  assert.throws(() => envelopeBody(someMeta(), ciphertext.subarray(1)), because('size'));
  assert.throws(() => envelopeBody(someMeta({ proof: 'A'.repeat(1401) }), ciphertext), because('malformed'));
});

test('other fields, types and values are refused in both directions', () => {
  for (const each of [
    { extra: 'x' },
    { v: 2 },
    { id: toBase64url(randomBytes(15)) },
    { unit: 'eksempelvik' },
    { route: 'leader' },
    { track: '' },
    { keys: 'A'.repeat(64) },
    { mailbox: null },
    { authHash: randomId() },
    { proof: 'not base64!' },
  ]) {
    assert.throws(() => envelopeBody(someMeta(each), ciphertext), because('malformed'), JSON.stringify(each));
    const body = new Uint8Array(sizes.envelope).fill(0x20, 0, sizes.meta);
    body.set(utf8(JSON.stringify(someMeta(each))));
    assert.throws(() => readEnvelope(body), because('malformed'), JSON.stringify(each));
  }
  assert.throws(() => readEnvelope(new Uint8Array(sizes.envelope)), because('malformed'));
  assert.throws(() => readEnvelope(new Uint8Array(sizes.envelope).fill(0xff)), because('malformed'));
});
