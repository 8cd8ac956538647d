import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { monthsBefore } from './dates.ts';

test('a day of the same number, or the last of a month that is shorter', () => {
  assert.equal(monthsBefore('2026-11-22', 6), '2026-05-22');
  assert.equal(monthsBefore('2026-03-15', 6), '2025-09-15');
  assert.equal(monthsBefore('2026-08-31', 6), '2026-02-28');
  assert.equal(monthsBefore('2024-08-31', 6), '2024-02-29');
});

test('so many months before any day lies in the month so far back, never on a later day of it', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 30 }), (from, months) => {
      const before = monthsBefore(from, months);
      assert.equal(monthOf(from) - monthOf(before), months);
      assert.ok(before.slice(8) <= from.slice(8));
    }),
  );
});
