import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readExcelFile, { readSheet } from 'read-excel-file/node';
import { Plan } from '@apen-oppvekst/data-schema';
import {
  csvSeparator,
  csvText,
  formRows,
  readForm,
  type FormRecord,
} from '@apen-oppvekst/data-schema/status-form';
import { statusForms } from './status-forms.ts';

const item = (id: string, nature: string, extra: object = {}): object => ({
  id,
  kind: 'measure',
  nature,
  title: `Tiltak ${id}`,
  section: 'del',
  passage: { quote: 'ord', place: 'punkt' },
  ...extra,
});
const record: FormRecord = {
  plan: Plan.parse({
    id: 'evk-plan',
    municipality: 'no-9999',
    title: 'Trygg i Eksempelvik',
    genre: 'handlingsplan',
    language: 'nb',
    summary: 'En plan.',
    source: 'kilde',
    sections: [{ id: 'del', title: 'Del' }],
    items: [
      item('evk-1', 'once', { title: '=1+1 «å»\nlinje', number: '007', whenText: '2024-25' }),
      item('evk-2', 'ongoing'),
    ],
  }),
  reports: [],
  municipality: {
    id: 'no-9999',
    name: 'Eksempelvik',
    country: 'no',
    language: 'nb',
    fictional: true,
    path: 'x/',
  },
};
const forms = await statusForms(record);
const options = { file: 'skjema', asOf: '2026-11-22' };

test('the workbook holds the form as text, and reads back as nothing new', async () => {
  const rows = await readSheet(Buffer.from(forms.xlsx));
  const expected = formRows(record).map((row) => row.map((text) => (text === '' ? null : text)));
  assert.deepEqual(rows, expected);
  assert.deepEqual(readForm(rows, record, options), {
    reports: [],
    changed: 0,
    unchanged: 2,
    faulty: 0,
    faults: [],
  });
});

test('the workbook explains itself on its second sheet', async () => {
  const sheets = await readExcelFile(Buffer.from(forms.xlsx));
  assert.deepEqual(
    sheets.map(({ sheet }) => sheet),
    ['Statusskjema', 'Slik fyller du ut'],
  );
});

test('each status cell offers the words that fit the measure', () => {
  const sheet = new TextDecoder().decode(unzipSync(forms.xlsx)['xl/worksheets/sheet1.xml']);
  assert.match(sheet, /sqref="H2"><formula1>"Ikke begynt,I gang,Gjennomført,Videreført i ny plan,Stanset"/);
  assert.match(sheet, /sqref="H3"><formula1>"Ikke begynt,I bruk,Videreført i ny plan,Stanset"/);
  assert.match(sheet, /<\/sheetData>.*<dataValidations.*<pageSetup/s);
});

test('the CSV form reads back as nothing new, and runs no formula', () => {
  const text = csvText(new TextEncoder().encode(forms.csv));
  const rows: string[][] = parse(text, { delimiter: csvSeparator(text), relax_column_count: true });
  assert.equal(rows[1]?.[2], "'=1+1 «å»\nlinje");
  assert.deepEqual(readForm(rows, record, options).faults, []);
  assert.ok(forms.csv.startsWith('\ufeffId;Nr;'));
});

test('the same record gives the same bytes at another time', async (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2031-05-06T07:08:09Z') });
  assert.deepEqual(await statusForms(record), forms);
});
