import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HelpServiceRecord } from '../models/index.ts';
import { isSure, servicesIn } from './help.ts';

const service = (id: string, more: Partial<HelpServiceRecord> = {}): HelpServiceRecord => ({
  id,
  kind: 'line',
  areas: [],
  name: id,
  oneLine: {},
  ...more,
});
const idsOf = (services: readonly HelpServiceRecord[], area?: string, setting?: string): string[] =>
  servicesIn(services, area, setting).map(({ id }) => id);

const services = [
  service('everywhere'),
  service('county', { areas: ['no-50'] }),
  service('town', { areas: ['no-5001', 'no-1839'] }),
  service('school', { settings: ['school'] }),
];

test('a place that is not known has the services of the whole country', () => {
  assert.deepEqual(idsOf(services), ['everywhere', 'school']);
});

test('a municipality has its own services and those of its county', () => {
  assert.deepEqual(idsOf(services, 'no-5001'), ['everywhere', 'county', 'town', 'school']);
  assert.deepEqual(idsOf(services, 'no-1839'), ['everywhere', 'town', 'school']);
});

test('a county has not the services of one of its municipalities', () => {
  assert.deepEqual(idsOf(services, 'no-50'), ['everywhere', 'county', 'school']);
});

test('a kindergarten is not sent to those who take only cases from schools', () => {
  assert.deepEqual(idsOf(services, undefined, 'kindergarten'), ['everywhere']);
  assert.deepEqual(idsOf(services, undefined, 'school'), ['everywhere', 'school']);
});

test('where a county has its own service, that of the whole country is left out', () => {
  const ombuds = [
    service('own', { areas: ['no-50'], replaces: 'every' }),
    service('every'),
    service('other'),
  ];
  assert.deepEqual(idsOf(ombuds, 'no-5001'), ['own', 'other']);
  assert.deepEqual(idsOf(ombuds, 'no-1839'), ['every', 'other']);
  assert.deepEqual(idsOf(ombuds), ['every', 'other']);
});

test('what sources disagree on, or none has said, is not sure', () => {
  const statuses = (['ok', 'old', 'conflict', 'unverified'] as const).map((status) => isSure({ status }));
  assert.deepEqual(statuses, [true, true, false, false]);
});
