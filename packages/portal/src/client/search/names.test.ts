import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, matchingNames, type NameEntry } from './names.ts';

const names: NameEntry[] = [
  ['kommune/a/', 'Vågå'],
  ['kommune/b/', 'Vågan'],
  ['enhet/c/', 'Åsheim skole', 'Prøving'],
  ['enhet/d/', 'Nær Vågå barnehage', 'Prøving'],
  ['kommune/e/', 'Tromsø – Romsa'],
  ['kommune/f/', 'Værøy'],
  ['kommune/g/', 'Norrköping'],
];
const found = (query: string): string[] => matchingNames(names, query).map(([, name]) => name);

test('a name is found by its beginning, the nearest first and places before units', () => {
  assert.deepEqual(found('våg'), ['Vågan', 'Vågå', 'Nær Vågå barnehage']);
  assert.deepEqual(found('vågå'), ['Vågå', 'Vågan', 'Nær Vågå barnehage']);
  assert.deepEqual(found('åsheim skole'), ['Åsheim skole']);
  assert.deepEqual(found('romsa'), ['Tromsø – Romsa']);
});

test('letters that a keyboard lacks are written in other ways', () => {
  assert.deepEqual(found('aasheim'), ['Åsheim skole']);
  assert.deepEqual(found('asheim'), ['Åsheim skole']);
  assert.deepEqual(found('vaagaa'), ['Vågå', 'Vågan', 'Nær Vågå barnehage']);
  assert.deepEqual(found('tromso'), ['Tromsø – Romsa']);
  assert.deepEqual(found('vaeroy'), ['Værøy']);
  assert.deepEqual(found('norrkoping'), ['Norrköping']);
  assert.deepEqual(found('norrkøping'), ['Norrköping']);
});

test('what is in no name finds none, and neither does nothing', () => {
  for (const query of ['mobbing', 'vågåå x', '', ' – ']) assert.deepEqual(found(query), []);
});

test('a name alone is asked in the same way, and every name answers nothing', () => {
  assert.ok(answers('Møre og Romsdal', 'romsdal'));
  assert.ok(answers('Ålesund', 'aale'));
  assert.ok(answers('Ålesund', ' '));
  assert.ok(!answers('Trondheim', 'heim'));
});
