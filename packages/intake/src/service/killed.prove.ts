/** Killed again and again under eight who send: nothing that was acknowledged is lost, and nothing is there twice. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Challenge } from '../protocol/index.ts';
import { newestDocument } from './keys/documents.ts';
import { pragma } from './store/open.ts';
import { bulk, type Bulk } from './testing/bulk.ts';
import { count } from './testing/count.ts';
import { spare } from './testing/process.ts';
import { openTenant, school } from './testing/tenant.ts';

const kills = Number(process.env['KILLS'] ?? 200);
const senders = 8;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

test(`killed ${kills} times under ${senders} senders: none lost, none doubled`, async (t) => {
  const port = 4523;
  const listen = { public: { host: '127.0.0.1', port }, inbox: { host: '127.0.0.1', port: 0 } };
  const tenant = await openTenant(t, { listen }, new Date());
  const config = join(tenant.folder, 'mottak.json');
  const keys = tenant.within(({ store }) => newestDocument(store, school)!.hash);
  const address = `http://127.0.0.1:${port}/mottak/v1`;

  let running = await spare(config);
  let next = spare(config);
  assert.equal((await running.go()).synchronous, 2);
  let over = false;
  const acknowledged = new Map<string, Bulk>();
  let replayed = 0;

  /** Tries until an answer comes, as the page does. */
  const insist = async (path: string, options: RequestInit): Promise<Response> => {
    for (;;) {
      try {
        const response = await fetch(`${address}/${path}`, options);
        const text = await response.text();
        return new Response(text, { status: response.status });
      } catch {
        await pause(5);
      }
    }
  };
  const send = async (): Promise<void> => {
    while (!over) {
      const challenge = (await (await insist('utfordring', { method: 'POST' })).json()) as Challenge;
      const report = await bulk(keys, challenge);
      const { status } = await insist('konvolutter', { method: 'PUT', body: report.body });
      assert.ok(status === 201 || status === 200, `${status}`);
      if (status === 200) replayed += 1;
      acknowledged.set(report.id, report);
    }
  };
  const sending = Promise.all(Array.from({ length: senders }, send));
  for (let killed = 0; killed < kills; killed += 1) {
    const before = acknowledged.size;
    while (acknowledged.size === before) await pause(1);
    await pause(Math.random() * 80);
    await running.kill();
    running = await next;
    next = spare(config);
    assert.equal((await running.go()).synchronous, 2);
  }
  over = true;
  await sending;
  await running.kill();
  await (await next).kill();

  const { store } = tenant.open();
  const stored = new Map(
    store
      .all<{ id: string; sha256: string }>('SELECT id, sha256 FROM envelope')
      .map(({ id, sha256 }) => [id, sha256]),
  );
  const lost = [...acknowledged.values()].filter(({ id, sha256 }) => stored.get(id) !== sha256).length;
  const counted = store.get<{ n: number }>('SELECT sum(received) AS n FROM monthly_count')!.n;
  const addresses = store.get<{ n: number }>(
    `SELECT count(*) AS n FROM staff WHERE reader_group = ? AND email IS NOT NULL`,
    school,
  )!.n;
  t.diagnostic(
    `${acknowledged.size} acknowledged, ${replayed} of them by sending again, ${stored.size} stored, ${lost} lost`,
  );
  assert.equal(lost, 0);
  assert.equal(stored.size, acknowledged.size, 'nothing that no one was told of');
  assert.equal(counted, stored.size, 'counted once each');
  assert.equal(count(store, 'mailbox'), stored.size);
  assert.equal(count(store, 'outbox'), stored.size * addresses, 'told of once each');
  assert.equal(pragma(store.db, 'integrity_check'), 'ok');
});
