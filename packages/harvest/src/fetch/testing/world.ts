/** A place where a fetch can be tried from the list to the figures. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Freshness } from '@apen-oppvekst/data-schema';
import { copyOfSmallFolder } from '../../testing/input.ts';
import { fetchSources, type FetchEvent, type FetchOptions, type Outcome } from '../run.ts';
import { sourceServer, type Answering, type SourceServer } from './source-server.ts';
import { udirService } from './udir.ts';

/** The day of a fetch, unless a test says another. */
export const day = '2026-06-01';

/** What the column «Trives» of a report becomes. */
export const mapping = {
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
export const report = (period: string, rows: readonly ReportRow[], column = 'Trives') => ({
  metadata: {
    rowHierarchy: ['Nasjonalt', 'Fylke', 'Kommune', 'Enhet'],
    columns: [[{ name: period, columnCount: 1 }], [{ name: column, columnCount: 1 }]],
  },
  rows: rows.map((row, index) => ({ navn: `Sted ${row.kode}`, id: `1.1.${index + 1}`, ...row })),
});

/** One figure, and one that is hidden. */
export const rows = [
  { kode: '0001', data: ['88,5'] },
  { kode: '0301', data: ['*'] },
];

/** What a request's filter asks about: «2025-26». */
export const periodOf = (filter: string): string => {
  const year = Number(/TidID\((\d{4})/.exec(filter)?.[1]);
  return `${year}-${String(year + 1).slice(2)}`;
};

/** The source as it should be. */
export const service = udirService((filter) => report(periodOf(filter), rows));

/** An entry of the list for a source at an address. */
export const entry = (address: string, more: object = {}) => ({
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

/** A small input, one source, and a list that brings its figures. */
export interface World {
  readonly server: SourceServer;
  readonly inFolder: string;
  readonly cache: string;
  readonly events: FetchEvent[];
  readonly fetch: (more?: Partial<FetchOptions>) => Promise<Outcome[]>;
  readonly list: (entry: object) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
}

export async function world(t: TestContext, answering: Answering = service): Promise<World> {
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

/** What a JSON file of the input holds. */
export const parsed = async <Value>({ read }: World, path: string): Promise<Value> =>
  JSON.parse(await read(path)) as Value;
export const freshnessOf = (place: World): Promise<Freshness[]> =>
  parsed(place, 'observations/freshness.json');

const header =
  'indicator,area,period,periodStart,breakdown,value,mark,lower,upper,approximate,base,note,source\n';
const line = (area: string, period: string, figure: string): string =>
  `prv-trivsel,${area},${period},${period.slice(0, 4)}-10,,${figure},,,,,,udir-prv-hentet\n`;
/** The file of `observations/` that it becomes. */
export const goodFile =
  header +
  ['2023-24', '2024-25', '2025-26'].map((period) => line('no-0001', period, '88.5,')).join('') +
  ['2023-24', '2024-25', '2025-26'].map((period) => line('no-0301', period, ',*')).join('');
