import { round, type Anchor, type Shape } from './scene.ts';
import { keepInside, overlaps, spanOf, wrap, type Span } from './text.ts';

/** A name above a field, with a thin line down to what it names. */
export interface Flag {
  readonly x: number;
  /** How far above the bottom of the field the line ends. */
  readonly height: number;
  readonly text: string;
  readonly main: boolean;
}

interface Hung extends Flag {
  readonly anchor: Anchor;
  readonly span: Span;
  readonly row: number;
}

const rowHeight = 18;
const anchors = ['middle', 'start', 'end'] as const;

/** Hangs the names over a field, in as few rows as they can hang without touching a name or a line of another. */
export function flagShapes(
  flags: readonly Flag[],
  fieldHeight: number,
  width: number,
): { readonly shapes: Shape[]; readonly base: number } {
  const hung = hang(
    [...flags].sort((a, b) => a.x - b.x),
    width,
  );
  const top = (Math.max(...hung.map(({ row }) => row), 0) + 1) * rowHeight + 4;
  const base = top + fieldHeight;
  const lines = (main: boolean): string =>
    hung
      .filter((flag) => flag.main === main)
      .map(({ x, row, height }) => `M${round(x)} ${round(top - row * rowHeight - 4)}V${round(base - height)}`)
      .join('');
  return {
    base,
    shapes: [
      { kind: 'path', role: 'median', d: lines(false) },
      { kind: 'path', role: 'leader', d: lines(true) },
      ...hung.map(({ text, span, anchor, row, main }): Shape => ({
        kind: 'text',
        role: main ? 'label-main' : 'label-other',
        x: round(anchor === 'start' ? span.from : anchor === 'end' ? span.to : (span.from + span.to) / 2),
        y: round(top - row * rowHeight - 8),
        anchor,
        text,
      })),
    ],
  };
}

/** How many half-finished ways to hang the names are followed further. */
const beam = 64;

/** The best way found to hang the names: each over, right of or left of its line, in a row that is free. */
function hang(flags: readonly Flag[], width: number): readonly Hung[] {
  let ways: Hung[][] = [[]];
  for (const flag of flags.map((each) => ({ ...each, text: wrap(each.text, width, 1).join('') }))) {
    const spans = anchors.map((anchor) => ({
      anchor,
      span: spanOf(flag.text, flag.x + { start: 4, middle: 0, end: -4 }[anchor], anchor),
    }));
    // Kept inside the picture, for a name at its edge that has room neither over, right nor left of its line.
    const shifted = spanOf(flag.text, keepInside(flag.text, flag.x, width), 'middle');
    const choices = [...spans, { anchor: 'middle' as const, span: shifted }].filter(
      ({ span }) => span.from >= 0 && span.to <= width,
    );
    ways = ways
      .flatMap((way) =>
        choices.flatMap(({ anchor, span }) =>
          [...flags.keys()]
            .filter((row) => !way.some((other) => other.row === row && overlaps(other.span, span, 6)))
            .map((row) => [...way, { ...flag, anchor, span, row }]),
        ),
      )
      .sort((a, b) => cost(a) - cost(b))
      .slice(0, beam);
  }
  return ways[0] ?? [];
}

/** A line through another's name is worst, then each row, then each name that is not over its line. */
function cost(way: readonly Hung[]): number {
  const crossings = way.flatMap((line) =>
    way.filter((name) => name.row < line.row && overlaps(name.span, { from: line.x, to: line.x }, 3)),
  ).length;
  const rows = Math.max(...way.map(({ row }) => row), 0);
  return crossings * 100 + rows * 10 + way.filter(({ anchor }) => anchor !== 'middle').length;
}
