import assert from 'node:assert/strict';
import { createPublicKey, verify as nodeVerify } from 'node:crypto';
import { test } from 'node:test';
import { fromBase64url, toBase64url } from './bytes.ts';
import { newSigningKey, sign, verify } from './signing.ts';

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

test('signatures are those of RFC 8032', () => {
  const key = newSigningKey(hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'));
  assert.deepEqual(
    fromBase64url(key.public),
    new Uint8Array(hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')),
  );
  assert.equal(
    sign('', key.secret),
    toBase64url(
      hex(
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
      ),
    ),
  );
});

test('another library verifies them', () => {
  const key = newSigningKey();
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.public }, format: 'jwk' });
  const signature = Buffer.from(sign('ao/keys/1\nå', key.secret), 'base64url');
  assert.ok(nodeVerify(null, Buffer.from('ao/keys/1\nå'), publicKey, signature));
});

test('another text, key or way of writing is no signature', () => {
  const key = newSigningKey();
  const signature = sign('a', key.secret);
  assert.ok(verify('a', signature, key.public));
  assert.ok(!verify('b', signature, key.public));
  assert.ok(!verify('a', signature, newSigningKey().public));
  assert.ok(!verify('a', `${signature}=`, key.public));
  assert.ok(!verify('a', '', key.public));
  assert.ok(!verify('a', signature, ''));
  // A key of small order would verify anything.
  assert.ok(!verify('a', toBase64url(new Uint8Array(64)), toBase64url(new Uint8Array(32))));
});
