import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { copyOfSmallFolder, day, edit, replace } from './testing/input.ts';
import { contentOf, wholeRelease } from './testing/release.ts';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));

const harvest = (args: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  });

test('the same input and day give the same bytes, in another time zone and language too', async (t) => {
  const input = await copyOfSmallFolder(t);
  const [one, two] = [join(input, '../one'), join(input, '../two')];
  const args = ['build', '--in', input, '--as-of', day];
  const { status, stdout, stderr } = harvest([...args, '--out', one], {
    TZ: 'Pacific/Honolulu',
    LC_ALL: 'nb_NO.UTF-8',
  });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /one: 1 planer, 3 punkt, 5 tall, beregnet for 2026-06-01\. \d+ filer/);
  assert.equal(harvest([...args, '--out', two], { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }).status, 0);
  assert.deepEqual(await contentOf(one), await contentOf(two));
});

test('faults are listed with file and field in the chosen language, and the last release stands', async (t) => {
  const input = await copyOfSmallFolder(t);
  const out = join(input, '../release');
  const args = ['build', '--in', input, '--out', out, '--as-of', day];
  assert.equal(harvest(args).status, 0);
  const last = await contentOf(out);
  await edit(input, 'plans/prv-plan.json', replace('"section": "mal"', '"section": "mel"'));
  await edit(input, 'observations/tall.csv', replace(',22 539,', ',mange,'));

  const norwegian = harvest(args);
  assert.equal(norwegian.status, 1);
  assert.match(
    norwegian.stderr,
    /Fil: plans\/prv-plan\.json\n {2}Felt: items\[0 = prv-mal\]\.section\n {2}Ventet: .*\n {2}Fant: mel/,
  );
  assert.match(norwegian.stderr, /Fil: observations\/tall\.csv\n {2}Felt: rad 3, kolonne value/);
  assert.match(norwegian.stderr, /2 feil\. Ingenting er skrevet/);
  const english = harvest([...args, '--lang', 'en']);
  assert.match(english.stderr, /File: plans\/prv-plan\.json\n {2}Field: items\[0 = prv-mal\]\.section/);
  assert.deepEqual(await contentOf(out), last);
});

test('a build that is killed in the middle leaves the last release whole, and the next one clears up', async (t) => {
  const input = await copyOfSmallFolder(t);
  const parent = join(input, '..');
  const out = join(parent, 'release');
  const args = ['build', '--in', input, '--out', out, '--as-of', day];
  assert.equal(harvest(args).status, 0);
  const last = await contentOf(out);
  // Enough files that the writing takes a while.
  await edit(input, 'plans/prv-plan.json', (text) => {
    const plan = JSON.parse(text) as { items: object[] };
    const goals = Array.from({ length: 800 }, (_, index) => ({ ...plan.items[0], id: `prv-mal-${index}` }));
    return JSON.stringify({ ...plan, items: [...plan.items, ...goals] });
  });

  const build = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    build.once('exit', (_code, signal) => {
      resolve(signal);
    });
  });
  const half = (): string | undefined =>
    readdirSync(parent).find((name) => name.startsWith('.release.next-'));
  while (build.exitCode === null && half() === undefined) await wait(1);
  build.kill('SIGKILL');
  assert.equal(await ended, 'SIGKILL', 'the build was over before it could be killed');
  assert.ok(half() !== undefined);
  assert.deepEqual(await contentOf(out), last);

  assert.equal(harvest(args).status, 0);
  assert.equal((await wholeRelease(out)).counts['items'], 803);
  assert.deepEqual(readdirSync(parent).sort(), ['in', 'release']);
});

test('a command that is not understood gets help, in the language asked for', () => {
  const unknown = harvest(['bygg', '--lang', 'en']);
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /the folder to read/);
  const help = harvest(['--help']);
  assert.equal(help.status, 0);
  assert.match(help.stdout, /mappen som leses/);
});

test('a check tells what must be looked at before launch, by country, with a count and exit code 1', async (t) => {
  const input = await copyOfSmallFolder(t);
  const args = ['check', '--in', input, '--as-of', day];
  const valid = harvest(args);
  assert.equal(valid.status, 0, valid.stderr);
  assert.match(valid.stdout, /ingen feil i \d+ filer/);

  const stale = harvest([...args, '--stale']);
  assert.equal(stale.status, 1);
  assert.match(stale.stdout, /^Åpne punkter før lansering, Norge \(1\)\n {2}– Ring hjelpen\.\n/);
  assert.match(stale.stdout, /Hjelpetjenester som må prøves, Norge \(9\)/);
  assert.match(stale.stdout, /Hjelpen: Ring 116 000 .*\(aldri prøvd; fra 2026-03\)/);
  assert.match(stale.stdout, /Lov som må leses på nytt eller avklares, Norge \(2\)/);
  assert.match(stale.stdout, /\n12 punkter må ringes, leses eller åpnes før lansering/);
  assert.match(harvest([...args, '--stale', '--lang', 'en']).stdout, /12 points to ring, read or open/);

  await rm(join(input, 'national'), { recursive: true });
  const nothing = harvest([...args, '--stale']);
  assert.equal(nothing.status, 0);
  assert.match(nothing.stdout, /Ingenting må sjekkes per 2026-06-01/);
});

test('a check that finds faults tells them, and says nothing of a release', async (t) => {
  const input = await copyOfSmallFolder(t);
  await edit(input, 'plans/prv-plan.json', replace('"section": "mal"', '"section": "mel"'));
  const { status, stderr } = harvest(['check', '--in', input, '--as-of', day]);
  assert.equal(status, 1);
  assert.match(stderr, /\n1 feil\.\n$/);
});

test('what is wrong with an option is told by the option, with how the command is written and exit code 2', async (t) => {
  const input = await copyOfSmallFolder(t);
  const only = harvest(['fetch', '--in', input, '--only', 'gsi', '--cache', join(input, '../cache')]);
  assert.equal(only.status, 1, 'there is no list: the folder is told');
  const none = harvest(['fetch', '--in', input, '--list', join(input, 'plans/sources.json'), '--only', 'x']);
  assert.match(none.stderr, /Fil: .*plans\/sources\.json/);
  const geo = ['geo', '--country', 'no', '--code', 'nr', '--source', 'kart'];
  const folders = harvest([...geo, '--file', input, '--out', join(input, 'nei/no.json')]);
  assert.equal(folders.status, 2);
  assert.match(folders.stderr, /^--file: ventet en fil med kommunegrenser, fant .*: en mappe/m);
  assert.match(folders.stderr, /^--out: ventet en fil i en mappe som finnes, fant .*nei: ingenting/m);
  assert.match(folders.stderr, /\nharvest geo --file FIL .*\nHva hvert valg er: harvest --help\n$/s);
  assert.doesNotMatch(folders.stderr, /Fil: --/);
});
