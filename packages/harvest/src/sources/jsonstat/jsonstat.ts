import { check, type Fault } from '@apen-oppvekst/data-schema';
import JSONstat, { type Dataset } from 'jsonstat-toolkit';
import { z } from 'zod';
import { fault } from '../../fault.ts';
import { meaningOf, type Publisher } from '../../read/marks.ts';
import { figureFault, without, type Figure } from '../figure.ts';
import { readJson, theFirst } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceCell, SourceDimension, SourceTable } from '../table.ts';
import { asVersion2, JsonStat } from './form.ts';

/** More than any statistics office gives in one answer (SSB: 800 000), and what memory still holds. */
const mostCells = 2_000_000;

/**
 * JSON-stat 1 and 2, as SSB, SCB and FHI write it. Which dimension is the place is not asked of the file: `role.geo`
 * is mostly missing, so the mapping says it.
 */
export const readJsonStat =
  (publisher: Publisher) =>
  (bytes: Uint8Array, file: string): Reading<{ readonly table: SourceTable }> => {
    const json = readJson(z.unknown(), bytes, file);
    if (isRefusal(json)) return json;
    const checked = check(JsonStat, asVersion2(json.value), file);
    if (!checked.ok) return { faults: theFirst(checked.faults, file) };
    const faults = shapeFaults(checked.value, file);
    if (faults.length > 0) return { faults: theFirst(faults, file) };
    // Only what is checked: the toolkit takes the rest, such as roles, on trust.
    return readDataset(JSONstat({ ...checked.value, version: '2.0' }), publisher, file);
  };

/** The toolkit takes it that sizes, codes and cells agree; what does not would be read in the wrong place. */
function shapeFaults(stat: JsonStat, file: string): Fault[] {
  const faults: Fault[] = [];
  const says = (path: string, nb: string, en: string, came: unknown): void => {
    faults.push(fault(file, path, { nb, en, came }));
  };
  const { id, size, dimension } = stat;
  if (size.length !== id.length) {
    says(
      'size',
      `${id.length} tall, ett for hver dimensjon`,
      `${id.length} numbers, one for each dimension`,
      size,
    );
  }
  if (new Set(id).size !== id.length) says('id', 'hver dimensjon én gang', 'each dimension once', id);
  id.forEach((name, at) => {
    const categories = Object.hasOwn(dimension, name) ? dimension[name]?.category : undefined;
    if (categories === undefined) {
      return says(
        `dimension.${name}`,
        'dimensjonen, siden id nevner den',
        'the dimension, as id names it',
        undefined,
      );
    }
    const codes = codesOf(categories);
    if (codes === undefined || codes.length !== size[at]) {
      const here = `dimension.${name}.category.index`;
      says(
        here,
        `${size[at]} koder, nummerert fra 0`,
        `${size[at]} codes, numbered from 0`,
        categories.index,
      );
    }
  });
  const value = firstOther(stat.value, Number.isFinite);
  if (value !== undefined)
    says(`value[${value}]`, 'et tall eller null', 'a number or null', numbered(stat.value, value));
  const mark = firstOther(stat.status, (cell) => typeof cell === 'string');
  if (mark !== undefined) says(`status[${mark}]`, 'et merke', 'a mark', numbered(stat.status, mark));
  const cells = size.reduce((product, each) => product * each, 1);
  if (cells > mostCells) says('size', `høyst ${mostCells} celler`, `at most ${mostCells} cells`, size);
  else {
    const figures = countOf(stat.value, cells);
    if (!figures || (Array.isArray(stat.value) && figures !== cells)) {
      const came = `${figures ?? 'flere / more'} tall / numbers`;
      says('value', `${cells} celler, så mange som size gir`, `${cells} cells, as many as size gives`, came);
    }
    const marks = stat.status;
    if (typeof marks === 'object' && marks !== null) {
      const told = countOf(marks, cells);
      if (told === undefined || (Array.isArray(marks) && told !== cells)) {
        says('status', `merker for de ${cells} cellene`, `marks for the ${cells} cells`, marks);
      }
    }
  }
  return faults;
}

/** Codes in order, or `undefined` when they are not numbered 0, 1, 2 … each once. */
function codesOf({ index, label }: JsonStat['dimension'][string]['category']): readonly string[] | undefined {
  if (Array.isArray(index)) return new Set(index).size === index.length ? index : undefined;
  if (index === undefined) return Object.keys(label ?? {});
  const codes = Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
  return codes.every((code, at) => index[code] === at) ? codes : undefined;
}

/** The first of some cells that is neither nothing nor of the kind that it should be. */
const firstOther = (cells: unknown, isRight: (cell: unknown) => boolean): string | undefined =>
  typeof cells === 'object' && cells !== null
    ? Object.entries(cells).find(([, cell]) => cell !== null && !isRight(cell))?.[0]
    : undefined;

const numbered = (cells: unknown, number: string): unknown =>
  (cells as Readonly<Record<string, unknown>>)[number];

/** How many cells are given, in a list or by their number; `undefined` where one is outside the table. */
function countOf(cells: object, most: number): number | undefined {
  if (Array.isArray(cells)) return cells.length;
  const numbers = Object.keys(cells);
  return numbers.every((cell) => Number(cell) < most) ? numbers.length : undefined;
}

function readDataset(
  dataset: Dataset,
  publisher: Publisher,
  file: string,
): Reading<{ readonly table: SourceTable }> {
  const dimensions = dataset.id.map((id): SourceDimension => {
    const dimension = dataset.Dimension(id);
    const categories = (dimension?.id ?? []).map((code, at): [string, string] => [
      code,
      dimension?.Category(at)?.label ?? code,
    ]);
    return { id, label: dimension?.label ?? id, categories: new Map(categories) };
  });
  const cells: SourceCell[] = [];
  const faults: Fault[] = [];
  const told = new Set<string | null>();
  eachPlace(dimensions, (codes, at) => {
    const [value, mark] = [dataset.value[at] ?? null, dataset.status?.[at] ?? null];
    const figure = readCell(value, mark, publisher);
    if (figure !== undefined) cells.push({ codes, ...figure });
    else if (!told.has(mark)) {
      told.add(mark);
      const place = Object.entries(codes).map(([id, code]) => `${id} ${code}`);
      const came = value === null ? mark : `${value} og / and ${mark}`;
      faults.push(figureFault(file, `status (${place.join(', ')})`, came, publisher));
    }
  });
  if (faults.length > 0) return { faults: theFirst(faults, file) };
  const table: SourceTable = {
    ...(dataset.label === null ? {} : { title: dataset.label }),
    ...(dataset.updated === null ? {} : { updated: dataset.updated }),
    dimensions,
    cells,
    notes: [dataset.note, ...dataset.id.map((id) => dataset.Dimension(id)?.note)].flatMap(textsOf),
  };
  return { table };
}

/** A number, or no number and a mark that is known. Nothing at all is missing: the standard's `null`. */
function readCell(value: number | null, mark: string | null, publisher: Publisher): Figure | undefined {
  if (mark === null || mark === '') {
    return value === null ? without('notAvailable') : { value, status: 'normal' };
  }
  const status = meaningOf(publisher, mark);
  return value !== null || status === undefined ? undefined : { value: null, status, mark };
}

/** Every place of a cube in row-major order, as JSON-stat has it: the last dimension fastest. */
function eachPlace(
  dimensions: readonly SourceDimension[],
  visit: (codes: Readonly<Record<string, string>>, at: number) => void,
): void {
  const codes = dimensions.map(({ categories }) => [...categories.keys()]);
  const places = codes.reduce((product, each) => product * each.length, 1);
  for (let at = 0; at < places; at += 1) {
    let rest = at;
    const place: [string, string][] = [];
    for (let dimension = dimensions.length - 1; dimension >= 0; dimension -= 1) {
      const of = codes[dimension] ?? [];
      place.unshift([dimensions[dimension]?.id ?? '', of[rest % of.length] ?? '']);
      rest = Math.floor(rest / of.length);
    }
    visit(Object.fromEntries(place), at);
  }
}

/** Notes come as one text or several, or not at all. */
const textsOf = (note: unknown): string[] =>
  (Array.isArray(note) ? note : [note]).flatMap((text: unknown) =>
    typeof text === 'string' && text.trim() !== '' ? [text.replace(/\s+/g, ' ').trim()] : [],
  );
