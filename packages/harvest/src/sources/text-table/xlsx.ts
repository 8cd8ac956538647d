import type { Fault } from '@apen-oppvekst/data-schema';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { fault } from '../../fault.ts';
import { theFirst } from '../json.ts';
import { isRefusal, type Reading, type Refusal } from '../reading.ts';
import type { Sheets } from './sheet.ts';

/** A workbook of all schools is 2 MB packed. One that unpacks to more than this is not one. */
const mostUnpacked = 200 * 1024 * 1024;
/** Cells of a sheet, empty ones counted: the library makes all of them, up to the last row and column that are written in. */
const mostCells = 5_000_000;

/**
 * Every sheet of an XLSX workbook as text. A number is the digits that stand in the file, so that nothing is rounded; a
 * code that a spreadsheet has made a number of has lost its zeros, and who asks for four digits will refuse it. A day is
 * told as `2026-03-17`. A formula is what the spreadsheet last reckoned it to be; where that is an error, the workbook is
 * refused. A percentage is kept as spreadsheets keep it: 12.2 % is `0.122`, for the mapping's `factor` to make 12.2 of.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Reading<Sheets>> {
  const refusal = refuseUnpacked(bytes, file);
  if (isRefusal(refusal)) return refusal;
  try {
    const faults = sheetFaults(bytes, file);
    if (faults.length > 0) return { faults: theFirst(faults, file) };
    const sheets = await readXlsxFile(Buffer.from(bytes), { parseNumber: (digits: string) => ({ digits }) });
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map((cell) => asText(cell as Cell))),
      })),
    };
  } catch (error) {
    return notXlsx(file, error);
  }
}

/** The library's own type has the class `Date` in place of a day. */
type Cell = string | boolean | Date | { readonly digits: string } | null;

function asText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'object' ? plainDigits(cell.digits) : String(cell);
}

/** `1.2E-2`, as spreadsheets keep small numbers, is `0.012`. */
const plainDigits = (digits: string): string => (/E/i.test(digits) ? String(Number(digits)) : digits);

/** Looks at the sizes that the archive tells, before anything is unpacked. */
function refuseUnpacked(bytes: Uint8Array, file: string): Refusal | object {
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch (error) {
    return notXlsx(file, error);
  }
  return unpacked <= mostUnpacked ? {} : notXlsx(file, `${unpacked} byte pakket ut / bytes unpacked`);
}

const written = /<(?:\w+:)?c\s[^>]*?\br=["'](?<column>[A-Z]{1,3})(?<row>\d{1,7})["'][^>]*>/g;

/** What the library would pass over without a word, or run out of memory of. */
function sheetFaults(bytes: Uint8Array, file: string): Fault[] {
  const sheets = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) });
  return Object.entries(sheets).flatMap(([name, sheet]) => {
    const faults: Fault[] = [];
    let [rows, columns] = [0, 0];
    for (const { 0: cell, groups = {} } of new TextDecoder().decode(sheet).matchAll(written)) {
      const { column = '', row = '' } = groups;
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, numberOf(column));
      if (!/\bt=["']e["']/.test(cell)) continue;
      const [nb, en] = [
        'en verdi, og ikke en formel som gir feil',
        'a value, and not a formula that gives an error',
      ];
      faults.push(fault(file, `${name}, ${column}${row}`, { nb, en, came: '#' }));
    }
    if (rows * columns <= mostCells) return faults;
    const [nb, en] = [`et ark med høyst ${mostCells} celler`, `a sheet of at most ${mostCells} cells`];
    return [...faults, fault(file, name, { nb, en, came: `${rows} × ${columns}` })];
  });
}

/** `A` is 1, `AA` 27. */
const numberOf = (column: string): number =>
  [...column].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const notXlsx = (file: string, error: unknown): Refusal => ({
  faults: [
    fault(file, '', {
      nb: 'en arbeidsbok i XLSX som ikke er skadet eller låst',
      en: 'a workbook in XLSX that is not damaged or locked',
      came: error instanceof Error ? error.message : String(error),
    }),
  ],
});
