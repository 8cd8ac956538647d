import { groupBy } from '../../order.ts';
import type { SourceTable } from '../table.ts';
import { TableBuilder } from '../build-table.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { RegisterUnit } from './unit.ts';

/** What units are counted as, with how it is called. */
const counts = {
  all: 'alle / all',
  private: 'private / private',
  primary: 'bare trinn 1–7 / grades 1–7 only',
  lowerSecondary: 'bare trinn 8–10 / grades 8–10 only',
  combined: 'trinn på begge sider av 7. / grades on both sides of 7',
  otherGrades: 'andre eller ukjente trinn / other or unknown grades',
} as const;
type Count = keyof typeof counts;

/** Norway's barnetrinn is grades 1 to 7, its ungdomstrinn 8 to 10. */
const lastOfPrimary = 7;
const lastOfLowerSecondary = 10;

/**
 * How many units of a register there are in each municipality, in each two-digit beginning of its number (a Norwegian
 * county) and in the country: in all, the private ones, and by the grades they have. A unit without a municipality is not
 * counted. An area without units has no cell: that none is there is not what a register says.
 *
 * A code that stands at several lines of a municipality is counted once there, because whether the lines are one unit or more is not known. It is
 * private if all its lines are, and where they have grades of different kinds, its grades are unknown.
 */
export function countUnits(
  units: readonly RegisterUnit[],
  file: string,
): Reading<{ readonly table: SourceTable }> {
  const byCode = groupBy(
    units.filter(({ municipality }) => municipality !== undefined),
    ({ code, municipality, name }) => JSON.stringify([municipality, code ?? name]),
  );
  const byArea = new Map<string, Map<Count, number>>();
  for (const lines of byCode.values()) {
    const { country, municipality = '' } = lines[0]!;
    const has: Readonly<Record<Count, boolean>> = {
      all: true,
      private: lines.every(({ ownership }) => ownership === 'private'),
      primary: false,
      lowerSecondary: false,
      combined: false,
      otherGrades: false,
      [gradesOf(lines)]: true,
    };
    for (const area of [country, municipality.slice(0, 2), municipality]) {
      const its = byArea.get(area) ?? new Map<Count, number>();
      byArea.set(area, its);
      for (const count of Object.keys(counts) as Count[])
        its.set(count, (its.get(count) ?? 0) + Number(has[count]));
    }
  }
  const builder = new TableBuilder(file, {
    area: 'område / area',
    count: 'hva som telles / what is counted',
  });
  for (const [area, its] of byArea) {
    for (const [count, value] of its)
      builder.add({ area, count: [count, counts[count]] }, { value, status: 'normal' }, area);
  }
  const built = builder.table();
  return isRefusal(built) ? built : { table: built.table };
}

function gradesOf(lines: readonly RegisterUnit[]): Count {
  const [first = 'otherGrades', ...others] = new Set(lines.map(kindOf));
  return others.length === 0 ? first : 'otherGrades';
}

function kindOf({ grades }: RegisterUnit): Count {
  if (grades === undefined) return 'otherGrades';
  if (grades.to <= lastOfPrimary) return 'primary';
  if (grades.from <= lastOfPrimary) return 'combined';
  return grades.to <= lastOfLowerSecondary ? 'lowerSecondary' : 'otherGrades';
}
