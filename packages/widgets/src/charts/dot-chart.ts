import type { Language, Observation } from '@apen-oppvekst/data-schema/terms';
import {
  absenceWord,
  formatCell,
  formatFigure,
  formatMeasure,
  formatNumber,
  hasInterval,
  hasValue,
  isProvisional,
  unitName,
  withUnit,
  type Measure,
} from './format.ts';
import { chartWords } from './locales/index.ts';
import { ringPath } from './line-paths.ts';
import { valueExtent, valueScale } from './scale.ts';
import { lineHeight, round, type Scene, type Shape } from './scene.ts';
import { dotNotes, intervalPath } from './single-figures.ts';
import { keepInside, shorten, textWidth } from './text.ts';

export interface DotInput {
  readonly title: string;
  readonly indicator: Measure;
  /** As the source writes it. All observations are of this period. */
  readonly period: string;
  /** In the order they stand; `undefined` is a place without a row in the source. */
  readonly rows: readonly {
    readonly name: string;
    readonly observation: Observation | undefined;
    /** What the chart is about; the others are what it is compared with. */
    readonly main?: boolean;
  }[];
  readonly language: Language;
  /** Pixels of the picture's own coordinate system. @default 336 */
  readonly width?: number;
}

/** Room for a name above its line. */
const rowHeight = 40;
/** Room at the sides, so that a dot at an end of the axis stands clear of the picture's edge. */
const edge = 14;
/** How far a mark of the axis reaches above and below a line. */
const tick = 5;

/**
 * One line for each place, with a dot where its figure is. A place without a figure has a word and no dot. The order is
 * the caller's: figures never sort places here.
 */
export function dotChart({ title, indicator, period, rows, language, width = 336 }: DotInput): Scene {
  const words = chartWords[language];
  const extent = valueExtent([{ name: '', observations: rows.flatMap((row) => row.observation ?? []) }]);
  const said = ({ observation }: DotInput['rows'][number]): string =>
    hasValue(observation)
      ? formatMeasure(observation, indicator, language)
      : absenceWord(observation, language);
  // In the picture the ring says that a figure is provisional.
  const written = ({ observation }: DotInput['rows'][number]): string =>
    hasValue(observation)
      ? withUnit(formatFigure(observation, indicator.decimals, language), indicator, language)
      : absenceWord(observation, language);
  const axis = extent && valueScale(extent, indicator);
  const x = (value: number): number => round(edge + (axis?.scale(value) ?? 0) * (width - 2 * edge));
  const bottom = rows.length * rowHeight;
  const [from] = axis?.scale.domain() ?? [0];
  const ticks = (axis?.ticks ?? []).map((value) => {
    const text = formatNumber(value, axis?.decimals ?? 0, language);
    return { text, at: x(value) };
  });
  const shapes: Shape[] = [
    {
      kind: 'path',
      role: 'grid',
      d: [
        // Marks on each line and no line from top to bottom: that would run through names and figures.
        ...rows.flatMap((_row, index) => ticks.map(({ at }) => `M${at} ${lineOf(index) - tick}v${2 * tick}`)),
        ...(axis === undefined ? [] : rows.map((_row, index) => `M${edge} ${lineOf(index)}H${width - edge}`)),
      ].join(''),
    },
    ...rows.flatMap((row, index): Shape[] => {
      const figure = shorten(written(row), width * 0.6);
      const y = index * rowHeight + lineHeight - 2;
      const label = { kind: 'text', role: row.main === true ? 'label-main' : 'label-other', y } as const;
      return [
        { ...label, x: 0, anchor: 'start', text: shorten(row.name, width - textWidth(figure) - 12) },
        { ...label, x: width, anchor: 'end', text: figure },
      ];
    }),
    {
      kind: 'path',
      role: 'interval',
      d: rows
        .map(({ observation }, index) =>
          hasInterval(observation)
            ? intervalPath(x(observation.lower), x(observation.upper), lineOf(index))
            : '',
        )
        .join(''),
    },
    dots('dots-other', ({ main = false }) => !main),
    dots('dots-main', ({ main = false }) => main),
    dots('hole', ({ observation }) => observation?.approximate !== undefined),
    {
      kind: 'path',
      role: 'ring',
      d: rows
        .map(({ observation }, index) =>
          isProvisional(observation) ? ringPath(x(observation.value), lineOf(index)) : '',
        )
        .join(''),
    },
    ...ticks.map(({ text, at }): Shape => ({
      kind: 'text',
      role: 'tick',
      x: round(keepInside(text, at, width)),
      y: bottom + lineHeight,
      anchor: 'middle',
      text,
    })),
  ];
  return {
    width,
    height: bottom + (ticks.length > 0 ? lineHeight + 8 : 4),
    title,
    summary: summaryOf(),
    notes: [
      ...dotNotes(rows, language),
      ...(axis !== undefined && from! > axis.floor
        ? [words.axisNote(formatNumber(from!, axis.decimals, language))]
        : []),
    ],
    table: {
      head: [words.area, `${unitName(indicator, language)}, ${period}`],
      rows: rows.map(({ name, observation }) => [
        name,
        formatCell(observation, indicator.decimals, language),
      ]),
    },
    shapes: shapes.filter((shape) => shape.kind === 'text' || shape.d !== ''),
  };

  /** Of the first place and of where the others lie: each figure stands in the picture. */
  function summaryOf(): string {
    const [first, ...others] = rows;
    if (first === undefined) return '';
    const figures = others.flatMap(({ observation }) => (hasValue(observation) ? [observation.value] : []));
    const sorted = figures.sort((a, b) => a - b);
    const figure = (value: number): string => formatNumber(value, indicator.decimals, language);
    const without = others
      .filter(({ observation }) => !hasValue(observation))
      .map((row) => words.municipalityWithout(row.name, said(row)));
    const range = sorted.length < 2 ? [] : [words.others(figure(sorted[0]!), figure(sorted.at(-1)!))];
    const only = sorted.length === 1 ? others.filter(({ observation }) => hasValue(observation)) : [];
    return `${[
      words.latest(first.name, said(first), period),
      ...only.map((row) => `${row.name}: ${said(row)}`),
      ...range,
      ...without,
    ].join('. ')}.`;
  }

  function dots(
    role: 'dots-main' | 'dots-other' | 'hole',
    passes: (row: DotInput['rows'][number]) => boolean,
  ): Shape {
    const places = rows.flatMap((row, index) =>
      hasValue(row.observation) && passes(row) ? [`M${x(row.observation.value)} ${lineOf(index)}h0`] : [],
    );
    return { kind: 'path', role, d: places.join('') };
  }
}

const lineOf = (index: number): number => index * rowHeight + lineHeight + 10;
