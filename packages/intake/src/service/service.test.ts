import assert from 'node:assert/strict';
import {
  readFileSync,
  writeFileSync,
  mkdirSync,
  existsSync,
  readdirSync,
  cpSync,
  rmSync,
  statSync,
} from 'node:fs';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'node:test';
import { openReport, randomId, sealMessage, verifyReceipt } from '../protocol/index.ts';
import { backup, restore } from './backup/backup.ts';
import { sendCanaries, watchCanaries } from './canary/run.ts';
import { checkHealth } from './check/check.ts';
import { openStore } from './context.ts';
import { signEpochs } from './keys/documents.ts';
import { schemaVersion } from './store/migrations.ts';
import { databaseFile, pragma } from './store/open.ts';
import { watchKeys } from './reminders/keys.ts';
import { count } from './testing/count.ts';
import { logIn } from './testing/reader.ts';
import { keysOf, put, readMailbox, send, write } from './testing/sender.ts';
import { openTenant, school, textOf, type Tenant } from './testing/tenant.ts';

describe('the page a child writes on', () => {
  test('may keep nothing, load nothing from elsewhere, and be framed by anybody', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl } = await tenant.start();
    const response = await fetch(`${publicUrl}/mottak/skjema/${school}/nb`);
    assert.equal(response.status, 200);
    const policy = response.headers.get('content-security-policy')!;
    assert.match(
      policy,
      /^sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation; default-src 'none'/,
    );
    assert.doesNotMatch(policy, /allow-same-origin|'self'|unsafe/);
    // Browsers that do not know a name in this list say so in the console.
    assert.doesNotMatch(response.headers.get('permissions-policy')!, /bluetooth/);
    assert.ok(policy.includes(`script-src ${publicUrl}/mottak/filer/`));
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('set-cookie'), null);
    const html = await response.text();
    assert.ok(html.includes(tenant.rootKey.public));
    assert.doesNotMatch(html, /<style|<script(?![^>]*(src|application\/json))| on[a-z]+="| style="/);
  });

  test('is there for units and languages that are', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl } = await tenant.start();
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(`${publicUrl}/mottak/skjema/${path}`)).status;
    for (const language of ['nb', 'nn', 'sv', 'en'])
      assert.equal(await statusOf(`${school}/${language}`), 200);
    for (const path of [`${school}/de`, 'no-999999999/nb', `${school}`])
      assert.equal(await statusOf(path), 404);
  });

  test('and its files are served by the builder’s list alone', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl } = await tenant.start();
    const file = await fetch(`${publicUrl}/mottak/filer/main-0a1b2c.js`);
    assert.equal(file.headers.get('access-control-allow-origin'), '*');
    assert.match(file.headers.get('cache-control')!, /immutable/);
    for (const path of ['main.js', '..%2fmanifest.json', 'manifest.json']) {
      assert.equal((await fetch(`${publicUrl}/mottak/filer/${path}`)).status, 404, path);
    }
  });

  test('may call from its opaque origin, also with a key', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl } = await tenant.start();
    const preflight = await fetch(`${publicUrl}/mottak/v1/postkasser/les`, {
      method: 'OPTIONS',
      headers: { origin: 'null' },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    assert.match(preflight.headers.get('access-control-allow-headers')!, /authorization/);
    const refused = await fetch(`${publicUrl}/mottak/v1/konvolutter`, { method: 'PUT', body: 'x' });
    assert.equal(refused.headers.get('access-control-allow-origin'), '*', 'a refusal is to be read as well');
  });
});

describe('a wrong address', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

  test('is a page to a person, in the address’s language, with the way on and whom to ring; JSON to a program', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl } = await tenant.start();
    const get = async (path: string, headers: Record<string, string> = browser) => {
      const response = await fetch(publicUrl + path, { headers });
      return { status: response.status, headers: response.headers, text: await response.text() };
    };
    for (const [path, language] of [
      [`/mottak/skjema/${school}/nn/mer`, 'nn'],
      [`/mottak/skjema/${school}/de`, 'nb'],
      [`/mottak/skjema/${school}`, 'nb'],
    ] as const) {
      const { status, headers, text } = await get(path);
      assert.equal(status, 404, path);
      assert.match(headers.get('content-type')!, /^text\/html/);
      assert.match(headers.get('content-security-policy')!, /^sandbox .*default-src 'none'/);
      assert.match(text, new RegExp(`<html lang="${language}">`));
      assert.match(text, /<b class="practice"/);
      // In a frame the whole window leaves, though no script is there to see to it.
      assert.match(text, /<a class="exit" [^>]*target="_top"/);
      assert.ok(text.includes(`href="/mottak/skjema/${school}/${language}"`), path);
      assert.ok(text.includes(`href="/si-ifra/${school}/${language}/"`), path);
      for (const number of ['112', '113', '116111']) assert.ok(text.includes(`href="tel:${number}"`), number);
      assert.doesNotMatch(text, /<script| style="|<style/);
    }
    const nowhere = await get('/mottak/finnes-ikke/en');
    assert.match(nowhere.text, /This page does not exist[^]*href="\/en\/"/);
    assert.doesNotMatch(nowhere.text, /skjema\//);
    const odd = await get('/mottak/%3Cscript%3E/nb');
    assert.doesNotMatch(odd.text, /<script/);
    for (const accept of ['application/json', '*/*']) {
      const { status, text } = await get('/mottak/finnes-ikke', { accept });
      assert.equal(status, 404);
      assert.equal((JSON.parse(text) as { error: string }).error, 'not-found', accept);
    }
  });

  test('with the wrong method is told which there are', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, inboxUrl } = await tenant.start();
    for (const [address, method, allow] of [
      [`${publicUrl}/mottak/skjema/${school}/nb`, 'POST', 'GET, HEAD'],
      [`${publicUrl}/mottak/v1/konvolutter`, 'GET', 'PUT'],
      [`${publicUrl}/mottak/v1/utfordring`, 'DELETE', 'POST'],
      [`${inboxUrl}/`, 'POST', 'GET, HEAD'],
    ] as const) {
      const response = await fetch(address, { method });
      assert.equal(response.status, 405, `${method} ${address}`);
      assert.equal(response.headers.get('allow'), allow);
      assert.equal(((await response.json()) as { error: string }).error, 'method-not-allowed');
    }
    const cross = await fetch(`${publicUrl}/mottak/v1/konvolutter`, { headers: { origin: 'null' } });
    assert.equal(cross.headers.get('access-control-allow-origin'), '*', 'the page can read it');
    for (const method of ['GET', 'PUT'])
      assert.equal((await fetch(`${publicUrl}/mottak/v1/finnes-ikke`, { method })).status, 404, method);
    const person = await fetch(`${publicUrl}/mottak/v1/konvolutter`, { headers: browser });
    assert.equal(person.status, 405);
    assert.match(await person.text(), /Siden finnes ikke/);
  });

  test('of the inbox’s leads to the inbox, and the tab has its picture', async (t) => {
    const tenant = await openTenant(t);
    const { inboxUrl } = await tenant.start();
    const missing = await fetch(`${inboxUrl}/saker/1`, { headers: browser });
    assert.equal(missing.status, 404);
    assert.match(missing.headers.get('content-security-policy')!, /frame-ancestors 'none'/);
    assert.match(await missing.text(), /Siden finnes ikke[^]*<a href="\/">Til innboksen<\/a>/);
    const page = await (await fetch(inboxUrl)).text();
    const icon = /<link rel="icon" type="([^"]+)" href="([^"]+)">/.exec(page);
    const picture = await fetch(inboxUrl + icon![2]!);
    assert.equal(picture.status, 200);
    assert.equal(picture.headers.get('content-type'), icon![1]);
    assert.match(picture.headers.get('content-security-policy')!, /default-src 'none'/);
  });
});

test('the inbox’s page is its own origin’s alone', async (t) => {
  const tenant = await openTenant(t);
  const { inboxUrl } = await tenant.start();
  const response = await fetch(inboxUrl);
  assert.match(response.headers.get('content-security-policy')!, /frame-ancestors 'none'/);
  assert.doesNotMatch(response.headers.get('content-security-policy')!, /unsafe|\*/);
  assert.match(await response.text(), /<oppvekst-innboks>/);
  const setup = (await (await fetch(`${inboxUrl}/api/oppsett`)).json()) as { groups: { id: string }[] };
  assert.deepEqual(
    setup.groups.map(({ id }) => id),
    ['owner', school],
  );
  assert.equal((await fetch(`${inboxUrl}/api/tekster/no/law.json`)).status, 200);
  for (const path of ['no/..%2f..%2fmanifest.json', 'dk/law.json', 'no/nothing.json']) {
    assert.equal((await fetch(`${inboxUrl}/api/tekster/${path}`)).status, 404, path);
  }
});

test('a case is seen by its group alone, and is closed and exported only after it was opened', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, inboxUrl } = await tenant.start();
  const toUnit = await send(publicUrl, tenant.config, tenant.now);
  const toOwner = await send(publicUrl, tenant.config, tenant.now, { route: 'owner', track: 'staff' });
  const unit = await logIn(
    inboxUrl,
    tenant.config,
    tenant.holders.find(({ group }) => group === school)!,
  );
  const owner = await logIn(
    inboxUrl,
    tenant.config,
    tenant.holders.find(({ group }) => group === 'owner')!,
  );
  const idsOf = async (reader: typeof unit): Promise<string[]> =>
    ((await (await reader.call('GET', 'saker')).json()) as { id: string }[]).map(({ id }) => id);
  assert.deepEqual([await idsOf(unit), await idsOf(owner)], [[toUnit.id], [toOwner.id]]);
  assert.equal((await unit.call('GET', `saker/${toOwner.id}`)).status, 404);
  assert.equal((await owner.call('GET', `saker/${toUnit.id}`)).status, 404);
  assert.equal((await unit.call('GET', 'oversikt')).status, 403);

  const { sha256 } = (await (await unit.call('GET', `saker/${toUnit.id}`)).json()) as { sha256: string };
  assert.equal((await unit.call('POST', `saker/${toUnit.id}/status`, { closed: true })).status, 409);
  const exported = { sha256, seq: { toStaff: 0, toReporter: 0 } };
  assert.equal((await unit.call('POST', `saker/${toUnit.id}/eksportert`, exported)).status, 409);
  assert.equal((await unit.call('POST', `saker/${toUnit.id}/apnet`, { sha256: '0'.repeat(64) })).status, 409);
  for (const [path, body] of [
    ['apnet', { sha256 }],
    ['status', { closed: true }],
    ['eksportert', exported],
  ] as const) {
    assert.equal((await unit.call('POST', `saker/${toUnit.id}/${path}`, body)).status, 204, path);
  }
  const read = (await (await readMailbox(publicUrl, toUnit)).json()) as { closed: string };
  assert.equal(read.closed, '2026-12-01');
  const overview = JSON.stringify(await (await owner.call('GET', 'oversikt')).json());
  for (const id of [toUnit.id, toOwner.id, toUnit.mailbox]) assert.ok(!overview.includes(id));
});

test('nothing that was written, and nobody who wrote, is in a file, the log or a mail', async (t) => {
  const tenant = await openTenant(t, { clientAddressHeader: 'x-forwarded-for' });
  const { publicUrl, context, tick, stop } = await tenant.start();
  const markers = Array.from(
    { length: 50 },
    (_, index) => `merke${index}x${randomId().replace(/[^A-Za-z]/g, 'q')}`,
  );
  for (const [index, text] of markers.entries()) {
    const written = await write(publicUrl, tenant.config, tenant.now, {
      text,
      route: index % 2 ? 'owner' : 'unit',
      // Told of at once, where others wait their minutes.
      ...(index === 1 && { track: 'staff' }),
    });
    const response = await fetch(`${publicUrl}/mottak/v1/konvolutter`, {
      method: 'PUT',
      body: written.body,
      headers: { 'x-forwarded-for': `203.0.113.${index}`, 'user-agent': `agent-${text}` },
    });
    assert.equal(response.status, 201);
    const more = await sealMessage({ text }, written, { direction: 'to-staff', seq: 1 });
    const sent = await fetch(`${publicUrl}/mottak/v1/postkasser/meldinger`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${written.auth}` },
      body: JSON.stringify({ mailbox: written.mailbox, id: more.id, seq: 1, body: more.body }),
    });
    assert.equal(sent.status, 201);
  }
  await tick();
  backup(context, join(tenant.folder, 'kopi'));
  const before = textOf(tenant.folder);
  await stop();
  assert.ok(tenant.mail.sent.length > 0, 'some have been told');
  const all = [before, textOf(tenant.folder), tenant.lines.join('\n'), JSON.stringify(tenant.mail.sent)].join(
    '\n',
  );
  assert.equal(markers.filter((marker) => all.includes(marker)).length, 0);
  assert.ok(!/203\.0\.113|agent-merke/.test(all));
  const said = [...tenant.lines, ...tenant.mail.sent.map(({ subject, text }) => subject + text)];
  const told = said.filter((line) => /\d\d:\d\d:|no-900000012|skole/.test(line));
  assert.deepEqual(told, []);
});

test('stopped: a request under way is finished, all is in the database file, and the next start has it', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, stop } = await tenant.start();
  const written = await write(publicUrl, tenant.config, tenant.now);
  const under = request(`${publicUrl}/mottak/v1/konvolutter`, {
    method: 'PUT',
    headers: { expect: '100-continue', 'content-length': written.body.length },
  });
  const answer = once(under, 'response') as Promise<[IncomingMessage]>;
  under.flushHeaders();
  // Now the service has it in hand, and waits for the body.
  await once(under, 'continue');
  const stopped = stop();
  under.end(written.body);
  const [{ statusCode }] = await answer;
  await stopped;
  assert.equal(statusCode, 201);
  const wal = readdirSync(tenant.config.data).filter((name) => name.endsWith('-wal'));
  assert.deepEqual(wal, []);
  await assert.rejects(fetch(publicUrl));
  const again = await tenant.start();
  assert.equal(count(again.context.store, 'envelope'), 1);
  await Promise.all([again.stop(), again.stop()]);
});

describe('the service’s own report', () => {
  test('goes the whole way to each group, counts nowhere, and is opened by the key of its group', async (t) => {
    const tenant = await openTenant(t);
    const { publicUrl, inboxUrl, context } = await tenant.start();
    await sendCanaries(context);
    assert.deepEqual(
      tenant.lines.filter((line) => line.includes('canary')),
      [],
    );
    assert.equal(count(context.store, `canary WHERE state = 'stored'`), 2);
    assert.deepEqual([count(context.store, 'monthly_count'), count(context.store, 'outbox')], [0, 0]);
    const reader = await logIn(
      inboxUrl,
      tenant.config,
      tenant.holders.find(({ group }) => group === school)!,
    );
    const [head] = (await (await reader.call('GET', 'saker')).json()) as { id: string; canary: boolean }[];
    assert.equal(head?.canary, true);
    const sealed = (await (await reader.call('GET', `saker/${head.id}`)).json()) as {
      ciphertext: string;
      sha256: string;
      unit: string;
      route: 'unit';
      track: 'ordinary';
    };
    const report = await openReport(
      Buffer.from(sealed.ciphertext, 'base64url'),
      [tenant.identities[school]!],
      {
        ...sealed,
        id: head.id,
        tenant: tenant.config.tenant,
      },
    );
    assert.equal(report.canary, true);

    tenant.now = new Date('2026-12-01T19:00:01Z');
    watchCanaries(context);
    const alarms = (): string[] =>
      context.store
        .all<{ kind: string; about: string }>('SELECT kind, about FROM alarm ORDER BY about')
        .map(({ kind, about }) => `${kind} ${about}`);
    assert.deepEqual(alarms(), [`canary-not-opened ${school}`, 'canary-not-opened owner']);
    await reader.call('POST', `saker/${head.id}/apnet`, { sha256: sealed.sha256 });
    const again = await logIn(
      inboxUrl,
      tenant.config,
      tenant.holders.find(({ group }) => group === school)!,
    );
    assert.equal((await again.call('POST', `saker/${head.id}/apnet`, { sha256: sealed.sha256 })).status, 204);
    watchCanaries(context);
    assert.deepEqual(alarms(), ['canary-not-opened owner']);
    assert.equal((await fetch(`${publicUrl}/mottak/v1/enheter/${school}/nokler`)).status, 200);
  });

  test('sent late in the evening is to be opened the day after, not at once', async (t) => {
    const tenant = await openTenant(t, {}, new Date('2026-12-01T20:30:00Z'));
    const { context } = await tenant.start();
    const alarms = (): number => count(context.store, `alarm WHERE kind = 'canary-not-opened'`);
    await sendCanaries(context);
    watchCanaries(context);
    assert.equal(alarms(), 0);
    tenant.now = new Date('2026-12-02T05:00:00Z');
    await sendCanaries(context);
    watchCanaries(context);
    assert.equal(alarms(), 0, 'the day has just begun');
    tenant.now = new Date('2026-12-02T19:00:00Z');
    watchCanaries(context);
    assert.equal(alarms(), 2);
  });

  test('that does not come through alarms the owner within the day, and says which step failed', async (t) => {
    const tenant = await openTenant(t);
    const { context } = await tenant.start();
    await sendCanaries(context, () => Promise.resolve(new Response('nei', { status: 502 })));
    assert.equal(count(context.store, `alarm WHERE kind = 'canary-not-stored'`), 2);
    assert.ok(tenant.lines.some((line) => line.includes('siden: 502')));
    assert.ok(count(context.store, `outbox WHERE step = 'alarm'`) > 0);
  });

  test('that was never sent, since the service was down, alarms as soon as it is up', async (t) => {
    const tenant = await openTenant(t);
    const { context } = await tenant.start();
    tenant.now = new Date('2026-12-04T05:30:00Z');
    watchCanaries(context);
    assert.equal(count(context.store, `alarm WHERE kind = 'canary-not-stored'`), 2);
  });
});

test('keys that run out are told thirty and seven days before, once each, and again for the next', async (t) => {
  const tenant = await openTenant(t);
  const { context } = await tenant.start();
  const told = (): number =>
    count(context.store, `outbox WHERE step = 'alarm' AND address = 'oppvekst@eksempelvik.example'`);
  const at = (day: string): number => {
    tenant.now = new Date(`${day}T09:30:00Z`);
    watchKeys(context);
    watchKeys(context);
    return told();
  };
  assert.deepEqual(
    ['2027-10-31', '2027-11-01', '2027-11-10', '2027-11-24', '2027-11-30', '2027-12-01'].map(at),
    [0, 1, 1, 2, 2, 3],
  );
  assert.equal(count(context.store, `alarm WHERE kind = 'keys-expired'`), 1);
});

describe('a backup', () => {
  const whole = async (
    t: Parameters<typeof openTenant>[0],
  ): Promise<{ tenant: Tenant; copy: string; id: string }> => {
    const tenant = await openTenant(t);
    const { publicUrl, context } = await tenant.start();
    const { id } = await send(publicUrl, tenant.config, tenant.now, { text: 'Husk meg' });
    const copy = join(tenant.folder, 'kopi');
    backup(context, copy);
    return { tenant, copy, id };
  };

  test('taken while the service runs is put back elsewhere, and opens', async (t) => {
    const { tenant, copy, id } = await whole(t);
    const config = { ...tenant.config, data: join(tenant.folder, 'ny', 'data') };
    assert.equal(restore(copy, config).tenant, 'eksempelvik');
    const context = openStore(config, { clock: () => tenant.now });
    t.after(() => context.close());
    const row = context.store.get<{ body: Uint8Array<ArrayBuffer>; unit: string }>(
      'SELECT body, unit FROM envelope WHERE id = ?',
      id,
    )!;
    const outside = {
      id,
      tenant: 'eksempelvik',
      unit: row.unit,
      route: 'unit' as const,
      track: 'ordinary' as const,
    };
    assert.equal((await openReport(row.body, [tenant.identities[school]!], outside)).text, 'Husk meg');
    assert.equal(
      readFileSync(join(config.data, 'receipt.key'), 'utf8'),
      readFileSync(join(tenant.config.data, 'receipt.key'), 'utf8'),
    );
  });

  test('is not put where something lies, and not taken over another', async (t) => {
    const { tenant, copy } = await whole(t);
    assert.throws(() => restore(copy, tenant.config), /ikke tom/);
    assert.throws(() => tenant.within((context) => backup(context, copy)), /finnes fra før/);
  });

  test('that is changed, lacks a file, or is another’s or newer, is refused with every fault, and nothing is written', async (t) => {
    const { tenant, copy } = await whole(t);
    const config = { ...tenant.config, data: join(tenant.folder, 'ny') };
    const spoilt = join(tenant.folder, 'skadet');
    cpSync(copy, spoilt, { recursive: true });
    writeFileSync(join(spoilt, 'receipt.key'), 'x');
    const list = JSON.parse(readFileSync(join(copy, 'sikkerhetskopi.json'), 'utf8')) as { files: object };
    writeFileSync(
      join(spoilt, 'sikkerhetskopi.json'),
      JSON.stringify({ ...list, tenant: 'annen', schema: 99, files: { ...list.files, 'borte.key': 'x' } }),
    );
    assert.throws(
      () => restore(spoilt, config),
      (error: Error) => {
        for (const words of [/«annen»/, /receipt\.key er endret/, /borte\.key mangler/, /nyere utgave/])
          assert.match(error.message, words);
        return true;
      },
    );
    assert.ok(!existsSync(config.data));
    mkdirSync(join(tenant.folder, 'tom'));
    assert.throws(() => restore(join(tenant.folder, 'tom'), config), /ingen sikkerhetskopi/);
  });
});

describe('the receipt key', () => {
  test('that root has signed for is never made anew in silence: without it nothing starts', async (t) => {
    const tenant = await openTenant(t);
    rmSync(join(tenant.config.data, 'receipt.key'));
    await assert.rejects(tenant.start(), /receipt\.key mangler/);
    assert.ok(!existsSync(join(tenant.config.data, 'receipt.key')));
    // The way on where no copy has it: a new one, which is of use when root has signed for it.
    writeFileSync(join(tenant.config.data, 'receipt.key'), '');
    await assert.rejects(tenant.start(), /en annen enn den som er signert for Eksempelvik skole/);
    tenant.within((context) => signEpochs(context, tenant.rootKey.secret));
    const { publicUrl, context } = await tenant.start();
    const written = await write(publicUrl, tenant.config, tenant.now);
    const receipt: unknown = await (await put(publicUrl, written)).json();
    const { document } = await keysOf(publicUrl);
    const { receiptKey } = JSON.parse(document) as { receiptKey: string };
    assert.ok(verifyReceipt(receipt, receiptKey, written));
    assert.equal(receiptKey, context.secrets.receipt.public);
  });
});

test('each round of jobs says «now» of the files, and empties the log of writes that a reader was in the way of', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl, context, tick } = await tenant.start();
  await tick();
  await send(publicUrl, tenant.config, tenant.now);
  const file = databaseFile(tenant.config.data);
  const wal = (): number => statSync(`${file}-wal`).size;
  const reader = new DatabaseSync(file, { readOnly: true });
  t.after(() => reader.close());
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM envelope').get();
  await send(publicUrl, tenant.config, tenant.now);
  assert.equal(context.store.checkpoint(), false);
  await tick();
  assert.ok(wal() > 0);
  reader.exec('COMMIT');
  tenant.now = new Date(tenant.now.getTime() + 60_000);
  await tick();
  assert.equal(wal(), 0);
  for (const name of ['', '-wal', '-shm']) assert.equal(+statSync(file + name).mtime, +tenant.now, name);
});

test('no address that is asked for names a report, a mailbox or a message', async (t) => {
  const tenant = await openTenant(t);
  const { context } = await tenant.start();
  const asked: string[] = [];
  await sendCanaries(context, (input, init) => {
    asked.push(new URL(input).pathname);
    return fetch(input, init);
  });
  assert.deepEqual([...new Set(asked)].map((path) => path.replace(school, '{unit}')).sort(), [
    '/mottak/skjema/{unit}/nb',
    '/mottak/v1/enheter/{unit}/nokler',
    '/mottak/v1/konvolutter',
    '/mottak/v1/postkasser/les',
    '/mottak/v1/utfordring',
  ]);
});

test('a check changes nothing: a database of an older version is told of, and stays as it is', async (t) => {
  const tenant = await openTenant(t);
  const file = databaseFile(tenant.config.data);
  const pragmas = (change?: number): number => {
    const db = new DatabaseSync(file);
    if (change !== undefined) db.exec(`PRAGMA user_version = ${change}`);
    const version = pragma(db, 'user_version');
    db.close();
    return Number(version);
  };
  for (const [version, state] of [
    [schemaVersion - 1, 'warning'],
    [schemaVersion + 1, 'fault'],
  ] as const) {
    pragmas(version);
    const items = await checkHealth(tenant.config, { clock: () => tenant.now, network: false });
    const { state: found, words } = items.find(({ about }) => about === 'database')!;
    assert.equal(found, state);
    assert.match(words, new RegExp(`versjon ${version}`));
    assert.equal(pragmas(), version);
  }
});

test('a check tells what is so and what to do, and never throws', async (t) => {
  const tenant = await openTenant(t);
  const { publicUrl } = await tenant.start();
  const stateOf = async (config = tenant.config, network = false): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await checkHealth(config, { clock: () => tenant.now, network })).map(({ about, state }) => [
        about,
        state,
      ]),
    );
  const well = await stateOf();
  assert.deepEqual(
    Object.entries(well).filter(([about, state]) => state === 'fault' && about !== 'disk'),
    [],
  );
  assert.equal(well[`keys ${school}`], 'ok');
  assert.equal((await stateOf({ ...tenant.config, publicUrl, mail: null }, true))['public'], 'ok');
  tenant.now = new Date('2027-12-02T09:00:00Z');
  const late = await stateOf();
  assert.equal(late[`keys ${school}`], 'fault');
  assert.equal(
    (await stateOf({ ...tenant.config, data: join(tenant.folder, 'borte') }))['database'],
    'fault',
  );
});
