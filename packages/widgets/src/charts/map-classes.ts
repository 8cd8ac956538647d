/** The steps that a map is coloured in: about as many municipalities in each, with limits that can be read. */
import { quantile } from 'd3-array';

/** At most this many steps: more shades than that cannot be told apart. */
export const mostSteps = 5;

/** From `from`, up to but not with `to`; an end that is missing is open. */
export interface Step {
  readonly from?: number;
  readonly to?: number;
  readonly count: number;
  /** The one figure that all in the step have, where many have it. */
  readonly only?: number;
}

/**
 * Steps from low to high. A limit is rounded to what the figures are written with, so that the legend is true to the
 * letter: `value >= limit` for the written limit. Equal figures are never parted, so there may be fewer than five. Where a
 * step's worth or more have the lowest figure, such as no private school at all, it is a step of its own.
 */
export function stepsOf(values: readonly number[], decimals: number): Step[] {
  const unit = 10 ** decimals;
  const written = (value: number): number => Math.round(value * unit) / unit;
  const lowest = values.reduce((a, b) => Math.min(a, b), Infinity);
  const above = values.filter((value) => written(value) > written(lowest));
  const isCommon = above.length > 0 && values.length - above.length >= values.length / mostSteps;
  const [parted, parts] = isCommon ? [above, mostSteps - 1] : [values, mostSteps];
  const limits = new Set<number>();
  if (isCommon) limits.add(written(above.reduce((a, b) => Math.min(a, b))));
  for (let part = 1; part < parts; part += 1) {
    const limit = written(quantile(parted, part / parts) ?? 0);
    if (limit > lowest) limits.add(limit);
  }
  const edges = [...limits].sort((a, b) => a - b);
  const steps = [undefined, ...edges].map((from, index): Step => {
    const to = edges[index];
    const count = values.filter(
      (value) => (from === undefined || value >= from) && (to === undefined || value < to),
    ).length;
    return {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      count,
      ...(isCommon && count === values.length - above.length && index === 0 ? { only: written(lowest) } : {}),
    };
  });
  return steps.filter(({ count }) => count > 0);
}

/** Which of the steps a value is in. */
export const stepOf = (value: number, steps: readonly Step[]): number =>
  steps.findLastIndex(({ from }) => from === undefined || value >= from);
