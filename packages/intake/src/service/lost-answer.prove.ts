/** Every first answer is lost on its way: one report each time, and a code that works. */
import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { codeKeys, envelopeBody, newCode, readCode, type ProofOfReceipt } from '../protocol/index.ts';
import { count } from './testing/count.ts';
import { readMailbox, write } from './testing/sender.ts';
import { openTenant } from './testing/tenant.ts';

const times = 100;

test(`the first answer is dropped ${times} times: one report and a working code each time`, async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context } = await tenant.start();
  let dropped = 0;
  const proxy = createServer((incoming, outgoing) => {
    const onward = request(
      `${publicUrl}${incoming.url ?? '/'}`,
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        // A report is answered so once: the first time.
        if (answer.statusCode === 201) {
          dropped += 1;
          answer.resume().on('end', () => outgoing.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  t.after(() => proxy.close());
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;

  let working = 0;
  for (let time = 0; time < times; time += 1) {
    const code = newCode();
    const keys = await codeKeys(code, tenant.config.tenant);
    const written = await write(publicUrl, tenant.config, tenant.now);
    const body = envelopeBody(
      { ...written.meta, mailbox: keys.mailbox, authHash: keys.authHash },
      written.ciphertext,
    );
    const put = (): Promise<Response> => fetch(`${address}/mottak/v1/konvolutter`, { method: 'PUT', body });
    await assert.rejects(put());
    const again = await put();
    assert.equal(again.status, 200);
    assert.equal(((await again.json()) as ProofOfReceipt).id, written.id);
    const read = readCode(code.digits, 6);
    if (
      read.ok &&
      read.code.words.join() === code.words.join() &&
      (await readMailbox(address, keys)).status === 200
    )
      working += 1;
  }
  t.diagnostic(
    `${dropped} answers dropped, ${count(context.store, 'envelope')} reports, ${working} codes that work`,
  );
  assert.deepEqual([dropped, count(context.store, 'envelope'), working], [times, times, times]);
  assert.equal(context.store.get<{ n: number }>('SELECT sum(received) AS n FROM monthly_count')?.n, times);
});
