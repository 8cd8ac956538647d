import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandOf, baseRange, fittingCounts } from './base.ts';
import { baseBands } from './rules.ts';

test('a base is read as its source writes it', () => {
  const cases: readonly (readonly [string | undefined, number, number])[] = [
    ['6893 elever', 6893, 6893],
    ['22 539 svar', 22_539, 22_539],
    ['22\u00a0539', 22_539, 22_539],
    ['ca. 230', 225, 235],
    ['ca. 432000', 431_500, 432_500],
    ['30–49', 30, 49],
    ['10000+', 10_000, Infinity],
    ['<20', 0, 20],
    ['over 15', 15, Infinity],
    [undefined, 0, Infinity],
    ['alle trinn', 0, Infinity],
  ];
  for (const [text, least, most] of cases) assert.deepEqual(baseRange(text), { least, most }, text);
});

test('a band holds its base, and is read back as itself', () => {
  for (const base of [1, 19, 20, 29, 30, 49, 50, 137, 9999, 10_000, 451_000]) {
    const { least, most } = baseRange(bandOf(base, baseBands));
    assert.ok(least <= base && base <= most, `${base}: ${bandOf(base, baseBands)}`);
  }
  assert.equal(bandOf(37, baseBands), '30–49');
});

test('a share and a base tell the counts that fit', () => {
  const all = (): boolean => false;
  assert.deepEqual([...fittingCounts(8.1, 1, { least: 161, most: 161 }, all)], [13]);
  assert.deepEqual([...fittingCounts(0, 1, { least: 161, most: 161 }, all)], [0]);
  assert.deepEqual([...fittingCounts(8, 0, { least: 30, most: 49 }, all)], [3, 4]);
});
