/** A whole class sends from the school's one address, while somebody floods from the same: nobody is refused. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { newestDocument } from './keys/documents.ts';
import { bulk } from './testing/bulk.ts';
import { count } from './testing/count.ts';
import { spare } from './testing/process.ts';
import { challengeOf, put, write } from './testing/sender.ts';
import { openTenant, school } from './testing/tenant.ts';

const pupils = 30;
const posts = 2000;
const minute = 60_000;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.max(0, ms)));

test(`${pupils} reports in a minute from one address, and ${posts} by a bot: none refused`, async (t) => {
  const tenant = await openTenant(t, { proof: { cost: 50, counter: [5, 15], ceiling: 40 } }, new Date());
  const keys = tenant.within(({ store }) => newestDocument(store, school)!.hash);
  const service = await spare(join(tenant.folder, 'mottak.json'));
  t.after(() => service.kill());
  const { publicUrl } = await service.go();
  const start = performance.now();
  const refused: number[] = [];
  const took: number[] = [];
  let dearest = 0;

  const pupil = async (number: number): Promise<void> => {
    await pause((number * minute) / pupils);
    const begun = performance.now();
    const written = await write(publicUrl, tenant.config, new Date());
    const { status } = await put(publicUrl, written);
    took.push(performance.now() - begun);
    if (status !== 201) refused.push(status);
  };
  const workers = 8;
  const bot = async (worker: number): Promise<void> => {
    for (let post = worker; post < posts; post += workers) {
      await pause(start + (post * minute * 0.9) / posts - performance.now());
      const challenge = await challengeOf(publicUrl);
      const report = await bulk(keys, challenge);
      dearest = Math.max(
        dearest,
        (JSON.parse(atob(proofOf(report.body))) as { solution: { counter: number } }).solution.counter,
      );
      const { status } = await put(publicUrl, report);
      if (status !== 201) refused.push(status);
    }
  };
  await Promise.all([
    ...Array.from({ length: pupils }, (_, number) => pupil(number)),
    ...Array.from({ length: workers }, (_, worker) => bot(worker)),
  ]);
  const seconds = (performance.now() - start) / 1000;
  const p95 = took.sort((one, other) => one - other)[Math.floor(took.length * 0.95)]!;
  t.diagnostic(
    `${pupils + posts} posts in ${seconds.toFixed(0)} s, ${refused.length} refused; a pupil's send p95 ${p95.toFixed(0)} ms; dearest proof ${dearest} tries`,
  );
  assert.deepEqual(refused, []);
  assert.ok(dearest > 15, 'the price rose');
  assert.equal(
    tenant.within(({ store }) => count(store, 'envelope')),
    pupils + posts,
  );
});

const proofOf = (body: Uint8Array): string =>
  (JSON.parse(new TextDecoder().decode(body.subarray(0, 2048))) as { proof: string }).proof;
