/** What the owner and the operator learn when mail, or the service, does not do its work. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { markBackup } from '../backup/last.ts';
import { checkHealth } from '../check/check.ts';
import type { RunningService } from '../server.ts';
import { pragma } from '../store/open.ts';
import { count } from '../testing/count.ts';
import { mailServer, type MailServer } from '../testing/mail-server.ts';
import { send } from '../testing/sender.ts';
import { openTenant, school, type After, type Tenant } from '../testing/tenant.ts';
import { raise, standing } from './alarms.ts';
import { createAlarmChannel } from './channel.ts';
import { createMailer } from './transport.ts';

const hour = 60 * 60_000;

/** A service that mails by a server of the test's own. */
async function withMail(t: After): Promise<{ tenant: Tenant; server: MailServer; service: RunningService }> {
  const server = await mailServer(t);
  const mail = { from: 'innboks@eksempelvik.example', smtp: { host: '127.0.0.1', port: server.port } };
  const tenant = await openTenant(t, { mail });
  return { tenant, server, service: await tenant.start({ mail: createMailer(tenant.config)! }) };
}

/** Goes on so many hours, with a round of jobs each half hour. */
async function pass(tenant: Tenant, { tick }: RunningService, hours: number): Promise<void> {
  for (let turn = 0; turn < hours * 2; turn += 1) {
    tenant.now = new Date(tenant.now.getTime() + hour / 2);
    await tick();
  }
}

const failing = ({ context }: RunningService): string[] =>
  standing(context.store)
    .filter(({ kind }) => kind === 'address-failing')
    .map(({ about }) => about);

const emailOf = ({ context }: RunningService, staff: string): string =>
  context.store.get<{ email: string }>('SELECT email FROM staff WHERE id = ?', staff)!.email;

describe('an address the mail server refuses', () => {
  test('is told the owner at once, and the others’ mail goes; when it is taken again, all is well', async (t) => {
    const { tenant, server, service } = await withMail(t);
    const { staff } = tenant.holders.find(({ group }) => group === school)!;
    const refused = emailOf(service, staff);
    server.refuses = (address) =>
      address === refused ? { code: 550, words: '5.1.1 no such user' } : undefined;
    await send(service.publicUrl, tenant.config, tenant.now);
    await service.tick();
    assert.deepEqual(failing(service), [`${school}:${staff}`]);
    await service.tick();
    const subjects = server.mails.map(({ to, text }) => [to, /^Subject: (.*)\r$/m.exec(text)?.[1]]);
    assert.equal(subjects.filter(([, subject]) => subject === 'Du har en sak i innboksen').length, 1);
    const alarmed = subjects.filter(([, subject]) => subject === 'Innboksen trenger tilsyn');
    assert.ok(alarmed.some(([to]) => to === 'oppvekst@eksempelvik.example'));
    assert.equal(count(service.context.store, `alarm WHERE kind = 'mail-failing'`), 0);
    assert.doesNotMatch(tenant.lines.join('\n'), /@|leder/);

    const health = await checkHealth(tenant.config, { clock: () => tenant.now, network: false });
    assert.match(
      health.find(({ about }) => about === 'alarm address-failing')?.words ?? '',
      /kommer ikke fram\. \(Eksempelvik skole, leder, siden 2026-12-01\)/,
    );

    server.refuses = () => undefined;
    await pass(tenant, service, 7);
    assert.deepEqual(failing(service), []);
    assert.ok(server.mails.some(({ to }) => to === refused));
  });

  test('for now is given four hours', async (t) => {
    const { tenant, server, service } = await withMail(t);
    const { staff } = tenant.holders.find(({ group }) => group === school)!;
    const full = emailOf(service, staff);
    server.refuses = (address) => (address === full ? { code: 452, words: '4.2.2 mailbox full' } : undefined);
    await send(service.publicUrl, tenant.config, tenant.now);
    await service.tick();
    await pass(tenant, service, 3);
    assert.deepEqual(failing(service), []);
    await pass(tenant, service, 2);
    assert.deepEqual(failing(service), [`${school}:${staff}`]);
  });

  test('is the owner’s own: that stands too, and is lowered when nobody has the address any more', async (t) => {
    const { tenant, server, service } = await withMail(t);
    server.refuses = (address) =>
      address === tenant.config.owner.email ? { code: 550, words: 'no' } : undefined;
    const day = '2026-12-01';
    raise(service.context.store, service.context.config, { kind: 'disk-full', about: 'disk', day });
    await service.tick();
    assert.deepEqual(failing(service), ['owner:own']);
    assert.equal(server.mails.length, 2, 'the two who read for the owner');
    await service.stop();
    tenant.config = { ...tenant.config, owner: { ...tenant.config.owner, email: null } };
    const again = await tenant.start({ mail: createMailer(tenant.config)! });
    await again.tick();
    assert.deepEqual(failing(again), []);
  });
});

/** An address that takes what the alarm channel sends. */
async function listener(
  t: After,
): Promise<{ url: string; bodies: unknown[]; answer: { status: number; after: Promise<void> } }> {
  const bodies: unknown[] = [];
  const answer = { status: 200, after: Promise.resolve() };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      if (answer.status === 200) bodies.push(JSON.parse(text));
      void answer.after.then(() => response.writeHead(answer.status).end());
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/inn`, bodies, answer };
}

const line = (words: string): object => ({
  text: `Mottak, Eksempelvik kommune: ${words} Kjør «mottak check».`,
});

describe('the alarm channel', () => {
  test('tells of a dead mail server though nobody has written, once a day until it is mended', async (t) => {
    const { url, bodies } = await listener(t);
    const tenant = await openTenant(t, { alarm: { url } });
    const service = await tenant.start();
    tenant.mail.fails = Object.assign(new Error('connect ECONNREFUSED 192.0.2.1:25'), {
      code: 'ECONNREFUSED',
    });
    await pass(tenant, service, 1);
    assert.deepEqual(bodies, []);
    await pass(tenant, service, 2);
    assert.deepEqual(bodies, [line('E-post går ikke ut.')]);
    await pass(tenant, service, 24);
    assert.equal(bodies.length, 2);
    tenant.mail.fails = undefined;
    await pass(tenant, service, 24);
    assert.equal(bodies.length, 2);
    assert.equal(count(service.context.store, `alarm WHERE kind = 'mail-failing'`), 0);
  });

  test('is tried again until it takes it, across a restart, and «check» tells meanwhile', async (t) => {
    const { url, bodies, answer } = await listener(t);
    const tenant = await openTenant(t, { alarm: { url } });
    const service = await tenant.start();
    const { store, config } = service.context;
    raise(store, config, { kind: 'canary-not-stored', about: school, day: '2026-12-01' });
    raise(store, config, { kind: 'canary-not-stored', about: 'owner', day: '2026-12-01' });
    raise(store, config, { kind: 'readers-changed', about: `${school}:2026-12-01`, day: '2026-12-01' });
    answer.status = 503;
    await service.tick();
    await service.tick();
    const words = async (): Promise<string> =>
      (await checkHealth(tenant.config, { clock: () => tenant.now, network: false }))
        .filter(({ about, state }) => about === 'alarm' && state === 'fault')
        .map((item) => item.words)
        .join();
    assert.match(await words(), /har ikke tatt imot 1 alarmer/);
    assert.match(tenant.lines.join('\n'), /Alarmkanalen tok ikke imot \(adressen svarte 503\)/);
    await service.stop();
    answer.status = 200;
    const again = await tenant.start();
    await again.tick();
    await again.tick();
    assert.deepEqual(bodies, [line('Den daglige prøvemeldingen kom ikke fram.')]);
    assert.equal(await words(), '');
  });

  test('that is slow holds up no mail', async (t) => {
    const { url, answer } = await listener(t);
    const tenant = await openTenant(t, { alarm: { url } });
    const { send: keep } = tenant.mail;
    // It answers once a mail has gone.
    answer.after = new Promise((gone) => {
      tenant.mail.send = (mail) => keep(mail).then(gone);
    });
    const service = await tenant.start();
    const { store, config } = service.context;
    raise(store, config, { kind: 'canary-not-stored', about: school, day: '2026-12-01' });
    await service.tick();
    assert.ok(tenant.mail.sent.length > 0);
    assert.equal(count(store, `outbox WHERE address = 'alarm' AND sent IS NOT NULL`), 1);
  });

  test('is what is left when the disk is full and mail is dead: told once, without being written down', async (t) => {
    const { url, bodies } = await listener(t);
    const tenant = await openTenant(t, { alarm: { url } });
    const service = await tenant.start();
    tenant.mail.fails = new Error('dead');
    const { db } = service.context.store;
    db.exec(`PRAGMA max_page_count = ${pragma(db, 'page_count')}`);
    const answers = [];
    for (let turn = 0; turn < 4; turn += 1)
      answers.push(await send(service.publicUrl, tenant.config, tenant.now).catch((error: unknown) => error));
    assert.ok(answers.some((each) => each instanceof Error));
    await service.tick();
    await service.tick();
    assert.deepEqual(bodies, [line('Disken har vært full, og meldinger kunne ikke lagres.')]);
  });

  test('may be a program, which gets the line as its last argument, through no shell', async (t) => {
    const tenant = await openTenant(t);
    const kept = join(tenant.folder, 'fikk.json');
    const script = join(tenant.folder, 'varsle.mjs');
    writeFileSync(
      script,
      `import { writeFileSync } from 'node:fs';
       if (process.argv[2] === 'nei') process.exit(3);
       writeFileSync(${JSON.stringify(kept)}, JSON.stringify(process.argv.slice(2)));`,
    );
    const channel = (...args: string[]) =>
      createAlarmChannel({ name: 'Prøve «$(id)»', alarm: { command: [process.execPath, script, ...args] } })!;
    await channel('--til', 'vakt').ring('E-post går ikke ut.');
    assert.deepEqual(JSON.parse(readFileSync(kept, 'utf8')), [
      '--til',
      'vakt',
      'Mottak, Prøve «$(id)»: E-post går ikke ut.',
    ]);
    await assert.rejects(channel('nei').ring('x'), /programmet endte med kode 3/);
    const missing = createAlarmChannel({ name: 'x', alarm: { command: [join(tenant.folder, 'mangler')] } })!;
    await assert.rejects(missing.ring('x'), /programmet: finnes ikke/);
  });

  test('is not held up by a program that reads its input to the end, nor by one that will not end', async () => {
    const channel = (script: string, patience?: number) =>
      createAlarmChannel({ name: 'x', alarm: { command: [process.execPath, '-e', script] } }, patience)!;
    await channel('process.stdin.resume()').ring('x');
    const stubborn = channel(`process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`, 3_000);
    await assert.rejects(stubborn.ring('x'), /ble ikke ferdig i tide/);
  });
});

test('a service that is never copied alarms after two days, and a copy mends it; a practice is not copied', async (t) => {
  const { url, bodies } = await listener(t);
  const real = {
    practice: false,
    publicUrl: 'https://kommunen.example',
    inboxUrl: 'https://innboks.example',
  };
  const tenant = await openTenant(t, { alarm: { url } });
  const service = await tenant.start();
  await pass(tenant, service, 72);
  assert.equal(count(service.context.store, `alarm WHERE kind = 'backup-missing'`), 0);
  await service.stop();
  // Only a real owner's organisation number would be taken from a file.
  tenant.config = { ...tenant.config, ...real };
  const again = await tenant.start();
  await again.tick();
  await pass(tenant, again, 48);
  assert.equal(bodies.length, 0);
  await pass(tenant, again, 24);
  assert.deepEqual(bodies, [line('Det er ikke tatt sikkerhetskopi på over to dager.')]);
  markBackup(again.context);
  await again.tick();
  assert.equal(count(again.context.store, `alarm WHERE kind = 'backup-missing'`), 0);
});
