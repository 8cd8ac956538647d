import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { observationColumns, parseObservations } from '../read/observations.ts';
import { catalogueWith } from '../testing/input.ts';
import { toCsv, withoutFormula } from './csv.ts';
import { tables } from './index.ts';

const catalogue = await catalogueWith();
const texts = new Map(
  [...tables(catalogue, (path) => `https://x.example/${path}`)].map(({ path, table }) => [
    path,
    toCsv(table),
  ]),
);

const rowsOf = (name: string): Record<string, string>[] =>
  parse(texts.get(`data/${name}.csv`) ?? '', { columns: true, record_delimiter: '\r\n' });

test('every line of every real plan is there, with the newest status of what can have one', () => {
  assert.deepEqual(
    rowsOf('tiltak').map((row) => [row['id'], row['status'], row['statusDate'], row['address']]),
    [
      ['prv-mal', '', '', 'https://x.example/tiltak/prv-mal/'],
      ['prv-01', 'done', '2026-05-01', 'https://x.example/tiltak/prv-01/'],
      ['prv-02', 'unknown', '', 'https://x.example/tiltak/prv-02/'],
    ],
  );
});

test('a figure that is hidden is an empty cell with a status, never 0, and codes keep their zeros', () => {
  const rows = rowsOf('observasjoner');
  assert.deepEqual(
    rows.map((row) => [row['area'], row['value'], row['status'], row['mark'], row['approximate']]),
    [
      ['no', '1022539', 'normal', '', ''],
      ['no-0001', '22539', 'normal', '', ''],
      ['no-0301', '15', 'normal', '', '>15'],
      ['no', '6.3', 'normal', '', ''],
      ['no-0001', '', 'suppressed', '*', ''],
    ],
  );
});

test('each indicator that has figures has a table of its own, with the same rows', () => {
  const all = rowsOf('observasjoner');
  const ids = [...new Set(all.map((row) => row['indicator'] ?? ''))];
  assert.deepEqual(
    [...texts.keys()].filter((path) => path.startsWith('data/indikator/')),
    ids.map((id) => `data/indikator/${id}.csv`),
  );
  assert.deepEqual(
    ids.flatMap((id) => rowsOf(`indikator/${id}`)),
    all,
  );
});

test('nothing of the made-up municipality is in any table', () => {
  for (const [path, text] of texts) assert.doesNotMatch(text, /evk|no-9999|900000001|ppdiktet/, path);
});

test('text that a spreadsheet would run is disarmed; numbers and single marks are left alone', () => {
  assert.equal(rowsOf('innspill')[0]?.['text'], "'=Kan rutinen henge\npå veggen?");
  for (const text of ['=1+1', '+47', '-a', '@sum', '\tx', '\rx', '＝1'])
    assert.equal(withoutFormula(text), `'${text}`);
  for (const text of ['-', '*', 'a=b', '']) assert.equal(withoutFormula(text), text);
  const table = toCsv({ columns: ['a', 'b', 'c'], rows: [{ a: -1.5, b: '-', c: true }] });
  assert.equal(table, 'a,b,c\r\n-1.5,-,true\r\n');
});

test('cells with commas, quotation marks and line breaks come back as they were', () => {
  const cell = 'a,"b"\nc\r\nd\re';
  const [row] = parse(toCsv({ columns: ['x', 'y'], rows: [{ x: cell, y: undefined }] }), {
    columns: true,
    record_delimiter: '\r\n',
  });
  assert.deepEqual(row, { x: cell, y: '' });
});

test('figures that were written can be read again', () => {
  const lines = rowsOf('observasjoner').map((row) =>
    observationColumns.map((column) => row[column] ?? '').join(','),
  );
  const { entries, faults } = parseObservations(
    [observationColumns.join(','), ...lines].join('\n'),
    'x.csv',
    false,
  );
  assert.deepEqual(faults, []);
  assert.deepEqual(
    entries.map(({ value }) => value),
    catalogue.realIndicators.flatMap((indicator) => catalogue.observationsOf(indicator)),
  );
});
