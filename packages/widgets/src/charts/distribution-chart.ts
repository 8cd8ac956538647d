import type { Language, Observation } from '@apen-oppvekst/data-schema/terms';
import { distributionSummary, distributionTable, middleOf, withoutFigure } from './distribution-words.ts';
import { flagShapes, type Flag } from './flags.ts';
import {
  formatFigure,
  formatNumber,
  hasInterval,
  hasValue,
  isProvisional,
  unitName,
  type Measure,
} from './format.ts';
import { chartWords } from './locales/index.ts';
import { ringPath } from './line-paths.ts';
import { lineHeight, round, type Scene, type Shape } from './scene.ts';
import { dotNotes, intervalPath } from './single-figures.ts';
import { stackAxis, stackUp } from './stack.ts';
import { keepInside, overlaps, spanOf, textWidth, wrap } from './text.ts';

export interface DistributionInput {
  readonly title: string;
  readonly indicator: Measure;
  /** As the source writes it. All observations are of this period. */
  readonly period: string;
  /** One for each municipality, those without a figure too. */
  readonly observations: readonly Observation[];
  /** The municipalities that are named. No other ever is. */
  readonly marked: readonly { readonly area: string; readonly name: string }[];
  readonly language: Language;
  /** Pixels of the picture's own coordinate system. @default 336 */
  readonly width?: number;
}

/** Height of the field that the dots are stacked in. */
const stackHeight = 132;

/**
 * How a figure lies over all municipalities: one dot for each, the marked ones and the median named.
 * Those without a figure are counted in words and never drawn. Not a list, and no order among them.
 */
export function distributionChart(input: DistributionInput): Scene {
  const { title, indicator, period, observations, language, width = 336 } = input;
  const words = chartWords[language];
  const marked = input.marked.map(({ area, name }) => ({
    name,
    observation: observations.find((one) => one.area === area),
  }));
  const values = observations.filter(hasValue).map(({ value }) => value);
  const middle = middleOf(values);
  const without = withoutFigure(observations, marked, language);
  const frame = {
    width,
    title,
    summary: distributionSummary(period, middle, marked, without, indicator, language),
    table: distributionTable(middle, observations, marked, indicator, language),
  };
  const unit = unitName(indicator, language);
  const under = [...without.named, ...without.counted].flatMap((text) =>
    wrap(text, width - textWidth(unit) - 12, 2),
  );
  const underShapes = (top: number): Shape[] =>
    under.map((text, row) => ({
      kind: 'text',
      role: 'word',
      x: 0,
      y: round(top + row * lineHeight),
      anchor: 'start',
      text,
    }));
  if (middle === undefined) {
    return {
      ...frame,
      height: Math.max(under.length, 1) * lineHeight + 8,
      notes: [],
      shapes: underShapes(lineHeight),
    };
  }

  const axis = stackAxis(values, indicator.unitOfMeasure === 'count', [14, width - 14]);
  const { columns, columnOf, step, stroke, dots: inDots } = stackUp(values, axis, stackHeight);
  const placed = new Map<number, number>();
  const dots = marked.flatMap(({ name, observation }) => {
    if (!hasValue(observation)) return [];
    const x = columnOf(observation.value);
    const before = placed.get(x) ?? 0;
    placed.set(x, before + 1);
    // In dots at the top of its column, so that its line crosses no other dot; under a bar on the axis.
    const height = inDots ? Math.max((columns.get(x) ?? 1) - 1 - before, 0) * step : 0;
    return [
      {
        x,
        height,
        observation,
        text: `${name}\u00a0${formatFigure(observation, indicator.decimals, language)}`,
        main: true,
      },
    ];
  });
  const medianFlag: Flag = {
    x: axis.scale(middle.median),
    height: 0,
    text: `${words.median}\u00a0${formatNumber(middle.median, indicator.decimals, language)}`,
    main: false,
  };
  const { shapes: flags, base } = flagShapes([...dots, medianFlag], stackHeight, width);
  const ground = base + (inDots ? step / 2 : 0) + 3;
  const tickLine = ground + lineHeight + 2;
  const tickMarks = axis.ticks.map((tick) => `M${round(axis.scale(tick))} ${round(ground)}v4`).join('');
  const stacks = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([x, count]) => `M${round(x)} ${round(base)}v${round((inDots ? 1 - count : -count) * step - 0.1)}`);
  const ticks = withRoom(
    axis.ticks.map((tick) => {
      const text = formatNumber(tick, Number.isInteger(tick) ? 0 : indicator.decimals, language);
      return { text, x: keepInside(text, axis.scale(tick), width) };
    }),
  );
  const shapes: Shape[] = [
    { kind: 'path', role: 'grid', d: `M0 ${round(ground)}H${width}${tickMarks}` },
    { kind: 'path', role: 'stack', stroke: round(stroke), ...(inDots ? { step } : {}), d: stacks.join('') },
    ...flags,
    { kind: 'path', role: 'interval', d: dots.map(intervalAt).join('') },
    { kind: 'path', role: 'dots-main', d: dots.map(dotAt).join('') },
    {
      kind: 'path',
      role: 'hole',
      d: dots.map((dot) => (dot.observation.approximate === undefined ? '' : dotAt(dot))).join(''),
    },
    { kind: 'path', role: 'ring', d: dots.map(ringAt).join('') },
    ...ticks.map(({ text, x }): Shape => ({
      kind: 'text',
      role: 'tick',
      x: round(x),
      y: round(tickLine),
      anchor: 'middle',
      text,
    })),
    {
      kind: 'text',
      role: 'tick',
      x: width,
      y: round(tickLine + lineHeight + 6),
      anchor: 'end',
      text: unit,
    },
    ...underShapes(tickLine + lineHeight + 6),
  ];
  return {
    ...frame,
    height: Math.ceil(tickLine + Math.max(under.length, 1) * lineHeight + 14),
    notes: [
      inDots ? words.dotNote : words.barNote,
      ...(axis.tenfold ? [words.stepNote] : []),
      ...dotNotes(marked, language),
      ...(observations.some(
        (one) => isProvisional(one) && !input.marked.some(({ area }) => area === one.area),
      )
        ? [words.unnamedProvisionalNote]
        : []),
    ],
    shapes: shapes.filter((shape) => shape.kind === 'text' || shape.d !== ''),
  };

  function dotAt({ x, height }: (typeof dots)[number]): string {
    return `M${round(x)} ${round(base - height)}h0`;
  }

  function ringAt({ x, height, observation }: (typeof dots)[number]): string {
    return isProvisional(observation) ? ringPath(x, base - height) : '';
  }

  /** An interval may reach farther than any figure does, and ends at the picture's edge. */
  function intervalAt({ observation, height }: (typeof dots)[number]): string {
    if (!hasInterval(observation)) return '';
    // Below what a tenfold axis can show, its start.
    const at = (limit: number): number => Math.min(Math.max(axis.scale(limit) || 0, 0), width);
    return intervalPath(at(observation.lower), at(observation.upper), base - height);
  }
}

/** Leaves out what would touch its neighbour to the left. */
function withRoom<Tick extends { readonly text: string; readonly x: number }>(
  ticks: readonly Tick[],
): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const left = kept.at(-1);
    const span = spanOf(tick.text, tick.x, 'middle');
    if (left === undefined || !overlaps(spanOf(left.text, left.x, 'middle'), span, 8)) kept.push(tick);
  }
  return kept;
}
