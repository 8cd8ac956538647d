import { stringify } from 'csv-stringify/sync';
import { byKeys } from '../order.ts';
import { observationColumns, optionalColumns, type ObservationRow } from '../read/observations.ts';

/** A file of `observations/`. Its rows come in one order, so that what changed is seen in a comparison of two versions. */
export const observationsCsv = (rows: readonly ObservationRow[]): string =>
  stringify([...rows].sort(byPlaceAndTime), { header: true, columns: columnsOf(rows) });

const columnsOf = (rows: readonly ObservationRow[]): string[] =>
  observationColumns.filter(
    (column) => !optionalColumns.some((each) => each === column) || rows.some((row) => row[column] !== ''),
  );

/** The country before its counties, and they before their municipalities. */
const byPlaceAndTime = byKeys<ObservationRow>(({ indicator, area, breakdown, periodStart, period }) => [
  indicator,
  String(area.length).padStart(2, '0'),
  area,
  breakdown,
  periodStart,
  period,
]);
