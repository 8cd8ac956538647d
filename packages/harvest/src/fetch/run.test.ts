import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FaultError, type Freshness, type Indicator, type Source } from '@apen-oppvekst/data-schema';
import { buildRelease } from '../build.ts';
import { copyOfSmallFolder } from '../testing/input.ts';
import { contentOf } from '../testing/release.ts';
import { fetchSources, type FetchEvent, type FetchOptions, type Outcome } from './run.ts';
import { handled, sourceServer, type Answering, type SourceServer } from './testing/source-server.ts';
import { udirService } from './testing/udir.ts';

const day = '2026-06-01';

/** What the column «Trives» of a report becomes. */
const mapping = {
  source: 'udir-prv-hentet',
  indicator: { dimension: 'column2', codes: { Trives: { indicator: 'prv-trivsel', decimals: 1 } } },
  area: { dimension: 'row', pattern: '\\d{4}', becomes: 'no-$&' },
  period: { dimension: 'column1', pattern: '(\\d{4})-\\d{2}', becomes: '$&', start: '$1-10' },
  only: { level: ['Kommune'] },
  unused: ['TidID'],
};

interface ReportRow {
  readonly kode: string;
  readonly data: readonly string[];
}

/** A report of one column, in Udir's form. */
const report = (period: string, rows: readonly ReportRow[], column = 'Trives') => ({
  metadata: {
    rowHierarchy: ['Nasjonalt', 'Fylke', 'Kommune', 'Enhet'],
    columns: [[{ name: period, columnCount: 1 }], [{ name: column, columnCount: 1 }]],
  },
  rows: rows.map((row, index) => ({ navn: `Sted ${row.kode}`, id: `1.1.${index + 1}`, ...row })),
});

const rows = [
  { kode: '0001', data: ['88,5'] },
  { kode: '0301', data: ['*'] },
];

/** What a request's filter asks about: «2025-26». */
const periodOf = (filter: string): string => {
  const year = Number(/TidID\((\d{4})/.exec(filter)?.[1]);
  return `${year}-${String(year + 1).slice(2)}`;
};

const service = udirService((filter) => report(periodOf(filter), rows));

const entry = (address: string, more: object = {}) => ({
  id: 'prv',
  title: 'Trivsel til prøving',
  source: { id: 'udir-prv-hentet', title: 'Trivsel, hentet', publisher: 'Udir', address, licence: 'NLOD' },
  basis: 'Laget til prøving.',
  reviewed: true,
  request: {
    kind: 'udirReport',
    page: `${address}/api/rapportering/rest/v1/Rapportside/GSK_PRV`,
    periods: 3,
    filter: { KjoennID: [-10] },
    rows: '-12.*.*',
  },
  format: 'json',
  limits: { calls: 1000, seconds: 1 },
  importer: 'udir-report',
  into: { file: 'trivsel.csv', mapping },
  ...more,
});

interface World {
  readonly server: SourceServer;
  readonly inFolder: string;
  readonly cache: string;
  readonly events: FetchEvent[];
  readonly fetch: (more?: Partial<FetchOptions>) => Promise<Outcome[]>;
  readonly list: (entry: object) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
}

async function world(t: TestContext, answering: Answering = service): Promise<World> {
  const server = await sourceServer(t, answering);
  const inFolder = await copyOfSmallFolder(t);
  const cache = join(inFolder, '../cache');
  const events: FetchEvent[] = [];
  const list = async (each: object): Promise<void> => {
    await mkdir(join(inFolder, 'fetch'), { recursive: true });
    await writeFile(join(inFolder, `fetch/${(each as { id: string }).id}.json`), JSON.stringify(each));
  };
  await list(entry(server.address));
  const fetch = (more: Partial<FetchOptions> = {}) =>
    fetchSources({
      listFolder: join(inFolder, 'fetch'),
      inFolder,
      cacheFolder: cache,
      only: [],
      offline: false,
      dryRun: false,
      day,
      baseAddress: 'https://vik.example',
      firstWait: 1,
      onEvent: (event) => void events.push(event),
      ...more,
    });
  return {
    server,
    inFolder,
    cache,
    events,
    fetch,
    list,
    read: (path) => readFile(join(inFolder, path), 'utf8'),
  };
}

const parsed = async <Value>({ read }: World, path: string): Promise<Value> =>
  JSON.parse(await read(path)) as Value;
const freshnessOf = (place: World): Promise<Freshness[]> => parsed(place, 'observations/freshness.json');

const header =
  'indicator,area,period,periodStart,breakdown,value,mark,lower,upper,approximate,base,note,source\n';
const line = (area: string, period: string, figure: string): string =>
  `prv-trivsel,${area},${period},${period.slice(0, 4)}-10,,${figure},,,,,,udir-prv-hentet\n`;
const good =
  header +
  ['2023-24', '2024-25', '2025-26'].map((period) => line('no-0001', period, '88.5,')).join('') +
  ['2023-24', '2024-25', '2025-26'].map((period) => line('no-0301', period, ',*')).join('');

test('new figures are put among the others, with their source, and their card has figures', async (t) => {
  const place = await world(t);
  const [outcome] = await place.fetch();
  assert.equal(outcome?.problem, undefined);
  assert.deepEqual(outcome?.tally, { fetched: 5, unchanged: 0, kept: 0 });
  assert.deepEqual(outcome?.files, [{ name: 'trivsel.csv', rows: 6 }]);
  assert.equal(await place.read('observations/trivsel.csv'), good);
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

test('a second fetch asks what is unchanged, and changes no byte', async (t) => {
  const withEtag: Answering = (asked, response) => {
    if (asked.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/json', etag: '"1"' })
        .end(JSON.stringify(service(asked, response)));
    return handled;
  };
  const place = await world(t, withEtag);
  await place.fetch();
  const first = await contentOf(place.inFolder);
  const [outcome] = await place.fetch();
  assert.deepEqual(outcome?.tally, { fetched: 0, unchanged: 5, kept: 0 });
  assert.deepEqual(await contentOf(place.inFolder), first);
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
        nb: 'en kode som er med i tilordningen (Trives)',
        en: 'a code that the mapping knows (Trives)',
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
  assert.equal(await place.read('observations/trivsel.csv'), good);
  await rm(join(place.inFolder, 'observations/trivsel.csv'));
  assert.equal((await place.fetch({ day: '2026-06-02' }))[0]?.problem, undefined);
});

test('an entry that nobody has reviewed is passed over and told, and refused when asked for', async (t) => {
  const place = await world(t);
  const missing = { nb: 'Finn tabellnummeret.' };
  await place.list({ ...entry(place.server.address), id: 'prv-ukjent', reviewed: false, missing });
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

test('a fetch that is stopped goes on where it was, and ends with the bytes of one that was not', async (t) => {
  const undisturbed = await world(t);
  await undisturbed.fetch();
  const place = await world(t);
  await place.list(entry(undisturbed.server.address));
  for (const stopAt of [1, 3, 4]) {
    const stop = new AbortController();
    const onEvent = (event: FetchEvent): void => {
      if (event.kind === 'answer' && event.done === stopAt) stop.abort();
    };
    await assert.rejects(place.fetch({ signal: stop.signal, onEvent }));
  }
  undisturbed.server.asked.length = 0;
  const [outcome] = await place.fetch();
  assert.deepEqual(outcome?.tally, { fetched: 1, unchanged: 0, kept: 4 });
  assert.equal(undisturbed.server.asked.length, 1);
  assert.deepEqual(await contentOf(place.inFolder), await contentOf(undisturbed.inFolder));
  assert.deepEqual(await contentOf(place.cache), await contentOf(undisturbed.cache));
});

test('a source that stops answering in the middle is gone on with the next day, and begun anew after that', async (t) => {
  const place = await world(t);
  let answers = 0;
  place.server.answer((asked, response) => {
    answers += 1;
    if (answers <= 3) return service(asked, response);
    response.writeHead(403).end();
    return handled;
  });
  const [outcome] = await place.fetch();
  assert.equal(outcome?.problem?.faults[0]?.came, '403');
  place.server.answer(service);
  assert.deepEqual((await place.fetch({ day: '2026-06-02' }))[0]?.tally, {
    fetched: 2,
    unchanged: 0,
    kept: 3,
  });
  // The oldest of the answers tells how old the figures are.
  assert.equal((await freshnessOf(place))[0]?.fetched, day);

  answers = 0;
  place.server.answer(() => undefined);
  await place.fetch({ day: '2026-06-03' });
  place.server.answer(service);
  assert.deepEqual((await place.fetch({ day: '2026-06-20' }))[0]?.tally, {
    fetched: 5,
    unchanged: 0,
    kept: 0,
  });
});

test('without a network everything is read from what was kept, and what was not kept is told', async (t) => {
  const place = await world(t);
  await assert.rejects(async () => {
    const [outcome] = await place.fetch({ offline: true });
    throw outcome?.problem ?? new Error('nothing was wrong');
  }, /mellomlageret|in the cache/);
  await place.fetch();
  await rm(join(place.inFolder, 'observations/trivsel.csv'));
  place.server.asked.length = 0;
  const [outcome] = await place.fetch({ offline: true, day: '2026-08-01' });
  assert.deepEqual(outcome?.tally, { fetched: 0, unchanged: 0, kept: 5 });
  assert.equal(place.server.asked.length, 0);
  assert.equal(await place.read('observations/trivsel.csv'), good);
  const sources = await parsed<Source[]>(place, 'observations/sources.json');
  assert.equal(sources[1]?.retrieved, day);
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

test('an answer in the cache that was damaged is fetched again', async (t) => {
  const place = await world(t);
  await place.fetch();
  const bodies = join(place.cache, 'prv/bodies');
  for (const name of await readdir(bodies)) await writeFile(join(bodies, name), '{}');
  await rm(join(place.inFolder, 'observations/trivsel.csv'));
  assert.deepEqual((await place.fetch())[0]?.tally, { fetched: 5, unchanged: 0, kept: 0 });
  assert.equal(await place.read('observations/trivsel.csv'), good);
});

test('two fetches never use one cache at a time; what a killed one left is taken over', async (t) => {
  const place = await world(t);
  await mkdir(place.cache, { recursive: true });
  // The process that runs this test's runner is alive, and is not this one.
  await writeFile(join(place.cache, 'lock'), String(process.ppid));
  await assert.rejects(place.fetch(), /pid \d+/);
  // Process ids never reach this number.
  await writeFile(join(place.cache, 'lock'), '99999999');
  assert.equal((await place.fetch())[0]?.problem, undefined);
});

test('every fault in the list is told at once, and a day that is none', async (t) => {
  const place = await world(t);
  await place.list({ ...entry(place.server.address), id: 'prv-2', reviewed: false });
  await place.list({ ...entry(place.server.address), id: 'prv-3', limits: {} });
  await writeFile(join(place.inFolder, 'fetch/prv-4.json'), JSON.stringify(entry(place.server.address)));
  const broken = { importer: 'gsi', into: { file: 'x.csv', mapping: { ...mapping, area: 'row' } } };
  await place.list({ ...entry(place.server.address), id: 'prv-5', ...broken });
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
      ],
    );
    return true;
  });
  await assert.rejects(place.fetch({ day: '1. juni' }), /--as-of/);
});
