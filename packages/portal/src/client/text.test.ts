import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from './text.ts';

test('a text is filled in by name, and unknown names are left standing', () => {
  assert.equal(fill('{n} treff på «{q}» {x}', { n: 2, q: '{n}' }), '2 treff på «{n}» {x}');
});
