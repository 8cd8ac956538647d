import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chain, faultOf } from '../testing/chain.ts';
import type { Answering } from '../testing/source-server.ts';

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

  test('a register that says it has pages without end is refused after the first', async (t) => {
    const came = await chain(
      t,
      () => ({ AntallSider: 1_000_000_000, EnhetListe: [] }),
      (address) => ({ kind: 'pages', address: `${address}/enheter`, counted: 'udirRegister' }),
    );
    assert.deepEqual(faultOf(came), ['changed', '', '1000000000']);
    assert.equal(came.server.asked.length, 1);
  });
});
