/**
 * Importers: each reads one format that a source publishes, and gives what the source says, or why the file was not
 * taken. What it means in our terms is the mapping's business.
 */
import { readJsonStat } from './jsonstat/jsonstat.ts';
import { readKlassChanges } from './klass/changes.ts';
import { readKlassCodes } from './klass/codes.ts';
import { readKoladaKpis, readKoladaPlaces } from './kolada/lists.ts';
import { readKoladaByYear, readKoladaValues } from './kolada/values.ts';
import type { Importer } from './reading.ts';
import { readBarnehagefakta } from './registers/barnehagefakta.ts';
import {
  readSchoolDistricts,
  readSwedishMunicipalities,
  readSwedishSchools,
} from './registers/csv-registers.ts';
import { readNorwegianKindergartens } from './registers/no-kindergartens.ts';
import { readNorwegianSchools } from './registers/no-schools.ts';
import { readSkolverketStatistics } from './skolverket/statistics.ts';
import { readSkolenkaten } from './skolverket/surveys.ts';
import { readSkolverketUnits } from './skolverket/units.ts';
import { readCsv } from './text-table/csv.ts';
import { readXlsx } from './text-table/xlsx.ts';
import {
  readUdirBullying,
  readUdirFilterStatus,
  readUdirPageCount,
  readUdirParticipation,
} from './udir/export.ts';
import { readUdirReportPage } from './udir/report-page.ts';
import { readUdirReport } from './udir/report.ts';

export { readJson } from './json.ts';
export { isRefusal, type Importer, type Reading, type Refusal } from './reading.ts';
export type { CodeChange } from './klass/changes.ts';
export type { KlassCode } from './klass/codes.ts';
export { successorOf, type Successor } from './klass/successor.ts';
export { mapTable } from './mapping/map-table.ts';
export { parseMapping } from './mapping/source-mapping.ts';
export { tabulate, type TableForm } from './text-table/form.ts';
export type { Sheets } from './text-table/sheet.ts';
export { countUnits } from './registers/count-units.ts';
export type { RegisterUnit, RegisterUnits } from './registers/unit.ts';
export type { UdirReportPage } from './udir/report-page.ts';
export type { SourceCell, SourceDimension, SourceTable } from './table.ts';

/** Every importer by the name that lists of sources call it by. */
export const importers = {
  /** Statistics Norway, PxWebApi: tables as JSON-stat 1 or 2. */
  'jsonstat-ssb': readJsonStat('ssb'),
  /** Statistics Sweden, PxWebApi. */
  'jsonstat-scb': readJsonStat('scb'),
  /** Norwegian Institute of Public Health, Statistikk Open API. */
  'jsonstat-fhi': readJsonStat('fhi'),
  /** Udir's report API: GSI, Elevundersøkelsen, absence … */
  'udir-report': readUdirReport,
  /** Where a report's figures are at present, and Udir's texts on it. */
  'udir-report-page': readUdirReportPage,
  /** Udir's export API, tables 150 and 154. */
  'udir-export-bullying': readUdirBullying,
  /** Tables 151 and 155. */
  'udir-export-participation': readUdirParticipation,
  /** `sideData`: how many pages an answer has. */
  'udir-export-pages': readUdirPageCount,
  /** `filterStatus`: which years and the like have figures. */
  'udir-export-filter-status': readUdirFilterStatus,
  /** Skolverket, planned-educations v4: schools. */
  'skolverket-units': readSkolverketUnits,
  /** Statistics of one school. */
  'skolverket-statistics': readSkolverketStatistics,
  /** Skolenkäten by school. */
  'skolverket-surveys': readSkolenkaten,
  /** Kolada, version 3: values. */
  'kolada-values': readKoladaValues,
  /** Kolada's values as others keep them, by key figure, year and municipality. */
  'kolada-by-year': readKoladaByYear,
  'kolada-kpis': readKoladaKpis,
  'kolada-places': readKoladaPlaces,
  /** Norwegian schools, as lists with their columns; kindergartens, as GeoJSON. */
  'register-no-schools': readNorwegianSchools,
  'register-no-kindergartens': readNorwegianKindergartens,
  /** One kindergarten with its figures, or municipalities' figures. */
  'register-no-barnehagefakta': readBarnehagefakta,
  'register-no-districts': readSchoolDistricts,
  'register-se-municipalities': readSwedishMunicipalities,
  'register-se-schools': readSwedishSchools,
  /** SSB's KLASS: codes, and what became of them. */
  'klass-codes': readKlassCodes,
  'klass-changes': readKlassChanges,
  /** Any CSV or XLSX table as text; `tabulate` makes a table of it by a form. */
  csv: readCsv,
  xlsx: readXlsx,
} as const satisfies Readonly<Record<string, Importer>>;

export type ImporterName = keyof typeof importers;

export const isImporterName = (name: string): name is ImporterName => Object.hasOwn(importers, name);
