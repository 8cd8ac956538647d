import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindFilters } from './pagefind.ts';
import { readQuery } from './query.ts';

test('choices are any within a group and all of the groups', () => {
  const { all } = pagefindFilters(readQuery('?type=plan&type=unit&kommune=Oppdal').chosen) as {
    all: unknown;
  };
  assert.deepEqual(all, [{ kommune: { any: ['Oppdal'] } }, { type: { any: ['plan', 'unit'] } }]);
});
