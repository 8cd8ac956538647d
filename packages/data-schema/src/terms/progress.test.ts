import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { PlanItem, StatusReport } from '../models/index.ts';
import { measureNatures, statusCodes } from './codes.ts';
import {
  clarityOf,
  countsInProgress,
  historyOf,
  isStale,
  isTrackable,
  isUndocumented,
  nextAfter,
  progressOf,
  statusOf,
  timingOf,
  unitReportsOf,
} from './progress.ts';

const item = (id: string, more: Partial<PlanItem> = {}): PlanItem => ({
  id,
  kind: 'measure',
  nature: 'once',
  title: id,
  section: 'a',
  themes: [],
  passage: { quote: 'x', place: 'y' },
  points: [],
  figures: [],
  mentions: [],
  indicatorLinks: [],
  related: [],
  notices: [],
  ...more,
});
const report = (more: Partial<StatusReport> = {}): StatusReport => ({
  item: 'a',
  date: '2026-01-01',
  status: 'inProgress',
  reportedBy: 'rektor',
  ...more,
});

describe('what counts', () => {
  test('only what can be finished counts in a picture of progress', () => {
    assert.deepEqual(
      measureNatures.filter((nature) => countsInProgress({ nature })),
      ['once', 'toBeConsidered'],
    );
    assert.equal(isTrackable(item('a', { nature: 'ongoing' })), true);
  });

  test('the newest report about the whole measure decides, whatever a single unit says', () => {
    const reports = [
      report({ date: '2025-01-01', status: 'notStarted' }),
      report({ date: '2026-03-01', status: 'done', unit: 'no-999999999' }),
      report({ date: '2025-06-01', status: 'inProgress' }),
    ];
    assert.equal(statusOf('a', reports), 'inProgress');
    assert.equal(statusOf('b', reports), 'unknown');
    assert.deepEqual(
      historyOf('a', reports).map(({ date }) => date),
      ['2025-06-01', '2025-01-01'],
    );
  });

  test('each unit is counted once, by its newest report', () => {
    const reports = [
      report({ unit: 'no-999999999', date: '2025-01-01' }),
      report({ unit: 'no-999999999', date: '2026-01-01', status: 'done' }),
      report({ unit: 'no-888888888', date: '2025-05-01' }),
    ];
    assert.deepEqual(
      unitReportsOf('a', reports).map(({ unit, date }) => [unit, date]),
      [
        ['no-999999999', '2026-01-01'],
        ['no-888888888', '2025-05-01'],
      ],
    );
  });

  test('every measure that counts has exactly one status', () => {
    const items = fc
      .array(fc.constantFrom(...measureNatures))
      .map((natures) => natures.map((nature, i) => item(`i${i}`, { nature })));
    const reports = fc.array(
      fc.record({
        item: fc.integer({ min: 0, max: 20 }).map((i) => `i${i}`),
        status: fc.constantFrom(...statusCodes.filter((code) => code !== 'unknown')),
        date: fc.constantFrom('2025-01-01', '2026-01-01'),
        reportedBy: fc.constant('rektor'),
      }),
    );
    fc.assert(
      fc.property(items, reports, (some, told) => {
        const total = Object.values(progressOf(some, told)).reduce((sum, count) => sum + count, 0);
        return total === some.filter(countsInProgress).length;
      }),
    );
  });

  test('a plan is asked who, when and what can be measured, for measures only', () => {
    const items = [
      item('a', { responsibleText: 'rektor', whenText: '2026' }),
      item('b', { measurableText: 'alle skoler' }),
      { ...item('c', { kind: 'goal', responsibleText: 'alle' }), nature: undefined } as unknown as PlanItem,
    ];
    assert.deepEqual(clarityOf({ items }), {
      trackable: 2,
      counting: 2,
      responsible: 1,
      when: 1,
      measurable: 1,
      mentioned: 0,
    });
  });
});

describe('reported, shown and dated are three things', () => {
  test('done without evidence is told apart from done with it', () => {
    assert.equal(isUndocumented(report({ status: 'done' })), true);
    assert.equal(isUndocumented(report({ status: 'done', evidence: { kind: 'notPublic' } })), false);
    assert.equal(isUndocumented(report({ status: 'inProgress' })), false);
  });

  test('a report is old after half a year', () => {
    assert.equal(isStale({ date: '2026-05-23' }, '2026-11-22'), false);
    assert.equal(isStale({ date: '2026-05-22' }, '2026-11-22'), true);
  });
});

describe('timing', () => {
  test('a year lasts to its last day', () => {
    assert.equal(timingOf({ start: '2018', end: '2021' }, '2021-12-31'), 'during');
    assert.equal(timingOf({ start: '2018', end: '2021' }, '2022-01-01'), 'after');
    assert.equal(timingOf({ start: '2026-03' }, '2026-02-28'), 'before');
    assert.equal(timingOf({ end: '2026-03-17' }, '2026-03-17'), 'during');
    assert.equal(timingOf(undefined, '2026-03-17'), 'undated');
  });

  test('the next time follows the plan’s own rhythm, and a short month keeps its last day', () => {
    assert.equal(nextAfter('2025-09-10', 'P1Y'), '2026-09-10');
    assert.equal(nextAfter('2025-08-31', 'P6M'), '2026-02-28');
    assert.equal(nextAfter('2024-02-29', 'P2Y'), '2026-02-28');
    assert.equal(nextAfter('2026-01-01', 'P2W'), '2026-01-15');
    assert.equal(nextAfter(undefined, 'P1Y'), undefined);
    assert.equal(nextAfter('2026-01-01', undefined), undefined);
  });
});
