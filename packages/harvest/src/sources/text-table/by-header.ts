import { cellOf, rowPlace, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../../fault.ts';
import { theFirst } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Sheet } from './sheet.ts';

/** A row under the header: its number as a spreadsheet shows it, and its cells by the name of their column. */
export interface NamedRow<Column extends string = string> {
  readonly number: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface NamedRows<Column extends string = string> {
  readonly columns: readonly string[];
  readonly rows: readonly NamedRow<Column>[];
  /** Text above the header and below the table, which publishers put there for readers. */
  readonly notes: readonly string[];
}

/**
 * Rows by the names of their columns, in whatever order those come. The header is the first row that has all of them.
 * @param isKnown whether a column besides them may be there; one that may not stops the table
 */
export function rowsByHeader<Column extends string>(
  { name, rows }: Sheet,
  columns: readonly Column[],
  file: string,
  isKnown: (column: string) => boolean = () => false,
): Reading<NamedRows<Column>> {
  const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
  const at = trimmed.findIndex((row) => columns.every((column) => row.includes(column)));
  const header = trimmed[at];
  if (header === undefined) return { faults: [headerFault(trimmed, columns, name, file)] };
  const faults: Fault[] = [];
  header.forEach((column, place) => {
    const known = columns.includes(column as Column) || isKnown(column);
    if (column === '') {
      // A column may have lost its name, and with it its figures; one with nothing in it is the mark at the end of the lines.
      const filled = trimmed.slice(at + 1).find((row) => (row[place] ?? '') !== '');
      if (filled !== undefined) faults.push(unnamed(filled[place], at + 1, place, file));
      return;
    }
    if (!known || header.indexOf(column) !== place) {
      faults.push(
        fault(file, cellOf(rowPlace(at + 1), column), {
          nb: known ? 'kolonnen én gang' : 'ingen kolonne med dette navnet',
          en: known ? 'the column once' : 'no column of this name',
          came: column,
        }),
      );
    }
  });
  const notes = trimmed.slice(0, at).flatMap((row) => row.filter((cell) => cell !== ''));
  const read: NamedRow<Column>[] = [];
  let ended = false;
  trimmed.forEach((row, index) => {
    if (index <= at) return;
    const filled = row.filter((cell) => cell !== '');
    const [first] = filled;
    if (first === undefined) ended = true;
    else if (ended && filled.length === 1) notes.push(first);
    else if (row.length < header.length || row.slice(header.length).some((cell) => cell !== '')) {
      faults.push(
        fault(file, rowPlace(index + 1), {
          nb: `${header.length} celler, som i overskriften`,
          en: `${header.length} cells, as in the header`,
          came: `${row.length}: ${row.join(' | ')}`,
        }),
      );
    } else {
      const cells = header.map((column, place) => [column, row[place] ?? '']);
      read.push({ number: index + 1, cells: Object.fromEntries(cells) as Record<Column, string> });
    }
  });
  if (faults.length > 0) return { faults: theFirst(faults, file) };
  return { columns: header.filter((column) => column !== ''), rows: read, notes };
}

const unnamed = (came: unknown, header: number, place: number, file: string): Fault =>
  fault(file, cellOf(rowPlace(header), `${place + 1}`), {
    nb: 'et navn på kolonnen, siden det står noe i den',
    en: 'a name of the column, because something stands in it',
    came,
  });

/** Names the columns that are missing from the row that has most of them. */
function headerFault(
  rows: readonly (readonly string[])[],
  columns: readonly string[],
  sheet: string,
  file: string,
): Fault {
  const missingFrom = (row: readonly string[]): string[] => columns.filter((column) => !row.includes(column));
  const best = rows.reduce<readonly string[]>(
    (before, row) => (missingFrom(row).length < missingFrom(before).length ? row : before),
    [],
  );
  const missing = missingFrom(best).join(', ');
  return fault(file, sheet === '' ? 'overskriften' : `arket ${sheet}, overskriften`, {
    nb: `en rad med kolonnene ${missing} (av ${columns.join(', ')})`,
    en: `a row with the columns ${missing} (of ${columns.join(', ')})`,
    came: best.length === 0 ? (rows[0]?.join(' | ') ?? undefined) : best.join(' | '),
  });
}
