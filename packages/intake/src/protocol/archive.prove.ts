import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newArchiveIdentity, sealArchive } from './archive.ts';
import { randomBytes } from './bytes.ts';
import { hasAge, openWithAge } from './test-stock-age.ts';

test('fifty cases are opened by the age program', { skip: !hasAge && 'no age on this machine' }, async () => {
  for (let turn = 0; turn < 50; turn += 1) {
    const { identity, recipient } = await newArchiveIdentity();
    const bytes = new Uint8Array(turn * 4099 + 1);
    for (let at = 0; at < bytes.length; at += 65_536)
      bytes.set(randomBytes(Math.min(65_536, bytes.length - at)), at);
    assert.deepEqual(new Uint8Array(openWithAge(await sealArchive(bytes, recipient), identity)), bytes);
  }
});
