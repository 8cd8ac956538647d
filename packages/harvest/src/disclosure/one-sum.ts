import type { Range } from './base.ts';
import type { Cell } from './cells.ts';
import type { Sum } from './sums.ts';

/**
 * From and to of what parts of one sum (or its total) are together, when that sum is all that is known: what is
 * left of the total when the others are as large, or as small, as they can be. Exact, and far quicker than a solver.
 * @returns nothing if the sum contradicts what is known of its parts
 */
export function rangeInOneSum(
  { total, parts, whole, tolerance }: Sum,
  cells: readonly Cell[],
): Range | undefined {
  const all = add(parts);
  // Without all of its parts, a total may be larger than them by anything.
  const least = { parts: total.range.least - tolerance, total: all.least - tolerance };
  const most = { parts: total.range.most + tolerance, total: whole ? all.most + tolerance : Infinity };
  if (all.least > most.parts || (whole && all.most < least.parts)) return undefined;
  if (cells.includes(total)) {
    return {
      least: Math.max(total.range.least, least.total),
      most: Math.min(total.range.most, most.total),
    };
  }
  const own = add(cells);
  const others = add(parts.filter((part) => !cells.includes(part)));
  return {
    least: whole ? Math.max(own.least, least.parts - others.most) : own.least,
    most: Math.min(own.most, most.parts - others.least),
  };
}

const add = (cells: readonly Cell[]): Range => ({
  least: cells.reduce((sum, { range }) => sum + range.least, 0),
  most: cells.reduce((sum, { range }) => sum + range.most, 0),
});
