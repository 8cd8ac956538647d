import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decrypter } from 'age-encryption';
import { newArchiveIdentity, sealArchive } from './archive.ts';
import { randomBytes } from './bytes.ts';
import { newEpoch } from './holder.ts';
import { hasAge, openWithAge } from './test-stock-age.ts';
import { because } from './test-world.ts';

const lengths = [0, 1, 20_000, 65_536, 200_001];

test('the printed identity opens the case, and another does not', async () => {
  const { identity, recipient } = await newArchiveIdentity();
  assert.match(identity, /^AGE-SECRET-KEY-1/);
  for (const length of lengths) {
    const bytes = randomBytes(Math.min(length, 65_536));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    assert.deepEqual(await decrypter.decrypt(await sealArchive(bytes, recipient)), new Uint8Array(bytes));
  }
  const other = new Decrypter();
  other.addIdentity((await newArchiveIdentity()).identity);
  await assert.rejects(other.decrypt(await sealArchive(randomBytes(9), recipient)));
});

test('five cases are opened by the age program', { skip: !hasAge && 'no age on this machine' }, async () => {
  for (const length of lengths) {
    const { identity, recipient } = await newArchiveIdentity();
    const bytes = new Uint8Array(length).fill(7);
    assert.deepEqual(new Uint8Array(openWithAge(await sealArchive(bytes, recipient), identity)), bytes);
  }
});

test(
  'the age program does not open it with another key',
  { skip: !hasAge && 'no age on this machine' },
  async () => {
    const { recipient } = await newArchiveIdentity();
    const sealed = await sealArchive(randomBytes(9), recipient);
    const { identity } = await newArchiveIdentity();
    assert.throws(() => openWithAge(sealed, identity));
  },
);

test('only one X25519 recipient is sealed to', async () => {
  const { identity, recipient } = await newArchiveIdentity();
  for (const wrong of [
    '',
    identity,
    (await newEpoch()).recipient,
    `${recipient} `,
    recipient.replace(/.$/, 'b'),
  ])
    await assert.rejects(sealArchive(randomBytes(9), wrong), because('recipient'));
});
