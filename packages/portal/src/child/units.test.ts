import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comingClosed, hasSpeakUpPage, mayBeFound } from './units.ts';

test('schools and kindergartens have a page; adult education and units without a lasting code have none', () => {
  assert.equal(hasSpeakUpPage({ id: 'no-974760673', type: 'school' }), true);
  assert.equal(hasSpeakUpPage({ id: 'no-974760673', type: 'kindergarten' }), true);
  assert.equal(hasSpeakUpPage({ id: 'no-974760673', type: 'adultEducation' }), false);
  assert.equal(hasSpeakUpPage({ id: 'se-0581-x-navestadsskolan', type: 'school' }), false);
});

test('only a real unit that has joined may be found', () => {
  assert.equal(mayBeFound({ joined: true }, false), true);
  assert.equal(mayBeFound({ joined: false }, false), false);
  assert.equal(mayBeFound({ joined: true }, true), false);
});

test('closed periods that are over are left out, and the nearest stands first', () => {
  const closed = [
    { name: 'Vinterferie', start: '2027-02-22', end: '2027-02-26' },
    { name: 'Planleggingsdag', start: '2026-11-22', end: '2026-11-22' },
    { name: 'Høstferie', start: '2026-10-05', end: '2026-10-09' },
  ];
  assert.deepEqual(
    comingClosed(closed, '2026-11-22').map(({ name }) => name),
    ['Planleggingsdag', 'Vinterferie'],
  );
});
