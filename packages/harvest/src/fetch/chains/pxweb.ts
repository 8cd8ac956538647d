/** PxWebApi 2 at SSB and SCB: limits and codes are the source's own, and an extract is cut so that it fits them. */
import { z } from 'zod';
import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../../fault.ts';
import { FetchProblem } from '../problem.ts';
import { formOf, inGroups, known, type Chain, type Part, type RequestOf } from './chain.ts';

const Config = z.object({
  maxDataCells: z.number().int().positive(),
  maxCallsPerTimeWindow: z.number().int().positive(),
  timeWindow: z.number().positive(),
});

/** Codes by position: JSON-stat writes them as a list, or as an object of positions. */
const Index = z.union([z.array(z.string()), z.record(z.string(), z.number().int())]);
const Metadata = z.object({
  id: z.array(z.string()).min(1),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({ index: Index }),
      extension: z.object({ elimination: z.boolean().optional() }).optional(),
    }),
  ),
});
type Metadata = z.infer<typeof Metadata>;

/** So many codes in one address at most: servers and what stands before them refuse long ones. */
const mostCodes = 250;

export async function* pxWeb(
  request: RequestOf<'pxweb'>,
  { ask, expect, limit }: Chain,
): AsyncGenerator<Part> {
  const config = await ask({ address: `${request.base}/config` });
  const { maxDataCells, maxCallsPerTimeWindow, timeWindow } = formOf(Config, config);
  limit(request.base, { calls: maxCallsPerTimeWindow, seconds: timeWindow });

  const table = `${request.base}/tables/${encodeURIComponent(known(request.table))}`;
  const answer = await ask({ address: `${table}/metadata?lang=${request.language}` });
  const selected = selectedCodes(request.select, formOf(Metadata, answer), answer.address);
  const pieces = extracts(selected, maxDataCells);
  expect(2 + pieces.length);
  for (const piece of pieces) {
    const codes = [...piece].map(
      ([dimension, values]) =>
        `valueCodes[${encodeURIComponent(dimension)}]=${values.map(encodeURIComponent).join(',')}`,
    );
    const parameters = [`lang=${request.language}`, 'outputFormat=json-stat2', ...codes];
    yield { answer: await ask({ address: `${table}/data?${parameters.join('&')}` }), codes: {} };
  }
}

/** The codes to ask for in each dimension, all of which the table must have. */
function selectedCodes(
  select: RequestOf<'pxweb'>['select'],
  { id, dimension }: Metadata,
  address: string,
): Map<string, string[]> {
  const faults: Fault[] = [];
  const selected = new Map<string, string[]>();
  const tell = (path: string, nb: string, en: string, came: string | undefined): void => {
    faults.push(fault(address, path, { nb, en, came }));
  };
  for (const [name, wanted] of Object.entries(select)) {
    const codes = codesOf(dimension[name]?.category.index);
    if (codes === undefined) {
      tell('dimension', `dimensjonen ${name}`, `the dimension ${name}`, id.join(', '));
      continue;
    }
    const chosen = wanted.flatMap((each) => {
      const last = /^top\((\d+)\)$/.exec(each)?.[1];
      return each === '*' ? codes : last === undefined ? [each] : codes.slice(-Number(last));
    });
    for (const code of chosen.filter((each) => !codes.includes(each))) {
      tell(`dimension.${name}`, `koden ${code}`, `the code ${code}`, undefined);
    }
    selected.set(name, [...new Set(chosen)]);
  }
  for (const name of id.filter((each) => !selected.has(each))) {
    if (dimension[name]?.extension?.elimination === true) continue;
    tell(
      `dimension.${name}`,
      'en dimensjon som kilden kan summere bort, eller koder i select',
      'a dimension that the source can sum away, or codes in select',
      name,
    );
  }
  if (faults.length > 0) throw new FetchProblem('changed', faults);
  return selected;
}

const codesOf = (index: z.infer<typeof Index> | undefined): string[] | undefined =>
  index === undefined || Array.isArray(index)
    ? index
    : Object.entries(index)
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);

/** The extract in pieces of at most so many cells, cut along the longest dimension, and along the next where that is not enough. */
function extracts(selected: ReadonlyMap<string, string[]>, maxCells: number): Map<string, string[]>[] {
  const [longest] = [...selected].sort(([, a], [, b]) => b.length - a.length);
  if (longest === undefined) return [new Map<string, string[]>()];
  const [name, codes] = longest;
  const others = new Map([...selected].filter(([each]) => each !== name));
  return extracts(others, maxCells).flatMap((piece) => {
    const cells = [...piece.values()].reduce((product, { length }) => product * length, 1);
    const size = Math.max(Math.min(Math.floor(maxCells / cells), mostCodes), 1);
    return inGroups(codes, size).map(
      (group) =>
        new Map([...selected.keys()].map((each) => [each, each === name ? group : (piece.get(each) ?? [])])),
    );
  });
}
