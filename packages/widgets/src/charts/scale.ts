import { extent } from 'd3-array';
import { scaleLinear, type ScaleContinuousNumeric } from 'd3-scale';
import { hasValue, type Measure } from './format.ts';
import type { Series } from './series.ts';

/** Lowest and highest of all figures and intervals; `undefined` when there is no figure. */
export function valueExtent(series: readonly Series[]): readonly [number, number] | undefined {
  const values = series
    .flatMap((each) => each.observations)
    .filter(hasValue)
    .flatMap(({ value, lower = value, upper = value }) => [value, lower, upper]);
  const [low, high] = extent(values);
  return low === undefined || high === undefined ? undefined : [low, high];
}

export interface ValueScale {
  readonly scale: ScaleContinuousNumeric<number, number>;
  readonly ticks: readonly number[];
  /** Decimals that the ticks need. */
  readonly decimals: number;
  /** The lowest figure that the measure can have. */
  readonly floor: number;
}

/** The least part of the way from the lowest possible figure to the highest drawn that an axis shows. */
const leastShown = 0.25;

/**
 * The value axis. It starts at the measure's lowest figure, unless all figures lie in its upper half: then a
 * difference would drown, and the chart says in words that the axis starts elsewhere. Even so it shows so much
 * that a small difference looks small, and a count always stands on 0.
 */
export function valueScale([low, high]: readonly [number, number], measure: Measure): ValueScale {
  const floor = Math.min(measure.unitOfMeasure === 'index1to5' ? 1 : 0, low);
  const ceiling = { percent: 100, index1to5: 5 }[measure.unitOfMeasure as string] ?? Infinity;
  const smallest = 10 ** -measure.decimals;
  const near = measure.unitOfMeasure !== 'count' && low < high && low - floor > (high - floor) / 2;
  const shown = Math.max(1.5 * (high - low), leastShown * (high - floor));
  const from = near ? high - shown : floor;
  const to = Math.max(high, from + smallest);
  const [start = from, end = to] = scaleLinear([from, to], [0, 1]).nice(3).domain();
  const scale = scaleLinear([Math.max(start, floor), high <= ceiling ? Math.min(end, ceiling) : end], [0, 1]);
  const ticks = scale.ticks(3).filter((tick) => isMultiple(tick, smallest));
  return { scale, ticks, decimals: decimalsOf(ticks), floor };
}

const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6;

const decimalsOf = (ticks: readonly number[]): number =>
  [0, 1, 2].find((decimals) => ticks.every((tick) => isMultiple(tick, 10 ** -decimals))) ?? 3;
