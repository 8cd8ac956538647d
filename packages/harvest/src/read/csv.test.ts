import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from './csv.ts';

const columns = ['name', 'value'] as const;
const faults = (text: string): string[] =>
  parseCsv(text, columns, 'x.csv').faults.map(({ path, expected }) => `${path}: ${expected.en}`);

test('rows are numbered as a spreadsheet numbers them, cells with line breaks and empty rows counted', () => {
  const { rows } = parseCsv('value,name\n1,"a\nb"\n,\n2, c \n', columns, 'x.csv');
  assert.deepEqual(rows, [
    { number: 2, cells: { value: '1', name: 'a\nb' } },
    { number: 4, cells: { value: '2', name: 'c' } },
  ]);
});

test('a missing, unknown or repeated column is named', () => {
  assert.deepEqual(faults('name\n'), ['rad 1, kolonne value: the column value']);
  assert.deepEqual(faults('name,value,x\n'), ['rad 1, kolonne x: only the columns name,value']);
  assert.deepEqual(faults('name,value,name\n'), ['rad 1, kolonne name: the column once']);
});

test('semicolons between the columns are named', () => {
  assert.deepEqual(faults('name;value\na;1\n'), [
    'rad 1: commas between the columns, not semicolons: name,value',
  ]);
});

test('a row with too many or too few cells is named, and the others are read', () => {
  const { rows, faults: found } = parseCsv('name,value\na,1,2\nb,2\n', columns, 'x.csv');
  assert.equal(found[0]?.path, 'rad 2');
  assert.deepEqual(
    rows.map((row) => row.number),
    [3],
  );
});

test('a quotation mark that is never closed is named with its line', () => {
  assert.match(faults('name,value\n"a,1\n')[0] ?? '', /^linje \d+: .*quotation mark closed/);
});
