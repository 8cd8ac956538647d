import { languages } from '../terms/codes.ts';
import { cellText, typedAlike } from './cells.ts';
import { formColumns, neededColumns, type FormColumn } from './columns.ts';
import type { FormFault } from './form-fault.ts';
import { formWords, type FormWords } from './words/index.ts';

export type FormRow = readonly unknown[];

/** Where the heading row stands, and in which column each thing is. Column order is free. */
export interface FormHeader {
  /** From 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<FormColumn, number>;
  readonly faults: readonly FormFault[];
}

const byHeading = new Map<string, FormColumn>(
  formColumns.flatMap((column) =>
    languages.map((language) => [typedAlike(formWords[language].columns[column]), column] as const),
  ),
);

/** Rows above the heading row that a person may have added: a title, a note. */
const rowsSearched = 20;

/** The row that holds most of the form's headings; `undefined` if no row has at least two. */
export function readHeader(rows: readonly FormRow[], words: FormWords, file: string): FormHeader | undefined {
  const known = rows
    .slice(0, rowsSearched)
    .map((row) => row.filter((cell) => byHeading.has(typedAlike(cellText(cell)))).length);
  const best = Math.max(0, ...known);
  if (best < 2) return undefined;

  const row = known.indexOf(best);
  const columns = new Map<FormColumn, number>();
  const faults: FormFault[] = [];
  const fault = (
    code: FormFault['code'],
    severity: FormFault['severity'],
    index: number,
    heading: string,
    about: string,
  ): void => {
    faults.push({
      code,
      severity,
      file,
      cell: { row: row + 1, column: index, heading },
      came: heading,
      about,
    });
  };
  (rows[row] ?? []).forEach((cell, index) => {
    const heading = cellText(cell);
    const column = byHeading.get(typedAlike(heading));
    if (heading === '') return;
    if (column === undefined) fault('columnUnknown', 'warning', index, heading, '');
    else if (columns.has(column)) fault('columnTwice', 'error', index, heading, words.columns[column]);
    else columns.set(column, index);
  });
  for (const column of neededColumns.filter((each) => !columns.has(each))) {
    const heading = words.columns[column];
    faults.push({
      code: 'columnMissing',
      severity: 'error',
      file,
      cell: undefined,
      came: '',
      about: heading,
    });
  }
  return { row, columns, faults };
}
