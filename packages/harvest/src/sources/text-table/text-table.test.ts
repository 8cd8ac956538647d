import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@apen-oppvekst/data-schema';
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import {
  assertSound,
  cellAt,
  fixture,
  neverThrows,
  refused,
  taken,
  testOnReal,
} from '../../testing/sources.ts';
import type { SourceTable } from '../table.ts';
import { readCsv } from './csv.ts';
import { TableForm, tabulate } from './form.ts';
import type { Sheets } from './sheet.ts';
import { readXlsx } from './xlsx.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const formOf = (form: unknown): TableForm => TableForm.parse(form);

const wide = formOf({
  publisher: 'ssb',
  dimensions: [{ column: 'Kommunenummer', id: 'area', digits: 4, label: 'Kommune' }],
  values: { digits: 4, dimension: 'year' },
  leftOut: ['Kilde'],
});
const long = formOf({
  publisher: 'fhi',
  dimensions: [{ column: 'Kommunenummer', digits: 4 }, { column: 'År' }, { column: 'Måltall' }],
  values: { column: 'Andel' },
});
const tableOf = (sheets: Sheets, form: TableForm): SourceTable => taken(tabulate(sheets, form, 'x')).table;

for (const encoding of ['utf8-bom', 'latin1', 'utf16le', 'utf16be']) {
  test(`${encoding}: letters, zeros in front, noughts and marks come through`, async () => {
    const table = tableOf(taken(readCsv(await fixture(`tables/bred.${encoding}.csv`), 'x')), wide);
    assertSound(table, 'ssb');
    assert.deepEqual(
      [...(table.dimensions[0]?.categories ?? [])],
      [
        ['0301', 'Forsteby'],
        ['9999', 'Eksempelvik på øya'],
        ['9998', 'Prøvevik'],
      ],
    );
    const of = (area: string, year: string): unknown => cellAt(table, { area, year });
    assert.deepEqual(of('0301', '2024'), { value: 1204, status: 'normal' });
    assert.deepEqual(of('0301', '2025'), { value: 12.5, status: 'normal' });
    assert.deepEqual(of('9999', '2024'), { value: null, status: 'suppressed', mark: ':' });
    assert.deepEqual(of('9999', '2025'), { value: null, status: 'notAvailable', mark: '..' });
    assert.deepEqual(of('9998', '2024'), { value: 0, status: 'normal' });
  });
}

test('a long table, with words above it and below it', async () => {
  const table = tableOf(taken(readCsv(await fixture('tables/lang.csv'), 'x')), long);
  assert.deepEqual(table.notes, ['Tabell 1: Barn i barnehage (oppdiktet)', 'Kilde: diktet opp']);
  assert.equal(table.cells.length, 2);
  assert.equal(cellAt(table, { Kommunenummer: '9999' }).value, 0.16399999999999998);
});

const csv = (text: string): Sheets => taken(readCsv(utf8(text), 'x'));
const faults = (text: string, form: TableForm = wide): string[] => refused(tabulate(csv(text), form, 'x'));

test('a code that has lost its zero stops the table', () => {
  assert.deepEqual(faults('Kommunenummer;Kommune;2024\n301;Forsteby;5\n'), [
    'rad 2, kolonne Kommunenummer: a code of 4 digits, zeros in front counted; came 301',
  ]);
});

test('a renamed, unknown or repeated column is named', () => {
  assert.match(
    faults('Kommunenr;Kommune;2024\n0301;Forsteby;5\n')[0] ?? '',
    /^overskriften: a row with the columns Kommunenummer .*came Kommunenr \| Kommune \| 2024/,
  );
  assert.deepEqual(faults('Kommunenummer;Kommune;2024;Nytt\n0301;Forsteby;5;1\n'), [
    'rad 1, kolonne Nytt: no column of this name; came Nytt',
  ]);
  assert.deepEqual(faults('Kommunenummer;Kommune;2024;2024\n0301;Forsteby;5;1\n'), [
    'rad 1, kolonne 2024: the column once; came 2024',
  ]);
  assert.match(
    faults('Kommunenummer;Kommune;Antall\n0301;Forsteby;5\n')[0] ?? '',
    /^rad 1, kolonne Antall: no column of this name/,
  );
});

test('an unknown mark and an empty cell stop the table, unless the form says what empty means', () => {
  assert.deepEqual(faults('Kommunenummer;Kommune;2024\n0301;Forsteby;?\n9999;Eksempelvik;\n'), [
    'rad 2, kolonne 2024: a number, or a mark that ssb uses (: .. .); came ?',
    'rad 3, kolonne 2024: a number, or a mark that ssb uses (: .. .); came ',
  ]);
  const lenient: TableForm = { ...wide, empty: 'notAvailable' };
  const table = tableOf(csv('Kommunenummer;Kommune;2024\n9999;Eksempelvik;\n'), lenient);
  assert.deepEqual(cellAt(table, { area: '9999' }), { value: null, status: 'notAvailable' });
});

test('a row that was cut off is named', () => {
  assert.match(
    faults('Kommunenummer;Kommune;2024\n0301;Fors')[0] ?? '',
    /^rad 2: 3 cells, as in the header; came 2/,
  );
  assert.match(refused(readCsv(utf8('a;"b\n1;2'), 'x'))[0] ?? '', /every quotation mark closed/);
});

test('text that was encoded twice, or is no text, is refused with its place', () => {
  assert.match(
    refused(readCsv(utf8('a;b\nTrygg pÃ¥ skolen;1'), 'x'))[0] ?? '',
    /^linje 2, kolonne 8: text in UTF-8/,
  );
  assert.match(refused(readCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'x'))[0] ?? '', /^linje 1, kolonne 3/);
});

test('a limit is no number, and a rounded one keeps its word', () => {
  const table = tableOf(csv('Kommunenummer;Kommune;2024;2025\n0301;Forsteby;>15;ca. 270\n'), wide);
  assert.deepEqual(cellAt(table, { year: '2024' }), {
    value: null,
    status: 'bound',
    approximate: '>15',
    lower: 15,
  });
  assert.deepEqual(cellAt(table, { year: '2025' }), { value: 270, status: 'normal', approximate: 'ca.' });
});

const workbook = (rows: readonly (readonly (string | number)[])[], sheet = 'Data'): Promise<Buffer> =>
  writeXlsxFile(
    rows.map((row) => row.map((value) => ({ value, type: typeof value === 'number' ? Number : String }))),
    { sheet },
  ).toBuffer();

test('XLSX: text codes keep their zeros, numbers are as the file has them, marks by the table', async () => {
  const bytes = await workbook([
    ['Kommunenummer', 'Kommune', '2024', '2025'],
    ['0301', 'Forsteby', 1204, 0.012],
    ['9999', 'Eksempelvik', ':', 0],
  ]);
  const sheets = taken(await readXlsx(bytes, 'x'));
  assert.deepEqual(
    sheets.sheets.map(({ name }) => name),
    ['Data'],
  );
  const table = tableOf(sheets, { ...wide, sheet: 'Data' });
  assertSound(table, 'ssb');
  assert.equal(cellAt(table, { area: '0301', year: '2024' }).value, 1204);
  assert.equal(cellAt(table, { area: '0301', year: '2025' }).value, 0.012);
  assert.equal(cellAt(table, { area: '9999', year: '2024' }).status, 'suppressed');
  assert.equal(cellAt(table, { area: '9999', year: '2025' }).value, 0);
});

test('XLSX: a code that a spreadsheet has made a number of is refused, and so is a sheet that is not there', async () => {
  const bytes = await workbook([
    ['Kommunenummer', 'Kommune', '2024'],
    [301, 'Forsteby', 5],
  ]);
  const sheets = taken(await readXlsx(bytes, 'x'));
  assert.match(refused(tabulate(sheets, wide, 'x'))[0] ?? '', /zeros in front counted; came 301/);
  assert.match(
    refused(tabulate(sheets, { ...wide, sheet: 'Tall' }, 'x'))[0] ?? '',
    /the sheet Tall; came Data/,
  );
});

/** A workbook of one sheet, whose rows are given as they stand in the file. */
const workbookOf = async (rows: string): Promise<Uint8Array> => {
  const files = unzipSync(await workbook([['a']]));
  const sheet = Object.keys(files).find((name) => name.startsWith('xl/worksheets/sheet')) ?? '';
  const text = new TextDecoder().decode(files[sheet]);
  return zipSync({
    ...files,
    [sheet]: utf8(text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`)),
  });
};

test('XLSX: a formula is what it was reckoned to be; one that gives an error is refused by its cell', async () => {
  const good = await workbookOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
  assert.deepEqual(taken(await readXlsx(good, 'x')).sheets[0]?.rows, [['2']]);
  const wrong = '<row r="1"><c r="A1"><v>1</v></c><c r="AB1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
  assert.match(
    refused(await readXlsx(await workbookOf(wrong), 'x'))[0] ?? '',
    /sheet1\.xml, AB1: a value, and not/,
  );
});

test('XLSX: only the first of merged cells has a text, so the table is refused for the others', async () => {
  const bytes = await workbook([
    ['Kommunenummer', 'Kommune', '2024'],
    ['0301', 'Forsteby', 5],
    ['', 'Forsteby', 6],
  ]);
  assert.match(refused(tabulate(taken(await readXlsx(bytes, 'x')), wide, 'x'))[0] ?? '', /^rad 3.*a code/);
});

test('XLSX: a sheet with one cell at its far end is refused before it fills the memory', async () => {
  const far = await workbookOf('<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>');
  assert.match(refused(await readXlsx(far, 'x'))[0] ?? '', /at most 5000000 cells; came 1048576 × 16384/);
});

test('a column that has lost its name is refused when something stands in it', () => {
  assert.match(
    faults('Kommunenummer;Kommune;2024;\n0301;Forsteby;5;6\n')[0] ?? '',
    /^rad 1, kolonne 4: a name of the column.*came 6/,
  );
  assert.equal(tableOf(csv('Kommunenummer;Kommune;2024;\n0301;Forsteby;5;\n'), wide).cells.length, 1);
});

test('XLSX: what is no workbook is refused', async () => {
  assert.match(refused(await readXlsx(utf8('Kommunenummer;Kommune'), 'x'))[0] ?? '', /a workbook in XLSX/);
  const whole = await workbook([['a', 'b']]);
  assert.match(
    refused(await readXlsx(whole.subarray(0, whole.length - 40), 'x'))[0] ?? '',
    /a workbook in XLSX/,
  );
});

test('a form that names a dimension twice, or a publisher that nobody knows, is refused', () => {
  const faultsOf = (form: object): string[] => {
    const checked = check(TableForm, { ...wide, ...form }, 'form');
    return checked.ok ? [] : checked.faults.map(({ path, expected }) => `${path}: ${expected.en}`);
  };
  assert.match(
    faultsOf({ dimensions: [{ column: 'A', id: 'year' }] })[0] ?? '',
    /^dimensions: .*each dimension once/,
  );
  assert.match(faultsOf({ publisher: 'hvem' })[0] ?? '', /^publisher: one of/);
});

neverThrows(readCsv, await fixture('tables/bred.latin1.csv'), (sheets) => {
  const table = tabulate(sheets, wide, 'x');
  if ('table' in table) assertSound(table.table, 'ssb');
});
neverThrows(
  readXlsx,
  await workbook([
    ['Kommunenummer', 'Kommune', '2024'],
    ['0301', 'Forsteby', 5],
  ]),
  (sheets) => {
    const table = tabulate(sheets, wide, 'x');
    if ('table' in table) assertSound(table.table, 'ssb');
  },
);

const real = (path: string, cells: number, form: unknown): void =>
  testOnReal(`${cells} figures`, path, (bytes, file) => {
    const { table } = taken(tabulate(taken(readCsv(bytes, file)), formOf(form), file));
    assertSound(table);
    assert.equal(table.cells.filter(({ status }) => status === 'normal').length, cells);
  });
const columns = (...names: string[]): object[] => names.map((column) => ({ column }));
const threeYears = {
  publisher: 'fhi',
  dimensions: columns('Kommune', 'Skoleår', 'Kjønn', 'Spm.id', 'Klassetrinn', 'Måltall'),
  values: { column: 'Andel' },
  leftOut: ['År', 'Skoleår_slutt', 'SortKommune'],
};
real('fhi/mobbing-7-trinn-treaarig.landet-telemark.csv', 16, threeYears);
real('fhi/trivsel-10-trinn-treaarig.landet-telemark.csv', 20, threeYears);
real('fhi/psykiske-plager-ungdom.landet-telemark.csv', 54, {
  publisher: 'fhi',
  dimensions: columns(
    'Geografi',
    'År',
    'Kjønn',
    'Alder',
    'Plagegrad',
    'Sosioøkonomiske ressurser (SØR)',
    'Måltall',
  ),
  values: { column: 'value' },
});
real('fhi/tilfredshet-med-livet-ungdom.landet-telemark.csv', 24, {
  publisher: 'fhi',
  dimensions: columns(
    'Geografi',
    'År',
    'Kjønn',
    'Alder',
    'Skala 0-10, tilfredshet',
    'Sosial status',
    'Måltall',
  ),
  values: { column: 'value' },
});
real('ssb/13502-dekningsgrad-barnehage.landet.csv', 12, {
  publisher: 'ssb',
  dimensions: [{ column: 'Kommunenummer', digits: 2, label: 'Kommune' }, { column: 'År' }],
  values: { column: 'Andel' },
});
real('ssb/12272-minoritetsbarn-barnehage.landet.csv', 11, {
  publisher: 'ssb',
  dimensions: [{ column: 'Kommunenummer', digits: 2, label: 'Kommune' }, { column: 'År' }],
  values: { column: 'Andel' },
  leftOut: ['SortKommune'],
});
real('udir/elevundersokelsen-mobbing-vg-landet-2020-22.csv', 72, {
  publisher: 'udir',
  dimensions: columns('indikator', 'skolear', 'geografi', 'utdanningsprogram', 'kjonn'),
  values: { column: 'prosent' },
});
real('udir/elevundersokelsen-vg1-landet-2014-2021.csv', 70, {
  publisher: 'udir',
  dimensions: columns('sporsmal', 'trinn', 'geografi', 'host', 'svaralternativ'),
  values: { column: 'antall' },
});
