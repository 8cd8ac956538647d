import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chain, faultOf, type Input } from '../testing/chain.ts';
import type { Answering } from '../testing/source-server.ts';
import { filterValues, reportPage, udirService } from '../testing/udir.ts';

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

  /** The source with another page for the report. */
  const withPage =
    (changed: object): Answering =>
    (asked, response) =>
      asked.path.includes('Rapportside')
        ? { ...reportPage, rappside: { ...reportPage.rappside, ...changed } }
        : echo(asked, response);
  const [element] = reportPage.rappside.rapportElementer;

  test('a page of another form is told by its field', async (t) => {
    const renamed = withPage({ rapportElementer: [{ ...element, dataEndepunkt: undefined }] });
    assert.deepEqual(faultOf(await chain(t, renamed, request)), [
      'changed',
      'rappside.rapportElementer[0].dataEndepunkt',
      '(mangler / missing)',
    ]);
    const timeless = await chain(t, withPage({ filterDefaultVerdier: {} }), request);
    assert.equal(faultOf(timeless)[1], 'rappside.filterDefaultVerdier.TidID');
  });

  test('an endpoint at another host is not asked', async (t) => {
    const away = withPage({
      rapportElementer: [{ ...element, dataEndepunkt: 'https://annet.example/data' }],
    });
    const came = await chain(t, away, request);
    assert.deepEqual(faultOf(came).slice(0, 2), ['changed', 'rappside.rapportElementer[0].dataEndepunkt']);
    assert.equal(came.server.asked.length, 1);
  });

  test('places without municipalities are told', async (t) => {
    const none: Answering = (asked, response) =>
      asked.path.includes('filterVerdier')
        ? { ...filterValues, EnhetID: filterValues.EnhetID.slice(0, 3) }
        : echo(asked, response);
    const came = await chain(t, none, (address) => ({ ...request(address), eachMunicipality: true }));
    assert.deepEqual(faultOf(came), ['changed', 'EnhetID', '3 enheter / units']);
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
