import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixture, neverThrows, refused, taken, testOnReal } from '../../testing/sources.ts';
import { readKlassChanges } from './changes.ts';
import { readKlassCodes } from './codes.ts';
import { successorOf } from './successor.ts';

const latin1 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
/** Letters of Latin-1 as its bytes. */
const asLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const codesCsv = await fixture('klass/kommuner.latin1.csv');
const changesCsv = await fixture('klass/endringer.latin1.csv');
const changesJson = await fixture('klass/changes.json');

test('codes in Latin-1 keep their zeros; letters that were lost are told; «not stated» is no place', () => {
  assert.deepEqual(readKlassCodes(codesCsv, 'x'), {
    codes: [
      { code: '0301', name: 'Forsteby' },
      { code: '9998', name: 'Prøv?vik - Ovdavik', lettersLost: true, validFrom: '2020-01-01' },
    ],
  });
});

test('codes as JSON, with the range in which they are valid', async () => {
  assert.deepEqual(readKlassCodes(await fixture('klass/codes.json'), 'x'), {
    codes: [{ code: '01', name: 'Førstefylket', validFrom: '2016-01-01', validTo: '2018-01-02' }],
  });
});

test('a code that is no code, or a column that is gone, is named', () => {
  const faults = (from: string, to: string): string =>
    refused(readKlassCodes(asLatin1(latin1(codesCsv).replace(from, to)), 'x'))[0] ?? '';
  assert.match(faults('"0301"', '"K-301"'), /^rad 2, kolonne code: .*came "K-301"/);
  assert.match(faults('"validFrom"', '"gyldigFra"'), /^overskriften: a row with the columns validFrom/);
});

test('changes as JSON: renumbered, merged and split', () => {
  const { changes } = taken(readKlassChanges(changesJson, 'x'));
  assert.deepEqual(
    changes.map(({ from, to, kind }) => `${from.code} ${to.code} ${kind}`),
    [
      '0101 3001 renumber',
      '3001 3101 renumber',
      '0201 3002 merge',
      '0202 3002 merge',
      '1850 1806 split',
      '1850 1875 split',
      '1805 1806 merge',
    ],
  );
});

test('changes as CSV, no-break spaces and all, agree with what the file says is split', () => {
  const { changes } = taken(readKlassChanges(changesCsv, 'x'));
  assert.deepEqual(
    changes.map(({ from, to, kind }) => `${from.code} ${to.code} ${kind}`),
    [
      '0101 3001 renumber',
      '0301 0301 same',
      '1826 1826 rename',
      '0201 3002 merge',
      '0202 3002 merge',
      '1850 1806 split',
      '1850 1875 split',
    ],
  );
  assert.deepEqual(changes[2]?.to, { code: '1826', name: 'Vaarjoe - Fjellby' });
  assert.equal(changes[0]?.on, '2020-01-01');
  const unflagged = asLatin1(latin1(changesCsv).replace('Nordby;1', 'Nordby;0'));
  assert.match(
    refused(readKlassChanges(unflagged, 'x'))[0] ?? '',
    /^rad 7, kolonne splittes: 1, by how many 1850 became; came 0/,
  );
});

test('a code is followed through every change to what it is today', () => {
  const { changes } = taken(readKlassChanges(changesJson, 'x'));
  assert.deepEqual(successorOf('0101', changes), { kind: 'one', code: '3101', samePlace: true });
  // Its own figures begin the day it was given to Halden: that it was is no change of it.
  assert.deepEqual(successorOf('3001', changes), { kind: 'one', code: '3101', samePlace: true });
  assert.deepEqual(successorOf('0202', changes), { kind: 'one', code: '3002', samePlace: false });
  assert.deepEqual(successorOf('4601', changes), { kind: 'one', code: '4601', samePlace: true });
});

test('a place that gives away a part and goes on under its number is not split', () => {
  const change = (oldCode: string, newCode: string): object => ({
    oldCode,
    oldName: `Sted ${oldCode}`,
    newCode,
    newName: `Sted ${newCode}`,
    changeOccurred: '2026-01-01',
  });
  const codeChanges = [change('3118', '3118'), change('3118', '3207'), change('3207', '3207')];
  const { changes } = taken(readKlassChanges(new TextEncoder().encode(JSON.stringify({ codeChanges })), 'x'));
  assert.deepEqual(
    changes.map(({ kind }) => kind),
    ['boundary', 'boundary', 'boundary'],
  );
  assert.deepEqual(successorOf('3118', changes), { kind: 'one', code: '3118', samePlace: false });
  assert.deepEqual(successorOf('3207', changes), { kind: 'one', code: '3207', samePlace: false });
  const untold = changes.filter(({ from }) => from.code !== '3207');
  assert.deepEqual(
    successorOf('3207', untold),
    { kind: 'one', code: '3207', samePlace: false },
    'it became larger',
  );
});

test('a split is never merged: it tells what the place became, and gives none of them', () => {
  const { changes } = taken(readKlassChanges(changesJson, 'x'));
  assert.deepEqual(successorOf('1850', changes), { kind: 'split', on: '2020-01-01', into: ['1806', '1875'] });
});

test('a code that has lost its zero in a spreadsheet is refused', () => {
  assert.match(
    refused(readKlassCodes(asLatin1(latin1(codesCsv).replace('0301', '301')), 'x'))[0] ?? '',
    /^code \(Forsteby\): 4 digits, zeros in front counted; came 301/,
  );
});

neverThrows(readKlassCodes, codesCsv, () => undefined);
neverThrows(readKlassCodes, await fixture('klass/codes.json'), () => undefined);
neverThrows(readKlassChanges, changesCsv, () => undefined);
neverThrows(readKlassChanges, changesJson, ({ changes }) => {
  for (const { from } of changes) assert.ok(['one', 'split'].includes(successorOf(from.code, changes).kind));
});

testOnReal('356 municipalities of 2020', 'klass/131-kommuner-2020.csv', (bytes, file) => {
  const { codes } = taken(readKlassCodes(bytes, file));
  assert.equal(codes.length, 356);
  assert.ok(codes.some(({ code, name }) => code === '0301' && name === 'Oslo'));
  assert.ok(codes.some(({ name, lettersLost }) => lettersLost === true && name.startsWith('Kárá')));
});
testOnReal('twenty counties', 'klass/104-codes-2016-2018.json', (bytes, file) => {
  assert.equal(taken(readKlassCodes(bytes, file)).codes.length, 20);
});
testOnReal('counties that became one', 'klass/104-changes-2019-2020.json', (bytes, file) => {
  const { changes } = taken(readKlassChanges(bytes, file));
  assert.deepEqual(successorOf('08', changes), { kind: 'one', code: '38', samePlace: false });
});
testOnReal(
  'Halden renumbered, Tysfjord and Snillfjord split',
  'klass/kommuner-endringer-2019-2020.csv',
  (bytes, file) => {
    const { changes } = taken(readKlassChanges(bytes, file));
    assert.deepEqual(successorOf('0101', changes), { kind: 'one', code: '3001', samePlace: true });
    assert.deepEqual(successorOf('1850', changes), {
      kind: 'split',
      on: '2020-01-01',
      into: ['1806', '1875'],
    });
    assert.deepEqual(successorOf('5012', changes), {
      kind: 'split',
      on: '2020-01-01',
      into: ['5055', '5056', '5059'],
    });
  },
);
