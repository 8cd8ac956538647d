/** From a source's answers to files of `observations/`. Nothing here knows a network. */
import { FaultError, type Fault, type FetchEntry } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { groupBy } from '../order.ts';
import type { ObservationRow } from '../read/observations.ts';
import type { SourceTable } from '../sources/index.ts';
import { observationsCsv } from '../write/observations.ts';
import type { Part } from './chains/index.ts';
import { FetchProblem } from './problem.ts';
import type { Readers } from './readers.ts';

/** New files of `observations/` by name. */
export type NewFiles = ReadonlyMap<
  string,
  { readonly text: string; readonly rows: readonly ObservationRow[] }
>;

/**
 * Reads every answer by the entry's importer and, where the entry says what they become, turns them into rows.
 * @throws {FetchProblem} `changed`, with every fault of every answer
 */
export async function figuresOf(
  entry: FetchEntry,
  parts: readonly Part[],
  readers: Readers,
  areas: readonly string[],
): Promise<NewFiles> {
  const { importer, into } = entry;
  if (importer === null) return new Map();
  const faults: Fault[] = [];
  const rows: ObservationRow[] = [];
  for (const { answer, codes } of parts) {
    const read = await readers.read(importer, answer.bytes, answer.address);
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    if (into === undefined) continue;
    if (read.table === undefined) {
      faults.push(noTable(answer.address, importer));
      continue;
    }
    const mapped = readers.map(withCodes(read.table, codes), into.mapping, answer.address, areas);
    if ('faults' in mapped) faults.push(...mapped.faults);
    else rows.push(...mapped.rows);
  }
  if (faults.length > 0) throw new FetchProblem('changed', faults);
  if (into === undefined) return new Map();
  if (rows.length === 0) throw new FetchProblem('changed', [noRows(entry, parts.length)]);
  return inFiles(into.file, rows);
}

/** The table with what its question was about, which the answer itself does not say. */
export function withCodes(table: SourceTable, codes: Part['codes']): SourceTable {
  const asked = Object.entries(codes);
  if (asked.length === 0) return table;
  const plain = Object.fromEntries(asked.map(([dimension, { code }]) => [dimension, code]));
  return {
    ...table,
    dimensions: [
      ...asked.map(([id, { code, label }]) => ({ id, label: id, categories: new Map([[code, label]]) })),
      ...table.dimensions,
    ],
    cells: table.cells.map((cell) => ({ ...cell, codes: { ...plain, ...cell.codes } })),
  };
}

function inFiles(name: string, rows: readonly ObservationRow[]): NewFiles {
  const byFile = groupBy(rows, ({ period }) => name.replace('{period}', period));
  const odd = [...byFile.keys()].filter((file) => !/^[a-z0-9-]+\.csv$/.test(file));
  if (odd.length > 0) {
    throw new FaultError(
      odd.map((file) =>
        fault(file, '', {
          nb: 'en periode som kan stå i et filnavn (a–z, 0–9, -)',
          en: 'a period that can stand in a file name (a–z, 0–9, -)',
          came: file,
        }),
      ),
    );
  }
  return new Map([...byFile].map(([file, its]) => [file, { text: observationsCsv(its), rows: its }]));
}

/** An empty answer would empty the page: it is more likely that something is wrong. */
const noRows = ({ id }: FetchEntry, answers: number): Fault =>
  fault(id, '', { nb: 'minst ett tall', en: 'at least one figure', came: `0 (${answers} svar / answers)` });

const noTable = (address: string, importer: string): Fault =>
  fault(address, '', {
    nb: 'en importør som gir tall (importer)',
    en: 'an importer that gives figures (importer)',
    came: importer,
  });
