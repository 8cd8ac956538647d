import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FaultError, type Release } from '@apen-oppvekst/data-schema';
import { buildRelease, checkInput, type BuildOptions, type Step } from './build.ts';
import { copyOfSmallFolder, day, edit, replace, smallFolder, temporaryFolder } from './testing/input.ts';
import { contentOf, wholeRelease } from './testing/release.ts';

const build = (inFolder: string, outFolder: string, more: Partial<BuildOptions> = {}): Promise<Release> =>
  buildRelease({ inFolder, outFolder, asOf: day, baseAddress: 'https://x.example/', ...more });

/** Files that a build is refused for. */
async function refusedFor(building: Promise<unknown>): Promise<string[]> {
  const error: unknown = await building.catch((thrown: unknown) => thrown);
  assert.ok(error instanceof FaultError, String(error));
  return error.faults.map(({ file }) => file);
}

test('a release is whole, and counts only what is real', async (t) => {
  const out = join(await temporaryFolder(t), 'release');
  const steps: Step[] = [];
  const manifest = await build(smallFolder, out, { onStep: (step) => steps.push(step) });
  assert.deepEqual(await wholeRelease(out), manifest);
  assert.deepEqual(steps, ['read', 'check', 'protect', 'compute', 'write']);
  assert.ok(manifest.files.some(({ path }) => path === 'api/v1/national/no/speak-up.school.nb.json'));
  assert.deepEqual([manifest.asOf, manifest.baseAddress], [day, 'https://x.example']);
  assert.deepEqual(manifest.counts, {
    municipalities: 1,
    plans: 1,
    items: 3,
    units: 2,
    statusReports: 3,
    innspill: 1,
    indicators: 3,
    observations: 5,
    corrections: 1,
  });
  assert.deepEqual(
    manifest.sources.map(({ id }) => id),
    [
      'eget-raad',
      'prv-dokument',
      'prv-hjelpen',
      'prv-lovdata',
      'prv-register',
      'prv-senere',
      'prv-tegninger',
      'udir-prv',
    ],
  );
});

test('downloads are tables, a feed, a form for each plan, and a checksum for each of them', async (t) => {
  const out = join(await temporaryFolder(t), 'release');
  const { files } = await build(smallFolder, out);
  const downloads = files.filter(({ path }) => path.startsWith('data/'));
  assert.deepEqual(
    downloads.map(({ path }) => path.slice('data/'.length)),
    [
      'SHA256SUMS',
      'datapackage.json',
      'endringer.atom',
      'endringer/no-0001.atom',
      'endringer/no-0301.atom',
      'enheter.csv',
      'enheter.csv-metadata.json',
      'indikator/prv-elever.csv',
      'indikator/prv-elever.csv-metadata.json',
      'indikator/prv-elever.json',
      'indikator/prv-mobbing.csv',
      'indikator/prv-mobbing.csv-metadata.json',
      'indikator/prv-mobbing.json',
      'innspill.csv',
      'innspill.csv-metadata.json',
      'katalog.jsonld',
      'katalog.ttl',
      'observasjoner.csv',
      'observasjoner.csv-metadata.json',
      'statusmeldinger.csv',
      'statusmeldinger.csv-metadata.json',
      'statusskjema/evk-plan.csv',
      'statusskjema/evk-plan.xlsx',
      'statusskjema/prv-plan.csv',
      'statusskjema/prv-plan.xlsx',
      'tiltak.csv',
      'tiltak.csv-metadata.json',
    ],
  );
  const sums = Buffer.from((await contentOf(out)).get('data/SHA256SUMS') ?? '', 'base64').toString();
  const listed = downloads.slice(1).map(({ path, sha256 }) => `${sha256}  ${path.slice('data/'.length)}\n`);
  assert.equal(sums, listed.join(''));
});

test('what is new since the previous release is added to its change log, and nothing else', async (t) => {
  const input = await copyOfSmallFolder(t);
  const out = join(input, '../release');
  await build(input, out);
  const first = await contentOf(out);
  const since = { asOf: '2026-06-08', previousFolder: out };

  await build(input, out, since);
  const feed = 'data/endringer.atom';
  assert.equal((await contentOf(out)).get(feed), first.get(feed), 'nothing is new');

  await edit(input, 'plans/prv-plan.json', replace('"title": "Lage en rutine"', '"title": "Lage rutiner"'));
  await edit(input, 'observations/tall.csv', replace(',22 539,', ',22 540,'));
  await edit(input, 'eksempelvik/observations/evk.csv', replace(',77,', ',78,'));
  await build(input, out, since);
  const log = Buffer.from((await contentOf(out)).get('api/v1/changes.json') ?? '', 'base64').toString();
  const { changes } = JSON.parse(log) as { changes: { kind: string; date: string }[] };
  assert.deepEqual(
    changes.map(({ kind, date }) => [kind, date]),
    [
      ['itemChanged', '2026-06-08'],
      ['observationsChanged', '2026-06-08'],
      ['planAdded', day],
    ],
  );
});

test('a previous folder that is no release, or one of a later day, is refused', async (t) => {
  const out = join(await temporaryFolder(t), 'release');
  assert.deepEqual(await refusedFor(build(smallFolder, out, { previousFolder: smallFolder })), [
    `${smallFolder}/manifest.json`,
    `${smallFolder}/api/v1/changes.json`,
  ]);
  assert.ok(!existsSync(out));
  await build(smallFolder, out);
  await edit(out, 'api/v1/plan/prv-plan.json', replace('"genre"', '"sjanger"'));
  assert.deepEqual(
    [...new Set(await refusedFor(build(smallFolder, out, { previousFolder: out })))],
    [`${out}/api/v1/plan/prv-plan.json`],
  );
});

test('a day, an address or a folder that cannot be used is told, and nothing is written', async (t) => {
  const input = await copyOfSmallFolder(t);
  const out = join(input, '../release');
  const wrong = { asOf: '2026-02-30', baseAddress: 'ftp://x' };
  assert.deepEqual(await refusedFor(build(input, out, wrong)), ['--as-of', '--base']);
  assert.deepEqual(await refusedFor(build(join(input, 'missing'), out)), [join(input, 'missing')]);
  assert.deepEqual(await refusedFor(build(input, input)), [input]);
  assert.ok(!existsSync(out));
});

test('a folder without a plan is refused, so that an empty portal never replaces a full one', async (t) => {
  const folder = await temporaryFolder(t);
  assert.deepEqual(await refusedFor(build(folder, join(await temporaryFolder(t), 'release'))), [folder]);
});

test('a check tells what is stale and writes nothing, and refuses what a build refuses', async (t) => {
  const input = await copyOfSmallFolder(t);
  const options = { inFolder: input, asOf: day, language: 'en' } as const;
  const { stale } = await checkInput(options);
  assert.equal(stale.length, 12);
  assert.ok(stale.some(({ task }) => task === 'Hjelpen: Ring 116 000 and hear who answers.'));
  await edit(input, 'national/no/help.json', replace('"checked": null', '"checked": "i fjor"'));
  assert.deepEqual(await refusedFor(checkInput(options)), ['national/no/help.json']);
  assert.deepEqual(await refusedFor(checkInput({ ...options, asOf: 'i dag' })), ['--as-of']);
});
