import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groundsOf, servicesAt } from './facts.ts';
import { full, list, service } from './test-records.ts';

const ids = (area?: string, setting?: string) =>
  servicesAt(
    list([
      service('everywhere'),
      service('county', { areas: ['no-50'] }),
      service('town', { areas: ['no-5001', 'no-1839'] }),
      service('school', { settings: ['school'] }),
    ]),
    'child',
    { area, setting },
  ).map(({ id }) => id);

test('a place that is not known has the services of the whole country', () => {
  assert.deepEqual(ids(), ['everywhere', 'school']);
});

test('a municipality has its own services and those of its county', () => {
  assert.deepEqual(ids('no-5001'), ['everywhere', 'county', 'town', 'school']);
  assert.deepEqual(ids('no-1839'), ['everywhere', 'town', 'school']);
});

test('a county has not the services of one of its municipalities', () => {
  assert.deepEqual(ids('no-50'), ['everywhere', 'county', 'school']);
});

test('a kindergarten is not sent to those who take only cases from schools', () => {
  assert.deepEqual(ids(undefined, 'kindergarten'), ['everywhere']);
  assert.deepEqual(ids(undefined, 'school'), ['everywhere', 'school']);
});

test('facts of one source, date, certainty and trial are told of together', () => {
  assert.deepEqual(
    groundsOf(full).map(({ facts, status, checked }) => [facts, status, checked]),
    [
      [['phone', 'web', 'roundTheClock', 'anonymous', 'mayPassOn', 'ages'], 'ok', null],
      [['sms'], 'conflict', null],
      [['chat'], 'ok', '2026-10-05'],
    ],
  );
});
