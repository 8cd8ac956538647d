/** The parts of a line chart that carry words: names of lines, periods, breaks, and figures that are not there. */
import type { Language } from '@apen-oppvekst/data-schema/terms';
import { absenceWord, hasValue } from './format.ts';
import { crossPath, type Place } from './line-paths.ts';
import { lineHeight, round, type Shape } from './scene.ts';
import type { Break, Point } from './series.ts';
import { keepInside, overlaps, spanOf, textWidth, wrap, type Span } from './text.ts';

export interface LineLabel {
  readonly rows: readonly string[];
  /** Where on the y-axis the line that it names ends. */
  readonly y: number;
  readonly main: boolean;
}

/** Names of the lines beside their ends, pushed apart just enough not to touch. */
export function labelShapes(labels: readonly LineLabel[], x: number, top: number, bottom: number): Shape[] {
  const inOrder = [...labels].sort((a, b) => a.y - b.y);
  const heights = inOrder.map((label) => label.rows.length * lineHeight);
  let free = top;
  const tops = inOrder.map((label, index) => {
    const below = heights.slice(index).reduce((sum, height) => sum + height, 0);
    const start = Math.max(free, Math.min(label.y - (heights[index] ?? 0) / 2, bottom - below));
    free = start + (heights[index] ?? 0);
    return start;
  });
  return inOrder.flatMap((label, index) =>
    label.rows.map((text, row): Shape => ({
      kind: 'text',
      role: label.main ? 'label-main' : 'label-other',
      x: round(x),
      y: round((tops[index] ?? 0) + lineHeight * row + 12),
      anchor: 'start',
      text,
    })),
  );
}

/** Names of the periods: the first, the last, and as many at even distance between as there is room for. */
export function periodShapes(
  periods: readonly { readonly period: string; readonly time: number }[],
  place: Place,
  y: number,
  width: number,
): Shape[] {
  const texts = periods.map(({ period, time }) => {
    const x = keepInside(period, place.x(time), width);
    return { period, x, span: spanOf(period, x, 'middle') };
  });
  const last = texts.length - 1;
  const evenly = (parts: number): typeof texts =>
    texts.filter((_, index) =>
      Array.from({ length: parts + 1 }, (__, part) => Math.round((part * last) / parts)).includes(index),
    );
  const fits = (chosen: typeof texts): boolean =>
    chosen.every(({ span }, index) => span.from >= (chosen[index - 1]?.span.to ?? -Infinity) + 10);
  const choices = texts.slice(1).map((_, index) => evenly(last - index));
  const chosen = choices.find(fits) ?? texts.slice(-1);
  return chosen.map(({ period, x }) => ({
    kind: 'text',
    role: 'tick',
    x: round(x),
    y: round(y),
    anchor: 'middle',
    text: period,
  }));
}

/** A dashed line at each break with the word for it; the reason stands in the notes and the table. */
export function breakShapes(
  breaks: readonly Break[],
  place: Place,
  top: number,
  bottom: number,
  width: number,
  word: string,
): Shape[] {
  if (breaks.length === 0) return [];
  const d = breaks
    .map(({ time }) => `M${place.x(time)} ${round(top - lineHeight / 2)}V${round(bottom)}`)
    .join('');
  const taken: Span[] = [];
  const words = breaks.flatMap(({ time }): Shape[] => {
    const x = keepInside(word, place.x(time), width);
    const span = spanOf(word, x, 'middle');
    if (taken.some((each) => overlaps(each, span, 4))) return [];
    taken.push(span);
    return [
      {
        kind: 'text',
        role: 'word',
        x: round(x),
        y: round(top - lineHeight * 0.75),
        anchor: 'middle',
        text: word,
      },
    ];
  });
  return [{ kind: 'path', role: 'break', d }, ...words];
}

interface Run {
  readonly word: string;
  readonly xs: number[];
}

/** Runs of neighbouring points that lack a figure for the same reason. */
function runsOf(points: readonly Point[], place: Place, language: Language): Run[] {
  const runs: Run[] = [];
  let open = false;
  for (const { observation, time } of points) {
    if (hasValue(observation)) {
      open = false;
      continue;
    }
    const word = absenceWord(observation, language);
    const last = runs.at(-1);
    if (open && last?.word === word) last.xs.push(place.x(time));
    else runs.push({ word, xs: [place.x(time)] });
    open = true;
  }
  return runs;
}

/**
 * Under the field, a × for each figure that is not there and the word for why beside it. A line that lacks
 * figures has rows of its own, so that no × can be taken for a value.
 */
export function gapShapes(
  lines: readonly { readonly name: string; readonly points: readonly Point[] }[],
  place: Place,
  top: number,
  width: number,
  language: Language,
): { readonly shapes: Shape[]; readonly rows: number } {
  const shapes: Shape[] = [];
  let rows = 0;
  for (const { name, points } of lines) {
    const runs = runsOf(points, place, language);
    if (runs.length === 0) continue;
    const y = (row: number): number => round(top + row * lineHeight);
    const crosses = runs.flatMap(({ xs }) => xs);
    shapes.push({ kind: 'path', role: 'gap', d: crosses.map((x) => crossPath(x, y(rows))).join('') });
    const taken: Span[][] = [crosses.map((x) => ({ from: x - 4, to: x + 4 }))];
    for (const { word, xs } of runs) {
      // A name too long for the picture is cut, never the word for why.
      const why = `: ${word}`;
      const text = lines.length > 1 ? `${wrap(name, width - textWidth(why), 1).join('')}${why}` : word;
      const [first = 0, last = 0] = [xs[0], xs.at(-1)];
      const [row, span] = freePlace(text, first, last, taken, width);
      (taken[row] ??= []).push(span);
      shapes.push({
        kind: 'text',
        role: 'word',
        x: round(span.from),
        y: round(y(rows + row) + 4.5),
        anchor: 'start',
        text,
      });
    }
    rows += taken.length;
  }
  return { shapes, rows };
}

/** Beside the crosses if there is room, else in the first row under them that has. */
function freePlace(
  text: string,
  first: number,
  last: number,
  taken: readonly Span[][],
  width: number,
): [number, Span] {
  const size = textWidth(text);
  const beside = [last + 7, first - 7 - size].map((from) => ({ from, to: from + size }));
  const free = beside.find(
    (span) => span.from >= 0 && span.to <= width && !taken[0]?.some((each) => overlaps(each, span, 3)),
  );
  if (free !== undefined) return [0, free];
  const under = spanOf(text, keepInside(text, (first + last) / 2, width), 'middle');
  let row = 1;
  while (taken[row]?.some((each) => overlaps(each, under, 6))) row += 1;
  return [row, under];
}
