import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sendCanaries } from '../service/canary/run.ts';
import { openReport, type Report } from '../protocol/index.ts';
import { ciphertextOf, isCanary, reportsWhere } from '../service/reports/repository.ts';
import type { Config } from '../service/config.ts';
import { notify, unsent } from '../service/outbox/queue.ts';
import { openSeeded, school, type Seeded } from './testing/seeded.ts';

/** The service's own report of the day, sent as a child's is. The page itself is another's test. */
async function canary(terminal: Seeded): Promise<void> {
  const { rootKey } = terminal.tenant.config;
  const service = await terminal.tenant.start();
  await sendCanaries(service.context, (address, options) =>
    address instanceof Request || !String(address).includes('/skjema/')
      ? fetch(address, options)
      : Promise.resolve(new Response(rootKey)),
  );
  await service.stop();
}

/** Every report of the school, opened with its group's key. */
const read = (terminal: Seeded): Promise<Report[]> =>
  terminal.tenant.within(({ store, config: { tenant } }) =>
    Promise.all(
      reportsWhere(store, `unit = ? AND route = 'unit'`, school).map(({ id, unit, route, track }) => {
        assert.ok(isCanary(store, id));
        const ciphertext = ciphertextOf(store, id) ?? assert.fail();
        const identity = terminal.tenant.identities[school] ?? assert.fail();
        return openReport(new Uint8Array(ciphertext), [identity], { id, tenant, unit, route, track });
      }),
    ),
  );

test('what is backed up and put back opens: the service’s own report', async (t) => {
  const terminal = await openSeeded(t);
  await canary(terminal);
  const taken = await terminal.run(['backup', '--out', 'kopi']);
  assert.equal(taken.code, 0, taken.output);
  assert.match(taken.output, /kopi: Prøve kommune, 2026-12-01\. 4 filer, lest gjennom og hele/);
  rmSync(terminal.path('data'), { recursive: true });

  const before = terminal.files();
  const dry = await terminal.run(['restore', '--from', 'kopi', '--dry-run']);
  assert.equal(dry.code, 0, dry.output);
  assert.match(dry.output, /Kopien er hel[\s\S]*ingenting er endret/);
  assert.deepEqual(terminal.files(), before);

  const { code, output } = await terminal.run(['restore', '--from', 'kopi']);
  assert.equal(code, 0, output);
  const reports = await read(terminal);
  assert.deepEqual(
    reports.map((each) => each.canary),
    [true],
  );
});

test('what is put back says who comes in again, and sends no old notice', async (t) => {
  const terminal = await openSeeded(t);
  const [leaver = ''] = terminal.staffIn(school);
  const mail = { from: 'innboks@prove.example', smtp: { host: '127.0.0.1', port: 2525 } };
  terminal.tenant.within(({ store, config }) =>
    notify(store, { ...config, mail } as Config, {
      about: 'en-sak',
      step: 'new',
      group: school,
      day: '2026-12-01',
    }),
  );
  const waiting = (): number => terminal.tenant.within(({ store }) => unsent(store).length);
  assert.equal(waiting(), 2);
  await terminal.run(['backup', '--out', 'kopi']);
  await terminal.run(['rotate', '--root', 'safe/root.key', '--yes', '--without', leaver]);
  rmSync(terminal.path('data'), { recursive: true });
  const { code, output } = await terminal.run(['restore', '--from', 'kopi']);
  assert.equal(code, 0, output);
  assert.match(output, new RegExp(`rotate --without[\\s\\S]*Prøve skole[\\s\\S]*${leaver} {2}leder`));
  assert.match(output, /2 varsler som ventet .* sendes ikke på nytt/);
  assert.equal(waiting(), 0);
});

test('a copy holds no key of a holder, of root or of recovery', async (t) => {
  const terminal = await openSeeded(t);
  await terminal.run(['backup', '--out', 'kopi']);
  const bytes = Buffer.concat(
    readdirSync(terminal.path('kopi')).map((name) => readFileSync(terminal.path(`kopi/${name}`))),
  );
  const { rootKey, recovery, holders, identities } = terminal.tenant;
  const secrets = [
    rootKey.secret,
    recovery,
    ...Object.values(identities),
    ...holders.map((each) => each.identity),
  ];
  for (const secret of secrets) assert.ok(secret.length > 20 && !bytes.includes(secret));
});

test('a copy is never made over anything', async (t) => {
  const terminal = await openSeeded(t);
  writeFileSync(terminal.path('kopi'), 'noe annet');
  const before = terminal.files();
  for (const out of ['kopi', 'data', 'safe']) {
    const { code, output } = await terminal.run(['backup', '--out', out]);
    assert.equal(code, 1);
    assert.match(output, /finnes fra før/);
  }
  assert.equal((await terminal.run(['backup'])).code, 2);
  assert.deepEqual(terminal.files(), before);
});

test('a copy that is changed, cut, of another tenant or none is refused, and nothing is written', async (t) => {
  const terminal = await openSeeded(t);
  await terminal.run(['backup', '--out', 'kopi']);
  rmSync(terminal.path('data'), { recursive: true });
  const spoil = (name: string, how: (text: Buffer) => Buffer): string => {
    const folder = `spoilt-${readdirSync(terminal.folder).length}`;
    cpSync(terminal.path('kopi'), terminal.path(folder), { recursive: true });
    const file = terminal.path(join(folder, name));
    writeFileSync(file, how(readFileSync(file)));
    return folder;
  };
  const flipped = spoil('mottak.db', (bytes) => {
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    return bytes;
  });
  const cut = spoil('receipt.key', (bytes) => bytes.subarray(0, 10));
  const other = spoil('sikkerhetskopi.json', (bytes) =>
    Buffer.from(bytes.toString().replace('"prove"', '"annen"')),
  );
  const before = terminal.files();
  for (const [folder, told] of [
    [flipped, /mottak\.db er endret/],
    [cut, /receipt\.key er endret/],
    [other, /Kopien er av «annen»/],
    ['safe', /ingen sikkerhetskopi/],
    ['borte', /ingen sikkerhetskopi/],
  ] as const) {
    for (const args of [[], ['--dry-run']]) {
      const { code, output } = await terminal.run(['restore', '--from', folder, ...args]);
      assert.equal(code, 1, folder);
      assert.match(output, told);
    }
  }
  assert.deepEqual(terminal.files(), before);
});

test('nothing is put back over data that are there', async (t) => {
  const terminal = await openSeeded(t);
  await terminal.run(['backup', '--out', 'kopi']);
  const before = terminal.files();
  for (const args of [[], ['--dry-run']]) {
    const { code, output } = await terminal.run(['restore', '--from', 'kopi', ...args]);
    assert.equal(code, 1);
    assert.match(output, /er ikke tom/);
  }
  assert.deepEqual(terminal.files(), before);
});

test('a restore that is killed leaves the data whole or not there, and can be run again', async (t) => {
  const terminal = await openSeeded(t);
  await terminal.run(['backup', '--out', 'kopi']);
  const command = fileURLToPath(new URL('./mottak.ts', import.meta.url));
  for (const patience of [150, 300, 400, 450]) {
    rmSync(terminal.path('data'), { recursive: true, force: true });
    const child = spawn(process.execPath, [command, 'restore', '--from', 'kopi'], { cwd: terminal.folder });
    const ended = new Promise((done) => child.once('exit', done));
    await Promise.race([setTimeout(patience), ended]);
    child.kill('SIGKILL');
    await ended;
    if (existsSync(terminal.path('data'))) {
      assert.equal((await terminal.run(['backup', '--out', `kopi-${patience}`])).code, 0);
    } else {
      const again = await terminal.run(['restore', '--from', 'kopi']);
      assert.equal(again.code, 0, again.output);
    }
    assert.deepEqual(readdirSync(terminal.path('data')).sort(), ['mottak.db', 'proof.key', 'receipt.key']);
  }
});
