import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  fromBase64url,
  fromUtf8,
  hkdf,
  randomId,
  sameBytes,
  sha256Hex,
  toBase64url,
  toHex,
  utf8,
} from './bytes.ts';
import { because } from './test-world.ts';

test('base64url is written without padding, and read in one way only', () => {
  assert.equal(toBase64url(Uint8Array.of(251, 255)), '-_8');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = toBase64url(bytes);
      assert.deepEqual([...fromBase64url(text, bytes.length)], [...bytes]);
    }),
  );
  for (const other of ['-_8=', '+/8', '-_9', '-_ 8', 'é', '-'])
    assert.throws(() => fromBase64url(other), because('malformed'), other);
  assert.throws(() => fromBase64url('-_8', 3), because('size'));
});

test('bytes that are no text are refused, and a mark at the start is kept', () => {
  assert.throws(() => fromUtf8(Uint8Array.of(0xc3, 0x28)), because('malformed'));
  assert.throws(() => fromUtf8(Uint8Array.of(0xed, 0xa0, 0x80)), because('malformed'));
  assert.equal(fromUtf8(utf8('\uFEFFå')), '\uFEFFå');
});

test('SHA-256 and HKDF are those of FIPS 180-4 and RFC 5869', () => {
  assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  // RFC 5869, A.3: no salt, no info.
  assert.equal(
    toHex(hkdf(new Uint8Array(22).fill(0x0b), '', 42)),
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
  );
});

test('a thousand ids are a thousand', () => {
  assert.equal(new Set(Array.from({ length: 1000 }, randomId)).size, 1000);
  assert.equal(fromBase64url(randomId()).length, 16);
});

test('bytes are compared whole', () => {
  assert.ok(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2)));
  assert.ok(!sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0)));
  assert.ok(!sameBytes(Uint8Array.of(1, 2, 0), Uint8Array.of(1, 2)));
  assert.ok(!sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3)));
});
