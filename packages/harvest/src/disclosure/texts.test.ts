import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Area } from '@apen-oppvekst/data-schema';
import { parseInput } from '../read/input.ts';
import { figure, indicator } from '../testing/figures.ts';
import { hide } from './figures.ts';
import { givenAwayInTexts } from './texts.ts';

const { input: empty } = parseInput([]);
const entry = <Value>(value: Value): { value: Value; file: string; path: string; fictional: boolean } => ({
  value,
  file: '',
  path: '',
  fictional: false,
});
const shown = figure('elever', 'no-0101', 1583);
const whole = {
  ...empty,
  indicators: [entry(indicator('elever'))],
  areas: [entry(Area.parse({ id: 'no-0101', name: { nb: 'Vik', sv: 'Viken' }, level: 'municipality' }))],
  observations: [shown],
};
const published = { ...whole, observations: [hide(shown, 'suppressedByUs')] };

const toldIn = (record: object): string[] =>
  givenAwayInTexts(
    new Map([['api/v1/x.json', new TextEncoder().encode(JSON.stringify(record))]]),
    whole,
    published,
    new Map(),
  ).map(({ path, came }) => `${path}: ${came}`);

test('a number is found however it is written, by any name of its place', () => {
  for (const text of [
    'I Vik går 1583 elever.',
    'I Vik går 1 583 elever.',
    'I Viken går 1\u00a0583 elever.',
    'Vik: 1583 av elevene',
  ]) {
    assert.deepEqual(toldIn({ a: [{ b: text }] }), [`a[0].b: ${text}`]);
  }
});

test('another number, place or thing counted gives nothing away', () => {
  for (const text of [
    'I Vik går 15830 elever.',
    'I Vik går 1583,5 elever.',
    'I Vika går 1583 elever.',
    'I Nes går 1583 elever. Vik er nabo.',
    'Vik fikk navnet i 1583, og elevene sang.',
  ]) {
    assert.deepEqual(toldIn({ text }), [], text);
  }
});

test('a figure’s own note needs no name', () => {
  const note = 'Av 1583 elever';
  const row = { indicator: 'svar', area: 'no-0101', period: '2025-26', note };
  assert.deepEqual(toldIn({ observations: [row] }), [`observations[0].note: ${note}`]);
  assert.deepEqual(toldIn({ observations: [{ ...row, area: 'no-0102' }] }), []);
});
