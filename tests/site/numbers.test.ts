/** A number is the same wherever it is read: on the page, in the API, in the tables and in JSON-stat. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  indicatorCubePath,
  indicatorPath,
  indicatorTablePath,
  recordPath,
  type DatasetsRecord,
  type IndexRecord,
  type IndicatorRecord,
  type Observation,
} from '@apen-oppvekst/data-schema/terms';
import { parse } from 'csv-parse/sync';
import { siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const json = <Value>(path: string): Value => JSON.parse(read(path)) as Value;

const { indicators, municipalities } = json<IndexRecord>('api/v1/index.json');
const records = indicators
  .map(({ id }) => json<IndicatorRecord>(recordPath('indicator', id)))
  .filter(({ observations }) => observations.length > 0);
const withPages = new Set(municipalities.map(({ id }) => id));

/** What every format tells of one observation. */
type Told = Readonly<Record<string, string | number | boolean | null | undefined>>;
const fields = ['area', 'period', 'breakdown', 'value', 'status', 'mark', 'lower', 'upper'] as const;
const more = ['approximate', 'provisional', 'base', 'note', 'source'] as const;
const keyOf = ({ area, period, breakdown }: Told): string => [area, period, breakdown ?? ''].join(' | ');

const byKey = (list: readonly Told[]): Map<string, Told> => {
  const map = new Map(list.map((told) => [keyOf(told), told]));
  assert.equal(map.size, list.length, 'an observation stands twice');
  return map;
};

function fromRecord({ observations }: IndicatorRecord): Told[] {
  return observations.map((each) =>
    Object.fromEntries([...fields, ...more].map((field) => [field, each[field] ?? null])),
  );
}

/** Text of the cells that begin with an apostrophe, put there so that no spreadsheet runs them. */
const asWritten = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

function fromCsv(csv: string): Map<string, Told[]> {
  const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  const numbers = new Set(['value', 'lower', 'upper']);
  return Map.groupBy(
    rows.map((row): Told => ({
      ...Object.fromEntries(
        [...fields, ...more].map((field) => {
          const cell = asWritten(row[field] ?? '');
          if (field === 'provisional') return [field, cell === 'true' || null];
          return [field, cell === '' ? null : numbers.has(field) ? Number(cell) : cell];
        }),
      ),
      indicator: row['indicator'],
    })),
    (told) => String(told['indicator']),
  );
}

interface Cube {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>;
  readonly value: readonly (number | null)[];
  readonly status: Readonly<Record<string, string>>;
  readonly extension: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
}

/** The cells of a cube with their codes, the last dimension running fastest; cells without an observation left out. */
function fromCube({ id, size, dimension, value, status, extension }: Cube): Told[] {
  return value.flatMap((number, place) => {
    if (number === null && status[place] === undefined) return [];
    let rest = place;
    const codes: Record<string, string | null> = { breakdown: null };
    for (const [index, name] of [...id.entries()].reverse()) {
      const length = size[index] ?? 0;
      const code = dimension[name]?.category.index[rest % length] ?? '';
      codes[name] = code === '_T' ? null : code;
      rest = Math.floor(rest / length);
    }
    const told = Object.fromEntries(
      ['mark', 'lower', 'upper', ...more].map((field) => [field, extension[field]?.[place] ?? null]),
    );
    if (status[place] === 'provisional')
      return [{ ...codes, ...told, value: number, status: 'normal', provisional: true }];
    return [{ ...codes, ...told, value: number, status: status[place] ?? 'normal' }];
  });
}

function assertSame(found: readonly Told[], expected: readonly Told[], where: string): void {
  const others = byKey(found);
  assert.equal(found.length, expected.length, where);
  for (const told of expected) {
    const other = others.get(keyOf(told));
    for (const field of [...fields, ...more])
      assert.deepEqual(other?.[field], told[field], `${where}: ${keyOf(told)}: ${field}`);
  }
}

test('the API, each indicator’s table, the table of all and JSON-stat tell the same of every observation', () => {
  const all = fromCsv(read('data/observasjoner.csv'));
  let compared = 0;
  for (const record of records) {
    const { id } = record.indicator;
    const expected = fromRecord(record);
    assertSame(all.get(id) ?? [], expected, `observasjoner.csv: ${id}`);
    assertSame(fromCsv(read(indicatorTablePath(id))).get(id) ?? [], expected, indicatorTablePath(id));
    assertSame(fromCube(json<Cube>(indicatorCubePath(id))), expected, indicatorCubePath(id));
    compared += expected.length;
  }
  assert.equal([...all.values()].flat().length, compared);
  assert.ok(compared > 5000, `only ${compared}`);
});

const decode = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The cells of the table of all figures, by «line | period»: areas run down the page or across it. */
function pageCells(html: string): Map<string, string> {
  const table = [...html.matchAll(/<table>.*?<\/table>/gs)].at(-1)?.[0] ?? '';
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => decode(cell)),
  );
  const [[corner = '', ...heads] = [], ...body] = rows;
  const down = corner === 'Område';
  return new Map(
    body.flatMap(([first = '', ...cells]) =>
      cells.map((cell, index) => {
        const head = heads[index] ?? '';
        return [down ? `${first} | ${head}` : `${head} | ${first}`, cell] as const;
      }),
    ),
  );
}

/** The number that a cell begins with: «1 291», «6,3 (5,9–6,7)». */
function numberIn(cell: string): number | undefined {
  const [text] = /^[-−]?\d[\d\s\u00a0\u202f]*(,\d+)?/.exec(cell) ?? [];
  return text === undefined
    ? undefined
    : Number(
        text
          .replace('−', '-')
          .replace(/[\s\u00a0\u202f]/g, '')
          .replace(',', '.'),
      );
}

test('an indicator’s page shows the same numbers, and of a hidden one a word and the source’s mark', () => {
  let numbers = 0;
  let hidden = 0;
  for (const { indicator, observations, areas } of records) {
    const html = read(join(indicatorPath(indicator.id), 'index.html'));
    const cells = pageCells(html);
    const names = new Map(
      Object.entries(areas).map(([id, { name }]) => [
        id,
        /<html[^>]* lang="sv"/.test(html) ? (name.sv ?? name.nb) : name.nb,
      ]),
    );
    const shown = observations.filter(
      ({ area }) => areas[area]?.level !== 'municipality' || withPages.has(area),
    );
    for (const { area, period, breakdown, value, status, mark, approximate } of shown) {
      const line = [names.get(area), breakdown].filter((part) => part !== undefined).join(', ');
      const where = `${indicator.id}: ${line} | ${period}`;
      const cell = cells.get(`${line} | ${period}`);
      assert.ok(cell !== undefined && cell !== '', `${where}: not in the table`);
      if (value !== null) {
        assert.equal(numberIn(cell), Number(value.toFixed(indicator.decimals)), `${where}: «${cell}»`);
        numbers += 1;
      } else {
        assert.equal(numberIn(cell), undefined, `${where}: «${cell}»`);
        // Of a limit the source's own words are shown: «over 15».
        const told = status === 'bound' ? approximate : mark;
        if (told !== undefined) assert.ok(cell.includes(told), `${where}: «${cell}» without ${told}`);
        hidden += 1;
      }
    }
  }
  assert.ok(numbers > 500 && hidden > 5, `${numbers} numbers and ${hidden} hidden were compared`);
});

test('no mark has become a number, and codes keep their zeros', () => {
  const texts = records.flatMap(({ indicator: { id } }) => [
    read(indicatorTablePath(id)),
    read(indicatorCubePath(id)),
  ]);
  for (const text of texts) assert.doesNotMatch(text, /\bNaN\b|\bInfinity\b|undefined/);
  const missing = records.flatMap(({ observations }) =>
    observations.filter(({ status }) => status !== 'normal'),
  );
  assert.ok(missing.length > 50);
  for (const { value } of missing as Observation[]) assert.equal(value, null);
  const oslo = json<Cube>(indicatorCubePath('gsi-elever'));
  assert.ok(oslo.dimension['area']?.category.index.includes('no-0301'));
  assert.match(read(indicatorTablePath('gsi-elever')), /\r\ngsi-elever,[^\r\n]*,no-0301,Oslo,/);
});

test('every dataset that is listed has its files, and a place on the page of open data in all languages', () => {
  const { datasets } = json<DatasetsRecord>('api/v1/datasets.json');
  assert.deepEqual(
    datasets.flatMap(({ indicator = [] }) => indicator),
    records.map(({ indicator }) => indicator.id),
  );
  for (const language of ['', 'nn/', 'sv/', 'en/']) {
    const page = read(`${language}data/index.html`);
    for (const { id, files } of datasets) {
      assert.ok(page.includes(`<li id="${id}"`), `${language}data/#${id}`);
      for (const { path } of files) assert.ok(page.includes(`href="/${path}"`), `${language}data/: ${path}`);
    }
  }
});
