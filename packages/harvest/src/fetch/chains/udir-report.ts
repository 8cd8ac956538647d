/**
 * Udir's report API. It says itself that it changes without notice, so nothing is taken for granted: the report's page
 * gives the endpoint, the endpoint its periods and places, and both are checked.
 */
import { z } from 'zod';
import { fault } from '../../fault.ts';
import { importers } from '../../sources/index.ts';
import type { Answer } from '../ask.ts';
import { FetchProblem } from '../problem.ts';
import { formOf, known, taken, type Chain, type Part, type RequestOf } from './chain.ts';
import { filterText } from './udir-filter.ts';

const Place = z.object({
  indeks: z.number().int(),
  id: z.number().int(),
  kode: z.string(),
  navn: z.string(),
  nivaa: z.number().int(),
  forelder: z.number().int().optional(),
});
type Place = z.infer<typeof Place>;

const FilterValues = z.object({
  TidID: z.array(z.object({ id: z.number().int(), kode: z.string(), navn: z.string() })).min(1),
  EnhetID: z.array(Place),
});

/** The whole country without schools abroad. */
const norway = -12;
/** Svalbard is no municipality. */
const svalbard = '2100';

/** The headings of an answer; none where there is nobody to tell of. */
const Headings = z.object({
  metadata: z.object({ columns: z.array(z.array(z.object({ name: z.string() }))) }),
});

interface Question {
  readonly filter: Readonly<Record<string, readonly number[]>>;
  readonly codes: Part['codes'];
  /** Headings that the answer must have. */
  readonly headings: readonly string[];
}

export async function* udirReport(request: RequestOf<'udirReport'>, chain: Chain): AsyncGenerator<Part> {
  const { ask, expect } = chain;
  const answer = await ask({ address: known(request.page) });
  const { page } = taken(importers['udir-report-page'](answer.bytes, answer.address));
  const [report] = page.reports;
  const [year] = page.defaults['TidID'] ?? [];
  if (report === undefined || year === undefined) throw withoutPeriod(answer.address);
  // The page's endpoints stand beside `rest/` in its own address.
  const data = new URL(report.dataPath, answer.address.replace(/rest\/v1\/Rapportside\/.*$/, ''));

  const values = await ask({
    address: withParameters(new URL('filterVerdier', data), { filter: `TidID(${year})_EnhetID(*)` }),
  });
  const questions = questionsOf(request, formOf(FilterValues, values), values.address);
  expect(2 + questions.length);
  for (const { filter, codes, headings } of questions) {
    const parameters = { filter: filterText(filter), radSti: request.rows, inkluderKoder: 'true' };
    const figures = await ask({ address: withParameters(data, parameters) });
    refuseOthersFigures(figures, headings);
    yield { answer: figures, codes };
  }
}

const withoutPeriod = (address: string): FetchProblem =>
  new FetchProblem('changed', [
    fault(address, 'rappside.filterDefaultVerdier.TidID', {
      nb: 'en periode',
      en: 'a period',
      came: undefined,
    }),
  ]);

/** A question for each period, place and choice, the oldest period first. */
function questionsOf(
  { periods, eachMunicipality, oneByOne, filter }: RequestOf<'udirReport'>,
  { TidID, EnhetID }: z.infer<typeof FilterValues>,
  address: string,
): Question[] {
  const newest = [...TidID].sort((a, b) => b.id - a.id).slice(0, periods);
  const places = eachMunicipality ? municipalitiesIn(EnhetID, address) : [undefined];
  const choices = combinations(oneByOne);
  return newest.reverse().flatMap((period) =>
    places.flatMap((place) =>
      choices.map((choice): Question => ({
        filter: {
          TidID: [period.id],
          ...Object.fromEntries(choice.map(({ name, value }) => [name, [value.id]])),
          ...filter,
          ...(place === undefined ? {} : { EnhetID: [place.id] }),
        },
        codes: {
          TidID: { code: period.kode, label: period.navn },
          ...Object.fromEntries(
            choice.map(({ name, value }) => [name, { code: String(value.id), label: value.name }]),
          ),
          ...(place === undefined ? {} : { EnhetID: { code: place.kode, label: place.navn.trim() } }),
        },
        headings: choice.map(({ value }) => value.name),
      })),
    ),
  );
}

/** Udir gives another grade's figures for one that it does not know; its own headings tell. */
function refuseOthersFigures(answer: Answer, headings: readonly string[]): void {
  if (headings.length === 0) return;
  const names = formOf(Headings, answer)
    .metadata.columns.flat()
    .map(({ name }) => name);
  const missing = names.length === 0 ? undefined : headings.find((each) => !names.includes(each));
  if (missing === undefined) return;
  throw new FetchProblem('changed', [
    fault(answer.address, 'metadata.columns', {
      nb: `kolonnen «${missing}»`,
      en: `the column «${missing}»`,
      came: names.join(', '),
    }),
  ]);
}

function municipalitiesIn(places: readonly Place[], address: string): Place[] {
  const byIndex = new Map(places.map((place) => [place.indeks, place]));
  const inNorway = (place: Place | undefined): boolean =>
    place !== undefined &&
    (place.id === norway || (place.forelder !== undefined && inNorway(byIndex.get(place.forelder))));
  const found = places.filter(
    (place) => place.nivaa === 3 && /^\d{4}$/.test(place.kode) && place.kode !== svalbard && inNorway(place),
  );
  if (found.length > 0) return found;
  throw new FetchProblem('changed', [
    fault(address, 'EnhetID', {
      nb: `kommuner på nivå 3 under EnhetID ${norway}`,
      en: `municipalities at level 3 under EnhetID ${norway}`,
      came: `${places.length} enheter / units`,
    }),
  ]);
}

type Choice = readonly {
  readonly name: string;
  readonly value: { readonly id: number; readonly name: string };
}[];

/** Every choice of one value for each filter: two grades and three subjects give six. */
const combinations = (filters: RequestOf<'udirReport'>['oneByOne']): Choice[] =>
  Object.entries(filters).reduce<Choice[]>(
    (choices, [name, values]) =>
      choices.flatMap((choice) => values.map((value) => [...choice, { name, value }])),
    [[]],
  );

const withParameters = (address: URL, parameters: Readonly<Record<string, string>>): string =>
  new URL(`?${new URLSearchParams(parameters).toString()}`, address).href;
