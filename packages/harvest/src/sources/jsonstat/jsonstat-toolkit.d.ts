/** The part of jsonstat-toolkit that we use; it comes without types. Cells are of these types once the form is checked. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string | null | undefined;
  }
  interface Dimension {
    readonly label: string | null;
    /** Codes, in the order of the cells. */
    readonly id: readonly string[];
    readonly length: number;
    readonly note: unknown;
    Category(index: number): Category | null;
  }
  export interface Dataset {
    readonly label: string | null;
    readonly updated: string | null;
    readonly note: unknown;
    readonly id: readonly string[];
    readonly length: number;
    /** Cells in row-major order, the last dimension fastest. */
    readonly value: readonly (number | null)[];
    /** The mark of each cell; `null` when the file has none. */
    readonly status: readonly (string | null)[] | null;
    Dimension(id: string): Dimension | null;
    /** A row for each cell, in their order: the code of every dimension, the value and the mark. */
    toTable(options: { type: 'arrobj'; content: 'id'; status: true }): (Readonly<Record<string, string>> & {
      readonly value: number | null;
      readonly status: string | null;
    })[];
  }
  interface Bundle {
    Dataset(index: number): Dataset | null;
  }
  export default function JSONstat(response: unknown): Dataset & Bundle;
}
