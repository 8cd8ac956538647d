import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { choiceOf, mostPlaces, queryOf } from './choice.ts';

const known = new Set(Array.from({ length: 20 }, (_id, index) => `no-${5000 + index}`));

describe('the municipalities that an address asks for', () => {
  it('are those that exist, in the order of the address, each once', () => {
    const { ids, leftOut } = choiceOf('?kommune=no-5003&kommune=&kommune=no-5001&kommune=no-5003', known);
    assert.deepEqual(ids, ['no-5003', 'no-5001']);
    assert.equal(leftOut, false);
  });

  it('are told to be fewer than asked for when some do not exist or are too many', () => {
    assert.deepEqual(choiceOf('?kommune=no-5001&kommune=%3Cb%3E', known), {
      ids: ['no-5001'],
      leftOut: true,
    });
    const all = queryOf([...known]);
    assert.equal(choiceOf(all, known).ids.length, mostPlaces);
    assert.equal(choiceOf(all, known).leftOut, true);
  });

  it('come back from the address that they make', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: mostPlaces }), (ids) => {
        assert.deepEqual(choiceOf(queryOf(ids), known), { ids, leftOut: false });
      }),
    );
  });

  it('are found in any address without failing', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        assert.ok(choiceOf(query, known).ids.every((id) => known.has(id)));
      }),
    );
  });
});
