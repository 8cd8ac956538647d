import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chain } from '../testing/chain.ts';

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
