import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { aeadSeal } from './aead.ts';
import { fromBase64url, hkdf, sha256Hex, toBase64url, toHex, type Bytes } from './bytes.ts';
import { readCode, type CodeLength } from './code.ts';
import { codeKeys, holderCodeKeys } from './derive.ts';
import { envelopeBody, readEnvelope } from './envelope.ts';
import { holderKeys, loginText, openEpoch, unwrapSeed } from './holder.ts';
import { readDocument, signDocument } from './key-document.ts';
import { openMessage } from './message.ts';
import { openReport } from './open-report.ts';
import { pad } from './padding.ts';
import { signReceipt, verifyReceipt } from './receipt.ts';
import { newSigningKey, verify } from './signing.ts';
import { because, outsideOf } from './test-world.ts';
import type { Vectors } from './test-vectors.ts';
import type { CodeKeys } from './types.ts';
import { words } from './words.ts';

const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as Vectors;
const hex = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'hex'));

test('codes: number, places, words and digits are the same code', () => {
  for (const [each, length] of [
    ...vectors.codes.six.map((one) => [one, 6] as const),
    ...vectors.codes.eight.map((one) => [one, 8] as const),
  ]) {
    const code = { words: each.words, digits: each.digits };
    for (const text of [each.words.join(' '), each.digits])
      assert.deepEqual(readCode(text, length satisfies CodeLength), { ok: true, code });
    assert.deepEqual(
      each.places.map((place) => words[place]),
      each.words,
    );
    const number = each.places.reduce((sum, place) => (sum << 11n) | BigInt(place), 0n);
    assert.equal(number, BigInt(each.digits));
    assert.equal((number >> 4n).toString(16), each.random);
  }
});

test('codes: what is derived from them', async () => {
  // The others of the file would take their half second each and show no more.
  const [six, eight] = [vectors.codes.six[3], vectors.codes.eight[1]];
  assert.ok(six && eight);
  assert.deepEqual(await codeKeys(six, six.tenant), six.keys as unknown as CodeKeys);
  const { locator, wrapKey } = await holderCodeKeys(eight, eight.tenant);
  assert.deepEqual({ locator, wrapKey: toHex(wrapKey) }, eight.keys);
});

test('a holder’s keys, and the login they sign', async () => {
  const { seed, login, ...public_ } = vectors.holder;
  const { sign, ...keys } = await holderKeys(hex(seed));
  assert.deepEqual(keys, public_);
  assert.equal(loginText(vectors.document.tenant, login.staff, login.challenge), login.text);
  assert.equal(sign(login.text), login.signature);
  assert.ok(verify(login.text, login.signature, keys.signKey));
});

test('wraps of a seed are opened, and sealed to the same bytes with the same nonce', async () => {
  const { tenant, wraps } = vectors.wraps;
  for (const { wrapKey, seed, ...wrap } of wraps) {
    assert.equal(toHex(await unwrapSeed(wrap, hex(wrapKey), tenant)), seed);
    const around = `ao/wrap/1|${tenant}|${wrap.kind}|${wrap.locator}`;
    const nonce = fromBase64url(wrap.blob).slice(0, 12);
    assert.equal(toBase64url(await aeadSeal(hex(seed), hex(wrapKey), around, nonce)), wrap.blob);
  }
});

test('an epoch is opened by the holder', async () => {
  const { identity, secret, blob } = vectors.epoch;
  assert.deepEqual(await openEpoch(blob, identity, secret), secret);
});

test('a key document is verified, and signed to the same signature', () => {
  const { signed, hash, rootKey, tenant, unit, now } = vectors.document;
  const read = readDocument(signed, { rootKey, tenant, unit, now: new Date(now) });
  assert.ok(read.ok);
  assert.equal(read.hash, hash);
  assert.deepEqual(signDocument(read.document, vectors.signing.root.secret), signed);
  assert.equal(newSigningKey(fromBase64url(vectors.signing.root.secret)).public, rootKey);
});

test('a report is opened by the group and by recovery, and not by the owner', async () => {
  const { identities, report, ciphertext, sha256 } = vectors.report;
  const sealed = fromBase64url(ciphertext, 21_157);
  assert.equal(sha256Hex(sealed), sha256);
  for (const identity of [identities.group, identities.recovery])
    assert.deepEqual(await openReport(sealed, [identity], outsideOf(report)), report);
  await assert.rejects(openReport(sealed, [identities.owner], outsideOf(report)), because('sealed'));
});

test('an envelope is the same bytes', () => {
  const sealed = fromBase64url(vectors.report.ciphertext);
  const body = envelopeBody(vectors.envelope.meta, sealed);
  assert.equal(sha256Hex(body), vectors.envelope.sha256);
  assert.deepEqual(readEnvelope(body), { meta: vectors.envelope.meta, ciphertext: sealed });
});

test('messages are opened, and sealed to the same bytes with the same nonce', async () => {
  const { mailbox, dialog, messages } = vectors.dialogue;
  for (const { message, sealed } of messages) {
    assert.deepEqual(await openMessage(sealed, { mailbox, dialog }), message);
    const { id, seq, direction, body } = sealed;
    const again = await aeadSeal(
      pad(message, 4096),
      hkdf(fromBase64url(dialog), direction, 32),
      `ao/msg/1|${mailbox}|${direction}|${seq}|${id}`,
      fromBase64url(body).slice(0, 12),
    );
    assert.equal(toBase64url(again), body);
  }
});

test('a receipt is verified, and signed to the same signature', () => {
  const { receipt, receiptKey } = vectors.receipt;
  const ciphertext = fromBase64url(vectors.report.ciphertext);
  assert.ok(verifyReceipt(receipt, receiptKey, { id: receipt.id, ciphertext }));
  assert.deepEqual(signReceipt(receipt, vectors.signing.receipt.secret), receipt);
});
