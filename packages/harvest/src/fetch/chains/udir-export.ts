import { importers } from '../../sources/index.ts';
import { known, refuseRepeated, taken, type Chain, type Part, type RequestOf } from './chain.ts';
import { filterText } from './udir-filter.ts';
import type { Answer } from '../ask.ts';

/** Rows a page; what the source's own site asks for. */
const rows = 10_000;

/** Udir's export of a table. One page too many repeats the last one, so the number of pages is asked for first. */
export async function* udirExport(
  request: RequestOf<'udirExport'>,
  { ask, expect }: Chain,
): AsyncGenerator<Part> {
  const table = known(request.table);
  const filter = encodeURIComponent(filterText(request.filter));
  const count = await ask({ address: `${table}/sideData?filter=${filter}` });
  const { pages } = taken(importers['udir-export-pages'](count.bytes, count.address));
  expect(pages + 1);
  let previous: Answer | undefined;
  for (let page = 1; page <= pages; page += 1) {
    const address = `${table}/data?filter=${filter}&format=0&sideNummer=${page}&antallRader=${rows}`;
    const answer = await ask({ address });
    refuseRepeated(answer, previous);
    previous = answer;
    yield { answer, codes: {} };
  }
}
