import { z } from 'zod';
import { fault } from '../../fault.ts';
import type { Answer } from '../ask.ts';
import { FetchProblem } from '../problem.ts';
import {
  formOf,
  inGroups,
  refuseRepeated,
  sameHost,
  type Chain,
  type Part,
  type RequestOf,
} from './chain.ts';

/** The next page's address is called both names, by readers of the two versions. */
const Page = z.object({
  values: z.array(z.unknown()),
  next_url: z.string().nullish(),
  next_page: z.string().nullish(),
});

/** Ids in one part of an address; the source takes no more. */
const mostIds = 25;
/** More pages than any question of ours has: a source that never ends is stopped. */
const mostPages = 1000;

export async function* kolada(
  { base, kpis, municipalities }: RequestOf<'kolada'>,
  { ask }: Chain,
): AsyncGenerator<Part> {
  for (const ids of inGroups(kpis, mostIds)) {
    for (const places of inGroups(municipalities, mostIds)) {
      let address: string | undefined = `${base}/data/kpi/${ids.join(',')}/municipality/${places.join(',')}`;
      const asked = new Set<string>();
      let previous: Answer | undefined;
      while (address !== undefined) {
        if (asked.has(address) || asked.size >= mostPages) throw endless(address);
        asked.add(address);
        const answer: Answer = await ask({ address });
        refuseRepeated(answer, previous);
        previous = answer;
        const { next_url, next_page } = formOf(Page, answer);
        const next = next_url ?? next_page ?? undefined;
        yield { answer, codes: {} };
        address = next === undefined ? undefined : sameHost(next, address);
      }
    }
  }
}

const endless = (address: string): FetchProblem =>
  new FetchProblem('changed', [
    fault(address, 'next_url', {
      nb: 'en neste side som ikke er hentet før',
      en: 'a next page that was not fetched before',
      came: address,
    }),
  ]);
