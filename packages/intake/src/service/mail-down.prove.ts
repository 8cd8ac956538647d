/** The mail server is gone for six hours. When it is back each notice comes, once. */
import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { createMailer } from './outbox/transport.ts';
import { count } from './testing/count.ts';
import { send } from './testing/sender.ts';
import { openTenant } from './testing/tenant.ts';

const minutes = 6 * 60;

/** A port that nobody listens on for now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

test('mail is down for six hours, then up: every notice once', async (t) => {
  const port = await freePort();
  const tenant = await openTenant(t, {
    mail: { from: 'innboks@eksempelvik.example', smtp: { host: '127.0.0.1', port } },
  });
  const mailer = createMailer(tenant.config)!;
  const { publicUrl, context, tick } = await tenant.start({ mail: mailer, random: Math.random });
  const forward = async (): Promise<void> => {
    tenant.now = new Date(tenant.now.getTime() + 60_000);
    await tick();
  };
  for (let minute = 0; minute < minutes; minute += 1) {
    if (minute % 18 === 0) {
      await send(publicUrl, tenant.config, tenant.now, { track: minute % 36 === 0 ? 'ordinary' : 'staff' });
    }
    await forward();
  }
  const waiting = count(context.store, 'outbox');
  assert.equal(count(context.store, 'outbox WHERE sent IS NULL'), waiting);
  assert.equal(count(context.store, `alarm WHERE kind = 'mail-failing'`), 1);

  const ids: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        ids.push(/^Message-ID: (.+)\r$/im.exec(text)?.[1] ?? '');
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', () => done()));
  t.after(() => new Promise<void>((done) => server.close(() => done())));
  for (let minute = 0; minute < 60; minute += 1) await forward();

  const all = count(context.store, 'outbox');
  t.diagnostic(
    `${all} notices of 20 reports (${waiting} waited): ${ids.length} mails, ${new Set(ids).size} different`,
  );
  assert.equal(count(context.store, 'outbox WHERE sent IS NULL'), 0);
  assert.deepEqual([ids.length, new Set(ids).size], [all, all]);
  assert.equal(count(context.store, `alarm WHERE kind = 'mail-failing'`), 0);
});
