import type { PlanItem } from '@apen-oppvekst/data-schema/terms';

/** One stop on the axis: a year or a month, as exact as the plan is, and the items that begin there. */
export interface TimelineStop {
  /** `2026` or `2026-03`. An item with only an end stands at its end. */
  readonly date: string;
  readonly items: readonly PlanItem[];
  /** The first stop that is still to come on the day; «today» is drawn before it. */
  readonly next: boolean;
}

/** Dated items by the month they begin, earliest first. Pure. */
export function timelineOf(items: readonly PlanItem[], asOf: string): TimelineStop[] {
  const stops = new Map<string, PlanItem[]>();
  for (const item of items) {
    const date = (item.when?.start ?? item.when?.end)?.slice(0, 7);
    if (date !== undefined) stops.set(date, [...(stops.get(date) ?? []), item]);
  }
  let next: string | undefined;
  return [...stops]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, begun]) => {
      if (date > asOf.slice(0, date.length)) next ??= date;
      return { date, items: begun, next: next === date };
    });
}
