import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Innspill, MunicipalityRecord, PlanItem, StatusReport } from '@apen-oppvekst/data-schema/terms';
import { figureRows, innspillOf, measuresIn, planYear, yearUntil } from './yearly-report.ts';

const year = yearUntil('2026-11-22');
const measure = (id: string): PlanItem =>
  ({ id, kind: 'measure', nature: 'once', title: id, mentions: [] }) as unknown as PlanItem;
const report = (item: string, date: string, unit?: string): StatusReport => ({
  item,
  date,
  status: 'inProgress',
  reportedBy: 'rektor',
  ...(unit !== undefined && { unit }),
});
const plan = (reports: StatusReport[]): MunicipalityRecord['plans'][number] => ({
  head: {} as MunicipalityRecord['plans'][number]['head'],
  items: [
    measure('a'),
    { ...measure('mal'), kind: 'goal', nature: undefined } as unknown as PlanItem,
    measure('b'),
  ],
  reports,
});

test('twelve months end on the day and leave out the same day a year before', () => {
  assert.deepEqual(year, { from: '2025-11-23', to: '2026-11-22' });
  assert.deepEqual(yearUntil('2024-02-29'), { from: '2023-03-01', to: '2024-02-29' });
});

test('reports of the twelve months come newest first, and a measure counts once', () => {
  const { measures, reported, unreported } = planYear(
    plan([
      report('a', '2026-01-10'),
      report('a', '2026-05-02', 'no-900000001'),
      report('a', '2025-11-22'),
      report('a', '2026-11-23'),
    ]),
    year,
  );
  assert.deepEqual(
    measures.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(
    reported.map(({ report: { date } }) => date),
    ['2026-05-02', '2026-01-10'],
  );
  assert.equal(measuresIn(reported), 1);
  assert.equal(unreported, 1, 'b has no report at all');
});

test('input of the twelve months is there, and older input until it is answered', () => {
  const given = (id: string, date: string, answered: boolean): Innspill =>
    ({ id, date, answer: answered ? { date, role: 'rektor', text: 'Ja' } : null }) as Innspill;
  const found = innspillOf(
    [given('old', '2024-01-01', true), given('open', '2024-01-01', false), given('new', '2026-02-01', true)],
    year,
  );
  assert.deepEqual(
    found.map(({ id }) => id),
    ['new', 'open'],
  );
});

test('a hidden newest figure is shown as hidden, beside the country in the same period', () => {
  const observation = (area: string, period: string, value: number | null): object => ({
    area,
    period,
    periodStart: period,
    value,
    status: value === null ? 'suppressed' : 'normal',
  });
  const entry = {
    indicator: {},
    observations: [observation('no-5001', '2024', 8), observation('no-5001', '2025', null)],
    comparison: [observation('no', '2024', 7), observation('no', '2025', 9)],
  };
  const empty = { indicator: {}, observations: [], comparison: [] };
  const rows = figureRows([entry, empty] as unknown as MunicipalityRecord['indicators']);
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.own.status, 'suppressed');
  assert.equal(rows[0]?.country?.value, 9);
});
