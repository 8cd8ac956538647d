import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar/days.ts';
import { isReadingDay, nextReadingDay } from '../calendar/reading.ts';
import { configOf, type Config } from '../config.ts';
import { school, settings } from '../testing/tenant.ts';
import { dueSteps, type Waiting } from './due.ts';

function configWith(unit: object = {}): Config {
  const read = configOf(
    {
      ...settings,
      units: [{ ...settings.units[0], ...unit }],
      rootKey: 'A'.repeat(43),
      recovery: 'age1pq1a',
    },
    'mottak.json',
  );
  assert.ok(read.ok);
  return read.config;
}

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** The steps before they are told again, by the hour at which each first is due, from the report's day on. */
function timeline(config: Config, report: Omit<Waiting, 'group'>, days = 8): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (let hour = 0; hour < days * 24; hour += 1) {
    const now = new Date(Date.parse(`${report.received}T00:00:00Z`) + hour * 3_600_000);
    for (const { step, group, week } of dueSteps(config, { group: school, ...report }, now)) {
      if (week !== undefined || seen.has(step)) continue;
      seen.add(step);
      const local = oslo.format(now);
      lines.push(`${local} ${step} ${group === school ? 'unit' : group}`);
    }
  }
  return lines;
}

describe('an ordinary report that nobody opens', () => {
  const of = (received: string, unit?: object): string[] =>
    timeline(configWith(unit), { track: 'ordinary', received });

  test('on a Monday: the group on Tuesday, the owner on Wednesday', () =>
    assert.deepEqual(of('2027-02-01'), ['2027-02-02 15:00 reminder unit', '2027-02-03 10:00 owner owner']));

  test('on a Friday, Saturday or Sunday: no working day has passed before Monday is over', () => {
    for (const day of ['2027-02-05', '2027-02-06', '2027-02-07']) {
      assert.deepEqual(of(day), ['2027-02-08 15:00 reminder unit', '2027-02-09 10:00 owner owner'], day);
    }
  });

  test('before Easter 2027: Thursday, Friday and Monday are no working days', () =>
    assert.deepEqual(of('2027-03-24'), ['2027-03-30 15:00 reminder unit', '2027-03-31 10:00 owner owner']));

  test('when the school is closed in July with cover: the owner, on the owner’s working days', () => {
    const closed = [{ name: 'Sommerferie', start: '2027-06-19', end: '2027-08-15' }];
    assert.deepEqual(of('2027-07-09', { closed, cover: 'owner' }), [
      '2027-07-12 15:00 reminder owner',
      '2027-07-13 10:00 owner owner',
    ]);
  });

  test('when it is closed without cover: the owner is told all the same', () => {
    const closed = [{ name: 'Sommerferie', start: '2027-06-19', end: '2027-08-15' }];
    assert.deepEqual(of('2027-07-09', { closed, cover: 'none' }), [
      '2027-07-12 15:00 reminder unit',
      '2027-07-13 10:00 owner owner',
    ]);
  });

  test('the day before summer closes: the reminder is the cover’s', () => {
    const closed = [{ name: 'Sommerferie', start: '2027-06-19', end: '2027-08-15' }];
    assert.deepEqual(of('2027-06-18', { closed, cover: 'owner' }), [
      '2027-06-21 15:00 reminder owner',
      '2027-06-22 10:00 owner owner',
    ]);
  });
});

describe('a report about an adult there', () => {
  const of = (received: string, unit?: object): string[] =>
    timeline(configWith(unit), { track: 'staff', received });

  test('is told the owner the same working day', () =>
    assert.deepEqual(of('2027-02-01'), ['2027-02-01 15:00 escalated owner']));

  test('after hours on a working day: at once', () => {
    const now = new Date('2027-02-01T22:30:00Z');
    const due = dueSteps(configWith(), { group: school, track: 'staff', received: '2027-02-01' }, now);
    assert.deepEqual(due, [{ step: 'escalated', group: 'owner' }]);
  });

  test('on a Saturday: on Monday', () =>
    assert.deepEqual(of('2027-02-06'), ['2027-02-08 15:00 escalated owner']));

  test('on Maundy Thursday 2027: on the Tuesday after Easter', () =>
    assert.deepEqual(of('2027-03-25'), ['2027-03-30 15:00 escalated owner']));

  test('in July, closed with cover or without: the same working day', () => {
    const closed = [{ name: 'Sommerferie', start: '2027-06-19', end: '2027-08-15' }];
    for (const cover of ['owner', 'none']) {
      assert.deepEqual(of('2027-07-07', { closed, cover }), ['2027-07-07 15:00 escalated owner'], cover);
    }
  });
});

test('once due, a step stays due: a service that was down tells it when it is up', () => {
  const config = configWith({ closed: [{ name: 'Ferie', start: '2027-06-19', end: '2027-08-15' }] });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 60 * 24 }),
      fc.integer({ min: 0, max: 60 * 24 }),
      fc.constantFrom('ordinary' as const, 'staff' as const),
      (day, hours, later, track) => {
        const received = addDays('2026-12-01', day);
        const at = (count: number): string[] =>
          dueSteps(
            config,
            { group: school, track, received },
            new Date(Date.parse(`${received}T00:00:00Z`) + count * 3_600_000),
          )
            // What is told again each week gives way to the next week's, which may be to others.
            .filter(({ week }) => week === undefined)
            .map(({ step }) => step);
        assert.deepEqual(
          at(hours).filter((step) => !at(hours + later).includes(step)),
          [],
        );
      },
    ),
    { numRuns: 100 },
  );
});

describe('while it lasts', () => {
  const told = (track: 'ordinary' | 'staff', group: string, now: string): string[] =>
    dueSteps(configWith(), { group, track, received: '2027-02-01' }, new Date(now))
      .filter(({ week }) => week !== undefined)
      .map(({ step, group: to, week }) => `${week} ${step} ${to === school ? 'unit' : to}`);

  test('it is told again each week, to the owner and to those who should have read', () => {
    assert.deepEqual(told('ordinary', school, '2027-02-10T08:59:00Z'), []);
    assert.deepEqual(told('ordinary', school, '2027-02-10T09:00:00Z'), ['1 owner owner', '1 reminder unit']);
    assert.deepEqual(told('ordinary', school, '2027-03-02T09:00:00Z'), ['3 owner owner', '3 reminder unit']);
    assert.deepEqual(told('staff', school, '2027-02-08T09:00:00Z'), ['1 escalated owner', '1 reminder unit']);
  });

  test('the owner’s own cases too', () => {
    assert.deepEqual(told('ordinary', 'owner', '2027-02-10T09:00:00Z'), ['1 owner owner']);
    assert.deepEqual(told('staff', 'owner', '2027-02-15T09:00:00Z'), ['2 escalated owner']);
  });
});

describe('the next reading day', () => {
  const next = (now: string, unit?: object) => nextReadingDay(configWith(unit), school, new Date(now));

  test('is today before nine, else the next school day', () => {
    assert.equal(next('2027-02-01T07:30:00Z').next, '2027-02-01');
    assert.equal(next('2027-02-01T08:00:00Z').next, '2027-02-02');
    assert.equal(next('2027-02-05T20:00:00Z').next, '2027-02-08');
  });

  test('goes by the clock in Norway, summer and winter', () => {
    assert.equal(next('2027-06-01T06:59:00Z').next, '2027-06-01');
    assert.equal(next('2027-06-01T07:00:00Z').next, '2027-06-02');
  });

  test('skips Easter, and says when the owner reads for a closed school', () => {
    assert.equal(next('2027-03-24T12:00:00Z').next, '2027-03-30');
    const closed = [{ name: 'Sommerferie', start: '2027-06-19', end: '2027-08-15' }];
    assert.deepEqual(next('2027-07-09T12:00:00Z', { closed, cover: 'owner' }), {
      next: '2027-07-12',
      cover: true,
      promise: 'Vi leser hver skoledag før klokka 9',
    });
    assert.deepEqual(
      [next('2027-07-09T12:00:00Z', { closed, cover: 'none' })].map(({ next: day, cover }) => [day, cover]),
      [['2027-08-16', false]],
    );
  });

  test('is not known when nobody reads for a year and more', () => {
    const closed = [{ name: 'Nedlagt', start: '2027-01-01', end: '2030-01-01' }];
    assert.equal(next('2027-02-01T12:00:00Z', { closed, cover: 'none' }).next, null);
  });
});

test('holidays are those of the country', () => {
  const everyDay = configWith({ readingDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] });
  const reads = (country: 'no' | 'se', day: string): boolean =>
    isReadingDay({ ...everyDay, country }, school, day);
  assert.deepEqual([reads('no', '2027-05-17'), reads('se', '2027-05-17')], [false, true]);
  assert.deepEqual([reads('no', '2027-06-06'), reads('se', '2027-06-06')], [true, false]);
});
