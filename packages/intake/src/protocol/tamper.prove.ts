import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnBits } from './test-tampering.ts';

test('2,000 turned bits in key document, report, message, receipt, wrap and epoch: none is believed', async () => {
  assert.deepEqual(await turnBits(2000), { turned: 2000, believed: [] });
});
