import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { FetchEntry } from '@apen-oppvekst/data-schema';
import { sha256 } from '../../write/manifest.ts';
import { broken, contentTypesOf } from '../formats.ts';
import { call, type Call } from '../http.ts';
import { FetchProblem } from '../problem.ts';
import { sourceServer, type Answering, type SourceServer } from '../testing/source-server.ts';
import { filterValues, reportPage, udirService } from '../testing/udir.ts';
import type { Limit } from '../pace.ts';
import { partsOf } from './index.ts';

type Input = Record<string, unknown>;

interface Came {
  readonly server: SourceServer;
  /** What each part holds, and the codes of what was asked. */
  readonly parts: { value: unknown; codes: Record<string, string> }[];
  readonly expected: number | undefined;
  readonly limits: Limit[];
  readonly problem?: FetchProblem;
}

/** Runs a chain against a source, with the list's request given as in its file. */
async function chain(
  t: TestContext,
  answering: Answering,
  request: (address: string) => Input,
): Promise<Came> {
  const server = await sourceServer(t, answering);
  const parts: Came['parts'] = [];
  const limits: Limit[] = [];
  let expected: number | undefined;
  const ask = async (asked: Call) => {
    const reply = await call(
      asked,
      { contentTypes: contentTypesOf({ format: 'json' }), broken: broken.json },
      { userAgent: 't', timeoutSeconds: 20, turn: async () => {}, onNotice: () => {}, firstWait: 1 },
    );
    if (reply.unchanged) throw new Error('nothing was known');
    return { address: asked.address, bytes: reply.bytes, day: '2026-12-01', sha256: sha256(reply.bytes) };
  };
  const context = {
    ask,
    day: '2026-12-01',
    expect: (answers: number) => void (expected = answers),
    limit: (_address: string, limit: Limit) => void limits.push(limit),
  };
  try {
    const entry = FetchEntry.shape.request.parse(request(server.address));
    for await (const { answer, codes } of partsOf(entry, context)) {
      parts.push({
        value: JSON.parse(Buffer.from(answer.bytes).toString()),
        codes: Object.fromEntries(Object.entries(codes).map(([name, { code }]) => [name, code])),
      });
    }
    return { server, parts, expected, limits };
  } catch (error) {
    assert.ok(error instanceof FetchProblem, String(error));
    return { server, parts, expected, limits, problem: error };
  }
}

const faultOf = ({ problem }: Came) => {
  const [first] = problem?.faults ?? [];
  return [problem?.kind, first?.path, first?.came];
};

describe('Udir’s report', () => {
  const echo = udirService((filter, rows) => ({ filter, rows }));
  const page = (address: string): string => `${address}/api/rapportering/rest/v1/Rapportside/GSK_PRV`;
  const request = (address: string): Input => ({
    kind: 'udirReport',
    page: page(address),
    periods: 2,
    filter: { KjoennID: [-10] },
    rows: '-12.*.*',
  });

  test('the endpoint and the periods are the source’s own, oldest first', async (t) => {
    const came = await chain(t, echo, request);
    assert.deepEqual(came.parts, [
      { value: { filter: 'TidID(202412)_KjoennID(-10)', rows: '-12.*.*' }, codes: { TidID: '202412' } },
      { value: { filter: 'TidID(202512)_KjoennID(-10)', rows: '-12.*.*' }, codes: { TidID: '202512' } },
    ]);
    assert.equal(came.server.asked[1]?.path.split('?')[1], 'filter=TidID(202512)_EnhetID(*)');
    assert.equal(came.expected, came.server.asked.length);
  });

  const grades = [
    { id: 6, name: '7. årstrinn' },
    { id: 9, name: '10. årstrinn' },
  ];
  const byGrade = (address: string): Input => ({
    ...request(address),
    periods: 1,
    oneByOne: { TrinnID: grades },
    eachMunicipality: true,
  });
  const withHeading = (heading: (grade: string) => string[]): Answering =>
    udirService((filter) => ({ filter, metadata: { columns: heading(filter).map((name) => [{ name }]) } }));
  const nameIn = (filter: string): string =>
    grades.find(({ id }) => filter.includes(`TrinnID(${id})`))?.name ?? '';

  test('each municipality and each grade is asked for by itself, and Svalbard and abroad are not asked for', async (t) => {
    const came = await chain(
      t,
      withHeading((filter) => ['2025-26', nameIn(filter)]),
      byGrade,
    );
    assert.deepEqual(
      came.parts.map(({ codes }) => codes),
      ['0001', '0002'].flatMap((EnhetID) =>
        ['6', '9'].map((TrinnID) => ({ TidID: '202512', TrinnID, EnhetID })),
      ),
    );
    assert.equal(
      (came.parts[0]?.value as Input)['filter'],
      'TidID(202512)_TrinnID(6)_KjoennID(-10)_EnhetID(-901)',
    );
    assert.equal(came.expected, came.server.asked.length);
  });

  test('figures of another grade than was asked for are refused, and no figures at all are none', async (t) => {
    const always10 = await chain(
      t,
      withHeading(() => ['10. årstrinn']),
      byGrade,
    );
    assert.deepEqual(faultOf(always10), ['changed', 'metadata.columns', '10. årstrinn']);
    assert.equal(always10.problem?.faults[0]?.expected.nb, 'kolonnen «7. årstrinn»');
    const empty = await chain(
      t,
      withHeading(() => []),
      byGrade,
    );
    assert.equal(empty.parts.length, 4);
  });

  test('a page of another form is told by the field that is missing', async (t) => {
    const other: Answering = (asked, response) =>
      asked.path.includes('Rapportside')
        ? { rappside: { ...reportPage.rappside, rapportElementer: [{ endepunkt: 'x' }] } }
        : echo(asked, response);
    assert.deepEqual(faultOf(await chain(t, other, request)), [
      'changed',
      'rappside.rapportElementer[0].dataEndepunkt',
      '(mangler / missing)',
    ]);
  });

  test('places without municipalities are told', async (t) => {
    const none: Answering = (asked, response) =>
      asked.path.includes('filterVerdier')
        ? { ...filterValues, EnhetID: filterValues.EnhetID.slice(0, 3) }
        : echo(asked, response);
    const came = await chain(t, none, (address) => ({ ...request(address), eachMunicipality: true }));
    assert.deepEqual(faultOf(came), ['changed', 'EnhetID', '3 enheter / units']);
  });

  test('an endpoint at another host is not asked', async (t) => {
    const away: Answering = () => ({
      rappside: { ...reportPage.rappside, filterVerdiEndepunkt: 'https://annet.example/filterVerdier' },
    });
    assert.deepEqual(faultOf(await chain(t, away, request)), [
      'moved',
      '',
      'https://annet.example/filterVerdier',
    ]);
  });
});

describe('Udir’s export', () => {
  const request = (address: string): Input => ({
    kind: 'udirExport',
    table: `${address}/Eksport/150`,
    filter: { TidID: [202412, 202512], KjoennID: [-10] },
  });

  test('as many pages are fetched as the source says that there are', async (t) => {
    const came = await chain(
      t,
      ({ path }) => (path.includes('/sideData') ? { JSONSider: 2, AntallRader: 12000 } : { path }),
      request,
    );
    const page = (n: number) =>
      `/Eksport/150/data?filter=TidID(202412_202512)_KjoennID(-10)&format=0&sideNummer=${n}&antallRader=10000`;
    assert.deepEqual(
      came.parts.map(({ value }) => value),
      [{ path: page(1) }, { path: page(2) }],
    );
  });

  test('a page that repeats the one before it is refused', async (t) => {
    const came = await chain(
      t,
      ({ path }) => (path.includes('/sideData') ? { JSONSider: 3 } : [{ Rad: 1 }]),
      request,
    );
    assert.equal(came.parts.length, 1);
    assert.deepEqual(faultOf(came).slice(0, 2), ['changed', '']);
    assert.equal(came.problem?.faults[0]?.expected.nb, 'en ny side');
  });
});

describe('PxWebApi 2', () => {
  const config = { apiVersion: '2.2.0', maxDataCells: 8, maxCallsPerTimeWindow: 3, timeWindow: 1 };
  const dimension = (codes: string[], elimination = false) => ({
    category: { index: Object.fromEntries(codes.map((code, at) => [code, at])) },
    extension: { elimination },
  });
  const metadata = {
    version: '2.0',
    id: ['Region', 'Contents', 'Tid', 'Kjonn'],
    value: [],
    dimension: {
      Region: dimension(['0', '0301', '1103', '4601', '5001']),
      Contents: dimension(['A', 'B']),
      Tid: dimension(['2022', '2023', '2024']),
      Kjonn: dimension(['1', '2'], true),
    },
  };
  const service: Answering = ({ path }) =>
    path === '/v2/config'
      ? config
      : path.includes('/metadata')
        ? metadata
        : path.includes('/data?')
          ? { path }
          : undefined;
  const request = (address: string, select: Input = {}): Input => ({
    kind: 'pxweb',
    base: `${address}/v2`,
    table: '09220',
    language: 'no',
    select: { Region: ['*'], Contents: ['A', 'B'], Tid: ['top(2)'], ...select },
  });

  test('the source’s limits hold, and the extract is cut so that each piece is within them', async (t) => {
    const came = await chain(t, service, request);
    assert.deepEqual(came.limits, [{ calls: 3, seconds: 1 }]);
    const piece = (regions: string): string =>
      `/v2/tables/09220/data?lang=no&outputFormat=json-stat2&valueCodes[Region]=${regions}&valueCodes[Contents]=A,B&valueCodes[Tid]=2023,2024`;
    assert.deepEqual(
      came.parts.map(({ value }) => (value as { path: string }).path),
      [piece('0,0301'), piece('1103,4601'), piece('5001')],
    );
    assert.equal(came.expected, came.server.asked.length);
  });

  test('a code or a dimension that the table has not, and one that must be chosen, are told together', async (t) => {
    const came = await chain(t, service, (address) => {
      const { select, ...rest } = request(address, { Region: ['9999'], Eierform: ['*'] }) as {
        select: Input;
      };
      return { ...rest, select: { Region: select['Region'], Eierform: select['Eierform'], Tid: ['*'] } };
    });
    assert.deepEqual(
      came.problem?.faults.map(({ path, expected }) => [path, expected.nb]),
      [
        ['dimension.Region', 'koden 9999'],
        ['dimension', 'dimensjonen Eierform'],
        ['dimension.Contents', 'en dimensjon som kilden kan summere bort, eller koder i select'],
      ],
    );
  });
});

describe('Kolada', () => {
  const request = (address: string): Input => ({
    kind: 'kolada',
    base: `${address}/v3`,
    kpis: ['N15613', 'N15643'],
    municipalities: ['0581'],
  });

  for (const field of ['next_url', 'next_page']) {
    test(`pages are followed by ${field}`, async (t) => {
      let address = '';
      const came = await chain(
        t,
        ({ path }) => ({
          values: [path],
          count: 1,
          [field]: path.endsWith('page=2') ? null : `${address}${path}?page=2`,
        }),
        (at) => request((address = at)),
      );
      const path = '/v3/data/kpi/N15613,N15643/municipality/0581';
      assert.deepEqual(
        came.parts.map(({ value }) => (value as { values: string[] }).values),
        [[path], [`${path}?page=2`]],
      );
    });
  }

  test('no question has more than twenty-five ids in one place', async (t) => {
    const kpis = Array.from({ length: 26 }, (_, index) => `N${10000 + index}`);
    const came = await chain(
      t,
      ({ path }) => ({ values: [path] }),
      (address) => ({ ...request(address), kpis }),
    );
    assert.deepEqual(
      came.server.asked.map(({ path }) => path.split('/')[4]?.split(',').length),
      [25, 1],
    );
  });

  test('pages that lead back, to another host, or repeat each other are refused', async (t) => {
    let address = '';
    const ask = (next: (path: string) => string) =>
      chain(
        t,
        ({ path }) => ({ values: [path], next_url: next(path) }),
        (at) => request((address = at)),
      );
    assert.equal((await ask((path) => address + path)).problem?.faults[0]?.path, 'next_url');
    assert.equal((await ask(() => 'https://annet.example/v3')).problem?.kind, 'moved');
    const same = await chain(t, () => ({ values: [1], next_url: '?page=2' }), request);
    assert.equal(same.problem?.faults[0]?.expected.nb, 'en ny side');
  });
});

describe('a register', () => {
  const hal = (page: number, codes: string[]) => ({
    status: 'OK',
    body: {
      _embedded: { listedSchoolUnits: codes.map((code) => ({ code, name: `Skola ${code}` })) },
      page: { size: 1, totalPages: 2, number: page },
    },
  });
  const skolverket: Answering = ({ path }) => {
    const page = new URL(path, 'http://x').searchParams.get('page');
    if (path.includes('/statistics/')) return { path };
    return page === '0' ? hal(0, ['11111111']) : hal(1, ['22222222']);
  };

  test('all of Skolverket’s pages come, from the first, which is number 0', async (t) => {
    const came = await chain(t, skolverket, (address) => ({
      kind: 'pages',
      address: `${address}/school-units?geographicalAreaCode=0581&size=50`,
      counted: 'hal',
    }));
    assert.deepEqual(
      came.parts.map(({ value }) => value),
      [hal(0, ['11111111']), hal(1, ['22222222'])],
    );
  });

  test('what stands behind each unit is fetched by its code', async (t) => {
    const came = await chain(t, skolverket, (address) => ({
      kind: 'pages',
      address: `${address}/school-units?size=50`,
      counted: 'hal',
      each: `${address}/school-units/{code}/statistics/gr`,
    }));
    assert.deepEqual(
      came.parts.map(({ value }) => value),
      ['11111111', '22222222'].map((code) => ({ path: `/school-units/${code}/statistics/gr` })),
    );
    assert.equal(came.expected, 4);
  });

  test('all of Udir’s pages come, from number 1', async (t) => {
    const came = await chain(
      t,
      ({ path }) => ({ AntallSider: 2, EnhetListe: [{ Organisasjonsnummer: '000000000', Navn: path }] }),
      (address) => ({
        kind: 'pages',
        address: `${address}/v4/enheter?antallperside=1000`,
        counted: 'udirRegister',
      }),
    );
    assert.deepEqual(
      came.server.asked.map(({ path }) => path),
      [1, 2].map((page) => `/v4/enheter?antallperside=1000&sidenummer=${page}`),
    );
  });

  test('a register without its count of pages is told by that field', async (t) => {
    const came = await chain(
      t,
      () => ({ EnhetListe: [] }),
      (address) => ({ kind: 'pages', address: `${address}/v4/enheter`, counted: 'udirRegister' }),
    );
    assert.deepEqual(faultOf(came), ['changed', 'AntallSider', '(mangler / missing)']);
  });
});

test('FHI’s own query for the whole table is sent back, without its limit of rows', async (t) => {
  const dimensions = [
    { code: 'GEO', filter: 'item', values: ['0', '5001'] },
    { code: 'AAR', filter: 'item', values: ['2024_2024'] },
  ];
  const came = await chain(
    t,
    ({ path, method, body }) =>
      path.endsWith('/query')
        ? { dimensions, response: { format: 'csv2', maxRowCount: 50000 } }
        : { method, body: JSON.parse(body) as unknown },
    (address) => ({ kind: 'fhi', table: `${address}/api/open/v1/nokkel/table/377` }),
  );
  assert.deepEqual(came.parts, [
    { value: { method: 'POST', body: { dimensions, response: { format: 'json-stat2' } } }, codes: {} },
  ]);
});

test('a plain address has the day of the run where it asks for one, and gives the codes that the list gives', async (t) => {
  const came = await chain(
    t,
    ({ path }) => ({ path }),
    (address) => ({
      kind: 'plain',
      addresses: [{ address: `${address}/codesAt.json?a=1`, dayParameter: 'date', codes: { land: 'no' } }],
    }),
  );
  assert.deepEqual(came.parts, [
    { value: { path: '/codesAt.json?a=1&date=2026-12-01' }, codes: { land: 'no' } },
  ]);
});
