/**
 * Udir's report API. It says itself that it changes without notice, so nothing is taken for granted: the report's page
 * gives the endpoint, the endpoint its periods and places, and both are checked.
 */
import { z } from 'zod';
import { fault } from '../../fault.ts';
import { FetchProblem } from '../problem.ts';
import { formOf, known, sameHost, type Chain, type Part, type RequestOf } from './chain.ts';
import { filterText } from './udir-filter.ts';

const ReportPage = z.object({
  rappside: z.object({
    filterVerdiEndepunkt: z.string(),
    filterDefaultVerdier: z.object({ TidID: z.array(z.number().int()).min(1) }),
    rapportElementer: z.array(z.object({ dataEndepunkt: z.string() })).min(1),
  }),
});

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
/** Svalbard and abroad are no municipalities. */
const notMunicipalities = new Set(['21', '2100', '25', '2599']);

type Codes = Part['codes'];

export async function* udirReport(request: RequestOf<'udirReport'>, chain: Chain): AsyncGenerator<Part> {
  const { ask, expect } = chain;
  const page = await ask({ address: known(request.page) });
  const { rappside } = formOf(ReportPage, page);
  // The page's endpoints stand beside `rest/` in its own address.
  const root = page.address.replace(/rest\/v1\/Rapportside\/.*$/, '');
  const at = (endpoint: string): URL => new URL(sameHost(endpoint, root));
  const [year] = rappside.filterDefaultVerdier.TidID;
  const [element] = rappside.rapportElementer;
  if (year === undefined || element === undefined) throw new Error('The model lets no empty list through.');

  const values = await ask({
    address: withParameters(at(rappside.filterVerdiEndepunkt), { filter: `TidID(${year})_EnhetID(*)` }),
  });
  const { TidID, EnhetID } = formOf(FilterValues, values);
  const periods = [...TidID].sort((a, b) => b.id - a.id).slice(0, request.periods);
  const places = request.eachArea ? placesIn(EnhetID, values.address) : [undefined];
  const choices = combinations(request.oneByOne);
  expect(2 + periods.length * places.length * choices.length);

  for (const period of periods.reverse()) {
    for (const place of places) {
      for (const choice of choices) {
        const filter = {
          TidID: [period.id],
          ...Object.fromEntries(Object.entries(choice).map(([name, value]) => [name, [value]])),
          ...request.filter,
          ...(place === undefined ? {} : { EnhetID: [place.id] }),
        };
        const codes: Codes = {
          TidID: { code: period.kode, label: period.navn },
          ...Object.fromEntries(
            Object.entries(choice).map(([name, value]) => [
              name,
              { code: String(value), label: String(value) },
            ]),
          ),
          ...(place === undefined ? {} : { EnhetID: { code: place.kode, label: place.navn.trim() } }),
        };
        const parameters = { filter: filterText(filter), radSti: request.rows, inkluderKoder: 'true' };
        yield {
          answer: await ask({ address: withParameters(at(element.dataEndepunkt), parameters) }),
          codes,
        };
      }
    }
  }
}

/** The country, its counties and its municipalities, in the order of the source. */
function placesIn(places: readonly Place[], address: string): Place[] {
  const byIndex = new Map(places.map((place) => [place.indeks, place]));
  const inNorway = (place: Place | undefined): boolean =>
    place !== undefined &&
    (place.id === norway || (place.forelder !== undefined && inNorway(byIndex.get(place.forelder))));
  const found = places.filter(
    (place) =>
      inNorway(place) &&
      !notMunicipalities.has(place.kode) &&
      (place.id === norway ||
        (place.nivaa === 2 && /^\d{2}$/.test(place.kode)) ||
        (place.nivaa === 3 && /^\d{4}$/.test(place.kode))),
  );
  if (found.some(({ nivaa }) => nivaa === 3)) return found;
  throw new FetchProblem('changed', [
    fault(address, 'EnhetID', {
      nb: `kommuner på nivå 3 under EnhetID ${norway}`,
      en: `municipalities at level 3 under EnhetID ${norway}`,
      came: `${places.length} enheter / units`,
    }),
  ]);
}

/** Every choice of one value for each filter: `{ TrinnID: [6, 9] }` gives two. */
function combinations(filters: Readonly<Record<string, readonly number[]>>): Record<string, number>[] {
  return Object.entries(filters).reduce<Record<string, number>[]>(
    (choices, [name, values]) =>
      choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    [{}],
  );
}

function withParameters(address: URL, parameters: Readonly<Record<string, string>>): string {
  address.search = new URLSearchParams(parameters).toString();
  return address.href;
}
