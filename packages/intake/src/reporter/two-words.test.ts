import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isRight, twoOf } from './two-words.ts';

const words = ['agurk', 'banan', 'drage', 'ekorn', 'fjell', 'gitar'];

describe('two words asked back', () => {
  test('are two different ones, in order, and each word is asked for', () => {
    const seen = new Set<number>();
    for (let time = 0; time < 1000; time += 1) {
      const [one, other] = twoOf(6);
      assert.ok(one >= 0 && one < other && other < 6, `${one} ${other}`);
      seen.add(one).add(other);
    }
    assert.equal(seen.size, 6);
  });

  test('are right by their first four letters, however they are written', () => {
    assert.ok(isRight(words, [1, 4], ['banan', 'fjell']));
    assert.ok(isRight(words, [1, 4], [' BANA ', 'fjel']));
  });

  test('are not right when they are others, swapped, or not there', () => {
    for (const written of [
      ['banan', 'gitar'],
      ['fjell', 'banan'],
      ['', ''],
      ['banan', ' '],
      ['ban', 'fjell'],
    ] as const)
      assert.ok(!isRight(words, [1, 4], written), written.join());
  });
});
