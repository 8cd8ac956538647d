import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { configOf } from '../config.ts';
import { school, settings } from '../testing/tenant.ts';
import { nextReadingDay } from './reading.ts';

const closed = [
  { name: 'Planleggingsdag', start: '2026-11-27', end: '2026-11-27' },
  { name: 'Juleferie', start: '2026-12-19', end: '2027-01-03' },
];
const reading = (moment: string, unit: object = { closed, cover: 'owner' }) => {
  const units = [{ ...settings.units[0], closed: [], cover: 'none', ...unit }];
  const keys = { rootKey: 'A'.repeat(43), recovery: 'age1pq1a' };
  const read = configOf({ ...settings, ...keys, units }, 'mottak.json');
  assert.ok(read.ok, JSON.stringify(read));
  const { next, cover } = nextReadingDay(read.config, school, new Date(moment));
  return [next, cover];
};

describe('when a report is read, and by whom', () => {
  test('the same day before the morning’s reading, else the next reading day', () => {
    assert.deepEqual(reading('2026-12-01T07:30:00+01:00'), ['2026-12-01', false]);
    assert.deepEqual(reading('2026-12-01T23:30:00+01:00'), ['2026-12-02', false]);
  });

  test('a planning day beside a weekend is waited for: the school itself reads on Monday', () => {
    assert.deepEqual(reading('2026-11-26T20:00:00+01:00'), ['2026-11-30', false]);
    assert.deepEqual(reading('2026-11-27T10:00:00+01:00'), ['2026-11-30', false]);
  });

  test('from the last evening before a holiday the owner reads, until the school is soon there again', () => {
    assert.deepEqual(reading('2026-12-17T20:00:00+01:00'), ['2026-12-18', false]);
    assert.deepEqual(reading('2026-12-18T20:00:00+01:00'), ['2026-12-21', true]);
    assert.deepEqual(reading('2026-12-28T20:00:00+01:00'), ['2026-12-29', true]);
    assert.deepEqual(reading('2027-01-01T12:00:00+01:00'), ['2027-01-04', false]);
  });

  test('without cover the school’s own next day is told, however far away', () => {
    assert.deepEqual(reading('2026-12-18T20:00:00+01:00', { closed }), ['2027-01-04', false]);
  });
});
