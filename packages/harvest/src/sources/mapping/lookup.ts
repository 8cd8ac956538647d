import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../../fault.ts';
import type { ObservationRow } from '../../read/observations.ts';
import { theFirst } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { SourceCell, SourceDimension, SourceTable } from '../table.ts';
import { codeAll, unknownCode, type Coded } from './coding.ts';
import type { Coding, IndicatorOf, SourceMapping } from './source-mapping.ts';

/** Where a row stands, apart from its indicator. */
export type Place = Pick<ObservationRow, 'area' | 'period' | 'periodStart' | 'breakdown'>;

/** A mapping applied to the dimensions of a table: all its codes are known. */
export interface Lookup {
  readonly area: Coded;
  readonly period: Coded;
  readonly periodStart: Coded;
  readonly breakdown: Coded;
  /** Whether a cell is one of those that `only` asks for. */
  readonly isWanted: (cell: SourceCell) => boolean;
  /** What a cell is of; `null` where it is not taken. */
  readonly indicatorOf: (cell: SourceCell) => IndicatorOf | null;
  readonly placeOf: (cell: SourceCell) => Place | null;
}

/** Looks up every dimension and code of a table in a mapping, and tells all that one knows and the other does not. */
export function lookUp(
  table: SourceTable,
  mapping: SourceMapping,
  file: string,
): Reading<{ readonly lookup: Lookup }> {
  const { area, period, breakdown, indicator, only, leftOut } = mapping;
  const faults = dimensionFaults(table, mapping, file);
  const find = (id: string): SourceDimension | undefined => table.dimensions.find((each) => each.id === id);
  const coded = (coding: Coding, becomes?: string): Coded => {
    const dimension = find(coding.dimension);
    if (dimension === undefined) return new Map();
    const { coded: found, faults: unknown } = codeAll(dimension, coding, file, becomes);
    faults.push(...unknown);
    return found;
  };
  const [areas, periods] = [coded(area), coded(period)];
  const breakdowns = breakdown === undefined ? new Map<string, string>() : coded(breakdown);
  for (const [id, wanted] of Object.entries(only)) {
    const dimension = find(id);
    const known = [...wanted, ...(leftOut[id] ?? [])];
    for (const code of dimension?.categories.keys() ?? []) {
      if (dimension !== undefined && !known.includes(code))
        faults.push(unknownCode(dimension, code, known, file));
    }
  }
  if ('dimension' in indicator)
    faults.push(...indicatorFaults(find(indicator.dimension), indicator.codes, file));
  if (faults.length > 0) return { faults: theFirst(faults, file) };

  // The codes are known by now, so this one finds nothing new.
  const starts = period.start === undefined ? periods : coded(period, period.start);
  const at = (codes: Coded, { codes: its }: SourceCell, dimension: string): string | null =>
    codes.get(its[dimension] ?? '') ?? null;
  const wantedOnly = Object.entries(only).map(([id, wanted]) => [id, new Set(wanted)] as const);
  const isWanted = ({ codes }: SourceCell): boolean =>
    wantedOnly.every(([id, wanted]) => wanted.has(codes[id] ?? ''));
  const lookup: Lookup = {
    isWanted,
    area: areas,
    period: periods,
    periodStart: starts,
    breakdown: breakdowns,
    indicatorOf: (cell) => {
      if (!isWanted(cell)) return null;
      return 'dimension' in indicator
        ? (indicator.codes[cell.codes[indicator.dimension] ?? ''] ?? null)
        : indicator;
    },
    placeOf: (cell) => {
      const areaId = at(areas, cell, area.dimension);
      const text = at(periods, cell, period.dimension);
      const periodStart = at(starts, cell, period.dimension);
      const parting = breakdown === undefined ? '' : at(breakdowns, cell, breakdown.dimension);
      if (areaId === null || text === null || periodStart === null || parting === null) return null;
      return { area: areaId, period: text, periodStart, breakdown: parting };
    },
  };
  return { lookup };
}

/** Every dimension that the mapping speaks of is there, unless the table is empty; and none that it does not. */
function dimensionFaults(table: SourceTable, mapping: SourceMapping, file: string): Fault[] {
  const { area, period, breakdown, indicator, only, unused } = mapping;
  const needed = [
    area.dimension,
    period.dimension,
    ...(breakdown === undefined ? [] : [breakdown.dimension]),
    ...('dimension' in indicator ? [indicator.dimension] : []),
    ...Object.keys(only),
  ];
  const here = table.dimensions.map(({ id }) => id);
  const missing = table.cells.length === 0 ? [] : needed.filter((id) => !here.includes(id));
  const unknown = here.filter((id) => !needed.includes(id) && !unused.includes(id));
  return [
    ...missing.map((id) =>
      fault(file, id, { nb: `dimensjonen ${id}`, en: `the dimension ${id}`, came: here.join(', ') }),
    ),
    ...unknown.map((id) =>
      fault(file, id, {
        nb: 'ingen dimensjon som tilordningen ikke nevner',
        en: 'no dimension that the mapping does not name',
        came: id,
      }),
    ),
  ];
}

/** A column that was renamed is told twice: first as one that is gone, which readers of the portal are told, and as one that nobody knows. */
function indicatorFaults(
  dimension: SourceDimension | undefined,
  codes: Readonly<Record<string, IndicatorOf | null>>,
  file: string,
): Fault[] {
  // Nobody to tell of: nothing is renamed there.
  if (dimension === undefined || dimension.categories.size === 0) return [];
  const known = Object.keys(codes);
  const unknown = [...dimension.categories.keys()].filter((code) => !known.includes(code));
  const gone = known.filter((code) => codes[code] !== null && !dimension.categories.has(code));
  return [
    ...gone.map((code) =>
      fault(file, dimension.id, {
        nb: `kolonnen eller koden «${code}»`,
        en: `the column or code «${code}»`,
        came: [...dimension.categories.keys()].join(', '),
      }),
    ),
    ...unknown.map((code) => unknownCode(dimension, code, known, file)),
  ];
}
