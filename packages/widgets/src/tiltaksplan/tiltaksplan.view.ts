/**
 * What the tracker shows, worked out from a plan's record and a day. Pure: no DOM, no texts, no clock.
 * Only measures whose end can be reached count in the picture of progress.
 */
import {
  clarityOf,
  countsInProgress,
  historyOf,
  isStale,
  isTrackable,
  isUndocumented,
  nextAfter,
  statusOf,
  themes,
  timingOf,
  unitReportsOf,
  type Clarity,
  type PlanItem,
  type PlanRecord,
  type StatusCode,
  type StatusReport,
  type Theme,
  type Timing,
} from '@apen-oppvekst/data-schema/terms';

/** What a row's mark and the status filter go by: a status, or the nature of what is never finished. */
export type MeasureState = StatusCode | 'ongoing' | 'recurring';

/** The order in which parts of the picture, and choices in the filter, stand. */
export const stateOrder = [
  'done',
  'inProgress',
  'continuedInNewPlan',
  'notStarted',
  'stopped',
  'unknown',
  'ongoing',
  'recurring',
] as const satisfies readonly MeasureState[];

export interface MeasureView {
  readonly item: PlanItem;
  readonly state: MeasureState;
  /** Its end can be reached, so it stands in the picture. */
  readonly counts: boolean;
  /** Reports about the whole of it, newest first. */
  readonly history: readonly StatusReport[];
  /** The latest report is more than half a year old. */
  readonly stale: boolean;
  /** Reported as done, with nothing to show for it. */
  readonly undocumented: boolean;
  /** Newest report of each unit that has reported, and how many units the plan applies to. */
  readonly units: readonly { readonly name: string; readonly report: StatusReport }[];
  readonly unitCount: number;
  /** The day ongoing practice was last reported to be in use, or a recurring measure to be held. */
  readonly lastSeen: string | undefined;
  /** When a recurring measure comes next if the plan's own rhythm is followed. */
  readonly next: string | undefined;
}

/** What the headline speaks of. `nothingToFinish`: no measure is of a kind that is ever done. */
export type Headline = 'done' | 'noReports' | 'nothingToFinish';

export interface PlanView {
  readonly headline: Headline;
  /** Measures reported as done, among those that count. */
  readonly done: number;
  readonly timing: Timing;
  readonly clarity: Clarity;
  /** Measures that are never finished, and so are left out of the picture. */
  readonly notCounted: number;
  /** Parts of the bar: how many measures, and how many stand before them. Adds up to `clarity.counting`. */
  readonly segments: readonly {
    readonly status: MeasureState;
    readonly count: number;
    readonly before: number;
  }[];
  readonly measures: readonly MeasureView[];
  /** The same measures by their first theme, in the themes' own order; those without a theme first. */
  readonly groups: readonly {
    readonly theme: Theme | undefined;
    readonly measures: readonly MeasureView[];
  }[];
  /** Lines of the plan that have no status, under their own sections. */
  readonly rest: readonly { readonly title: string; readonly items: readonly PlanItem[] }[];
}

export function viewOf(record: PlanRecord, asOf: string): PlanView {
  const { plan } = record;
  const clarity = clarityOf(plan);
  const measures = plan.items.filter(isTrackable).map((item) => measureOf(item, record, asOf));

  const counting = measures.filter(({ counts }) => counts);
  let before = 0;
  const segments = stateOrder.flatMap((status) => {
    const count = counting.filter(({ state }) => state === status).length;
    before += count;
    return count > 0 ? [{ status, count, before: before - count }] : [];
  });

  return {
    headline:
      clarity.trackable > 0 && measures.every(({ history, units }) => history.length + units.length === 0)
        ? 'noReports'
        : clarity.counting === 0
          ? 'nothingToFinish'
          : 'done',
    done: counting.filter(({ state }) => state === 'done').length,
    timing: timingOf(plan.period, asOf),
    clarity,
    notCounted: clarity.trackable - clarity.counting,
    segments,
    measures,
    groups: [undefined, ...themes]
      .map((theme) => ({ theme, measures: measures.filter(({ item }) => item.themes[0] === theme) }))
      .filter((group) => group.measures.length > 0),
    rest: plan.sections
      .map(({ id, title }) => ({
        title,
        items: plan.items.filter((item) => item.section === id && !isTrackable(item)),
      }))
      .filter(({ items }) => items.length > 0),
  };
}

function measureOf(item: PlanItem, { reports, unitCount, unitNames }: PlanRecord, asOf: string): MeasureView {
  const history = historyOf(item.id, reports);
  const [latest] = history;
  const units = unitReportsOf(item.id, reports).map((report) => ({
    name: unitNames[report.unit ?? ''] ?? '',
    report,
  }));
  const lastSeen = history.find(
    ({ status }) => status === 'done' || (status === 'inProgress' && item.nature === 'ongoing'),
  )?.date;
  return {
    item,
    state: stateOf(item, reports),
    counts: countsInProgress(item),
    history,
    stale: latest !== undefined && isStale(latest, asOf),
    undocumented: latest !== undefined && isUndocumented(latest),
    units,
    unitCount: Math.max(unitCount, units.length),
    lastSeen,
    next: nextAfter(lastSeen, item.recurrence),
  };
}

/** Ongoing and recurring measures show their nature, unless it is reported that they are not in use. */
function stateOf(item: PlanItem, reports: readonly StatusReport[]): MeasureState {
  const status = statusOf(item.id, reports);
  const inUse = status === 'unknown' || status === 'done' || status === 'inProgress';
  return !countsInProgress(item) && inUse && (item.nature === 'ongoing' || item.nature === 'recurring')
    ? item.nature
    : status;
}
