/** The entries of the real list, each run as it stands against a source on this machine that answers in the owner's form. */
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FetchEntry } from '@apen-oppvekst/data-schema';
import { parseCsv } from '../read/csv.ts';
import { observationColumns, optionalColumns, type ObservationRow } from '../read/observations.ts';
import { temporaryFolder } from '../testing/input.ts';
import { readList } from './list.ts';
import { fetchSources, type Outcome } from './run.ts';
import { handled, sourceServer, type Answering, type Asked } from './testing/source-server.ts';
import { udirService } from './testing/udir.ts';

const fixtures = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
const list = await readList(join(fixtures, 'fetch'));

interface Fetched {
  readonly outcome: Outcome;
  readonly asked: readonly Asked[];
  readonly read: (path: string) => Promise<string>;
}

/** Fetches an entry in a copy of what it touches, with the owner's host exchanged for one of this machine. */
async function fetched(t: TestContext, id: string, answering: Answering): Promise<Fetched> {
  const server = await sourceServer(t, answering);
  const inFolder = join(await temporaryFolder(t), 'in');
  for (const path of ['observations', 'units']) {
    await cp(join(fixtures, path), join(inFolder, path), { recursive: true });
  }
  await mkdir(join(inFolder, 'fetch'));
  const entry = JSON.parse(await readFile(join(fixtures, `fetch/${id}.json`), 'utf8')) as FetchEntry;
  const elsewhere = JSON.stringify({ ...entry, limits: { calls: 1000, seconds: 1 } }).replaceAll(
    /https?:\/\/(?!data\.norge|creativecommons|kolada\.se|www\.fhi)[^/"]+/g,
    server.address,
  );
  await writeFile(join(inFolder, `fetch/${id}.json`), elsewhere);
  const [outcome] = await fetchSources({
    listFolder: join(inFolder, 'fetch'),
    inFolder,
    cacheFolder: join(inFolder, '../cache'),
    only: [id],
    offline: false,
    dryRun: false,
    day: '2026-12-01',
    baseAddress: 'https://x.example',
    firstWait: 1,
  });
  assert.ok(outcome !== undefined);
  return { outcome, asked: server.asked, read: (path) => readFile(join(inFolder, path), 'utf8') };
}

/** That two files are the same; only the first lines that differ are told. */
function assertSame(came: string, wanted: string): void {
  const [a, b] = [came.split('\n'), wanted.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  assert.deepEqual([a[at], a.length], [b[at], b.length]);
}

const published = (file: string): Promise<string> => readFile(join(fixtures, 'observations', file), 'utf8');

async function rowsOf(file: string): Promise<ObservationRow[]> {
  const { rows, faults } = parseCsv(await published(file), observationColumns, file, optionalColumns);
  assert.deepEqual(faults, []);
  return rows.map(({ cells }) => cells);
}

/** Udir writes 22539 as «22 539» and 12.2 as «12,2». */
const asUdir = (value: string): string =>
  value.replace('.', ',').replace(/\d(?=(\d{3})+(,|$))/g, (digit) => `${digit} `);

/** Udir's service with one report, of these periods and places. */
const udir = (
  periods: readonly (readonly [id: number, name: string])[],
  report: (filter: string) => object,
  places: readonly object[] = [],
): Answering =>
  udirService(report, {
    TidID: periods.map(([id, navn]) => ({ id, kode: String(id), navn })),
    EnhetID: places,
  });

/** A report with a row for each place, made of the figures that are published, in Udir's form. */
function reportOf(
  rows: readonly ObservationRow[],
  above: readonly string[],
  columns: Readonly<Record<string, string>>,
): object {
  const names = Object.keys(columns);
  const levels = above.map((name) => [{ name, columnCount: names.length }]);
  const places = [...new Set(rows.filter(({ mark }) => mark !== 'absent').map(({ area }) => area))];
  return {
    metadata: {
      rowHierarchy: ['Nasjonalt', 'Fylke', 'Kommune', 'Enhet'],
      columns: [...levels, names.map((name) => ({ name, columnCount: 1 }))],
    },
    rows: places.map((area, index) => ({
      navn: area,
      kode: area.slice('no-'.length),
      id: area.length === 5 ? `1.${index + 1}` : `1.1.${index + 1}`,
      data: Object.values(columns).map((indicator) => {
        const row = rows.find((each) => each.area === area && each.indicator === indicator);
        return row?.value === '' ? row.mark : asUdir(row?.value ?? '');
      }),
    })),
  };
}

test('GSI comes with the figures that are published, byte for byte', async (t) => {
  const columns = {
    'Antall elever': 'gsi-elever',
    'Antall elever med individuelt tilrettelagt opplæring/spesialundervisning': 'gsi-spesialundervisning',
    'Antall elever med forsterket opplæring i norsk': 'gsi-forsterket-norsk',
    'Antall skoler': 'gsi-skoler',
  };
  const years = { '202510': await rowsOf('gsi-2025-26.csv'), '202410': await rowsOf('gsi-2024-25.csv') };
  const all = ['Alle trinn', 'Alle trinn', 'Alle kjønn', 'Alle eierformer'];
  const periods = [
    [202510, '2025-26'],
    [202410, '2024-25'],
  ] as const;
  const answering = udir(periods, (filter) => {
    const [id, name] = periods.find(([each]) => filter.includes(`TidID(${each})`)) ?? periods[0];
    return reportOf(years[`${id}`], [name, ...all], columns);
  });
  const { outcome, asked, read } = await fetched(t, 'udir-gsi', answering);
  assert.equal(outcome.problem, undefined);
  for (const file of ['gsi-2024-25.csv', 'gsi-2025-26.csv'])
    assertSame(await read(`observations/${file}`), await published(file));
  assert.match(
    asked.at(-1)?.path ?? '',
    /filter=TidID\(202510\)_TrinnID\(-10\)_KjoennID\(-10\)_KommunalitetID\(-10\)&radSti=-12/,
  );
});

test('absence in year 10 comes with the figures that are published, byte for byte', async (t) => {
  const columns = {
    'Median dager': 'fravaer-10-trinn-dager-median',
    'Median timer': 'fravaer-10-trinn-timer-median',
    'Snitt dager': 'fravaer-10-trinn-dager-snitt',
    'Snitt timer': 'fravaer-10-trinn-timer-snitt',
    'Antall elever': 'fravaer-10-trinn-elever',
  };
  const file = 'fravaer-10-trinn-2024-25.csv';
  const rows = await rowsOf(file);
  const answering = udir([[202506, '2024-25']], () =>
    reportOf(rows, ['2024-25', 'Alle eierformer', 'Alle kjønn'], columns),
  );
  const { outcome, read } = await fetched(t, 'udir-fravaer', answering);
  assert.equal(outcome.problem, undefined);
  assertSame(await read(`observations/${file}`), await published(file));
});

test('bullying comes for each municipality and both grades, hidden and absent told apart', async (t) => {
  const names = { '5001': 'Trondheim', '5021': 'Oppdal', '1839': 'Beiarn' };
  const codes = Object.keys(names) as (keyof typeof names)[];
  const places = [
    { indeks: 0, id: -12, kode: 'I', navn: 'Hele landet', nivaa: 1 },
    { indeks: 1, id: -90, kode: '50', navn: 'Trøndelag', nivaa: 2, forelder: 0 },
    ...codes.map((kode, at) => ({
      indeks: 2 + at,
      id: -100 - at,
      kode,
      navn: names[kode],
      nivaa: 3,
      forelder: 1,
    })),
  ];
  const questions = ['EUIndeks_1398', 'EUSpoersmaal_Q11811', 'EUSpoersmaal_Q11824', 'EUSpoersmaal_Q11816'];
  const answering = udir(
    [[202512, '2025-26']],
    (filter) => {
      const code = codes.find((_, at) => filter.includes(`EnhetID(${-100 - at})`)) ?? '5001';
      const grade = filter.includes('TrinnID(6)') ? '7. årstrinn' : '10. årstrinn';
      const hierarchy = { rowHierarchy: ['Indikator', 'Spørsmål'] };
      if (code === '1839' && grade === '10. årstrinn')
        return { metadata: { ...hierarchy, columns: [] }, rows: [] };
      const headings = ['2025-26', 'Hele landet', 'Trøndelag', names[code], 'Alle skoler', grade];
      const columns = [...headings, 'Alle eierformer', 'Alle kjønn', 'Andel mobbet'];
      return {
        metadata: { ...hierarchy, columns: columns.map((name) => [{ name, columnCount: 1 }]) },
        rows: questions.map((kode, at) => ({
          navn: kode,
          kode,
          id: at === 0 ? '41' : `41.${at}`,
          data: [code === '5001' ? `${at + 5},5` : '*'],
        })),
      };
    },
    places,
  );
  const { outcome, read } = await fetched(t, 'udir-elevundersokelsen-mobbing', answering);
  assert.equal(outcome.problem, undefined);
  const lines = (await read('observations/udir-mobbing-kommune.csv')).trimEnd().split('\n');
  assert.equal(lines.length, 1 + 3 * 3 * 2);
  const of = (area: string, grade: string): string | undefined =>
    lines.find((each) =>
      each.startsWith(`elevundersokelsen-mobbing-kommune,${area},2025-26,2025-08,${grade},`),
    );
  assert.match(of('no-5001', '7. trinn') ?? '', /,5\.5,,/);
  assert.match(of('no-5021', '10. trinn') ?? '', /,,\*,/);
  assert.match(of('no-1839', '7. trinn') ?? '', /,,\*,/);
  assert.match(of('no-1839', '10. trinn') ?? '', /,,absent,/);
  // Of the other question the list says that its figures are not taken.
  assert.ok(!lines.some((each) => each.includes('6.5')));
});

test('Skolenkäten in Norrköping comes with the figures that are published, without copies and without earlier questions', async (t) => {
  const file = 'skolenkaten-norrkoping.csv';
  const entry = list.find(({ id }) => id === 'kolada-skolenkaten-norrkoping');
  assert.ok(entry?.request.kind === 'kolada');
  const measured = (await rowsOf(file)).map((row) => ({
    kpi: /Kolada (N\d+)/.exec(row.note)?.[1] ?? '',
    period: Number(row.period),
    value: Number(row.value),
  }));
  // Kolada gives the value of a year once more the year after, and has years from before the questions were changed.
  const values = measured
    .flatMap(({ kpi, period, value }) => [
      { kpi, period: period - 4, value: 11 },
      { kpi, period: period - 3, value: 11 },
      { kpi, period, value },
      { kpi, period: period + 1, value },
    ])
    .filter(
      ({ period }, index, all) =>
        period >= 2023 ||
        all.findIndex((each) => each.kpi === all[index]?.kpi && each.period === period) === index,
    )
    .map(({ kpi, period, value }) => ({
      kpi,
      municipality: '0581',
      period,
      values: [
        { gender: 'T', count: 1, status: '', value, isdeleted: false },
        { gender: 'K', count: 1, status: '', value: value + 1, isdeleted: false },
        { gender: 'M', count: 1, status: '', value: value - 1, isdeleted: false },
      ],
    }));
  const { outcome, asked, read } = await fetched(t, entry.id, () => ({
    values,
    count: values.length,
    next_url: null,
  }));
  assert.equal(outcome.problem?.message, undefined);
  assert.equal(asked[0]?.path, `/v3/data/kpi/${entry.request.kpis.join(',')}/municipality/0581`);
  assertSame(await read(`observations/${file}`), await published(file));
});

/** A file of `fixtures/sources`, which has the form that the source gives; of a list, as if it were the only page. */
async function inSourceForm(path: string): Promise<string> {
  const text = await readFile(join(fixtures, 'sources', path), 'utf8');
  return text.replace(/"totalPages": \d+/, '"totalPages": 1');
}

test('what is fetched without being published is read by its importer, and kept', async (t) => {
  const cases = [
    { id: 'klass-kommuner', answer: 'klass/codes.json', ends: '/131/codesAt.json?date=2026-12-01' },
    {
      id: 'klass-kommuneendringer',
      answer: 'klass/changes.json',
      ends: '/131/changes?from=2019-01-01&to=2026-12-01',
    },
    {
      id: 'skolverket-skolenheter-norrkoping',
      answer: 'skolverket/school-units.json',
      ends: 'size=50&page=0',
    },
  ];
  for (const { id, answer, ends } of cases) {
    const value = await inSourceForm(answer);
    const { outcome, asked } = await fetched(t, id, (_asked, response) => {
      // Skolverket has a type of its own, and an entry that names it is asked for by it.
      const type = asJsonType(list.find((each) => each.id === id));
      response.writeHead(200, { 'content-type': type }).end(value);
      return handled;
    });
    assert.equal(outcome.problem?.message, undefined, id);
    assert.deepEqual(outcome.files, [], id);
    assert.ok(asked[0]?.path.endsWith(ends), asked[0]?.path);
  }
});

test('statistics are fetched for each school of Skolverket’s list', async (t) => {
  const units = await inSourceForm('skolverket/school-units.json');
  const statistics = await inSourceForm('skolverket/statistics-gr.json');
  const id = 'skolverket-statistik-norrkoping';
  const type = asJsonType(list.find((each) => each.id === id));
  const each = await fetched(t, id, ({ path }, response) => {
    const value = path.includes('/statistics/gr') ? statistics : units;
    response.writeHead(200, { 'content-type': type }).end(value);
    return handled;
  });
  assert.equal(each.outcome.problem?.message, undefined);
  assert.ok(each.asked.length > 1);
  assert.match(each.asked[1]?.path ?? '', /\/school-units\/\d{8}\/statistics\/gr$/);
  assert.equal(each.asked[0]?.headers.accept, type);
});

const asJsonType = (entry: FetchEntry | undefined): string => entry?.contentTypes?.[0] ?? 'application/json';

test('no entry that was reviewed lacks an address, and every one that was not says what to find out, in both languages', () => {
  assert.ok(list.length > 10);
  for (const { id, reviewed, missing, basis } of list) {
    assert.ok(basis.length > 20, id);
    assert.equal(missing === undefined, reviewed, id);
    if (missing !== undefined) assert.ok(missing.nb !== undefined && missing.en !== undefined, id);
  }
});

test('the source of an entry that publishes stands in the list that a fetch writes, or in none', async () => {
  const idsIn = async (path: string): Promise<string[]> =>
    (JSON.parse(await readFile(join(fixtures, path), 'utf8')) as { id: string }[]).map(({ id }) => id);
  const elsewhere = [...(await idsIn('units/sources.json')), ...(await idsIn('plans/sources.json'))];
  for (const { id, source, into } of list)
    assert.ok(into === undefined || !elsewhere.includes(source.id), id);
});
