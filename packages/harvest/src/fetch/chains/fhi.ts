import { z } from 'zod';
import { formOf, type Chain, type Part, type RequestOf } from './chain.ts';

const Query = z.object({
  dimensions: z.array(z.object({ code: z.string(), filter: z.string(), values: z.array(z.string()) })).min(1),
});

/** FHI: the query for the whole table is asked for and sent back, since every dimension must be filtered. */
export async function* fhi({ table }: RequestOf<'fhi'>, { ask, expect }: Chain): AsyncGenerator<Part> {
  expect(2);
  const { dimensions } = formOf(Query, await ask({ address: `${table}/query` }));
  const body = JSON.stringify({ dimensions, response: { format: 'json-stat2' } });
  yield { answer: await ask({ address: `${table}/data`, body }), codes: {} };
}
