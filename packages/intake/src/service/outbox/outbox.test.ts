import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { count } from '../testing/count.ts';
import { mailServer } from '../testing/mail-server.ts';
import { logIn } from '../testing/reader.ts';
import { send } from '../testing/sender.ts';
import { openTenant, school } from '../testing/tenant.ts';
import { notify } from './queue.ts';
import { createMailer } from './transport.ts';

const minutes = (count: number): number => count * 60_000;

async function until(holds: () => boolean): Promise<void> {
  for (let left = 2_000; !holds(); left -= 1) {
    if (left === 0) throw new Error(`never came true: ${holds.toString()}`);
    await new Promise((later) => setTimeout(later, 5));
  }
}

describe('a notice', () => {
  test('says that there is a case, and nothing of unit, kind, time or sender; each holder gets one', async (t) => {
    const { port, mails } = await mailServer(t);
    const tenant = await openTenant(t, {
      mail: { from: 'innboks@eksempelvik.example', smtp: { host: '127.0.0.1', port } },
    });
    const mailer = createMailer(tenant.config)!;
    const { publicUrl, tick } = await tenant.start({ mail: mailer });
    await send(publicUrl, tenant.config, tenant.now, { text: 'Kjempehemmelig' });
    await tick();
    await tick();
    assert.equal(mails.length, 2);
    for (const { text: mail } of mails) {
      assert.match(mail, /^Subject: Du har en sak i innboksen\r$/m);
      assert.match(mail, /\r\n\r\nDu har en sak i innboksen\.\r\n/);
      assert.doesNotMatch(mail, /skole|Kjempehemmelig|unit|ordinary|X-Mailer|nodemailer/i);
    }
    const ids = mails.map(({ text: mail }) => /^Message-ID: (.+)\r$/im.exec(mail)?.[1]);
    assert.equal(new Set(ids).size, 2);
  });

  test('is sent within ten minutes; one about an adult there at once', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, tick } = await tenant.start({ random: () => 0.999 });
    await send(publicUrl, tenant.config, tenant.now);
    await tick();
    assert.equal(tenant.mail.sent.length, 0);
    await send(publicUrl, tenant.config, tenant.now, { track: 'staff' });
    await tick();
    assert.equal(tenant.mail.sent.length, 2);
    tenant.now = new Date(tenant.now.getTime() + minutes(10));
    await tick();
    assert.equal(tenant.mail.sent.length, 4);
  });

  test('that must go at once waits for no round of jobs, and goes once, by one sender at a time', async (t) => {
    const tenant = await openTenant(t);
    let under = 0;
    let most = 0;
    const hold = (): Promise<void> => new Promise((done) => setImmediate(done));
    const { send: keep } = tenant.mail;
    tenant.mail.send = async (mail) => {
      under += 1;
      most = Math.max(most, under);
      await hold();
      await keep(mail);
      under -= 1;
    };
    // Nothing but what is put there sets it off.
    const { publicUrl, context, tick } = await tenant.start({
      random: () => 0.999,
      jobsEvery: minutes(10_000),
    });
    await send(publicUrl, tenant.config, tenant.now);
    await send(publicUrl, tenant.config, tenant.now, { track: 'staff' });
    await send(publicUrl, tenant.config, tenant.now, { track: 'staff' });
    await until(() => count(context.store, `outbox WHERE step = 'new-staff' AND sent IS NULL`) === 0);
    assert.equal(tenant.mail.sent.length, 4);
    assert.equal(count(context.store, `outbox WHERE step = 'new' AND sent IS NULL`), 2, 'the other waits');

    await send(publicUrl, tenant.config, tenant.now, { track: 'staff' });
    await Promise.all([tick(), tick()]);
    await until(() => count(context.store, `outbox WHERE step = 'new-staff' AND sent IS NULL`) === 0);
    assert.equal(tenant.mail.sent.length, 6);
    assert.equal(new Set(tenant.mail.sent.map(({ messageId }) => messageId)).size, 6);
    assert.equal(most, 1);
  });

  test('of what was rolled back is not sent', async (t) => {
    const tenant = await openTenant(t);
    const { context, tick } = await tenant.start({ jobsEvery: minutes(10_000) });
    assert.throws(() =>
      context.store.write(() => {
        notify(context.store, context.config, {
          about: 'a',
          step: 'new-staff',
          group: school,
          day: '2026-12-01',
        });
        throw new Error('no');
      }),
    );
    await tick();
    assert.equal(tenant.mail.sent.length, 0);
  });

  test('is sent once across restarts', async (t) => {
    const tenant = await openTenant(t);
    const first = await tenant.start();
    await send(first.publicUrl, tenant.config, tenant.now);
    await first.tick();
    await first.stop();
    const second = await tenant.start();
    await second.tick();
    assert.equal(tenant.mail.sent.length, 2);
  });

  test('that was sent but not marked before a crash comes again under the same Message-ID', async (t) => {
    const tenant = await openTenant(t);
    const first = await tenant.start();
    await send(first.publicUrl, tenant.config, tenant.now);
    first.context.store.db.exec(
      `CREATE TRIGGER crash BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'crash'); END`,
    );
    await first.tick();
    await first.tick();
    assert.equal(new Set(tenant.mail.sent.map(({ messageId }) => messageId)).size, tenant.mail.sent.length);
    first.context.store.db.exec('DROP TRIGGER crash');
    await first.stop();
    const second = await tenant.start();
    await second.tick();
    await second.tick();
    const ids = tenant.mail.sent.map(({ messageId }) => messageId);
    assert.ok(ids.length > 2);
    assert.equal(new Set(ids).size, 2);
  });

  test('that cannot be marked, as on a full disk, holds up no other, and is not sent again', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, tick, context } = await tenant.start({ random: () => 0.999 });
    await send(publicUrl, tenant.config, tenant.now);
    await tick();
    tenant.now = new Date(tenant.now.getTime() + minutes(10));
    context.store.db.exec('PRAGMA query_only = 1');
    await tick();
    await tick();
    assert.equal(tenant.mail.sent.length, 2);
    context.store.db.exec('PRAGMA query_only = 0');
    await tick();
    assert.equal(tenant.mail.sent.length, 2);
    assert.equal(count(context.store, 'outbox WHERE sent IS NULL'), 0);
  });

  test('to a group without addresses goes to the owner', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, context, tick } = await tenant.start();
    context.store.run('UPDATE staff SET email = NULL');
    await send(publicUrl, tenant.config, tenant.now);
    await tick();
    assert.deepEqual(
      tenant.mail.sent.map(({ to }) => to),
      ['oppvekst@eksempelvik.example'],
    );
  });

  test('is not held back by another that fails for ever', async (t) => {
    const tenant = await openTenant(t);
    const { context, tick } = await tenant.start();
    for (const about of ['a', 'b'])
      notify(context.store, context.config, { about, step: 'new', group: school, day: '2026-12-01' });
    const { send: sendAll } = tenant.mail;
    const [bad] = context.store.all<{ address: string }>('SELECT DISTINCT address FROM outbox');
    tenant.mail.send = (mail) =>
      mail.to === bad!.address
        ? Promise.reject(Object.assign(new Error('no such user'), { responseCode: 550, command: 'RCPT TO' }))
        : sendAll(mail);
    await tick();
    const waiting = `outbox WHERE step = 'new' AND sent IS NULL`;
    assert.equal(count(context.store, `${waiting} AND address <> ?`, bad!.address), 0);
    assert.equal(count(context.store, `${waiting} AND address = ?`, bad!.address), 2);
  });
});

test('mail that fails is tried again, ever more seldom, and alarms after an hour; nothing of it names anybody', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl, context, tick } = await tenant.start();
  await send(publicUrl, tenant.config, tenant.now);
  tenant.mail.fails = Object.assign(new Error('connect ECONNREFUSED 192.0.2.1:25'), { code: 'ECONNREFUSED' });
  let tries = 0;
  const { send: refuse } = tenant.mail;
  tenant.mail.send = (mail) => {
    tries += 1;
    return refuse(mail);
  };
  for (let minute = 0; minute < 120; minute += 1) {
    await tick();
    tenant.now = new Date(tenant.now.getTime() + minutes(1));
  }
  assert.ok(tries < 40, `${tries} tries in two hours`);
  assert.equal(count(context.store, `alarm WHERE kind = 'mail-failing'`), 1);
  const owner = await logIn(
    inboxUrl,
    tenant.config,
    tenant.holders.find(({ group }) => group === 'owner')!,
  );
  const overview = (await (await owner.call('GET', 'oversikt')).json()) as {
    outbox: { waiting: number; oldest: string; minutes: number };
    alarms: { kind: string }[];
  };
  assert.ok(overview.outbox.minutes >= 119);
  assert.ok(overview.alarms.some(({ kind }) => kind === 'mail-failing'));
  assert.doesNotMatch(tenant.lines.join('\n'), /192\.0\.2|@/);
  tenant.mail.fails = undefined;
  for (let minute = 0; minute < 31; minute += 1) {
    tenant.now = new Date(tenant.now.getTime() + minutes(1));
    await tick();
  }
  assert.equal(count(context.store, 'outbox WHERE sent IS NULL'), 0);
  assert.equal(count(context.store, `alarm WHERE kind = 'mail-failing'`), 0);
  const ids = tenant.mail.sent.map(({ messageId }) => messageId);
  assert.equal(new Set(ids).size, ids.length);
});
