import { z } from 'zod';
import { fault } from '../../fault.ts';
import type { Answer } from '../ask.ts';
import { FetchProblem } from '../problem.ts';
import { formOf, refuseRepeated, type Chain, type Part, type RequestOf } from './chain.ts';

/** Skolverket: HAL inside an envelope, pages from 0. */
const Hal = z.object({
  body: z.object({
    page: z.object({ totalPages: z.number().int().nonnegative() }),
    _embedded: z
      .record(
        z.string(),
        z.array(z.object({ code: z.string().optional(), schoolUnitCode: z.string().optional() })),
      )
      .optional(),
  }),
});

/** Udir's registers: pages from 1. */
const Register = z.object({
  AntallSider: z.number().int().nonnegative(),
  EnhetListe: z.array(z.object({ Organisasjonsnummer: z.string() })),
});

interface Page {
  readonly pages: number;
  readonly codes: readonly string[];
}

const kinds = {
  hal: {
    first: 0,
    parameter: 'page',
    read: (answer: Answer): Page => {
      const { page, _embedded = {} } = formOf(Hal, answer).body;
      const units = Object.values(_embedded).flat();
      return {
        pages: page.totalPages,
        codes: units.flatMap(({ code, schoolUnitCode }) => code ?? schoolUnitCode ?? []),
      };
    },
  },
  udirRegister: {
    first: 1,
    parameter: 'sidenummer',
    read: (answer: Answer): Page => {
      const { AntallSider, EnhetListe } = formOf(Register, answer);
      return { pages: AntallSider, codes: EnhetListe.map(({ Organisasjonsnummer }) => Organisasjonsnummer) };
    },
  },
} as const;

/** More pages than any register of ours has: one that never ends is stopped. */
const mostPages = 1000;

const tooMany = ({ address }: Answer, pages: number): FetchProblem =>
  new FetchProblem('changed', [
    fault(address, '', { nb: `høyst ${mostPages} sider`, en: `at most ${mostPages} pages`, came: pages }),
  ]);

/** Every page of a register; with `each`, what stands behind each of its entries instead. */
export async function* pages(request: RequestOf<'pages'>, { ask, expect }: Chain): AsyncGenerator<Part> {
  const { first, parameter, read } = kinds[request.counted];
  const codes: string[] = [];
  let total = 1;
  let previous: Answer | undefined;
  for (let page = 0; page < total; page += 1) {
    const address = new URL(request.address);
    address.searchParams.set(parameter, String(first + page));
    const answer = await ask({ address: address.href });
    refuseRepeated(answer, previous);
    previous = answer;
    const came = read(answer);
    if (came.pages > mostPages) throw tooMany(answer, came.pages);
    total = came.pages;
    codes.push(...came.codes);
    if (request.each === undefined) {
      expect(total);
      yield { answer, codes: {} };
    }
  }
  if (request.each === undefined) return;
  expect(total + codes.length);
  for (const code of codes) {
    const answer = await ask({ address: request.each.replaceAll('{code}', encodeURIComponent(code)) });
    yield { answer, codes: {} };
  }
}
