import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newCode } from '../protocol/index.ts';
import { noAnswers, type Answers } from './flow.ts';
import { hasUnkept } from './unkept.ts';

const after = (change: Partial<Answers>): boolean => hasUnkept({ answers: { ...noAnswers, ...change } });

describe('what would be lost', () => {
  test('is nothing at the beginning, nor after the first presses', () => {
    assert.equal(after({}), false);
    assert.equal(after({ reporter: 'self', age: 'junior', situation: 'peer' }), false);
    assert.equal(after({ situation: 'adultThere', leader: 'no', mayRead: 'yes', wantsContact: 'no' }), false);
    assert.equal(after({ text: ' \n' }), false);
  });

  test('is what has been written, or pointed at', () => {
    for (const change of [
      { text: 'De ler av meg' },
      { contact: 'Ring meg' },
      { what: ['hits'] },
      { where: ['outside'] },
      { since: 'today' },
      { wish: ['stop'] },
    ])
      assert.equal(after(change), true, JSON.stringify(change));
  });

  test('is a code, until it has been shown that the reader has it', () => {
    const code = newCode();
    assert.equal(hasUnkept({ answers: noAnswers, code }), true);
    assert.equal(hasUnkept({ answers: noAnswers, code, kept: true }), false);
  });
});
