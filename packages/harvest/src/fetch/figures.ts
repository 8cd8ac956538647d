/** From a source's answers to files of `observations/`. Nothing here knows a network. */
import type { Fault, FetchEntry } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { groupBy } from '../order.ts';
import type { ObservationRow } from '../read/observations.ts';
import {
  countUnits,
  importers,
  isImporterName,
  isRefusal,
  mapTable,
  parseMapping,
  tabulate,
  type Importer,
  type Reading,
  type RegisterUnits,
  type Sheets,
  type SourceTable,
} from '../sources/index.ts';
import { observationsCsv } from '../write/observations.ts';
import type { Part } from './chains/index.ts';
import { FetchProblem } from './problem.ts';

/** New files of `observations/` by name. */
export type NewFiles = ReadonlyMap<
  string,
  { readonly text: string; readonly rows: readonly ObservationRow[] }
>;

/**
 * Reads every answer by the entry's importer and, where the entry says what they become, turns them into rows.
 * @param areas ids of all areas that we know
 * @throws {FetchProblem} `changed`, with every fault of every answer
 */
export async function figuresOf(
  entry: FetchEntry,
  parts: readonly Part[],
  areas: readonly string[],
): Promise<NewFiles> {
  const { importer: name, into } = entry;
  if (name === null || !isImporterName(name))
    throw new Error(`The check of the list lets no entry through without an importer: ${name}`);
  const importer: Importer = importers[name];
  const faults: Fault[] = [];
  const rows: ObservationRow[] = [];
  for (const { answer, codes } of parts) {
    const file = answer.address;
    const read = await importer(answer.bytes, file);
    if (isRefusal(read)) faults.push(...read.faults);
    else if (into !== undefined) {
      const tabled = tableOf(read, into.mapping, file);
      const mapped = isRefusal(tabled)
        ? tabled
        : mapTable(withCodes(tabled.table, codes), into.mapping, file, areas);
      if (isRefusal(mapped)) faults.push(...mapped.faults);
      else rows.push(...mapped.rows);
    }
  }
  if (faults.length > 0) throw new FetchProblem('changed', faults);
  if (into === undefined) return new Map();
  if (rows.length === 0) throw new FetchProblem('changed', [noRows(entry, parts.length)]);
  return inFiles(into.file, rows);
}

/** The table in what an importer gave; of sheets, by the form that the mapping has; of a register, how many units it has where. */
function tableOf(read: object, mapping: unknown, file: string): Reading<{ readonly table: SourceTable }> {
  if ('table' in read) return { table: read.table as SourceTable };
  if ('units' in read) return countWhole(read as RegisterUnits, file);
  const parsed = parseMapping(mapping, file);
  if (isRefusal(parsed)) return parsed;
  const { form } = parsed.mapping;
  if ('sheets' in read && form !== undefined) return tabulate(read as Sheets, form, file);
  const expected = { nb: 'en importør som gir tall', en: 'an importer that gives figures' };
  return { faults: [fault(file, 'importer', { ...expected, came: Object.keys(read).join(', ') })] };
}

/** One page of a register has a part of each area's units, and would be taken for all of them. */
function countWhole({ units, page }: RegisterUnits, file: string): Reading<{ readonly table: SourceTable }> {
  if (page === undefined || page.of === 1) return countUnits(units, file);
  const expected = { nb: 'hele registeret i ett svar', en: 'the whole register in one answer' };
  return { faults: [fault(file, '', { ...expected, came: `${page.number} / ${page.of}` })] };
}

/** The table with what its question was about, which the answer itself does not say. */
function withCodes(table: SourceTable, codes: Part['codes']): SourceTable {
  const asked = Object.entries(codes);
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
  if (odd.length > 0) throw new FetchProblem('changed', odd.map(oddPeriod));
  return new Map([...byFile].map(([file, its]) => [file, { text: observationsCsv(its), rows: its }]));
}

const oddPeriod = (file: string): Fault =>
  fault(file, '', {
    nb: 'en periode som kan stå i et filnavn (a–z, 0–9, -)',
    en: 'a period that can stand in a file name (a–z, 0–9, -)',
    came: file,
  });

/** An empty answer would empty the page: it is more likely that something is wrong. */
const noRows = ({ id }: FetchEntry, answers: number): Fault =>
  fault(id, '', {
    nb: 'minst ett tall',
    en: 'at least one figure',
    came: `0 (${answers} svar / answers)`,
  });
