import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterChoices, queryAddress, readQuery } from './query.ts';

test('an address and a query say the same', () => {
  const address = '?q=trygg+skole&kommune=Trondheim&kommune=Oppdal&tema=fremme&status=done';
  const query = readQuery(address);
  assert.equal(query.text, 'trygg skole');
  assert.deepEqual(query.chosen.kommune, ['Trondheim', 'Oppdal']);
  assert.equal(queryAddress(query), address);
});

test('an empty or doubled value is no choice', () => {
  const query = readQuery('?q=++&kommune=&type=plan&type=plan&annet=x');
  assert.deepEqual(query, { text: '', chosen: { kommune: [], tema: [], type: ['plan'], status: [] } });
  assert.equal(queryAddress(readQuery('')), '');
});

test('most hits come first, and a choice without hits can still be taken away', () => {
  assert.deepEqual(filterChoices({ plan: 2, measure: 9, unit: 0 }, ['guide']), [
    { value: 'measure', count: 9, checked: false },
    { value: 'plan', count: 2, checked: false },
    { value: 'guide', count: 0, checked: true },
  ]);
});
