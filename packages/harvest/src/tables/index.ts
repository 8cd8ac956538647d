import { indicatorTablePath } from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { toCsv } from './csv.ts';
import { observationTable, unitTable } from './figures.ts';
import { innspillTable, itemTable, reportTable } from './plans.ts';

/** The tables for download by their path. Never of the fictional municipality. */
export function* tables(
  catalogue: Catalogue,
  absolute: (path: string) => string,
): Generator<[path: string, text: string]> {
  yield ['data/tiltak.csv', toCsv(itemTable(catalogue, absolute))];
  yield ['data/observasjoner.csv', toCsv(observationTable(catalogue))];
  for (const indicator of catalogue.realIndicators) {
    const table = observationTable(catalogue, [indicator]);
    if (table.rows.length > 0) yield [indicatorTablePath(indicator.id), toCsv(table)];
  }
  yield ['data/enheter.csv', toCsv(unitTable(catalogue))];
  yield ['data/statusmeldinger.csv', toCsv(reportTable(catalogue))];
  yield ['data/innspill.csv', toCsv(innspillTable(catalogue))];
}
