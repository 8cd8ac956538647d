/**
 * What every importer makes of a source's file: cells with their codes, values and marks as the source means them.
 * An importer knows a format; it knows nothing of our indicators or areas (`mapping.ts` does).
 */
import type { ObservationStatus } from '@apen-oppvekst/data-schema';

/** One value, or why there is none. `value` is a number exactly when `status` is `normal`. */
export interface SourceCell {
  /** Code of each dimension, as text with its zeros: `{ region: '0301', year: '2024' }`. */
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** What stood instead of a number, letter for letter: «*», «..», `OMITTED_…`. */
  readonly mark?: string;
  /** «cirka», «~», «>»: the value is rounded or a limit, in the source's words. */
  readonly approximate?: string;
  readonly lower?: number;
  readonly upper?: number;
}

/** A dimension of a table: what it is called, and its codes with their labels, in the source's order. */
export interface SourceDimension {
  readonly id: string;
  readonly label: string;
  readonly categories: ReadonlyMap<string, string>;
}

/** A source's file, read. */
export interface SourceTable {
  readonly title?: string;
  /** When the source last changed it, as it writes it. */
  readonly updated?: string;
  readonly dimensions: readonly SourceDimension[];
  readonly cells: readonly SourceCell[];
  /** What the source says that a reader must know (breaks, noise, suppression). */
  readonly notes: readonly string[];
}
