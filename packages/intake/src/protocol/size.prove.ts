import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomBytes } from './bytes.ts';
import { roomFor, sealReport } from './report.ts';
import { someReport, spoken, voices, world } from './test-world.ts';

test('1,000 reports of 1 to 6,000 characters, in eight languages and emoji, are all as long', async () => {
  const here = await world();
  const found = new Map<number, number>();
  for (let turn = 0; turn < 1000;) {
    const random = new DataView(randomBytes(8).buffer);
    const text = spoken(1 + (random.getUint32(0) % 6000), random.getUint32(4) % voices.length);
    const route = turn % 2 ? 'unit' : 'owner';
    const report = someReport({ text, route });
    if (roomFor(report) < 0) continue;
    const { length } = await sealReport(report, {
      group: here[route].recipient,
      recovery: here.recovery.recipient,
    });
    found.set(length, (found.get(length) ?? 0) + 1);
    turn += 1;
  }
  assert.deepEqual([...found], [[21_157, 1000]]);
});
