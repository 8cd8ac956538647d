import type { Language } from '../terms/codes.ts';
import { columnLetters } from './columns.ts';
import type { FormFaultCode } from './fault-codes.ts';
import { formWords } from './words/index.ts';

/** A place in the sheet, as a spreadsheet names it. */
export interface FormCell {
  /** From 1, the heading row included. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** The heading as it stands in the file, else the one the form has. */
  readonly heading: string;
}

/** Something in a filled form that a person must mend (`error`) or should look at (`warning`). */
export interface FormFault {
  readonly code: FormFaultCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** `undefined` = the whole sheet. */
  readonly cell: FormCell | undefined;
  /** What stands in the cell. */
  readonly came: string;
  /** What the sentence needs to be exact: the allowed words, a date, a row, a heading. */
  readonly about: string;
}

/** `H7` */
export const cellAddress = ({ row, column }: FormCell): string => `${columnLetters(column)}${row}`;

/** A fault in words: where it is, what was expected, and what stands there. */
export function describeFormFault(
  fault: FormFault,
  language: Language,
): { readonly where: string; readonly expected: string; readonly came: string } {
  const words = formWords[language];
  const { cell } = fault;
  return {
    where: cell === undefined ? words.wholeSheet : words.place(cell.row, cell.heading, cellAddress(cell)),
    expected: words.faults[fault.code](fault.about),
    came: fault.came === '' ? words.nothing : fault.came,
  };
}
