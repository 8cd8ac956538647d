import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAt } from './today.ts';

test('the day is that of the plans, winter and summer', () => {
  assert.equal(dayAt(new Date('2026-01-01T22:59:59Z')), '2026-01-01');
  assert.equal(dayAt(new Date('2026-01-01T23:00:00Z')), '2026-01-02');
  assert.equal(dayAt(new Date('2026-07-01T22:00:00Z')), '2026-07-02');
});
