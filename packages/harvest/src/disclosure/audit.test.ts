/** The audit against every way that small tables can be filled in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { figure, indicator, surroundings } from '../testing/figures.ts';
import { Audit } from './audit.ts';
import type { Figure } from './figures.ts';
import { Solver } from './solver.ts';
import { sumsOf } from './sums.ts';

const id = 'gsi-spesialundervisning';
const world = surroundings([indicator(id)]);
const solver = await Solver.load();
const sexes = ['gutter', 'jenter'] as const;
const places = ['no-0101', 'no-0102', 'no-0103'] as const;

/** Six counts, of three places and two sexes, and which of them are hidden: four at most. */
interface Small {
  readonly counts: readonly number[];
  readonly hidden: readonly number[];
}

const small: fc.Arbitrary<Small> = fc.record({
  counts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 6 }),
  hidden: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }),
});

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

/** The table with its totals, as it is published. */
function published({ counts, hidden }: Small): Figure[] {
  const all = (breakdown: string, index: number): Figure =>
    figure(id, 'no-01', sum(counts.filter((_, at) => at % 2 === index)), { breakdown });
  return [
    figure(id, 'no-01', sum(counts)),
    ...sexes.map(all),
    ...places.flatMap((area, row) => [
      figure(id, area, sum(counts.slice(row * 2, row * 2 + 2))),
      ...sexes.map((breakdown, column) => {
        const at = row * 2 + column;
        return figure(id, area, hidden.includes(at) ? '*' : (counts[at] ?? 0), { breakdown });
      }),
    ]),
  ];
}

/** All counts that the hidden ones could be, by trying all. */
function possible({ counts, hidden }: Small): number[][] {
  const found: number[][] = [];
  const totals = (some: readonly number[]): string =>
    JSON.stringify([
      ...[0, 1, 2].map((row) => sum(some.slice(row * 2, row * 2 + 2))),
      ...[0, 1].map((column) => sum(some.filter((_, at) => at % 2 === column))),
    ]);
  const fill = (some: readonly number[], [at, ...more]: readonly number[]): void => {
    if (at === undefined) {
      if (totals(some) === totals(counts)) found.push([...some]);
      return;
    }
    for (let count = 1; count <= 12; count += 1) fill(some.with(at, count), more);
  };
  fill(counts, hidden);
  return found;
}

test('a count is found to be narrow exactly when fewer than five numbers are possible', () => {
  fc.assert(
    fc.property(small, (table) => {
      const solutions = possible(table);
      const expected = table.hidden
        .filter((at) => {
          const values = solutions.map((some) => some[at] ?? NaN);
          return Math.max(...values) - Math.min(...values) < 4;
        })
        .map((at) => `${places[Math.floor(at / 2)] ?? ''} ${sexes[at % 2] ?? ''}`);
      const findings = new Audit(solver, world).findings(sumsOf(published(table), world));
      const narrow = findings
        .filter(({ how }) => how === 'narrow')
        .map(({ cell }) => `${cell.area} ${cell.figure?.value.breakdown ?? ''}`);
      assert.deepEqual(narrow.sort(), expected.sort());
    }),
    { numRuns: 60 },
  );
});
