import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownMarks, marksOf, meaningOf, publishers, skolverketValueTypes } from './marks.ts';

test('the same mark means what its own publisher means by it', () => {
  assert.equal(meaningOf('udir', '*'), 'suppressed');
  assert.equal(meaningOf('skolverket', '*'), 'notApplicable');
  assert.equal(meaningOf('ssb', '..'), 'notAvailable');
  assert.equal(meaningOf('skolverket', '..'), 'suppressed');
  assert.equal(meaningOf('ssb', ':'), 'suppressed');
  assert.equal(meaningOf('ssb', '.'), 'notApplicable');
  assert.equal(meaningOf('skolverket', '.'), 'notAvailable');
  assert.equal(meaningOf('skolenkaten', '-'), 'suppressed');
});

test('a mark that a publisher is not known to use means nothing there, whatever JavaScript calls its own', () => {
  for (const publisher of publishers) {
    for (const mark of ['', '?', '0', 'constructor', 'toString', '__proto__']) {
      assert.equal(meaningOf(publisher, mark), undefined, `${publisher} ${mark}`);
    }
  }
  assert.equal(meaningOf('udir', '..'), undefined);
  assert.deepEqual(marksOf('constructor-x'), marksOf('ukjent'));
});

test('no mark of any publisher is a number', () => {
  for (const publisher of publishers) {
    for (const mark of knownMarks(publisher).split(' ').filter(Boolean))
      assert.ok(Number.isNaN(Number(mark)), mark);
  }
});

test('a source’s marks go by the first word of its id, and our own words go everywhere', () => {
  assert.equal(marksOf('udir-gsi')['*'], 'suppressed');
  assert.equal(marksOf('skolverket-statistik')['*'], 'notApplicable');
  for (const source of ['udir-gsi', 'kommunens-egne']) assert.equal(marksOf(source)['absent'], 'absent');
});

test('Skolverket’s value types are five', () => {
  assert.deepEqual(Object.values(skolverketValueTypes).sort(), [
    'normal',
    'normal',
    'notApplicable',
    'notAvailable',
    'suppressed',
  ]);
});
