import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tamperings, turnBits } from './test-tampering.ts';

test('unchanged, each of them is believed', async () => {
  for (const { what, bytes, believed } of await tamperings()) assert.ok(await believed(bytes), what);
});

test('200 turned bits in key document, report, message, receipt, wrap and epoch: none is believed', async () => {
  assert.deepEqual(await turnBits(200), { turned: 200, believed: [] });
});
