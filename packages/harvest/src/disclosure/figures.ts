import type { Area, Indicator, Observation, UnitType } from '@apen-oppvekst/data-schema';
import type { Entry } from '../read/entry.ts';

/** A figure of the input, with where it was read. */
export type Figure = Entry<Observation>;

/** A figure that an earlier release showed. */
export interface Shown {
  readonly value: number;
  /** The day of that release. */
  readonly asOf: string;
}

/** What the control knows beside the figures themselves. */
export interface Surroundings {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: ReadonlyMap<string, Area>;
  /** What earlier releases showed, by {@link keyOf}. */
  readonly shownBefore: ReadonlyMap<string, Shown>;
  /** How many units of a kind are in an area; nothing where it is not known. */
  readonly unitsIn: (area: string, kind: UnitType) => number | undefined;
}

/** Which figure it is: one indicator, place, time and breakdown. */
export const keyOf = ({
  indicator,
  area,
  period,
  breakdown,
}: Pick<Observation, 'indicator' | 'area' | 'period' | 'breakdown'>): string =>
  [indicator, area, period, breakdown ?? ''].join(' | ');

/** The figure as it is published when we hide it: what, where and when, and nothing that tells how much. */
export function hide(figure: Figure, status: 'suppressedByUs' | 'smallGroup'): Figure {
  const { indicator, area, period, periodStart, breakdown, note, source } = figure.value;
  const value: Observation = {
    indicator,
    area,
    period,
    periodStart,
    ...(breakdown === undefined ? {} : { breakdown }),
    value: null,
    status,
    ...(note === undefined || /\d/.test(note) ? {} : { note }),
    source,
  };
  return { ...figure, value };
}
