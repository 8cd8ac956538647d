import type { Observation } from '@apen-oppvekst/data-schema/terms';

/** One line of a chart: an area, or one breakdown of it. */
export interface Series {
  readonly name: string;
  readonly observations: readonly Observation[];
}

/** An observation with its place in time and the number of breaks before it. */
export interface Point {
  readonly observation: Observation;
  /** Years, with months and days as parts of one. */
  readonly time: number;
  /** Points with different eras are not comparable, and are never joined. */
  readonly era: number;
}

/** The period from which figures cannot be compared with earlier ones, and why, in the reader's language. */
export interface BreakText {
  readonly period: string;
  readonly reason: string;
}

/** A break between two periods that are shown. */
export interface Break extends BreakText {
  /** The first period shown after it. */
  readonly first: string;
  /** Between the last point before it and the first after. */
  readonly time: number;
}

/** `2019-07` → 2019.5. The start of the year, month or day that the date names. */
export function timeOf(partialDate: string): number {
  const [year, month = 1, day = 1] = partialDate.split('-').map(Number);
  return (year ?? 0) + (month - 1) / 12 + (day - 1) / 372;
}

/** `2027` → 2028, `2027-06` → 2027.5: where the year, month or day that the date names is over. */
export function endOf(partialDate: string): number {
  const parts = partialDate.split('-').length;
  return timeOf(partialDate) + (parts === 1 ? 1 : parts === 2 ? 1 / 12 : 1 / 372);
}

const inTime = (a: Observation, b: Observation): number =>
  timeOf(a.periodStart) - timeOf(b.periodStart) || (a.period < b.period ? -1 : a.period > b.period ? 1 : 0);

/** Periods of all series in the order of time, each once, with where they stand. */
export function periodsOf(series: readonly Series[]): { readonly period: string; readonly time: number }[] {
  const times = new Map<string, number>();
  for (const observation of series.flatMap((each) => each.observations).sort(inTime)) {
    if (!times.has(observation.period)) times.set(observation.period, timeOf(observation.periodStart));
  }
  return [...times].map(([period, time]) => ({ period, time }));
}

/**
 * The breaks that fall between two of the periods shown. One before the first separates nothing here. If no
 * figure is of the break's own period, it stands before the first one from that year on.
 */
export function breaksIn(breaks: readonly BreakText[], series: readonly Series[]): Break[] {
  const periods = periodsOf(series);
  return breaks
    .flatMap(({ period, reason }) => {
      const year = Number.parseInt(period, 10);
      const first =
        periods.find((each) => each.period === period) ?? periods.find((each) => each.time >= year);
      const before = periods.findLast((each) => first !== undefined && each.time < first.time);
      return first === undefined || before === undefined
        ? []
        : [{ period, reason, first: first.period, time: (before.time + first.time) / 2 }];
    })
    .sort((a, b) => a.time - b.time);
}

/** A series as points in time. */
export const pointsOf = (series: Series, breaks: readonly Break[]): Point[] =>
  [...series.observations].sort(inTime).map((observation) => {
    const time = timeOf(observation.periodStart);
    return { observation, time, era: breaks.filter((each) => each.time < time).length };
  });
