import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { randomId } from '../protocol/index.ts';
import { caseMark } from './case-mark.ts';

const ids = Array.from({ length: 300 }, randomId);

describe('the mark of a case', () => {
  test('is four signs that are not taken for one another and make no word', () => {
    for (const id of ids) assert.match(caseMark(id), /^[2-9CDFHJ-NP-RTV-X]{4}$/);
  });

  test('is the same for everybody who reads, today and next year', () => {
    // On papers in archives: it never changes.
    assert.equal(caseMark('AAECAwQFBgcICQoLDA0ODw'), '5X5N');
  });

  test('tells cases of one day apart', () => {
    // Two of these 300 may by chance be alike; several pairs may not.
    assert.ok(new Set(ids.map(caseMark)).size >= 297);
  });
});
