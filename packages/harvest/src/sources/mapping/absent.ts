import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../../fault.ts';
import type { ObservationRow } from '../../read/observations.ts';
import type { Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';
import { whole, type Coded } from './coding.ts';
import type { Lookup } from './lookup.ts';
import type { SourceMapping } from './source-mapping.ts';

/**
 * Rows that say that a source has nothing about an area, for each indicator, period and what rows are parted by. Such areas
 * are those that the question was about and the answer is empty of, and those that the mapping expects.
 */
export function absentRows(
  table: SourceTable,
  mapping: SourceMapping,
  lookup: Lookup,
  areas: Iterable<string>,
  file: string,
): Reading<{ readonly rows: readonly ObservationRow[] }> {
  const { area, expected, indicator, source } = mapping;
  const told = new Set(table.cells.map(({ codes }) => lookup.area.get(codes[area.dimension] ?? '')));
  const pattern = whole(expected?.areas);
  const isExpected = (id: string): boolean => pattern?.test(id) === true && !told.has(id);
  const missing = [...areas].filter(isExpected);
  if (expected !== undefined && missing.length > expected.atMost) {
    return { faults: [tooMany(missing, expected.atMost, area.dimension, file)] };
  }
  const asked = textsOf(lookup.area).filter((id) => !told.has(id));
  const specs =
    'dimension' in indicator ? Object.values(indicator.codes).filter((of) => of !== null) : [indicator];
  const partings = mapping.breakdown === undefined ? [''] : textsOf(lookup.breakdown);
  const rows = [...new Set([...asked, ...missing])].flatMap((id) =>
    [...lookup.period].flatMap(([code, period]) => {
      const periodStart = lookup.periodStart.get(code) ?? null;
      if (period === null || periodStart === null) return [];
      return specs.flatMap((of) =>
        partings.map((breakdown): ObservationRow => ({
          indicator: of.indicator,
          area: id,
          period,
          periodStart,
          breakdown,
          value: '',
          mark: 'absent',
          lower: '',
          upper: '',
          approximate: '',
          provisional: '',
          base: '',
          note: expected?.note ?? '',
          source,
        })),
      );
    }),
  );
  return { rows };
}

const textsOf = (coded: Coded): string[] => [...new Set(coded.values())].filter((text) => text !== null);

const tooMany = (missing: readonly string[], atMost: number, dimension: string, file: string): Fault =>
  fault(file, dimension, {
    nb: `at høyst ${atMost} av områdene mangler`,
    en: `at most ${atMost} of the areas to be missing`,
    came: `${missing.length}: ${missing.join(', ')}`,
  });
