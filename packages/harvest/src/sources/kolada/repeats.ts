import { groupBy } from '../../order.ts';
import type { SourceCell, SourceTable } from '../table.ts';

/** Where a quarter of a place's figures are those of the year before, that is no accident: they are copies. */
const shareOfCopies = 0.25;

/**
 * Takes away the copies from figures that are measured every second year. Kolada gives such a figure once more the year
 * after, and nothing in the answer says which of the two was measured.
 *
 * A figure is a copy when it is that of the year before, the year before is not itself a copy, and so many other figures
 * of the place are the same as the year before that it cannot be chance: schools of a municipality are asked in one and
 * the same year, and two measurements of one question do now and then come out alike.
 * @param table dimensions `kpi`, `place`, `period`, and perhaps `gender`
 * @returns the table without them, and the period in which each figure that is left is repeated
 */
export function withoutRepeats(table: SourceTable): {
  readonly table: SourceTable;
  readonly repeatedIn: ReadonlyMap<SourceCell, string>;
} {
  const copying = copyingYears(table.cells);
  const copies = new Set<SourceCell>();
  const repeatedIn = new Map<SourceCell, string>();
  for (const series of seriesOf(table.cells)) {
    series.forEach((cell, at) => {
      const before = series[at - 1];
      if (before === undefined || copies.has(before) || !isAlike(before, cell)) return;
      if (!copying.has(placeAndYear(cell))) return;
      copies.add(cell);
      repeatedIn.set(before, periodOf(cell));
    });
  }
  return { table: { ...table, cells: table.cells.filter((cell) => !copies.has(cell)) }, repeatedIn };
}

/** Places and years in which so many figures are those of the year before that they are copies. */
function copyingYears(cells: readonly SourceCell[]): ReadonlySet<string> {
  const alike = new Map<string, [alike: number, all: number]>();
  for (const series of seriesOf(cells)) {
    series.forEach((cell, at) => {
      const before = series[at - 1];
      if (before === undefined || !isYearAfter(before, cell)) return;
      const [same, all] = alike.get(placeAndYear(cell)) ?? [0, 0];
      alike.set(placeAndYear(cell), [same + (isAlike(before, cell) ? 1 : 0), all + 1]);
    });
  }
  return new Set([...alike].flatMap(([key, [same, all]]) => (same >= all * shareOfCopies ? [key] : [])));
}

/** Figures of one key figure, place and gender, year by year. */
const seriesOf = (cells: readonly SourceCell[]): SourceCell[][] =>
  [
    ...groupBy(
      cells.filter(({ status }) => status === 'normal'),
      ({ codes: { period: _, ...rest } }) => JSON.stringify(rest),
    ).values(),
  ].map((series) => [...series].sort((a, b) => Number(periodOf(a)) - Number(periodOf(b))));

const periodOf = (cell: SourceCell): string => cell.codes['period'] ?? '';
const placeAndYear = (cell: SourceCell): string => JSON.stringify([cell.codes['place'], periodOf(cell)]);
const isYearAfter = (before: SourceCell, cell: SourceCell): boolean =>
  Number(periodOf(cell)) === Number(periodOf(before)) + 1;
const isAlike = (before: SourceCell, cell: SourceCell): boolean =>
  isYearAfter(before, cell) && before.value === cell.value;
