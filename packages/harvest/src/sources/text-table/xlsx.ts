import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { fault } from '../../fault.ts';
import { isRefusal, type Reading, type Refusal } from '../reading.ts';
import type { Sheets } from './sheet.ts';

/** A workbook of all schools is 2 MB packed. One that unpacks to more than this is not one. */
const mostUnpacked = 200 * 1024 * 1024;

/**
 * Every sheet of an XLSX workbook as text. A number is the digits that stand in the file, so that nothing is rounded; a
 * code that a spreadsheet has made a number of has lost its zeros, and who asks for four digits will refuse it. A day is
 * told as `2026-03-17`.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Reading<Sheets>> {
  const refusal = refuseUnpacked(bytes, file);
  if (isRefusal(refusal)) return refusal;
  try {
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

const notXlsx = (file: string, error: unknown): Refusal => ({
  faults: [
    fault(file, '', {
      nb: 'en arbeidsbok i XLSX som ikke er skadet eller låst',
      en: 'a workbook in XLSX that is not damaged or locked',
      came: error instanceof Error ? error.message : String(error),
    }),
  ],
});
