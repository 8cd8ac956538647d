import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { newSigningKey } from '../protocol/index.ts';
import { proxyHealth, transportHealth } from './key-health.ts';
import { openSeeded, type Seeded } from './testing/seeded.ts';
import { openTerminal } from './testing/terminal.ts';

const check = ['check', '--offline'];

test('check tells one line for each thing, and answers 1 when one must be mended', async (t) => {
  const terminal = await openSeeded(t);
  const before = terminal.files();
  const { code, output } = await terminal.run(check);
  assert.equal(code, 1);
  for (const line of output.trimEnd().split('\n')) assert.match(line, /^[✔!✖] \S|^\d+ må ordnes nå\.$/);
  for (const told of [
    /^✔ config /m,
    /^✔ database /m,
    /^✔ disk /m,
    /^✔ keys no-900000012 .*2 på enheten og 2 hos eieren/m,
    /^! outbox /m,
    /^! canary owner /m,
    /^✔ web skjema /m,
    // No texts lie in this folder.
    /^✖ release /m,
  ])
    assert.match(output, told);
  assert.deepEqual(terminal.files(), before);
});

test('keys that run out, and a group that is short, are told', async (t) => {
  const terminal = await openSeeded(t);
  terminal.now = new Date('2027-11-20T09:00:00Z');
  assert.match((await terminal.run(check)).output, /^! keys no-900000012 .*løper ut om 11 dager/m);
  terminal.now = new Date('2027-12-20T09:00:00Z');
  assert.match((await terminal.run(check)).output, /^✖ keys no-900000012 .*tar ikke imot/m);
  terminal.now = new Date('2026-12-01T09:00:00Z');
  const [leaver = ''] = terminal.staffIn('owner');
  await terminal.run(['rotate', '--root', 'safe/root.key', '--yes', '--without', leaver]);
  const { output } = await terminal.run(check);
  assert.match(output, /^✖ keys no-900000012 .*færre enn to hos eieren/m);
  assert.match(output, /^! rotate .*noen har sluttet/m);
});

test('settings with faults, and data that are gone or no database, are told in words', async (t) => {
  const empty = openTerminal(t);
  const unset = await empty.run(check);
  assert.equal(unset.code, 1);
  assert.match(unset.output, /Felt: rootKey\n.*«mottak init»[\s\S]*Felt: recovery\n.*«mottak init»/);
  assert.equal(unset.output.match(/^✖ Fil: /gm)?.length, 2, 'each fault with its sign');

  const terminal = await openSeeded(t);
  writeFileSync(
    terminal.path('data/mottak.db'),
    'ikke en database, bare tekst som er lang nok til å leses som en',
  );
  const spoilt = await terminal.run(check);
  assert.equal(spoilt.code, 1);
  assert.deepEqual(spoilt.output.match(/^. database .*$/gm)?.length, 1, spoilt.output);
  assert.match(spoilt.output, /^✖ database .*ingen database, eller den er skadet\. .*sikkerhetskopi/m);
  rmSync(terminal.path('data'), { recursive: true });
  const gone = await terminal.run(check);
  assert.equal(gone.code, 1);
  assert.match(gone.output, /^✖ database .*Ingen database/m);
  assert.ok(!readFileSync(terminal.path('mottak.json'), 'utf8').includes('\u0000'));
});

test('the alarm channel is told of: none, one whose program is gone, and a try of one', async (t) => {
  const terminal = await openSeeded(t);
  const write = (changes: object): void =>
    writeFileSync(terminal.path('mottak.json'), JSON.stringify({ ...settingsOf(terminal), ...changes }));
  assert.doesNotMatch((await terminal.run(check)).output, /^. (alarm|backup) /m);
  const none = await terminal.run([...check, '--alarm']);
  assert.match(none.output, /^✖ alarm --alarm .*Ingen alarmkanal er satt opp/m);
  write({ alarm: { command: ['./varsle'] } });
  assert.match((await terminal.run(check)).output, /^✖ alarm .*finnes ikke: .*varsle/m);
  const kept = terminal.path('fikk.txt');
  const program = [process.execPath, '-e', `fs.writeFileSync(${JSON.stringify(kept)}, process.argv[1])`];
  write({ alarm: { command: program } });
  const { output } = await terminal.run([...check, '--alarm']);
  assert.match(output, /^✔ alarm .*Alarmer går også til /m);
  assert.match(output, /^✔ alarm --alarm .*Se etter at den kom fram/m);
  assert.equal(readFileSync(kept, 'utf8'), 'Mottak, Prøve kommune: Dette er en prøve. Alarmkanalen virker.');
});

test('when a copy was last taken is told', async (t) => {
  const terminal = await openSeeded(t);
  await terminal.run(['backup', '--out', 'kopi']);
  assert.match((await terminal.run(check)).output, /^✔ backup .*fra 2026-12-01\.$/m);
  terminal.now = new Date('2026-12-04T09:00:00Z');
  assert.match((await terminal.run(check)).output, /^✖ backup .*fra 2026-12-01\. Kjør «mottak backup»/m);
});

test('a database with a torn page is told of once, and nothing in it is believed', async (t) => {
  const terminal = await openSeeded(t);
  terminal.tenant.within(({ store }) => store.checkpoint());
  const file = terminal.path('data/mottak.db');
  const bytes = readFileSync(file);
  // All but the first page, which says that it is a database.
  writeFileSync(file, bytes.fill(0xa5, 4096));
  const { code, output } = await terminal.run(check);
  assert.equal(code, 1);
  assert.equal(output.match(/^. database .*$/gm)?.length, 1, output);
  assert.match(output, /^✖ database .*skadet.*sikkerhetskopi/m);
  assert.doesNotMatch(output, /ERR_|malformed|Error/);
});

test('files that are missing, folders or torn are told in words, all in one run', async (t) => {
  const terminal = await openSeeded(t);
  const smtp = { host: '127.0.0.1', port: 9, user: 'mottak', passwordFile: './smtp' };
  const mail = { from: 'innboks@prove.example', smtp };
  writeFileSync(terminal.path('mottak.json'), JSON.stringify({ ...settingsOf(terminal), mail }));
  writeFileSync(terminal.path('web/manifest.json'), '{ "skjema": ');
  const { code, output } = await terminal.run(['check']);
  assert.equal(code, 1);
  assert.match(output, /^✖ mail +.*smtp: ventet e-postpassordet .*, fant: finnes ikke\.$/m);
  assert.match(
    output,
    /^✖ web +.*manifest\.json, linje 1, tegn 13: ventet en verdi, fant: slutten på filen/m,
  );
  assert.match(output, /^✖ release +.*\.json: ventet en fil som kan leses, fant: finnes ikke/m);
  assert.doesNotMatch(output, /ENOENT|EISDIR|ERR_|JSON at|Unexpected/);
  const wrong = await terminal.run(['check', '--config', 'data']);
  assert.match(wrong.output, /^✖ Fil: .*data\n.*\n.*\n {2}Fant: er en mappe, ikke en fil$/m);
});

test('over the network it tells that nobody answers', async (t) => {
  const terminal = await openSeeded(t);
  const settings = JSON.parse(readFileSync(terminal.path('mottak.json'), 'utf8')) as object;
  // Port 9 is for discarding; nothing listens there.
  writeFileSync(
    terminal.path('mottak.json'),
    JSON.stringify({ ...settings, publicUrl: 'http://127.0.0.1:9' }),
  );
  const { code, output } = await terminal.run(['check']);
  assert.equal(code, 1);
  assert.match(output, /^✖ public .*Kjører tjenesten\?/m);
});

const settingsOf = (terminal: Seeded): Record<string, unknown> =>
  JSON.parse(readFileSync(terminal.path('mottak.json'), 'utf8')) as Record<string, unknown>;

test('a receipt key that is gone is told, and not made anew', async (t) => {
  const terminal = await openSeeded(t);
  assert.match((await terminal.run(check)).output, /^✔ receipt /m);
  const file = terminal.path('data/receipt.key');
  rmSync(file);
  const gone = await terminal.run(check);
  assert.equal(gone.code, 1);
  assert.match(gone.output, /^✖ receipt .*mangler/m);
  assert.ok(!existsSync(file));
  writeFileSync(file, JSON.stringify(newSigningKey()));
  assert.match(
    (await terminal.run(check)).output,
    /^✖ receipt .*en annen enn den som er signert for Prøve skole/m,
  );
});

test('a key document that root has not signed is told', async (t) => {
  const terminal = await openSeeded(t);
  assert.match((await terminal.run(check)).output, /^✔ root no-900000012 /m);
  terminal.tenant.within(({ store }) =>
    store.run(`UPDATE key_document SET text = replace(text, 'rektor', 'vaktmester')`),
  );
  assert.match((await terminal.run(check)).output, /^✖ root no-900000012 .*ikke signert av rotnøkkelen/m);
});

test('others reading than those a child is told of is a warning', async (t) => {
  const terminal = await openSeeded(t);
  const { output } = await terminal.run(check);
  assert.match(output, /^! readers no-900000012 .*leder, rådgiver leser, men står ikke/m);
  const settings = settingsOf(terminal);
  const [unit] = settings['units'] as object[];
  writeFileSync(
    terminal.path('mottak.json'),
    JSON.stringify({ ...settings, units: [{ ...unit, readers: ['Leder', 'rådgiver'] }] }),
  );
  assert.doesNotMatch((await terminal.run(check)).output, /readers no-900000012/);
});

test('a public address without the proxy’s header is a warning', async (t) => {
  const terminal = await openSeeded(t);
  const { config } = terminal.tenant;
  assert.deepEqual(proxyHealth(config), []);
  const open = { ...config, publicUrl: 'https://oppvekst.example' };
  assert.match(proxyHealth(open)[0]?.words ?? '', /clientAddressHeader mangler/);
  assert.deepEqual(proxyHealth({ ...open, clientAddressHeader: 'x-forwarded-for' }), []);
});

test('an address with TLS that does not say so for later is a warning', async (t) => {
  const { config } = (await openSeeded(t)).tenant;
  const asked: string[] = [];
  const health = (header: string | undefined): ReturnType<typeof transportHealth> =>
    transportHealth(
      { ...config, publicUrl: 'https://a.example', inboxUrl: 'https://b.example' },
      (address) => {
        asked.push(address);
        const headers = header === undefined ? {} : { 'strict-transport-security': header };
        return Promise.resolve(new Response(null, { headers }));
      },
    );
  assert.equal((await health(undefined)).length, 2);
  assert.equal((await health('max-age=0')).length, 2);
  assert.deepEqual(await health('max-age=31536000; includeSubDomains'), []);
  const nobody = (): Promise<Response> => Promise.reject(new Error('nobody'));
  assert.deepEqual(await transportHealth({ ...config, publicUrl: 'https://a.example' }, nobody), []);
  asked.length = 0;
  await transportHealth(config, (address) => Promise.resolve(new Response(String(asked.push(address)))));
  assert.deepEqual(asked, []);
});
