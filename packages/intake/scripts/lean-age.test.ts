import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type * as Protocol from '../src/protocol/index.ts';
import { newEpoch, openReport, randomId, type Report } from '../src/protocol/index.ts';
import { leanAge, leanTreeshake } from './lean-age.ts';

const input = fileURLToPath(new URL('../src/protocol/index.ts', import.meta.url));

async function bundled(lean: boolean): Promise<string> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    ...(lean && { treeshake: leanTreeshake, plugins: [leanAge] }),
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return output[0].code;
}

test('what is lean lacks P-256, seals, opens, and refuses what it lacks', async () => {
  const [lean, whole] = [await bundled(true), await bundled(false)];
  const p256 = /p256tag/;
  assert.match(whole, p256);
  assert.doesNotMatch(lean, p256);
  assert.ok(lean.length < whole.length - 15_000, `${lean.length} of ${whole.length}`);

  const address = `data:text/javascript;base64,${Buffer.from(lean).toString('base64')}`;
  const page = (await import(address)) as typeof Protocol;
  const [group, recovery] = [await newEpoch(), await page.newEpoch()];
  const report: Report = {
    v: 1,
    id: randomId(),
    tenant: 'eksempelvik',
    unit: 'no-900000012',
    route: 'unit',
    track: 'ordinary',
    language: 'nb',
    day: '2026-03-12',
    reporter: 'self',
    situation: 'peer',
    what: ['pushed'],
    where: [],
    wish: [],
    text: 'Hei 🙂',
    dialog: page.toBase64url(page.randomBytes(32)),
  };
  const keys = { group: group.recipient, recovery: recovery.recipient };
  const sealed = await page.sealReport(report, keys);
  assert.deepEqual(await openReport(sealed, [group.identity], report), report);
  assert.deepEqual(await page.openReport(sealed, [recovery.identity], report), report);
  await assert.rejects(page.sealReport(report, { ...keys, group: 'age1tag1qqqq' }), { reason: 'recipient' });
});
