import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { knownMarks, meaningOf, publishers } from '../read/marks.ts';
import { readFigure } from './figure.ts';

test('numbers as they are printed, spaces around them or in them', () => {
  for (const [written, value] of [
    ['12,2', 12.2],
    ['  116', 116],
    ['22\u00a0539', 22539],
    ['0,0', 0],
    ['-3', -3],
  ] as const) {
    assert.deepEqual(readFigure(written, 'udir'), { value, status: 'normal' }, written);
  }
});

test('a rounded number keeps its word; a limit is no number', () => {
  assert.deepEqual(readFigure('cirka 270', 'skolverket'), {
    value: 270,
    status: 'normal',
    approximate: 'cirka',
  });
  assert.deepEqual(readFigure('~100', 'skolverket'), { value: 100, status: 'normal', approximate: '~' });
  assert.deepEqual(readFigure('>15', 'udir'), {
    value: null,
    status: 'bound',
    approximate: '>15',
    lower: 15,
  });
  assert.deepEqual(readFigure('under 5', 'udir'), {
    value: null,
    status: 'bound',
    approximate: 'under 5',
    upper: 5,
  });
});

test('nothing, and what nobody knows, is no figure', () => {
  for (const written of ['', ' ', '?', '-', '..', 'n/a', 'mange', '12*', '1e3', '5 %']) {
    assert.equal(readFigure(written, 'udir'), undefined, written);
  }
});

test('whatever is written, a figure has a number exactly when it is one, and never an empty mark', () => {
  const marks = publishers.flatMap((publisher) => knownMarks(publisher).split(' '));
  const written = fc.oneof(
    fc.string(),
    fc.constantFrom(...marks),
    fc.stringMatching(/^(ca\.|cirka|~|<|>|over|under)? ?\d{0,4}[ ,.]?\d{0,3}[*.:]?$/),
  );
  fc.assert(
    fc.property(written, fc.constantFrom(...publishers), (text, publisher) => {
      const figure = readFigure(text, publisher);
      if (figure === undefined) return;
      const { value, status, mark, approximate, lower, upper } = figure;
      assert.equal(Number.isFinite(value), status === 'normal');
      if (meaningOf(publisher, text.trim()) !== undefined) assert.equal(mark, text.trim());
      if (status === 'bound') assert.ok(approximate !== '' && Number.isFinite(lower ?? upper));
      else assert.ok(status === 'normal' || mark !== '');
    }),
    { numRuns: 2000 },
  );
});
