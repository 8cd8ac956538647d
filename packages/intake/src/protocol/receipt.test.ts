import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomBytes, randomId, sha256Hex } from './bytes.ts';
import { signReceipt, verifyReceipt } from './receipt.ts';
import { newSigningKey, sign } from './signing.ts';
import { because } from './test-world.ts';

const key = newSigningKey();
const ciphertext = randomBytes(300);
const id = randomId();
const sent = { id, ciphertext };
/** Without what a type says of the one that is refused. */
const verified = (receipt: unknown, receiptKey: string, what: typeof sent): boolean =>
  verifyReceipt(receipt, receiptKey, what);
const receipt = signReceipt({ id, sha256: sha256Hex(ciphertext), day: '2026-03-12' }, key.secret);

test('the service’s word on just these bytes, under just this id', () => {
  assert.ok(verified(receipt, key.public, sent));
  assert.ok(!verified(receipt, newSigningKey().public, sent));
  assert.ok(!verified(receipt, key.public, { ...sent, id: randomId() }));
  assert.ok(!verified(receipt, key.public, { ...sent, ciphertext: randomBytes(300) }));
  assert.ok(!verified({ ...receipt, day: '2026-03-13' }, key.public, sent));
});

test('an answer that is no receipt is none, whatever it is', () => {
  const { signature: _, ...unsigned } = receipt;
  for (const each of [
    undefined,
    null,
    'ok',
    {},
    [],
    unsigned,
    { ...receipt, signature: sign('ao/receipt/1', key.secret) },
    { ...receipt, extra: 1 },
    { ...receipt, signature: `${receipt.signature}=` },
  ])
    assert.ok(!verified(each, key.public, sent));
});

test('nothing is signed that would not be verified', () => {
  assert.throws(() => signReceipt({ id, sha256: 'x', day: '2026-03-12' }, key.secret), because('malformed'));
  assert.throws(
    () => signReceipt({ id, sha256: sha256Hex(''), day: '12. mars' }, key.secret),
    because('malformed'),
  );
});
