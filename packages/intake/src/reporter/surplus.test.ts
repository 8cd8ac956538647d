import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surplus } from './surplus.ts';

test('who writes is asked to take away characters, never more than there are', () => {
  assert.equal(surplus('a'.repeat(100), -10), 10);
  assert.equal(surplus('å'.repeat(100), -10), 5);
  assert.equal(surplus('🙂'.repeat(100), -40), 20);
  assert.equal(surplus('a', -500), 1);
});
