import { byText } from '../order.ts';
import type { Audit, Finding } from './audit.ts';
import { bandOf, baseRange } from './base.ts';
import { hide, keyOf, type Figure, type Surroundings } from './figures.ts';
import type { Cell } from './cells.ts';
import { baseBands, basesOf } from './rules.ts';
import { sumsOf } from './sums.ts';

/**
 * Hides visible figures until nothing hidden can be worked out from the rest: for each finding the least
 * important figure of the sums that give it away, again and again until the audit finds nothing more that
 * hiding can mend. The same figures give the same result.
 * @returns the figures, and what is still given away
 */
export function secondary(
  figures: readonly Figure[],
  surroundings: Surroundings,
  audit: Audit,
): { figures: Figure[]; findings: Finding[] } {
  let now = withoutHiddenBases(figures);
  for (;;) {
    const findings = audit.findings(sumsOf(now, surroundings));
    const chosen = new Set<string>();
    for (const finding of findings) {
      // One at a time in a block: what mends one finding often mends the next.
      if (finding.beside.some(({ key }) => chosen.has(key))) continue;
      const candidate = leastImportant(finding, surroundings);
      if (candidate !== undefined) chosen.add(candidate.key);
    }
    if (chosen.size === 0) return { figures: now, findings };
    now = withoutHiddenBases(
      now.map((figure) => (chosen.has(keyOf(figure.value)) ? hide(figure, 'suppressedByUs') : figure)),
    );
  }
}

/** A hidden count stands nowhere as the base of another figure, which would tell it: there its band does. */
function withoutHiddenBases(figures: readonly Figure[]): Figure[] {
  const hidden = new Set(
    figures.filter(({ value }) => value.value === null).map(({ value }) => keyOf(value)),
  );
  return figures.map((figure) => {
    const { base, ...others } = figure.value;
    const counted = basesOf[others.indicator];
    if (base === undefined || counted === undefined) return figure;
    if (!hidden.has(keyOf({ ...others, indicator: counted }))) return figure;
    const { least, most } = baseRange(base);
    if (least !== most) return figure;
    return { ...figure, value: { ...others, base: bandOf(least, baseBands) } };
  });
}

/**
 * What a reader misses least: a place before a county, a county before a country, a part before what it is a part of, a
 * place with few schools before one with many. Never by the figure itself: were the smallest chosen, its being hidden would
 * tell that it is no larger than any that is shown, and the one that it protects could be worked out from that.
 */
function leastImportant(finding: Finding, { areas, shownBefore, unitsIn }: Surroundings): Cell | undefined {
  if (finding.how === 'before' || finding.how === 'contradiction') return undefined;
  const levels = ['territory', 'municipality', 'county', 'country'];
  const rankOf = (cell: Cell): readonly number[] => [
    levels.indexOf(areas.get(cell.area)?.level ?? ''),
    finding.sums.some(({ total }) => total === cell) ? 1 : 0,
    unitsIn(cell.area, 'school') ?? Number.MAX_SAFE_INTEGER,
  ];
  const near = new Set(finding.sums.flatMap(({ total, parts }) => [total, ...parts]));
  const valueOf = ({ figure }: Cell): number => figure?.value.value ?? 0;
  const candidates = finding.beside
    .filter((cell) => finding.sums.length === 0 || near.has(cell))
    // A 0 protects nothing, and what an earlier release showed is known.
    .filter((cell) => valueOf(cell) > 0 && !shownBefore.has(cell.key));
  return candidates.toSorted((a, b) => compare(rankOf(a), rankOf(b)) || byText(a.key, b.key))[0];
}

/** By the first place in which they differ. */
const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((rank, place) => rank - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
