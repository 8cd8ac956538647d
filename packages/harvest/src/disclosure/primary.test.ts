import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Area, type Observation, type UnitType } from '@apen-oppvekst/data-schema';
import { figure, indicator, surroundings } from '../testing/figures.ts';
import type { Surroundings } from './figures.ts';
import { primary } from './primary.ts';

const bullied = indicator('mobbing', { unitOfMeasure: 'percent', decimals: 1, sensitivity: 'bullying' });
const happy = indicator('trivsel', { unitOfMeasure: 'percent', decimals: 1, sensitivity: 'survey' });
const days = indicator('dager', { unitOfMeasure: 'days', decimals: 1, sensitivity: 'survey' });
const victims = indicator('antall-mobbet', { sensitivity: 'bullying' });
const support = indicator('gsi-spesialundervisning');
const pupils = indicator('gsi-elever');
const schools = indicator('gsi-skoler');
const made = surroundings([bullied, happy, days, victims, support, pupils, schools], {
  schools: { 'no-0101': 1, 'no-0102': 2, 'no-0103': 3, 'no-0199': 1 },
});
const territory = Area.parse({ id: 'no-0199', name: { nb: 'Øya' }, level: 'territory', parent: 'no-01' });
const world: Surroundings = { ...made, areas: new Map([...made.areas, [territory.id, territory]]) };

const published = (
  id: string,
  value: number,
  more: Partial<Observation> = {},
  where: Surroundings = world,
): Pick<Observation, 'value' | 'status' | 'base' | 'approximate'> => {
  const [only] = primary([figure(id, more.area ?? 'no-01', value, more)], where);
  assert.ok(only !== undefined);
  const { value: shown, status, base, approximate } = only.value;
  return {
    value: shown,
    status,
    ...(base === undefined ? {} : { base }),
    ...(approximate === undefined ? {} : { approximate }),
  };
};

const hidden = { value: null, status: 'smallGroup' };

test('fewer behind a figure than the floor are hidden, and nothing tells how many they were', () => {
  assert.deepEqual(published('dager', 4.5, { base: '19 elever', note: '19 elever' }), hidden);
  assert.equal(published('dager', 4.5, { base: '20 elever' }).value, 4.5);
  assert.deepEqual(published('mobbing', 50, { base: 'ca. 29' }), hidden);
});

test('a count of bullied pupils from 1 to 5 is never shown, 0 and 6 are', () => {
  for (const count of [1, 2, 3, 4, 5]) assert.deepEqual(published('antall-mobbet', count), hidden);
  for (const count of [0, 6]) assert.equal(published('antall-mobbet', count).value, count);
});

test('a share that tells a small count is told as whole percent, with a band for its base', () => {
  // 3,1 % of 161 is 5 pupils; 3 % of 100 to 199 may be 3 to 6.
  assert.deepEqual(published('mobbing', 3.1, { base: '161 svar' }), {
    value: 3,
    status: 'normal',
    base: '100–199',
    approximate: 'ca. 3',
  });
  // 8,1 % of 161 is 13 pupils.
  assert.deepEqual(published('trivsel', 8.1, { base: '161 svar' }), {
    value: 8.1,
    status: 'normal',
    base: '161 svar',
  });
  // But of bullied pupils no number stands beside the share, however large.
  assert.equal(published('mobbing', 8.1, { base: 'ca. 161' }).base, '100–199');
});

test('a share that tells a small count even then is hidden', () => {
  // 3 % of 30 to 49 is 1 pupil, whatever the base.
  assert.deepEqual(published('mobbing', 2.9, { base: '35 svar' }), hidden);
  // 97,1 % of 35 leaves 1.
  assert.deepEqual(published('trivsel', 97.1, { base: '35 svar' }), hidden);
});

test('a share of a whole country gives nobody away', () => {
  assert.equal(published('mobbing', 1.6, { area: 'no' }).value, 1.6);
  assert.equal(published('mobbing', 1.6, { area: 'no', base: 'ca. 451000' }).base, 'ca. 451000');
});

test('everybody in a small group is not told, nobody is', () => {
  assert.deepEqual(published('trivsel', 100, { base: '60 svar' }), hidden);
  assert.equal(published('trivsel', 100, { base: '160 svar' }).value, 100);
  assert.equal(published('mobbing', 0, { base: '60 svar' }).value, 0);
});

test('a municipality with one or two schools is bound by what holds for a school', () => {
  assert.deepEqual(published('mobbing', 12.3, { area: 'no-0101' }), hidden);
  assert.deepEqual(published('mobbing', 12.3, { area: 'no-0102' }), hidden);
  assert.equal(published('mobbing', 12.3, { area: 'no-0103' }).value, 12.3);
  // A place that is no municipality, as Svalbard is none; and one where nobody knows how many schools there are.
  assert.deepEqual(published('mobbing', 12.3, { area: 'no-0199' }), hidden);
  assert.deepEqual(published('mobbing', 12.3, { area: 'no-9000' }), hidden);
  // Not bullying: it must be known that enough are behind it.
  assert.deepEqual(published('trivsel', 80, { area: 'no-0101' }), hidden);
  assert.equal(published('trivsel', 80, { area: 'no-0101', base: '60 svar' }).value, 80);
});

test('a sensitive count, and what it leaves of its whole, is 0 or at least the floor', () => {
  const of = (part: number, whole: number): number | null | undefined =>
    primary(
      [figure('gsi-spesialundervisning', 'no-0101', part), figure('gsi-elever', 'no-0101', whole)],
      world,
    )[0]?.value.value;
  assert.equal(of(4, 60), null);
  assert.equal(of(5, 60), 5);
  assert.equal(of(0, 60), 0);
  assert.equal(of(57, 60), null);
  assert.equal(of(60, 60), 60);
});

test('open counts are left alone: a municipality may have one school', () => {
  assert.equal(published('gsi-skoler', 1).value, 1);
});

test('a few units bind the figures that are about their kind, not those of other kinds', () => {
  const of = (...unitTypes: UnitType[]): Pick<Observation, 'value' | 'status'> => {
    const about = indicator('om', { ...rated, unitTypes });
    const here = { ...surroundings([about]), unitsIn: (_: string, kind: string) => counts[kind] };
    return published('om', 80, { area: 'no-0101' }, here);
  };
  const rated = { unitOfMeasure: 'percent', decimals: 1, sensitivity: 'survey' } as const;
  const counts: Readonly<Record<string, number>> = { school: 9, kindergarten: 1 };
  assert.equal(of('school').value, 80);
  assert.deepEqual(of('kindergarten'), hidden);
  assert.deepEqual(of('school', 'kindergarten'), hidden);
  assert.equal(of().value, 80);
});
