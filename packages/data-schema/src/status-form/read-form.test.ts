import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../terms/codes.ts';
import { formFaultCodes } from './fault-codes.ts';
import { describeFormFault } from './form-fault.ts';
import { filled, options, record, type Filled } from './form-example.ts';
import { formColumns, formIds, formRows, readForm, type FormColumn } from './index.ts';

const good: Filled = { status: 'I gang', date: '17.03.2026', reportedBy: 'rådgiver oppvekst' };
const read = (rows: unknown[][]): ReturnType<typeof readForm> => readForm(rows, record, options);
const found = (rows: unknown[][]): string[] => read(rows).faults.map(({ code }) => code);
const foundWith = (cells: Filled): string[] => found(filled({ 'evk-1': { ...good, ...cells } }));

test('the form has a row for each measure and activity, with what the plan says and what was last reported', () => {
  const [headings, first, second, third] = formRows(record);
  assert.equal(headings?.[7], 'Ny status');
  assert.deepEqual(first?.slice(0, 7), [
    'evk-1',
    '1',
    'Tittel evk-1',
    'rektor',
    'planen sier det ikke',
    'ikke meldt',
    '',
  ]);
  assert.deepEqual(second?.slice(4, 7), ['hele perioden', 'I bruk', '2025-05-01']);
  assert.equal(third?.[0], 'evk-3');
  assert.ok(third?.slice(7).every((cell) => cell === ''));
});

test('an untouched form says nothing new', () => {
  const reading = read(filled({}));
  assert.deepEqual([reading.changed, reading.unchanged, reading.faulty], [0, 3, 0]);
  assert.deepEqual(reading.faults, []);
});

test('a filled row becomes a status report', () => {
  const reading = read(
    filled({ 'evk-1': { ...good, done: ' Kurs holdt. ', unit: '900 000 001', nextStep: 'Nytt kurs' } }),
  );
  assert.deepEqual(reading.faults, []);
  assert.deepEqual([reading.changed, reading.unchanged], [1, 2]);
  assert.deepEqual(reading.reports, [
    {
      item: 'evk-1',
      unit: 'no-900000001',
      date: '2026-03-17',
      status: 'inProgress',
      reportedBy: 'rådgiver oppvekst',
      done: 'Kurs holdt.',
      nextStep: 'Nytt kurs',
    },
  ]);
});

test('statuses follow the nature of the measure, in any case and language', () => {
  const status = (id: string, word: string): unknown =>
    read(filled({ [id]: { ...good, status: word } })).reports[0]?.status;
  assert.equal(status('evk-2', ' i BRUK '), 'inProgress');
  assert.equal(status('evk-2', 'Gjennomført'), undefined);
  assert.equal(status('evk-3', 'gjennomført'), 'done');
  assert.equal(status('evk-1', 'Genomfört'), 'done');
  assert.equal(status('evk-1', 'I bruk'), undefined);
});

test('a fault names its cell, what was expected and what came, in every language', () => {
  const fault = read(filled({ 'evk-3': { ...good, status: 'nesten ferdig' } })).faults[0];
  assert.ok(fault);
  assert.deepEqual(describeFormFault(fault, 'nb'), {
    where: 'rad 4, kolonne Ny status (H4)',
    expected: 'et av ordene Ikke begynt, I gang, Gjennomført, Videreført i ny plan, Stanset',
    came: 'nesten ferdig',
  });
  assert.equal(describeFormFault(fault, 'sv').where, 'rad 4, kolumn Ny status (H4)');
  for (const language of languages) {
    const sentences: string[] = formFaultCodes.map(
      (code) => describeFormFault({ ...fault, code }, language).expected,
    );
    assert.equal(
      new Set(sentences).size,
      formFaultCodes.length,
      `${language}: one sentence for each kind of fault`,
    );
  }
});

test('every cell that must be mended is named at once', () => {
  const faults = found(
    filled({
      'evk-1': { status: 'Stanset', date: '31.04.2026', unit: '1', evidence: 'i arkivet', done: '=1+1' },
      'evk-2': { status: 'I bruk', date: '2026-12-24', reportedBy: 'Fornavn Etternavn' },
      'evk-3': { done: 'Noe', date: '2020-01-01' },
    }),
  );
  assert.deepEqual(faults.sort(), [
    'dateBeforePlan',
    'dateInFuture',
    'dateUnreadable',
    'evidenceUnreadable',
    'roleMissing',
    'roleMissing',
    'rolePerson',
    'statusMissing',
    'stopReasonMissing',
    'textFormula',
    'unitUnreadable',
  ]);
});

test('a warning lets the report through, an error does not', () => {
  const reading = read(
    filled({ 'evk-1': { ...good, reportedBy: 'post@eksempelvik.example' }, 'evk-3': { ...good, date: '' } }),
  );
  assert.deepEqual(
    reading.reports.map((report) => report.item),
    ['evk-1'],
  );
  assert.deepEqual([reading.changed, reading.unchanged, reading.faulty], [1, 1, 1]);
});

test('text that would leak an address or run as a formula is named', () => {
  assert.deepEqual(foundWith({ done: 'Spør rektor@eksempelvik.example' }), ['textPerson']);
  assert.deepEqual(foundWith({ nextStep: '@SUM(A1)' }), ['textFormula']);
  assert.deepEqual(foundWith({ reportedBy: "'=HYPERLINK(1)" }), ['textFormula']);
  assert.deepEqual(foundWith({ done: '- kurs\n- møte' }), []);
});

test('columns may come in any order, under a title, with empty rows between', () => {
  const rows = filled({ 'evk-3': good }).map((row) => [...row].reverse());
  const [headings = [], ...rest] = rows;
  const reading = read([['Skjema for høsten'], [], headings, [], ...rest, ['', '  ', null]]);
  assert.deepEqual(reading.faults, []);
  assert.deepEqual([reading.changed, reading.unchanged], [1, 2]);
});

test('a missing, renamed or doubled column is named', () => {
  const without = (column: FormColumn): unknown[][] =>
    filled({}).map((row) => row.filter((_, index) => formColumns[index] !== column));
  assert.deepEqual(found(without('nextStep')), []);
  assert.deepEqual(found(without('status')), ['columnMissing']);
  assert.deepEqual(found(without('id')), ['columnMissing']);
  const renamed = filled({});
  renamed[0]![8] = 'Når';
  assert.deepEqual(
    found(renamed),
    ['columnTwice', 'columnMissing'],
    '«Når» is the heading of what the plan says',
  );
  renamed[0]![8] = 'Tidspunkt';
  assert.deepEqual(found(renamed), ['columnUnknown', 'columnMissing']);
  assert.deepEqual(
    found([
      ['noe', 'annet'],
      [1, 2],
    ]),
    ['noHeader'],
  );
  assert.deepEqual(found([]), ['noHeader']);
});

test('a row must be about a measure of this plan', () => {
  const rows = filled({ 'evk-1': good, 'evk-2': { ...good, status: 'I bruk' }, 'evk-3': good });
  rows[1]![0] = 'trd-ssp-01';
  rows[2]![0] = 'evk-maal';
  rows[3]![0] = '';
  assert.deepEqual(found(rows), ['idUnknown', 'idWithoutStatus', 'idMissing']);
});

test('two rows about the same measure, unit and day are one too many', () => {
  const rows = filled({ 'evk-1': good });
  assert.deepEqual(found([...rows, rows[1]!]), ['rowTwice']);
  const otherDay = rows[1]!.map((cell) => (cell === good.date ? '2026-04-01' : cell));
  assert.deepEqual(found([...rows, otherDay]), []);
});

test('rows with only a date and a role are no report, and it is said once', () => {
  const { status, ...rest } = good;
  assert.equal(status, 'I gang');
  const reading = read(filled({ 'evk-1': rest, 'evk-2': rest, 'evk-3': good }));
  assert.deepEqual([reading.changed, reading.unchanged], [1, 2]);
  assert.deepEqual(
    reading.faults.map(({ code, about }) => [code, about]),
    [['rowsWithoutStatus', '2']],
  );
});

test('a report that was read before is nothing new, and an older one is told to be so', () => {
  const cells = { status: 'I bruk', date: '2025-05-01', reportedBy: 'rektor' };
  assert.equal(read(filled({ 'evk-2': cells })).unchanged, 3);
  assert.deepEqual(found(filled({ 'evk-2': { ...cells, date: '2025-04-01' } })), ['dateNotNewest']);
});

test('the ids of a form tell which plan it belongs to', () => {
  assert.deepEqual(formIds(filled({})), ['evk-1', 'evk-2', 'evk-3']);
  assert.deepEqual(formIds([[1, 2, 3]]), []);
});
