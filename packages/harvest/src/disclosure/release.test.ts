import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FaultError, type QualityRecord } from '@apen-oppvekst/data-schema';
import { buildRelease, type BuildOptions } from '../build.ts';
import { figure } from '../testing/figures.ts';
import { copyOfSmallFolder, day, edit, replace } from '../testing/input.ts';
import { contentOf } from '../testing/release.ts';
import { keyOf } from './figures.ts';
import { shownIn } from './index.ts';

const tall = 'observations/tall.csv';
const header =
  'indicator,area,period,periodStart,breakdown,value,mark,lower,upper,approximate,base,note,source\n';

/** The small input, where few pupils in Prøveby were asked how they like it, and 83,7 % like it. */
async function inputWith(
  t: TestContext,
  base: string,
): Promise<{ input: string; out: (name: string) => string }> {
  const input = await copyOfSmallFolder(t);
  await edit(input, 'observations/indicators.json', (text) => text.replace('"notFetched"', '"atHand"'));
  await edit(input, tall, (text) =>
    text.replace(header, `${header}prv-trivsel,no-0001,2024-25,2024-10,,"83,7",,,,,${base},,udir-prv\n`),
  );
  return { input, out: (name) => join(input, '..', name) };
}

const build = (inFolder: string, outFolder: string, more: Partial<BuildOptions> = {}): Promise<unknown> =>
  buildRelease({ inFolder, outFolder, asOf: day, baseAddress: 'https://x.example/', ...more });

async function faultsOf(building: Promise<unknown>): Promise<string[]> {
  const error: unknown = await building.catch((thrown: unknown) => thrown);
  assert.ok(error instanceof FaultError, String(error));
  return error.faults.map(({ file, came }) => `${file}: ${came}`);
}

test('in no byte of a release stands a number that is hidden, or how few are behind it', async (t) => {
  const { input, out } = await inputWith(t, '13 svar');
  await build(input, out('release'));
  for (const [path, content] of await contentOf(out('release'))) {
    assert.doesNotMatch(Buffer.from(content, 'base64').toString('latin1'), /83[.,]7|13 svar/, path);
  }
  const record = JSON.parse(
    await readFile(join(out('release'), 'api/v1/indicator/prv-trivsel.json'), 'utf8'),
  ) as {
    observations: readonly { status: string }[];
  };
  assert.deepEqual(
    record.observations.map(({ status }) => status),
    ['smallGroup'],
  );
});

test('a count of few bullied pupils, or a number that their share is of, is in no release', async (t) => {
  const { input, out } = await inputWith(t, '300 svar');
  await edit(input, 'observations/indicators.json', (text) =>
    text.replace('"unitOfMeasure": "percent"', '"unitOfMeasure": "count"'),
  );
  const at = (area: string, value: string, base: string): string =>
    `prv-mobbing,${area},2025-26,2025-10,7. trinn,${value},,,,,${base},,udir-prv\n`;
  await edit(input, tall, (text) => text + at('no-0001', '3', '') + at('no-0301', '7', 'ca. 161'));
  await build(input, out('release'));
  const csv = await readFile(join(out('release'), 'data/indikator/prv-mobbing.csv'), 'utf8');
  assert.match(csv, /no-0001,[^\r]*,2025-26,2025-10,7. trinn,,count,smallGroup/);
  for (const [path, content] of await contentOf(out('release'))) {
    assert.doesNotMatch(Buffer.from(content, 'base64').toString('latin1'), /ca\. 161/, path);
  }
});

test('enough behind it, and it is shown', async (t) => {
  const { input, out } = await inputWith(t, '300 svar');
  await build(input, out('release'));
  assert.match(await readFile(join(out('release'), 'data/observasjoner.csv'), 'utf8'), /83\.7/);
});

test('a sentence that tells a hidden number stops the build, with the record and the sentence', async (t) => {
  const { input, out } = await inputWith(t, '13 svar');
  const file = 'observations/indicators.json';
  const say = (sentence: string): Promise<void> =>
    edit(input, file, (text) =>
      text.replace('Andel elever som trives.', `Andel elever som trives. ${sentence}`),
    );
  await say('I Prøveby trives 83,7 prosent.');
  const faults = await faultsOf(build(input, out('release')));
  assert.ok(
    faults.includes('api/v1/indicator/prv-trivsel.json: I Prøveby trives 83,7 prosent.'),
    faults.join('\n'),
  );
  // Another place, or another number, gives nothing away.
  await edit(
    input,
    file,
    replace('I Prøveby trives 83,7 prosent.', 'I Oslo trives 83,7 prosent. I Prøveby 83 prosent.'),
  );
  await build(input, out('release'));
});

test('what the last release, or one before it, showed cannot be hidden now without saying so', async (t) => {
  const { input, out } = await inputWith(t, '300 svar');
  await build(input, out('first'));
  await edit(input, tall, replace(',300 svar,', ',13 svar,'));
  assert.deepEqual(await faultsOf(build(input, out('second'), { previousFolder: out('first') })), [
    `${tall}: prv-trivsel`,
  ]);
  await build(input, out('second'), { previousFolder: out('first'), withdrawn: true });
  assert.deepEqual(
    await faultsOf(
      build(input, out('third'), { previousFolder: out('second'), earlierFolders: [out('first')] }),
    ),
    [`${tall}: prv-trivsel`],
  );
});

test('a hidden number that is left over in the change log stops the build', async (t) => {
  const { input, out } = await inputWith(t, '13 svar');
  await build(input, out('first'));
  await edit(out('first'), 'api/v1/changes.json', (text) =>
    text.replace(/"title":"[^"]*"/, '"title":"Prøveby: 83,7 prosent trives"'),
  );
  assert.deepEqual(await faultsOf(build(input, out('second'), { previousFolder: out('first') })), [
    'api/v1/changes.json: Prøveby: 83,7 prosent trives',
  ]);
});

test('how much is hidden, by whom and why, is told for each source', async (t) => {
  const { input, out } = await inputWith(t, '13 svar');
  await build(input, out('release'));
  const quality = JSON.parse(
    await readFile(join(out('release'), 'api/v1/quality.json'), 'utf8'),
  ) as QualityRecord;
  assert.deepEqual(quality.audit, { releases: [], hidden: 2 });
  const [source, ...others] = quality.sources;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [
      source?.source,
      source?.figures,
      source?.shown,
      source?.hiddenBySource,
      source?.hiddenByUs,
      source?.missing,
    ],
    ['udir-prv', 6, 4, 1, { derivable: 0, smallGroup: 1 }, 0],
  );
  assert.deepEqual(
    source?.indicators.map(({ indicator, figures }) => [indicator, figures]),
    [
      ['prv-elever', 3],
      ['prv-mobbing', 2],
      ['prv-trivsel', 1],
    ],
  );
});

test('a count that an earlier release told as the base of another figure is known', () => {
  const told = figure('fravaer-10-trinn-dager-snitt', 'no-0101', 9.8, { base: '26 elever' }).value;
  const banded = { ...told, area: 'no-0102', base: '20–29' };
  const published = { indicators: new Map([[told.indicator, { observations: [told, banded] }]]) };
  const shown = shownIn([{ asOf: day, published } as unknown as Parameters<typeof shownIn>[0][number]]);
  assert.deepEqual(shown.get(keyOf({ ...told, indicator: 'fravaer-10-trinn-elever' })), {
    value: 26,
    asOf: day,
  });
  assert.equal(shown.get(keyOf({ ...banded, indicator: 'fravaer-10-trinn-elever' })), undefined);
});
