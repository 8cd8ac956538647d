/** Many figures as columns of dots, one dot for each; as bars where the dots would be too small to see. */
import { max, rollup } from 'd3-array';
import { scaleLinear, scaleLog, scaleSymlog, type ScaleContinuousNumeric } from 'd3-scale';

export interface StackAxis {
  readonly scale: ScaleContinuousNumeric<number, number>;
  readonly ticks: readonly number[];
  /** 10, 100 and 1000 stand equally far apart. */
  readonly tenfold: boolean;
}

/** An axis along the bottom. Counts that differ more than a hundredfold stand on one that grows tenfold. */
export function stackAxis(
  values: readonly number[],
  isCount: boolean,
  range: readonly [number, number],
): StackAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (isCount && low >= 0 && high > Math.max(low, 1) * 100) {
    const scale = (
      low > 0 ? scaleLog([low, high], range) : scaleSymlog([0, high], range)
    ) as StackAxis['scale'];
    const powers = Array.from({ length: Math.floor(Math.log10(high)) + 1 }, (_, index) => 10 ** index);
    return { scale, ticks: [0, ...powers].filter((tick) => tick >= low), tenfold: true };
  }
  const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], range).nice(4);
  return {
    scale,
    ticks: scale.ticks(4).filter((tick) => !isCount || Number.isInteger(tick)),
    tenfold: false,
  };
}

export interface Stacks {
  /** Number of figures in each column, by the column's x. */
  readonly columns: ReadonlyMap<number, number>;
  /** The x of the column that a figure is in. */
  readonly columnOf: (value: number) => number;
  /** Height that one figure takes. */
  readonly step: number;
  /** Width of a column's stroke. */
  readonly stroke: number;
  readonly dots: boolean;
}

const largestDot = 8;
const smallestDot = 3.5;
const barWidth = 7;

/** Columns with the largest dots that fit the height, else bars. */
export function stackUp(values: readonly number[], axis: StackAxis, height: number): Stacks {
  for (let step = largestDot; step >= smallestDot; step -= 0.5) {
    const columnOf = columnsOf(values, axis, step);
    const columns = rollup(values, (column) => column.length, columnOf);
    if (highest(columns) * step <= height)
      return { columns, columnOf, step, stroke: step * 0.78, dots: true };
  }
  const columnOf = columnsOf(values, axis, barWidth);
  const columns = rollup(values, (column) => column.length, columnOf);
  return { columns, columnOf, step: height / highest(columns), stroke: barWidth * 0.8, dots: false };
}

const highest = (columns: ReadonlyMap<number, number>): number => max(columns.values()) ?? 1;

/**
 * Where a figure's column stands, when columns are `width` pixels or a little more apart. On an even axis a column
 * holds whole steps of the figures' own resolution: other columns would show a comb that is not in the figures.
 */
function columnsOf(
  values: readonly number[],
  { scale, tenfold }: StackAxis,
  width: number,
): (value: number) => number {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const gaps = distinct.slice(1).map((value, index) => value - (distinct[index] ?? value));
  const resolution = Math.min(...gaps.filter((gap) => gap > 1e-9));
  if (tenfold || !Number.isFinite(resolution)) return (value) => Math.round(scale(value) / width) * width;
  const pixels = Math.abs(scale(resolution) - scale(0));
  const span = Math.ceil(width / pixels) * resolution;
  return (value) => scale(Math.round(value / span) * span);
}
