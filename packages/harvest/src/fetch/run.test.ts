import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  FaultError,
  type Freshness,
  type Indicator,
  type QualityRecord,
  type Source,
} from '@apen-oppvekst/data-schema';
import { buildRelease } from '../build.ts';
import { contentOf } from '../testing/release.ts';
import { handled } from './testing/source-server.ts';
import { udirService } from './testing/udir.ts';
import {
  day,
  entry,
  freshnessOf,
  goodFile,
  mapping,
  parsed,
  periodOf,
  report,
  rows,
  service,
  world,
} from './testing/world.ts';

test('new figures are put among the others, with their source, and their card has figures', async (t) => {
  const place = await world(t);
  const [outcome] = await place.fetch();
  assert.equal(outcome?.problem, undefined);
  assert.deepEqual(outcome?.tally, { fetched: 5, unchanged: 0, kept: 0 });
  assert.deepEqual(outcome?.files, [{ name: 'trivsel.csv', rows: 6 }]);
  assert.equal(await place.read('observations/trivsel.csv'), goodFile);
  assert.equal(place.server.asked[0]?.headers['user-agent'], 'apen-oppvekst-harvest (+https://vik.example)');

  const indicators = await parsed<Indicator[]>(place, 'observations/indicators.json');
  assert.equal(indicators.find(({ id }) => id === 'prv-trivsel')?.availability, 'atHand');
  const sources = await parsed<Source[]>(place, 'observations/sources.json');
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['udir-prv', 'udir-prv-hentet'],
  );
  assert.equal(sources[1]?.retrieved, day);
  assert.match(sources[1]?.fileHash ?? '', /^[0-9a-f]{64}$/);
  assert.deepEqual(await freshnessOf(place), [
    { id: 'prv', source: 'udir-prv-hentet', tried: day, fetched: day },
  ]);
  const last = place.events.at(-2);
  assert.ok(last?.kind === 'answer');
  assert.deepEqual([last.id, last.done, last.expected], ['prv', 5, 5]);
});

test('a renamed column keeps the last good figures, says which it is, and lets the other sources be fetched', async (t) => {
  const place = await world(t);
  await place.list({
    ...entry(place.server.address),
    id: 'prv-2',
    importer: 'udir-report',
    into: undefined,
  });
  await place.fetch();
  const before = await contentOf(place.inFolder);
  place.server.answer(udirService((filter) => report(periodOf(filter), rows, 'Trivsel')));
  const later = '2026-06-09';
  const outcomes = await place.fetch({ day: later });
  assert.deepEqual(
    outcomes.map(({ id, problem, stands }) => [id, problem?.faults.length, stands]),
    [
      ['prv', 6, day],
      ['prv-2', undefined, undefined],
    ],
  );
  const after = await contentOf(place.inFolder);
  const changed = [...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);
  assert.deepEqual(changed, ['observations/freshness.json']);
  const [first, second] = await freshnessOf(place);
  assert.deepEqual([first?.tried, first?.fetched, second?.fetched], [later, day, later]);
  assert.deepEqual(
    { ...first?.problem, file: '' },
    {
      kind: 'changed',
      file: '',
      path: 'column2',
      expected: {
        nb: 'kolonnen eller koden «Trives»',
        en: 'the column or code «Trives»',
      },
      came: 'Trivsel',
      faults: 6,
    },
  );
  assert.match(first?.problem?.file ?? '', /\/data\?filter=/);

  place.server.answer(service);
  await place.fetch({ day: '2026-06-10' });
  assert.equal((await freshnessOf(place))[0]?.problem, undefined);
});

test('a build publishes the last good figures, tells the source by name, and the record carries why', async (t) => {
  const place = await world(t);
  await place.fetch();
  place.server.answer(udirService((filter) => report(periodOf(filter), rows, 'Trivsel')));
  await place.fetch({ day: '2026-06-02' });
  const told: Freshness[] = [];
  const outFolder = join(place.inFolder, '../release');
  await buildRelease({
    inFolder: place.inFolder,
    outFolder,
    asOf: '2026-06-03',
    baseAddress: 'https://x.example',
    onNotFetched: (each) => void told.push(each),
  });
  assert.deepEqual(
    told.map(({ id, tried, fetched }) => [id, tried, fetched]),
    [['prv', '2026-06-02', day]],
  );
  const record = JSON.parse(await readFile(join(outFolder, 'api/v1/indicator/prv-trivsel.json'), 'utf8')) as {
    freshness: Freshness[];
    observations: unknown[];
  };
  assert.deepEqual(record.freshness, told);
  assert.equal(record.observations.length, 6);
  const { fetches } = JSON.parse(
    await readFile(join(outFolder, 'api/v1/quality.json'), 'utf8'),
  ) as QualityRecord;
  assert.deepEqual(
    fetches.map(({ id, reviewed, last }) => ({ id, reviewed, last })),
    [{ id: 'prv', reviewed: true, last: told[0] }],
  );
});

test('figures that contradict what is here are rejected, field and all, and nothing is changed', async (t) => {
  const place = await world(t);
  place.server.answer(udirService((filter) => report(periodOf(filter), [{ kode: '9998', data: ['1,0'] }])));
  const [outcome] = await place.fetch();
  assert.equal(outcome?.problem?.faults[0]?.file, 'observations/trivsel.csv');
  assert.match(outcome.problem.faults[0]?.path ?? '', /kolonne area/);
  assert.equal(outcome.problem.faults[0]?.came, 'no-9998');
  assert.deepEqual((await readdir(join(place.inFolder, 'observations'))).sort(), [
    'freshness.json',
    'indicators.json',
    'sources.json',
    'tall.csv',
  ]);
  assert.equal((await freshnessOf(place))[0]?.problem?.kind, 'rejected');
});

test('a figure that was not taken is told to whoever fetches, and is not published in what is said of it', async (t) => {
  const place = await world(t);
  place.server.answer(
    udirService((filter) => report(periodOf(filter), [{ kode: '0001', data: ['3 elever'] }])),
  );
  const [outcome] = await place.fetch();
  assert.equal(outcome?.problem?.faults[0]?.came, '3 elever');
  assert.equal((await freshnessOf(place))[0]?.problem?.came, '… elever');
});

test('faults that were in the folder before do not keep new figures out', async (t) => {
  const place = await world(t);
  await writeFile(join(place.inFolder, 'corrections.json'), '[{}]');
  const [outcome] = await place.fetch();
  assert.equal(outcome?.problem, undefined);
});

test('a source that suddenly has far fewer figures is not believed', async (t) => {
  const place = await world(t);
  await place.fetch();
  place.server.answer(udirService((filter) => report(periodOf(filter), rows.slice(0, 1))));
  const [outcome] = await place.fetch({ day: '2026-06-02' });
  assert.match(outcome?.problem?.faults[0]?.expected.nb ?? '', /minst 5 tall, siden filen har 6/);
  assert.equal(await place.read('observations/trivsel.csv'), goodFile);
  await rm(join(place.inFolder, 'observations/trivsel.csv'));
  assert.equal((await place.fetch({ day: '2026-06-02' }))[0]?.problem, undefined);
});

test('an entry that nobody has reviewed is passed over and told, and refused when asked for', async (t) => {
  const place = await world(t);
  const missing = { nb: 'Finn tabellnummeret.' };
  await place.list({
    ...entry(place.server.address),
    id: 'prv-ukjent',
    reviewed: false,
    missing,
    into: undefined,
  });
  await place.fetch();
  const passed = place.events.filter(({ kind }) => kind === 'notReviewed');
  assert.equal(passed.length, 1);
  await assert.rejects(place.fetch({ only: ['prv-ukjent', 'prv-nei'] }), (error: unknown) => {
    assert.ok(error instanceof FaultError);
    assert.deepEqual(
      error.faults.map(({ path, came }) => [path, came]),
      [
        ['reviewed', 'false'],
        ['', 'prv-nei'],
      ],
    );
    assert.match(error.faults[0]?.expected.nb ?? '', /Finn tabellnummeret/);
    return true;
  });
});

test('a dry run fetches and checks, and leaves the folder as it was', async (t) => {
  const place = await world(t);
  const before = await contentOf(place.inFolder);
  const [outcome] = await place.fetch({ dryRun: true });
  assert.deepEqual(outcome?.files, [{ name: 'trivsel.csv', rows: 6 }]);
  place.server.answer(udirService((filter) => report(periodOf(filter), rows, 'Trivsel')));
  assert.equal((await place.fetch({ dryRun: true }))[0]?.problem?.faults.length, 6);
  assert.deepEqual(await contentOf(place.inFolder), before);
});

test('every fault in the list is told at once, and a day that is none', async (t) => {
  const place = await world(t);
  await place.list({ ...entry(place.server.address), id: 'prv-2', reviewed: false });
  await place.list({ ...entry(place.server.address), id: 'prv-3', limits: {} });
  await writeFile(join(place.inFolder, 'fetch/prv-4.json'), JSON.stringify(entry(place.server.address)));
  const broken = { importer: 'gsi', into: { file: 'x.csv', mapping: { ...mapping, area: 'row' } } };
  await place.list({ ...entry(place.server.address), id: 'prv-5', ...broken });
  // What nobody reads would be kept all the same.
  await place.list({ ...entry(place.server.address), id: 'prv-7', importer: null, into: undefined });
  const anothers = { into: { file: 'x.csv', mapping: { ...mapping, source: 'udir-prv' } } };
  await place.list({ ...entry(place.server.address), id: 'prv-6', ...anothers });
  await assert.rejects(place.fetch(), (error: unknown) => {
    assert.ok(error instanceof FaultError);
    assert.deepEqual(
      error.faults.map(({ file, path }) => `${file} ${path}`),
      [
        'fetch/prv-2.json missing',
        'fetch/prv-3.json limits.calls',
        'fetch/prv-3.json limits.seconds',
        'fetch/prv-4.json id',
        'fetch/prv-5.json importer',
        'fetch/prv-5.json into.mapping.area',
        'fetch/prv-6.json into.mapping.source',
        'fetch/prv-7.json importer',
        // Under another name, `prv-4.json` is the same entry.
        'fetch/prv.json into.file',
        'fetch/prv-6.json into.file',
      ],
    );
    return true;
  });
  await assert.rejects(place.fetch({ day: '1. juni' }), /--as-of/);
});

test('a list that a fetch would change is told by name when it cannot be read', async (t) => {
  const place = await world(t);
  await writeFile(join(place.inFolder, 'observations/sources.json'), '[{]');
  await writeFile(join(place.inFolder, 'observations/indicators.json'), '{}');
  await assert.rejects(place.fetch(), (error: unknown) => {
    assert.ok(error instanceof FaultError);
    assert.deepEqual(
      error.faults.map(({ file }) => file),
      ['observations/indicators.json', 'observations/sources.json'],
    );
    return true;
  });
  assert.equal(place.server.asked.length, 0);
});

test('one source that is out of order does not keep the others from being fetched', async (t) => {
  const place = await world(t);
  await place.list({ ...entry(place.server.address), id: 'prv-2', into: undefined });
  let answers = 0;
  place.server.answer((asked, response) => {
    answers += 1;
    if (answers > 1) return service(asked, response);
    response.writeHead(304).end();
    return handled;
  });
  const outcomes = await place.fetch();
  assert.deepEqual(
    outcomes.map(({ id, problem }) => [id, problem?.faults[0]?.came]),
    [
      ['prv', '304'],
      ['prv-2', undefined],
    ],
  );
});

test('a file with another source’s figures is not written over', async (t) => {
  const place = await world(t);
  await place.list(entry(place.server.address, { into: { file: 'tall.csv', mapping } }));
  const before = await place.read('observations/tall.csv');
  const [outcome] = await place.fetch();
  const [first] = outcome?.problem?.faults ?? [];
  assert.deepEqual(
    [first?.file, first?.path, first?.came],
    ['observations/tall.csv', 'rad 2, kolonne source', 'udir-prv'],
  );
  assert.equal(await place.read('observations/tall.csv'), before);
});
