/** A time of something else behind the lines: that of a measure, from its start to its deadline. */
import type { Place } from './line-paths.ts';
import { round, type Shape } from './scene.ts';
import { endOf, timeOf } from './series.ts';
import { keepInside, shorten } from './text.ts';

export interface LinePeriod {
  /** ISO date, month or year. One of the two may be unknown; the picture then has no field, only the line at the other. */
  readonly start?: string | undefined;
  /** The last day, month or year that belongs to it. */
  readonly end?: string | undefined;
  /** What it is the time of, in a word or two that stand in the picture. */
  readonly label: string;
  /** The time in words, for the notes. */
  readonly text: string;
}

/** Where it begins and ends on the axis of time; only what is known. */
export const edgesOf = ({ start, end }: LinePeriod): number[] => [
  ...(start === undefined ? [] : [timeOf(start)]),
  ...(end === undefined ? [] : [endOf(end)]),
];

/** The field, the lines at its known ends, and the word for it above. Painted under everything else. */
export function linePeriodShapes(
  period: LinePeriod,
  place: Place,
  y: { readonly label: number; readonly top: number; readonly bottom: number },
  width: number,
): Shape[] {
  const xs = edgesOf(period).map(place.x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [round(y.top), round(y.bottom)];
  const text = shorten(period.label, width);
  return [
    ...(xs.length < 2
      ? []
      : [{ kind: 'path', role: 'period', d: `M${from} ${top}H${to}V${bottom}H${from}Z` } as const]),
    { kind: 'path', role: 'period-edge', d: xs.map((x) => `M${x} ${top}V${bottom}`).join('') },
    {
      kind: 'text',
      role: 'word',
      x: round(keepInside(text, (from + to) / 2, width)),
      y: round(y.label),
      anchor: 'middle',
      text,
    },
  ];
}
