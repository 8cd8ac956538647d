import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import type { ObservationRow } from '../read/observations.ts';
import { importers, isImporterName, isRefusal, type Importer, type SourceTable } from '../sources/index.ts';

/** What reads a source's answers: the importers, and the mapping to our own terms. */
export interface Readers {
  /** What an importer makes of an answer. A register gives units, and no table. */
  readonly read: (
    importer: string,
    bytes: Uint8Array,
    file: string,
  ) => Promise<{ readonly table: SourceTable | undefined } | { readonly faults: readonly Fault[] }>;
  /** The rows that a table becomes. `areas` are the ids of all that we know, for a mapping that says which belong in it. */
  readonly map: (
    table: SourceTable,
    mapping: unknown,
    file: string,
    areas: readonly string[],
  ) => { readonly rows: readonly ObservationRow[] } | { readonly faults: readonly Fault[] };
}

/** The importers and the mapping of `sources/`. */
export const ourReaders: Readers = {
  read: async (importer, bytes, file) => {
    if (!isImporterName(importer)) return { faults: [unknownImporter(importer)] };
    const read: Importer = importers[importer];
    const reading = await read(bytes, file);
    if (isRefusal(reading)) return reading;
    return { table: 'table' in reading ? (reading.table as SourceTable) : undefined };
  },
  map: () => ({ faults: [] }),
};

const unknownImporter = (came: string): Fault => {
  const names = Object.keys(importers).join(', ');
  return fault('importer', '', { nb: `en av ${names}`, en: `one of ${names}`, came });
};
