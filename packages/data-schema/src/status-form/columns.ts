/** The columns of the status form, in the order in which a new form has them. */

/** Filled in before the plan's owner opens the form. */
export const givenColumns = [
  'id',
  'number',
  'title',
  'responsible',
  'when',
  'lastStatus',
  'lastDate',
] as const;

/** Left empty, for the plan's owner to fill in. */
export const askedColumns = [
  'status',
  'date',
  'reportedBy',
  'done',
  'evidence',
  'stopReason',
  'nextStep',
  'unit',
] as const;

export const formColumns = [...givenColumns, ...askedColumns] as const;
export type AskedColumn = (typeof askedColumns)[number];
export type FormColumn = (typeof formColumns)[number];

/** Without these nothing can be read. The others may have been deleted by someone who has no use for them. */
export const neededColumns: readonly FormColumn[] = ['id', 'status', 'date', 'reportedBy'];

/** The letters a spreadsheet has above a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
