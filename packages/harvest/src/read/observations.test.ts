import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseObservations } from './observations.ts';

const header =
  'indicator,area,period,periodStart,breakdown,value,mark,lower,upper,approximate,base,note,source';
const row = (cells: string): ReturnType<typeof parseObservations> =>
  parseObservations(`${header}\n${cells}\n`, 'x.csv', false);

function onlyFault(cells: string): string {
  const { faults } = row(cells);
  assert.equal(faults.length, 1, JSON.stringify(faults));
  return `${faults[0]?.path ?? ''}: ${faults[0]?.expected.en ?? ''}`;
}

test('codes keep their zeros and numbers are read as the source prints them', () => {
  const { entries } = row('elever,no-0301,2024-25,2024-10,,"22\u00a0539,5",,,,,,,udir-gsi');
  assert.deepEqual(entries[0]?.value, {
    indicator: 'elever',
    area: 'no-0301',
    period: '2024-25',
    periodStart: '2024-10',
    value: 22539.5,
    status: 'normal',
    source: 'udir-gsi',
  });
});

test('a mark means what its own source means by it', () => {
  const status = (mark: string, source: string): string | undefined =>
    row(`a,no,2024,2024,,,${mark},,,,,,${source}`).entries[0]?.value.status;
  assert.equal(status('*', 'udir-gsi'), 'suppressed');
  assert.equal(status('*', 'skolverket-betyg'), 'notApplicable');
  assert.equal(status(':', 'ssb-12272'), 'suppressed');
  assert.equal(status('..', 'ssb-12272'), 'notAvailable');
  assert.equal(status('absent', 'udir-fravaer'), 'absent');
});

test('a mark that the source does not use is named', () => {
  assert.match(
    onlyFault('a,no,2024,2024,,,?,,,,,,udir-gsi'),
    /^rad 2, kolonne mark: a mark that the source «udir-gsi» uses/,
  );
  assert.match(onlyFault('a,no,2024,2024,,,constructor,,,,,,constructor'), /^rad 2, kolonne mark/);
});

test('neither a number nor a mark, and both, are faults', () => {
  assert.match(onlyFault('a,no,2024,2024,,,,,,,,,udir-gsi'), /^rad 2, kolonne mark/);
  assert.match(onlyFault('a,no,2024,2024,,5,*,,,,,,udir-gsi'), /^rad 2, kolonne mark: either a number/);
});

test('«>15» is not 15: the bound belongs in approximate', () => {
  assert.match(
    onlyFault('a,no,2024,2024,,>15,,,,,,,udir-gsi'),
    /^rad 2, kolonne value: only the number here, and «>15» in the column approximate/,
  );
  assert.equal(row('a,no,2024,2024,,15,,,,>15,,,udir-gsi').entries[0]?.value.approximate, '>15');
});

test('a file may say which figures are provisional, by «true» or nothing', () => {
  const read = (cell: string, figure = '5,'): ReturnType<typeof parseObservations> =>
    parseObservations(
      `${header},provisional\na,no,2024,2024,,${figure},,,,,,udir-gsi,${cell}\n`,
      'x.csv',
      false,
    );
  assert.equal(read('true').entries[0]?.value.provisional, true);
  assert.deepEqual(read('').entries, row('a,no,2024,2024,,5,,,,,,,udir-gsi').entries);
  const told = (...cells: [cell: string, figure?: string]): string[] =>
    read(...cells).faults.map(({ path, expected }) => `${path}: ${expected.en}`);
  const where = 'rad 2, kolonne provisional';
  assert.deepEqual(told('ja'), [
    `${where}: «true» where the source says that the figure is provisional, else nothing`,
  ]);
  assert.deepEqual(told('true', ',*'), [
    `${where}: a number, because provisional is set: it is the number that is provisional`,
  ]);
});

test('every cell that is wrong is named, each once', () => {
  const { faults } = row('A B,norge,2024,24,,fem,,lav,,,,,udir-gsi');
  assert.deepEqual(
    faults.map((fault) => fault.path),
    ['value', 'lower', 'indicator', 'area', 'periodStart'].map((column) => `rad 2, kolonne ${column}`),
  );
});
