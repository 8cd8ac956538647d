import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fingerprint, hybridRecipientOf } from '../protocol/index.ts';
import { readConfig } from '../service/config.ts';
import { readRootKeyOf } from './key-file.ts';
import { openTerminal, tenant } from './testing/terminal.ts';

const init = ['init', '--keys', 'safe'];

test('init makes the data folder and three keys, and writes the public halves into the settings', async (t) => {
  const terminal = openTerminal(t);
  const { code, output } = await terminal.run(init);
  assert.equal(code, 0, output);
  assert.match(output, /to safer/);
  const read = readConfig(terminal.path('mottak.json'));
  assert.ok(read.ok);
  const root = readRootKeyOf(terminal.path('safe/root.key'), read.config.rootKey);
  assert.equal(root.public, read.config.rootKey);
  const recovery = readFileSync(terminal.path('safe/recovery.key'), 'utf8').trim().split('\n').at(-1) ?? '';
  assert.equal(await hybridRecipientOf(recovery), read.config.recovery);
  for (const file of ['safe/root.key', 'safe/recovery.key', 'data/receipt.key'])
    assert.equal(statSync(terminal.path(file)).mode & 0o777, 0o600, file);
  assert.ok(existsSync(terminal.path('data/mottak.db')));
  const words = await fingerprint(read.config.recovery);
  assert.ok(output.includes(`fire ord er «${words.join(' ')}»`), output);
  assert.doesNotMatch(output, /AO-ROOT|AGE-SECRET/);
  for (const secret of [root.secret, recovery])
    assert.ok(!readFileSync(terminal.path('mottak.json'), 'utf8').includes(secret));
});

test('a second init is refused, and changes nothing', async (t) => {
  const terminal = openTerminal(t);
  await terminal.run(init);
  const before = terminal.files();
  const { code, output } = await terminal.run(init);
  assert.equal(code, 1);
  for (const place of ['Felt: rootKey', 'Felt: recovery', 'root.key', 'recovery.key', 'mottak.db'])
    assert.ok(output.includes(place), place);
  assert.match(output, /Ingenting er skrevet/);
  assert.deepEqual(terminal.files(), before);
});

test('every fault in the settings is told before anything is made', async (t) => {
  const terminal = openTerminal(t, { publicUrl: 'ftp://x', units: [], country: 'dk' });
  const before = terminal.files();
  const { code, output } = await terminal.run(init);
  assert.equal(code, 1);
  for (const field of ['publicUrl', 'units', 'country']) assert.match(output, new RegExp(`Felt: ${field}\n`));
  assert.match(output, /Fant: .*dk/);
  assert.deepEqual(terminal.files(), before);
});

test('keys are not put where a backup of the data would take them', async (t) => {
  const terminal = openTerminal(t);
  const before = terminal.files();
  for (const folder of ['data', 'data/safe', './data/../data']) {
    const { code, output } = await terminal.run(['init', '--keys', folder]);
    assert.equal(code, 1, folder);
    assert.match(output, /utenfor dataene/);
  }
  assert.deepEqual(terminal.files(), before);
  assert.equal((await terminal.run(['init', '--keys', 'data-safe'])).code, 0);
});

test('settings that are missing or no JSON are told with their file', async (t) => {
  const terminal = openTerminal(t);
  const missing = await terminal.run([...init, '--config', 'annet.json']);
  assert.equal(missing.code, 1);
  assert.match(missing.output, /annet\.json[\s\S]*Fant: finnes ikke/);
  writeFileSync(terminal.path('mottak.json'), '{ "tenant": ');
  assert.match((await terminal.run(init)).output, /Felt: linje 1, tegn 13\n {2}Ventet: en verdi/);
  writeFileSync(terminal.path('mottak.json'), '[]');
  assert.match((await terminal.run(init)).output, /Ventet: felt i \{ … \}\n {2}Fant: \[\]/);
});

test('when the settings cannot be written, no key is left behind', async (t) => {
  const terminal = openTerminal(t);
  // A folder where the new settings would be written aside.
  mkdirSync(terminal.path('mottak.json.ny'));
  const before = terminal.files();
  const { code } = await terminal.run(init);
  assert.equal(code, 1);
  assert.deepEqual(terminal.files(), before);
  assert.equal(existsSync(terminal.path('safe')), false);
  assert.equal(existsSync(terminal.path('data')), false);
  assert.ok(!('rootKey' in tenant));
});

test('mottak says what it can, and tells a misspelt command with code 2', async (t) => {
  const terminal = openTerminal(t);
  const help = await terminal.run(['--help']);
  assert.equal(help.code, 0);
  const names = [...help.output.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name ?? '');
  assert.ok(names.includes('init'));
  for (const name of names) {
    const { code, output } = await terminal.run([name, '--help']);
    assert.equal(code, 0, name);
    assert.match(output, new RegExp(`^mottak ${name}`));
    assert.match(output, /--config FIL/);
  }
  for (const args of [[], ['innit'], ['constructor']]) assert.equal((await terminal.run(args)).code, 2);
  const { code, output } = await terminal.run(['init', '--kyes', 'a']);
  assert.equal(code, 2);
  assert.match(output, /ukjent valg --kyes[\s\S]*mangler --keys MAPPE[\s\S]*mottak init/);
});
