import type { Fault } from '@apen-oppvekst/data-schema';

/** Why a file was not taken: everything that is wrong with it. */
export interface Refusal {
  readonly faults: readonly Fault[];
}

/** What came of reading a file: what it holds, or why it was refused. Never some of each. */
export type Reading<Read extends object> = Read | Refusal;

export const isRefusal = (reading: object): reading is Refusal => 'faults' in reading;

/**
 * Reads one format: a source's file as bytes, and the name that a person knows it by. Never throws for what is in
 * the file. XLSX is unpacked piece by piece, so what it gives is awaited; the others answer at once.
 */
export type Importer<Read extends object = object> = (
  bytes: Uint8Array,
  file: string,
) => Reading<Read> | Promise<Reading<Read>>;
