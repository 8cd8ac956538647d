import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chain, type Input } from '../testing/chain.ts';
import type { Answering } from '../testing/source-server.ts';

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

  test('where one dimension cut into single codes is still too much, the next is cut too', async (t) => {
    const small: Answering = (asked, response) =>
      asked.path === '/v2/config' ? { ...config, maxDataCells: 3 } : service(asked, response);
    const came = await chain(t, small, (address) => request(address, { Region: ['0', '0301', '1103'] }));
    const asked = came.parts.map(({ value }) => {
      const { path } = value as { path: string };
      return [...path.matchAll(/valueCodes\[\w+\]=([^&]+)/g)].map(([, codes = '']) => codes.split(','));
    });
    const cells = asked.flatMap(([regions = [], contents = [], years = []]) => {
      assert.ok(regions.length * contents.length * years.length <= 3);
      return regions.flatMap((region) =>
        contents.flatMap((content) => years.map((year) => `${region} ${content} ${year}`)),
      );
    });
    assert.equal(new Set(cells).size, cells.length);
    assert.equal(cells.length, 3 * 2 * 2);
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
