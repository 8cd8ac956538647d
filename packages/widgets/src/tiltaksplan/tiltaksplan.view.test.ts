import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  clarityOf,
  countsInProgress,
  itemKinds,
  measureNatures,
  progressOf,
  statusCodes,
  themes,
  type PlanItem,
  type StatusReport,
} from '@apen-oppvekst/data-schema/terms';
import fc from 'fast-check';
import { matches, noFilter } from './filter.ts';
import { day, full, goal, long, measure, record, report, silent } from './test-records.ts';
import { viewOf } from './tiltaksplan.view.ts';
import { timelineOf } from './timeline.view.ts';

const measureOf = (id: string, view = viewOf(full, day)) => {
  const found = view.measures.find(({ item }) => item.id === id);
  assert.ok(found, id);
  return found;
};

describe('the headline', () => {
  it('counts what is reported as done among measures that can be finished', () => {
    const view = viewOf(full, day);
    assert.equal(view.headline, 'done');
    assert.equal(view.done, 2);
    assert.equal(view.clarity.counting, 6);
    assert.equal(view.notCounted, 3);
  });

  it('says that nothing is reported, rather than nought of many', () => {
    assert.equal(viewOf(silent, day).headline, 'noReports');
  });

  it('does not count a report from one unit as done for the whole', () => {
    const view = viewOf(record([measure('a')], [report('a', 'done', { unit: 'no-123456780' })]), day);
    assert.equal(view.headline, 'done');
    assert.equal(view.done, 0);
  });

  it('says so when no measure is of a kind that is ever finished', () => {
    const ongoing = measure('a', { nature: 'ongoing' });
    assert.equal(viewOf(record([ongoing], [report('a', 'inProgress')]), day).headline, 'nothingToFinish');
    assert.equal(viewOf(record([goal('m')]), day).headline, 'nothingToFinish');
  });
});

describe('the plan’s place in time', () => {
  const timing = (period: { start?: string; end?: string } | undefined) =>
    viewOf(record([measure('a')], [], { plan: period ? { period } : {} }), day).timing;

  it('is before, during, after or without dates', () => {
    assert.equal(timing({ start: '2027' }), 'before');
    assert.equal(timing({ start: '2026', end: '2026' }), 'during');
    assert.equal(timing({ end: '2026-10' }), 'after');
    assert.equal(timing(undefined), 'undated');
  });
});

describe('a measure', () => {
  it('has the newest report first and the older ones as history', () => {
    assert.deepEqual(
      measureOf('a').history.map(({ date }) => date),
      ['2026-02-01', '2025-06-01'],
    );
  });

  it('says that a report is old after half a year, and that a done one has nothing to show', () => {
    assert.equal(measureOf('a').stale, true);
    assert.equal(measureOf('b').stale, false);
    assert.equal(measureOf('b').undocumented, true);
    assert.equal(measureOf('h').undocumented, false);
  });

  it('shows its nature when it is never finished, unless it is reported as out of use', () => {
    assert.equal(measureOf('d').state, 'ongoing');
    assert.equal(measureOf('f').state, 'recurring');
    const stopped = record(
      [measure('a', { nature: 'ongoing' })],
      [report('a', 'stopped', { stopReason: 'x' })],
    );
    assert.equal(measureOf('a', viewOf(stopped, day)).state, 'stopped');
  });

  it('is confirmed in use by the newest report that says so, and by none when there is none', () => {
    assert.equal(measureOf('d').lastSeen, '2026-10-20');
    assert.equal(measureOf('e').lastSeen, undefined);
  });

  it('comes next when the plan’s own rhythm says', () => {
    assert.equal(measureOf('f').lastSeen, '2026-05-10');
    assert.equal(measureOf('f').next, '2027-05-10');
    assert.equal(measureOf('a').next, undefined);
  });

  it('is told how many units have reported, of how many', () => {
    const { units, unitCount } = measureOf('i');
    assert.deepEqual([units.map(({ name }) => name), unitCount], [['Prøvevik skole'], 12]);
  });

  it('stands under its first theme, themes in their own order', () => {
    assert.deepEqual(
      viewOf(full, day).groups.map(({ theme }) => theme),
      [undefined, 'fremme', 'forebygge', 'medvirkning', 'kompetanse'],
    );
  });
});

describe('the rest of the plan', () => {
  it('holds what cannot have a status, under its own section, and no measure', () => {
    const { rest } = viewOf(full, day);
    assert.deepEqual(
      rest.map(({ title, items }) => [title, items.map(({ id }) => id)]),
      [['1 Miljøet', ['m1']]],
    );
  });
});

describe('the filter', () => {
  const left = (filter: Partial<typeof noFilter>) =>
    viewOf(full, day)
      .measures.filter((each) => matches(each, { ...noFilter, ...filter }))
      .map(({ item }) => item.id)
      .join('');

  it('leaves nothing out when nothing is chosen', () => assert.equal(left({}), 'abcdefghi'));
  it('finds every word, wherever it stands and however it is written', () => {
    assert.equal(left({ text: 'FELLES regler' }), 'a');
    assert.equal(left({ text: 'rektorene' }), 'a');
    assert.equal(left({ text: 'finnes ikke' }), '');
  });
  it('takes all themes of a measure into account', () => assert.equal(left({ theme: 'avdekke' }), 'b'));
  it('takes status, and nature where there is none', () => {
    assert.equal(left({ state: 'done' }), 'bh');
    assert.equal(left({ state: 'ongoing' }), 'de');
  });
  it('takes what the plan says of who and when', () => {
    assert.equal(left({ who: true }), 'a');
    assert.equal(left({ when: true }), 'ab');
  });
});

describe('the timeline', () => {
  const stops = (items: PlanItem[]) =>
    timelineOf(items, day).map(({ date, items: begun, next }) => [date, begun.length, next]);

  it('gathers items by the month they begin, earliest first, and marks what comes next', () => {
    const at = (id: string, when: PlanItem['when']) => measure(id, when ? { when } : {});
    assert.deepEqual(
      stops([
        at('a', { start: '2027-01' }),
        at('b', { start: '2026-03-17', end: '2028' }),
        at('c', { start: '2026-03' }),
        at('d', { end: '2025-06' }),
        at('e', undefined),
      ]),
      [
        ['2025-06', 1, false],
        ['2026-03', 2, false],
        ['2027-01', 1, true],
      ],
    );
  });

  it('keeps a year a year, and does not call the running one coming', () => {
    assert.deepEqual(stops([measure('a', { when: { start: '2026' } })]), [['2026', 1, false]]);
  });

  it('is empty without dates', () => assert.deepEqual(timelineOf(long(3).plan.items, day), []));
});

describe('whatever the record holds', () => {
  const date = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((value) => value.toISOString().slice(0, 10));
  const partialDate = fc
    .tuple(date, fc.constantFrom(4, 7, 10))
    .map(([value, length]) => value.slice(0, length));
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const item: fc.Arbitrary<PlanItem> = fc
    .record({
      id: fc.constantFrom(...ids),
      kind: fc.constantFrom(...itemKinds),
      nature: maybe(fc.constantFrom(...measureNatures)),
      section: fc.constantFrom('s1', 's2'),
      themes: fc.subarray([...themes]),
      when: maybe(fc.record({ start: maybe(partialDate), end: maybe(partialDate) })),
      recurrence: maybe(fc.constantFrom('P1Y', 'P6M', 'P2W', 'P999999999Y', 'P0D', 'P')),
      responsibleText: maybe(fc.string()),
      points: fc.array(fc.string()),
    })
    .map((more) => measure(more.id, more as Partial<PlanItem>));
  const status = fc.constantFrom(...statusCodes.filter((code) => code !== 'unknown'));
  const reports: fc.Arbitrary<StatusReport[]> = fc.array(
    fc
      .record({
        item: fc.constantFrom(...ids, 'gone'),
        status,
        date,
        unit: maybe(fc.constantFrom('no-1', 'no-2')),
      })
      .map(({ item: about, status: said, ...more }) => report(about, said, more as Partial<StatusReport>)),
  );

  it('never throws, and no count exceeds what it is counted among', () => {
    fc.assert(
      fc.property(
        fc.array(item),
        reports,
        fc.nat(3),
        date,
        fc.string(),
        (items, all, unitCount, asOf, text) => {
          const input = record(items, all, { unitCount });
          const view = viewOf(input, asOf);
          const counted = view.segments.reduce((sum, { count }) => sum + count, 0);
          assert.equal(counted, items.filter(countsInProgress).length);
          for (const { status: code, count } of view.segments) {
            assert.equal(count, progressOf(items, all)[code as keyof ReturnType<typeof progressOf>]);
          }
          assert.deepEqual(view.clarity, clarityOf(input.plan));
          assert.ok(view.done <= view.clarity.counting);
          assert.equal(view.notCounted + view.clarity.counting, view.measures.length);
          assert.equal(view.groups.flatMap(({ measures }) => measures).length, view.measures.length);
          assert.ok(view.measures.every(({ units, unitCount: of }) => units.length <= of));
          assert.ok(
            view.measures.filter((each) => matches(each, { ...noFilter, text })).length <=
              view.measures.length,
          );
          const dated = items.filter(({ when }) => when?.start !== undefined || when?.end !== undefined);
          const stops = timelineOf(items, asOf);
          assert.equal(stops.flatMap(({ items: begun }) => begun).length, dated.length);
          assert.ok(stops.filter(({ next }) => next).length <= 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
