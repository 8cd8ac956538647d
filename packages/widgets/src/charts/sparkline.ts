import { scaleLinear } from 'd3-scale';
import { hasValue } from './format.ts';
import type { LineChartInput } from './line-chart.ts';
import { dotsPath, linePath, type Place } from './line-paths.ts';
import { lineTable } from './line-table.ts';
import { valueExtent } from './scale.ts';
import { round, type Scene, type Shape } from './scene.ts';
import { breaksIn, periodsOf, pointsOf } from './series.ts';
import { lineSummary } from './summary.ts';

/** A line without words, to stand beside its latest figure in running text. Only the first series is drawn. */
export function sparkline(input: Omit<LineChartInput, 'plotHeight' | 'extent'>): Scene {
  const { title, indicator, language, width = 96 } = input;
  const height = 28;
  const series = input.series.slice(0, 1);
  const breaks = breaksIn(input.breaks, series);
  const points = series.flatMap((each) => pointsOf(each, breaks));
  const [low, high] = valueExtent(series) ?? [0, 1];
  const periods = periodsOf(series);
  const [first, last] = [periods[0]?.time ?? 0, periods.at(-1)?.time ?? 0];
  const x = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [4, width - 4]);
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [height - 4, 4]);
  const place: Place = { x: (time) => round(x(time)), y: (value) => round(y(value)) };
  const latest = points.filter(({ observation }) => hasValue(observation)).slice(-1);
  const shapes: Shape[] = [
    { kind: 'path', role: 'line-main', d: linePath(points, place, false) },
    { kind: 'path', role: 'line-main', dashed: true, d: linePath(points, place, true) },
    { kind: 'path', role: 'dots-main', d: dotsPath(latest, place, () => true) },
  ];
  return {
    width,
    height,
    title,
    summary: lineSummary(
      series.map(({ name }) => ({ name, points })),
      breaks,
      indicator,
      language,
      input.about,
    ),
    notes: [],
    table: lineTable(series, input.breaks, indicator.decimals, language),
    shapes: shapes.filter((shape) => shape.kind === 'text' || shape.d !== ''),
  };
}
