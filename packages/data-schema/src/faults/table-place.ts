/**
 * Places in a table. They are kept in one form, so that faults can be compared and gathered, and told in
 * the language of whoever reads them.
 */
import type { FaultLanguage } from './language.ts';

/** «rad 12»: where a row of a table stands. */
export const rowPlace = (row: number): string => `rad ${row}`;

/** «rad 12, kolonne value»: a cell of the row at a place. */
export const cellOf = (row: string, column: string): string => `${row}, kolonne ${column}`;

/** «rad 12, kolonne value (og 4 rader til)»: the same in so many rows more. */
export const andRowsMore = (place: string, rows: number): string => `${place} (og ${rows} rader til)`;

const tableCell = /^rad \d+, kolonne (?<column>.+)$/;

/** The column, if the place is a cell of a table. */
export const columnAt = (place: string): string | undefined => tableCell.exec(place)?.groups?.['column'];

/** A place in words of the language: «row 12, column value». Places outside tables are field paths, and stand. */
export const tellPlace = (place: string, language: FaultLanguage): string =>
  language === 'nb'
    ? place
    : place
        .replace(/^rad (\d+)/, 'row $1')
        .replace(/^(row \d+), kolonne /, '$1, column ')
        .replace(/ \(og (\d+) rader til\)$/, ' (and $1 more rows)');
