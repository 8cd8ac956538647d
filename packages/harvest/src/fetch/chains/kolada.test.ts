import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chain, faultOf, type Input } from '../testing/chain.ts';

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
    assert.deepEqual(faultOf(await ask(() => 'http://')), ['moved', '', 'http://']);
    const same = await chain(t, () => ({ values: [1], next_url: '?page=2' }), request);
    assert.equal(same.problem?.faults[0]?.expected.nb, 'en ny side');
  });
});
