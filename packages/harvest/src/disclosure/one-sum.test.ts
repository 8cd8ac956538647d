import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rangeInOneSum } from './one-sum.ts';
import { Solver } from './solver.ts';
import type { Cell } from './cells.ts';
import type { Sum } from './sums.ts';

const solver = await Solver.load();

const cell = (least: number, most: number): Cell => ({
  key: '',
  area: '',
  figure: undefined,
  range: { least, most },
  counted: true,
  need: undefined,
  weighed: true,
});

const someCell = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 9 }))
  .map(([least, width]) => cell(least, least + width));

const someSum: fc.Arbitrary<Sum> = fc.record({
  total: fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 3 }))
    .map(([least, width]) => cell(least, least + width)),
  parts: fc.array(someCell, { minLength: 1, maxLength: 6 }),
  whole: fc.boolean(),
  tolerance: fc.nat({ max: 2 }),
});

test('what one sum tells is what the solver finds', () => {
  fc.assert(
    fc.property(someSum, fc.nat(), (sum, at) => {
      const cells = [sum.total, ...sum.parts];
      const one = cells[at % cells.length];
      assert.ok(one !== undefined);
      const block = { cells, sums: [sum] };
      const [least, most] = (['least', 'most'] as const).map((which) =>
        solver.extreme(block, [one], which)?.get(one),
      );
      const found = rangeInOneSum(sum, [one]);
      assert.deepEqual([found?.least, found?.most], [least, most]);
    }),
    { numRuns: 300 },
  );
});

test('parts together, too', () => {
  const parts = [cell(1, 50), cell(1, 50), cell(30, 30)];
  const sum = { total: cell(41, 41), parts, whole: true, tolerance: 0 };
  assert.deepEqual(rangeInOneSum(sum, parts.slice(0, 2)), { least: 11, most: 11 });
  assert.deepEqual(rangeInOneSum(sum, parts.slice(0, 1)), { least: 1, most: 10 });
});

test('a sum that its parts contradict tells so', () => {
  const sum = { total: cell(5, 5), parts: [cell(3, 9), cell(3, 9)], whole: true, tolerance: 0 };
  assert.equal(rangeInOneSum(sum, [sum.total]), undefined);
});
