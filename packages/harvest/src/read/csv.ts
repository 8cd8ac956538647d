import { cellOf, rowPlace, type Fault } from '@apen-oppvekst/data-schema';
import { CsvError, parse } from 'csv-parse/sync';
import { fault } from '../fault.ts';

/** One line under the header: its number as a spreadsheet shows it, and its cells by column. */
export interface Row<Column extends string> {
  readonly number: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Rows of a comma-separated file (RFC 4180) whose header must be exactly these columns, in any order.
 * @param optional columns that a file may leave out; their cells are then empty
 */
export function parseCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
  file: string,
  optional: readonly Column[] = [],
): { rows: Row<Column>[]; faults: Fault[] } {
  let table: string[][];
  try {
    table = parse(text, { relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], faults: [syntaxFault(error, file)] };
  }
  const header = (table[0] ?? []).map((cell) => cell.trim());
  const faults = headerFaults(header, columns, optional, file);
  if (faults.length > 0) return { rows: [], faults };

  const rows: Row<Column>[] = [];
  table.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return;
    const number = index + 1;
    if (cells.length !== header.length) {
      faults.push(
        fault(file, rowPlace(number), {
          nb: `${header.length} celler, som i overskriften`,
          en: `${header.length} cells, as in the header`,
          came: `${cells.length}: ${cells.join(',')}`,
        }),
      );
      return;
    }
    const entries = [
      ...optional.map((column) => [column, ''] as const),
      ...header.map((column, at) => [column, (cells[at] ?? '').trim()] as const),
    ];
    rows.push({ number, cells: Object.fromEntries(entries) as Record<Column, string> });
  });
  return { rows, faults };
}

const headerRow = 1;

function headerFaults(
  header: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
  file: string,
): Fault[] {
  const expected = columns.join(',');
  if (header.length === 1 && header[0]?.includes(';')) {
    return [
      fault(file, rowPlace(headerRow), {
        nb: `komma mellom kolonnene, ikke semikolon: ${expected}`,
        en: `commas between the columns, not semicolons: ${expected}`,
        came: header[0],
      }),
    ];
  }
  const missing = columns.filter((column) => !optional.includes(column) && !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const repeated = header.filter(
    (column, index) => columns.includes(column) && header.indexOf(column) !== index,
  );
  return [
    ...missing.map((column) =>
      fault(file, cellOf(rowPlace(headerRow), column), {
        nb: `kolonnen ${column}`,
        en: `the column ${column}`,
        came: undefined,
      }),
    ),
    ...unknown.map((column) =>
      fault(file, cellOf(rowPlace(headerRow), column), {
        nb: `bare kolonnene ${expected}`,
        en: `only the columns ${expected}`,
        came: column,
      }),
    ),
    ...repeated.map((column) =>
      fault(file, cellOf(rowPlace(headerRow), column), {
        nb: 'kolonnen én gang',
        en: 'the column once',
        came: column,
      }),
    ),
  ];
}

function syntaxFault(error: CsvError, file: string): Fault {
  const lines: unknown = error['lines'];
  return fault(file, typeof lines === 'number' ? `linje ${lines}` : '', {
    nb: 'CSV med komma mellom celler og like mange anførselstegn foran som bak',
    en: 'CSV with commas between cells and every quotation mark closed',
    came: error.message,
  });
}
