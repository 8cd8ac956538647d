/** A sheet of text: rows of cells, each as it stands. Codes are text here, whatever program wrote the file. */
export interface Sheet {
  /** Name of the sheet; empty for a CSV file, which has one. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Sheets {
  readonly sheets: readonly Sheet[];
}
