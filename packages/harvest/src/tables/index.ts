import { indicatorTablePath } from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import type { Table } from './csv.ts';
import { observationTable, unitTable } from './figures.ts';
import { innspillTable, itemTable, reportTable } from './plans.ts';

/** A table for download. Those of one indicator have the columns of `observasjoner`. */
export interface NamedTable {
  readonly path: string;
  readonly name: 'tiltak' | 'observasjoner' | 'enheter' | 'statusmeldinger' | 'innspill';
  readonly table: Table;
}

/** The tables for download. Never of the fictional municipality. */
export function* tables(catalogue: Catalogue, absolute: (path: string) => string): Generator<NamedTable> {
  yield { path: 'data/tiltak.csv', name: 'tiltak', table: itemTable(catalogue, absolute) };
  yield { path: 'data/observasjoner.csv', name: 'observasjoner', table: observationTable(catalogue) };
  for (const indicator of catalogue.realIndicators) {
    const table = observationTable(catalogue, [indicator]);
    if (table.rows.length > 0) yield { path: indicatorTablePath(indicator.id), name: 'observasjoner', table };
  }
  yield { path: 'data/enheter.csv', name: 'enheter', table: unitTable(catalogue) };
  yield { path: 'data/statusmeldinger.csv', name: 'statusmeldinger', table: reportTable(catalogue) };
  yield { path: 'data/innspill.csv', name: 'innspill', table: innspillTable(catalogue) };
}
