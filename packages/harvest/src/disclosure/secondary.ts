import { byText } from '../order.ts';
import type { Audit, Finding } from './audit.ts';
import { hide, keyOf, type Figure, type Surroundings } from './figures.ts';
import type { Cell } from './cells.ts';
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
  let now = [...figures];
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
    now = now.map((figure) => (chosen.has(keyOf(figure.value)) ? hide(figure, 'suppressedByUs') : figure));
  }
}

/** What a reader misses least: a place before a county, a county before a country, few before many. */
function leastImportant(finding: Finding, { areas, shownBefore }: Surroundings): Cell | undefined {
  if (finding.how === 'before' || finding.how === 'contradiction') return undefined;
  const levels = ['territory', 'municipality', 'county', 'country'];
  const levelOf = ({ area }: Cell): number => levels.indexOf(areas.get(area)?.level ?? '');
  const near = new Set(finding.sums.flatMap(({ total, parts }) => [total, ...parts]));
  const valueOf = ({ figure }: Cell): number => figure?.value.value ?? 0;
  return (
    finding.beside
      .filter((cell) => finding.sums.length === 0 || near.has(cell))
      // A 0 protects nothing, and what an earlier release showed is known.
      .filter((cell) => valueOf(cell) > 0 && !shownBefore.has(cell.key))
      .toSorted((a, b) => levelOf(a) - levelOf(b) || valueOf(a) - valueOf(b) || byText(a.key, b.key))[0]
  );
}
