import { stringify } from 'csv-stringify/sync';

/** A value in a table for download. `undefined` is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** A table for download: its columns, and a row for each thing. */
export interface Table<Column extends string = string> {
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<Column, Cell>>[];
}

/**
 * Comma-separated text as RFC 4180 has it: UTF-8 without byte order mark, CRLF, numbers with a point.
 * Text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@` …) gets an
 * apostrophe in front, so that no one who writes an innspill can make another's machine compute.
 */
export function toCsv({ columns, rows }: Table): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    // The library quotes a cell with CRLF, but not one with a single line break.
    quoted_match: /[\r\n]/,
    cast: { boolean: String, string: withoutFormula },
  });
}

/**
 * The text with an apostrophe in front if a spreadsheet would take it for a formula. A sign that stands
 * alone, as a source's mark «-» does, computes nothing and is left as it is.
 */
export const withoutFormula = (text: string): string =>
  /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]./su.test(text) ? `'${text}` : text;

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('; ');
