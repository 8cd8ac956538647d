/**
 * What can be derived from a plan and its status reports on a given day.
 *
 * Three things are never mixed: what was *reported*, what *evidence* stands behind it, and where
 * the day lies against the plan's own dates (*timing*). All functions are pure; `asOf` is an ISO
 * date, so that a build, a test and a reader's browser can each ask for their own day.
 */
import type { Interval, Plan, PlanItem, StatusReport } from '../models/index.ts';
import { statusCodes, type StatusCode, type Timing } from './codes.ts';

/** Days after which a report is called old. Half a year, as most plans are reported twice a year at most. */
export const staleAfterDays = 183;

/** Measures and activities: the only items that can be reported on. */
export const isTrackable = (item: Pick<PlanItem, 'nature'>): boolean => item.nature !== undefined;

/**
 * True for items whose end can be reached. Ongoing practice and recurring events are never
 * finished, so counting them would make any picture of progress wrong.
 */
export const countsInProgress = (item: Pick<PlanItem, 'nature'>): boolean =>
  item.nature === 'once' || item.nature === 'toBeConsidered';

/** Reports of one item about the whole of it, newest first. Reports from single units are left out. */
export function historyOf(itemId: string, reports: readonly StatusReport[]): StatusReport[] {
  return reports.filter((report) => report.item === itemId && report.unit === undefined).sort(newestFirst);
}

/** The newest report from each unit about one item, newest first. */
export function unitReportsOf(itemId: string, reports: readonly StatusReport[]): StatusReport[] {
  const newest = new Map<string, StatusReport>();
  for (const report of reports.filter((each) => each.item === itemId).sort(newestFirst)) {
    if (report.unit !== undefined && !newest.has(report.unit)) newest.set(report.unit, report);
  }
  return [...newest.values()];
}

const newestFirst = (a: StatusReport, b: StatusReport): number =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : 0;

/** The status that the newest report gives; `unknown` when nothing has been reported. */
export const statusOf = (itemId: string, reports: readonly StatusReport[]): StatusCode =>
  historyOf(itemId, reports)[0]?.status ?? 'unknown';

/** «Oppgitt av kommunen, ikke dokumentert»: reported as done, with nothing to show for it. */
export const isUndocumented = (report: StatusReport): boolean =>
  report.status === 'done' && report.evidence === undefined;

/** True if the report is more than {@link staleAfterDays} days older than `asOf`. */
export const isStale = (report: Pick<StatusReport, 'date'>, asOf: string): boolean =>
  daysBetween(report.date, asOf) > staleAfterDays;

/** Where `asOf` lies against a stretch of time. A year or month counts from its first to its last day. */
export function timingOf(interval: Interval | undefined, asOf: string): Timing {
  if (interval === undefined) return 'undated';
  const { start, end } = interval;
  if (start !== undefined && asOf.slice(0, start.length) < start) return 'before';
  if (end !== undefined && asOf.slice(0, end.length) > end) return 'after';
  return 'during';
}

/** How many items that count stand at each status. */
export function progressOf(
  items: readonly PlanItem[],
  reports: readonly StatusReport[],
): Record<StatusCode, number> {
  const counts = Object.fromEntries(statusCodes.map((code) => [code, 0])) as Record<StatusCode, number>;
  for (const item of items.filter(countsInProgress)) counts[statusOf(item.id, reports)] += 1;
  return counts;
}

/** What a plan says about its own measures, for the reader who finds no reports. Counts of items. */
export interface Clarity {
  /** Measures and activities. */
  readonly trackable: number;
  /** … of which count in a progress picture. */
  readonly counting: number;
  /** … for which the plan says who. */
  readonly responsible: number;
  /** … for which the plan says when. */
  readonly when: number;
  /** … for which the plan says something that can be measured. */
  readonly measurable: number;
  /** … that a later document mentions again. */
  readonly mentioned: number;
}

export function clarityOf(plan: Pick<Plan, 'items'>): Clarity {
  const items = plan.items.filter(isTrackable);
  const count = (test: (item: PlanItem) => boolean): number => items.filter(test).length;
  return {
    trackable: items.length,
    counting: count(countsInProgress),
    responsible: count((item) => item.responsibleText !== undefined),
    when: count((item) => item.whenText !== undefined),
    measurable: count((item) => item.measurableText !== undefined),
    mentioned: count((item) => item.mentions.length > 0),
  };
}

/**
 * When a recurring item would come next if the plan's own rhythm is followed: the last time plus the
 * ISO 8601 duration. `undefined` if either is missing, or the sum lies beyond what a date can hold.
 */
export function nextAfter(lastDate: string | undefined, recurrence: string | undefined): string | undefined {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(recurrence ?? '');
  if (lastDate === undefined || match === null) return undefined;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const [year, month, day] = lastDate.split('-').map(Number) as [number, number, number];
  const target = month - 1 + years * 12 + months;
  // 31 January plus a month is the last day of February, not a day in March.
  const lastDay = new Date(Date.UTC(year, target + 1, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, target, Math.min(day, lastDay) + weeks * 7 + days));
  return Number.isNaN(next.getTime()) ? undefined : next.toISOString().slice(0, 10);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
