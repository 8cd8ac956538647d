import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { budgetFile, measure, type Budget } from './measure.ts';

const budgets = JSON.parse(readFileSync(budgetFile, 'utf8')) as Record<string, Budget>;
const sizes = measure();
const record = 'npm run budgets';

test('nothing a reader downloads is above its ceiling', () => {
  const heavy = Object.entries(sizes).filter(([name, size]) => size > (budgets[name]?.ceiling ?? Infinity));
  assert.deepEqual(
    heavy.map(([name, size]) => `${name}: ${size} B, taket er ${budgets[name]?.ceiling} B`),
    [],
  );
});

test('everything weighs what was recorded, within 3 % or 100 bytes, up or down', () => {
  const moved = Object.entries(sizes).filter(([name, size]) => {
    const recorded = budgets[name]?.recorded ?? 0;
    return Math.abs(size - recorded) > Math.max(100, recorded * 0.03);
  });
  assert.deepEqual(
    moved.map(
      ([name, size]) =>
        `${name}: ${size} B, skrevet opp med ${budgets[name]?.recorded ?? 'ingenting'}. Er det ment slik? ${record}`,
    ),
    [],
  );
});

test('every budget is for something that exists', () => {
  assert.deepEqual(
    Object.keys(budgets).filter((name) => !(name in sizes)),
    [],
  );
});
