/**
 * Importers: each reads one format that a source publishes, and gives what the source says, or why the file was not
 * taken. What it means in our terms is the mapping's business.
 */
import { readJsonStat } from './jsonstat/jsonstat.ts';
import type { Importer } from './reading.ts';

export { isRefusal, type Importer, type Reading, type Refusal } from './reading.ts';
export type { SourceCell, SourceDimension, SourceTable } from './table.ts';

/** Every importer by the name that lists of sources call it by. */
export const importers = {
  /** Statistics Norway, PxWebApi: tables as JSON-stat 1 or 2. */
  'jsonstat-ssb': readJsonStat('ssb'),
  /** Statistics Sweden, PxWebApi. */
  'jsonstat-scb': readJsonStat('scb'),
  /** Norwegian Institute of Public Health, Statistikk Open API. */
  'jsonstat-fhi': readJsonStat('fhi'),
} as const satisfies Readonly<Record<string, Importer>>;

export type ImporterName = keyof typeof importers;

export const isImporterName = (name: string): name is ImporterName => Object.hasOwn(importers, name);
