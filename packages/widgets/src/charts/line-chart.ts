import type { Indicator, Language } from '@apen-oppvekst/data-schema/terms';
import { scaleLinear } from 'd3-scale';
import { formatFigure, formatNumber, hasValue, isProvisional, unitName, type Measure } from './format.ts';
import { lineNotes } from './line-notes.ts';
import { bandPath, dotsPath, linePath, ringPath, type Place } from './line-paths.ts';
import { edgesOf, linePeriodShapes, type LinePeriod } from './line-period.ts';
import { breakShapes, gapShapes, labelShapes, periodShapes } from './line-shapes.ts';
import { lineTable } from './line-table.ts';
import { chartWords } from './locales/index.ts';
import { valueExtent, valueScale } from './scale.ts';
import { lineHeight, round, type Scene, type Shape } from './scene.ts';
import { breaksIn, periodsOf, pointsOf, type BreakText, type Series } from './series.ts';
import { lineSummary } from './summary.ts';
import { textWidth, wrap } from './text.ts';

export interface LineChartInput {
  readonly title: string;
  readonly indicator: Measure & Pick<Indicator, 'rollingYears'>;
  /** What all series are of, where their names do not say it: «7. trinn». */
  readonly about?: string;
  /** The first one is what the chart is about; the others are there for comparison. */
  readonly series: readonly Series[];
  readonly breaks: readonly BreakText[];
  readonly language: Language;
  /** Pixels of the picture's own coordinate system. @default 336 */
  readonly width?: number;
  /** Least height of the field that the lines are drawn in. @default 150 */
  readonly plotHeight?: number;
  /** Figures that the axis must reach besides its own, so that several charts can share one. */
  readonly extent?: readonly [number, number];
  /** A time to draw behind the lines. Left out where there are no lines. */
  readonly period?: LinePeriod | undefined;
}

/** Figures over time: each stands at its real time and is named by the source's own period. */
export function lineChart(input: LineChartInput): Scene {
  const { title, indicator, series, language, width = 336, plotHeight = 150 } = input;
  const words = chartWords[language];
  const breaks = breaksIn(input.breaks, series);
  const periods = periodsOf(series);
  const period = periods.length === 0 ? undefined : input.period;
  const lines = series.map((each) => ({ name: each.name, points: pointsOf(each, breaks) }));
  const axis = valueScale(joined(valueExtent(series), input.extent), indicator);
  const tickTexts = axis.ticks.map((tick) => formatNumber(tick, axis.decimals, language));

  const labels = lines.flatMap(({ name, points }, index) => {
    const latest = points.findLast(({ observation }) => hasValue(observation))?.observation;
    if (!hasValue(latest)) return [];
    const figure = formatFigure(latest, indicator.decimals, language);
    const when = latest.period === periods.at(-1)?.period ? '' : ` (${latest.period})`;
    return [
      { rows: wrap(`${name} ${figure}${when}`, width * 0.3, 3), value: latest.value, main: index === 0 },
    ];
  });
  const left = Math.max(0, ...tickTexts.map(textWidth)) + 14;
  const right = width - Math.max(0, ...labels.flatMap(({ rows }) => rows).map(textWidth)) - 12;
  const top = lineHeight * (1.75 + (breaks.length > 0 ? 1 : 0) + (period === undefined ? 0 : 1));
  const bottom =
    top +
    Math.max(
      plotHeight,
      labels.reduce((sum, { rows }) => sum + rows.length * lineHeight, 0),
    );

  const times = [...periods.map(({ time }) => time), ...(period === undefined ? [] : edgesOf(period))];
  const [first, last] = times.length === 0 ? [0, 0] : [Math.min(...times), Math.max(...times)];
  const x = scaleLinear(first === last ? [first - 1, last + 1] : [first, last], [left, right]);
  const y = axis.scale.range([bottom, top]);
  const place: Place = { x: (time) => round(x(time)), y: (value) => round(y(value)) };
  const gaps = gapShapes(lines, place, bottom + lineHeight, width, language);
  const periodLine = bottom + lineHeight * (gaps.rows + 1.4);

  const shapes: Shape[] = [
    ...(period === undefined
      ? []
      : linePeriodShapes(period, place, { label: lineHeight * 2, top: top - lineHeight / 2, bottom }, width)),
    {
      kind: 'path',
      role: 'grid',
      d: axis.ticks.map((tick) => `M${round(left - 8)} ${place.y(tick)}H${round(right)}`).join(''),
    },
    {
      kind: 'text',
      role: 'tick',
      x: 0,
      y: 14,
      anchor: 'start',
      text: unitName(indicator, language),
    },
    ...axis.ticks.map((tick, index): Shape => ({
      kind: 'text',
      role: 'tick',
      x: round(left - 12),
      y: round(y(tick) + 4.5),
      anchor: 'end',
      text: tickTexts[index] ?? '',
    })),
    ...breakShapes(breaks, place, top, bottom, width, words.break),
    // What the chart is about is painted last, over what it is compared with.
    ...lines
      .flatMap(({ points }, index) => lineShapes(points, place, index === 0 ? 'main' : 'other'))
      .reverse(),
    ...gaps.shapes,
    ...labelShapes(
      labels.map((label) => ({ ...label, y: y(label.value) })),
      right + 10,
      top,
      bottom,
    ),
    ...periodShapes(periods, place, periodLine, width),
  ];
  const [start = 0] = y.domain();
  return {
    width,
    height: Math.ceil(periodLine + 6),
    title,
    summary: lineSummary(lines, breaks, indicator, language, input.about),
    notes: [
      ...(period === undefined ? [] : [words.periodNote(period.label, period.text)]),
      ...lineNotes(
        lines,
        breaks,
        { start, floor: axis.floor, decimals: axis.decimals },
        indicator.rollingYears,
        language,
      ),
    ],
    table: lineTable(series, input.breaks, indicator.decimals, language),
    shapes: shapes.filter((shape) => shape.kind === 'text' || shape.d !== ''),
  };
}

/** Topmost first. */
const lineShapes = (
  points: Parameters<typeof linePath>[0],
  place: Place,
  rank: 'main' | 'other',
): Shape[] => [
  {
    kind: 'path',
    role: 'ring',
    d: points
      .map(({ time, observation }) =>
        isProvisional(observation) ? ringPath(place.x(time), place.y(observation.value)) : '',
      )
      .join(''),
  },
  { kind: 'path', role: 'hole', d: dotsPath(points, place, (one) => one.approximate !== undefined) },
  { kind: 'path', role: `dots-${rank}`, d: dotsPath(points, place, () => true) },
  { kind: 'path', role: `line-${rank}`, d: linePath(points, place, false) },
  { kind: 'path', role: `line-${rank}`, dashed: true, d: linePath(points, place, true) },
  { kind: 'path', role: `band-${rank}`, d: bandPath(points, place) },
];

function joined(
  own: readonly [number, number] | undefined,
  asked: readonly [number, number] | undefined,
): readonly [number, number] {
  if (own === undefined || asked === undefined) return own ?? asked ?? [0, 1];
  return [Math.min(own[0], asked[0]), Math.max(own[1], asked[1])];
}
