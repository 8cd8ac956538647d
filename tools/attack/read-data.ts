/** Reads what is published for programs: records of the API, tables, cubes. */
import { parse } from 'csv-parse/sync';
import type { Fact, Files, Reading } from './facts.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Everything that JSON and CSV files say of figures. */
export function readData(files: Files): Reading {
  const reading: Reading = { indicators: new Map(), areas: new Map(), facts: [] };
  for (const [path, text] of files) {
    if (/^(?:api|data)\/.*\.json$/.test(path) && !path.includes('csv-metadata')) {
      const json: unknown = JSON.parse(text);
      if (isObject(json) && json['class'] === 'dataset') reading.facts.push(...cubeFacts(json, path));
      else walk(json, path, reading);
    }
    if (/^data\/.*\.csv$/.test(path)) reading.facts.push(...tableFacts(text, path));
  }
  return reading;
}

/** Goes through a record, whatever its shape: indicators, names of areas, and observations wherever they lie. */
function walk(value: unknown, from: string, reading: Reading): void {
  if (Array.isArray(value)) {
    value.forEach((each, index) => {
      walk(each, `${from}[${index}]`, reading);
    });
    return;
  }
  if (!isObject(value)) return;
  if ('unitOfMeasure' in value && 'sensitivity' in value) addIndicator(value, reading);
  if (isObject(value['areas'])) {
    for (const [id, area] of Object.entries(value['areas']))
      if (isObject(area)) addNames(id, area['name'], reading);
  }
  if ('indicator' in value && 'area' in value && 'period' in value && 'status' in value) {
    reading.facts.push(factOf(value, from));
  }
  for (const [field, each] of Object.entries(value)) walk(each, `${from}.${field}`, reading);
}

function addIndicator(value: Json, reading: Reading): void {
  const id = textOf(value['id']);
  const derived = value['derivedFrom'];
  reading.indicators.set(id, {
    id,
    titles: isObject(value['title']) ? Object.values(value['title']).map(textOf) : [],
    unit: textOf(value['unitOfMeasure']),
    decimals: Number(value['decimals']),
    sensitivity: textOf(value['sensitivity']),
    ...(isObject(derived)
      ? {
          derivedFrom: {
            numerator: textOf(derived['numerator']),
            denominator: textOf(derived['denominator']),
            per: Number(derived['per']),
          },
        }
      : {}),
    fictional: value['fictional'] === true,
  });
}

function addNames(id: string, names: unknown, { areas }: Reading): void {
  const known = areas.get(id) ?? new Set<string>();
  for (const name of isObject(names) ? Object.values(names) : [names])
    if (textOf(name) !== '') known.add(textOf(name));
  areas.set(id, known);
}

const optional = (name: keyof Fact, value: unknown): Partial<Fact> =>
  value === undefined || value === '' || value === null ? {} : { [name]: value };

const factOf = (value: Json, from: string): Fact => ({
  indicator: textOf(value['indicator']),
  area: textOf(value['area']),
  period: textOf(value['period']),
  breakdown: textOf(value['breakdown']),
  value: typeof value['value'] === 'number' ? value['value'] : null,
  ...optional('status', value['status']),
  ...optional('base', value['base']),
  ...optional('note', value['note']),
  ...optional('approximate', value['approximate']),
  ...optional('source', value['source']),
  from,
});

/** Rows of a table that are of figures. */
function tableFacts(text: string, path: string): Fact[] {
  const rows = parse(text, { columns: true, bom: true, relax_column_count: true });
  return (rows as readonly Json[]).flatMap((row, index) =>
    'indicator' in row && 'area' in row && 'period' in row
      ? [
          factOf(
            { ...row, value: row['value'] === '' ? null : Number(row['value']) },
            `${path} row ${index + 2}`,
          ),
        ]
      : [],
  );
}

/** Cells of a JSON-stat cube: indicator, area, period, breakdown, the last fastest. */
function cubeFacts(cube: Json, path: string): Fact[] {
  const ids = cube['id'] as readonly string[];
  const sizes = cube['size'] as readonly number[];
  const values = cube['value'] as readonly (number | null)[];
  const dimensions = cube['dimension'] as Readonly<
    Record<string, { category: { index: readonly string[] } }>
  >;
  const byCell = (name: string): Readonly<Record<string, unknown>> => {
    const all = name === 'status' ? cube['status'] : (cube['extension'] as Json | undefined)?.[name];
    return isObject(all) ? all : {};
  };
  const details = Object.fromEntries(
    ['status', 'base', 'note', 'approximate', 'source'].map((name) => [name, byCell(name)]),
  );
  return values.flatMap((value, cell) => {
    const place: Record<string, unknown> = {};
    let rest = cell;
    for (let index = ids.length - 1; index >= 0; index -= 1) {
      const size = sizes[index] ?? 1;
      place[ids[index] ?? ''] = dimensions[ids[index] ?? '']?.category.index[rest % size];
      rest = Math.floor(rest / size);
    }
    if (place['breakdown'] === '_T') place['breakdown'] = '';
    for (const [name, all] of Object.entries(details)) place[name] = all[String(cell)];
    // Without a value or a status, it is no figure at all.
    if (value === null && place['status'] === undefined) return [];
    return [factOf({ ...place, value }, `${path} cell ${cell}`)];
  });
}
