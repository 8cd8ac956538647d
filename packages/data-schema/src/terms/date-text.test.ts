import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateText } from './date-text.ts';

test('a date is told in words, and no more exactly than it is given', () => {
  assert.equal(dateText('2026', 'nb'), '2026');
  assert.equal(dateText('2026-03', 'nn'), 'mars 2026');
  assert.equal(dateText('2026-03-17', 'nb'), '17. mars 2026');
  assert.equal(dateText('2026-12-31', 'sv'), '31 december 2026');
  assert.equal(dateText('2026-12-31', 'en'), '31 December 2026');
});
