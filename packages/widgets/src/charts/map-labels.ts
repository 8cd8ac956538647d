/** Names of a few municipalities beside the map: outside the country, with a thin line in to each. */
import type { Outline } from '@apen-oppvekst/data-schema/terms';
import { fontSize, round, type Shape } from './scene.ts';
import { textWidth, type Span } from './text.ts';

type Point = readonly [x: number, y: number];
type Edge = readonly [Point, Point];

/** A page may write the names this much larger, so that they can be read where the map is small. */
const mostGrowth = 2;
/** From one name's baseline to the next on the same side. */
const rowHeight = fontSize * mostGrowth + 2;
/** From the land to the end of the line, and from there to the name. */
const air = 6;

/** A name at the side where its line is shortest of those that have room for it; none where neither has. */
export function mapLabels(
  { width, height, areas }: Pick<Outline, 'width' | 'height' | 'areas'>,
  named: readonly { readonly area: string; readonly name: string }[],
): Shape[] {
  const land = areas.flatMap(({ path }) => edgesOf(path));
  const placed: { readonly left: boolean; readonly y: number }[] = [];
  return areas
    .flatMap(({ id, path }) => {
      const name = named.find(({ area }) => area === id)?.name;
      return name === undefined ? [] : [{ name, ...middleOf(edgesOf(path)) }];
    })
    .sort((a, b) => a.at - b.at)
    .flatMap(({ name, at, from, to }): Shape[] => {
      const room = textWidth(name) * mostGrowth + 2 * air;
      const side = (left: boolean) => {
        const above = placed.filter((other) => other.left === left).map(({ y }) => y + rowHeight);
        const y = Math.max(at, rowHeight / 2, ...above);
        const beside = across(land, { from: y - rowHeight / 2, to: y + rowHeight / 2 });
        const [start, end] = left
          ? [from, Math.min(from, beside.from) - air]
          : [to, Math.max(to, beside.to) + air];
        const fits = y + rowHeight / 2 <= height && (left ? end >= room : end + room <= width);
        return { left, y, start, end, fits };
      };
      const [chosen] = [side(true), side(false)]
        .filter(({ fits }) => fits)
        .sort((a, b) => Math.abs(a.end - a.start) - Math.abs(b.end - b.start));
      if (chosen === undefined) return [];
      placed.push(chosen);
      const { left, y, start, end } = chosen;
      return [
        {
          kind: 'path',
          role: 'leader',
          d: `M${round(start)} ${round(at)}L${round(end)} ${round(y)}`,
        },
        {
          kind: 'text',
          role: 'label-other',
          x: round(left ? end - air : end + air),
          y: round(y + fontSize / 3),
          anchor: left ? 'end' : 'start',
          text: name,
        },
      ];
    });
}

/** The middle of a municipality from top to bottom, or the corner nearest to it where that is sea, and how far it reaches there. */
function middleOf(edges: readonly Edge[]): Span & { readonly at: number } {
  const heights = edges.map(([[, y]]) => y);
  const middle = (heights.reduce((a, b) => Math.min(a, b)) + heights.reduce((a, b) => Math.max(a, b))) / 2;
  const corner = heights.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
  const isLand = Number.isFinite(across(edges, { from: middle, to: middle }).from);
  const at = isLand ? middle : corner;
  return { at, ...across(edges, { from: at, to: at }) };
}

/** From the leftmost to the rightmost point of the edges between two heights. */
function across(edges: readonly Edge[], { from, to }: Span): Span {
  const found = edges.flatMap(([[ax, ay], [bx, by]]) => {
    if (Math.max(ay, by) < from || Math.min(ay, by) > to) return [];
    if (ay === by) return [ax, bx];
    return [ay, by].map((y) => ax + ((bx - ax) * (Math.min(Math.max(y, from), to) - ay)) / (by - ay));
  });
  return {
    from: found.reduce((a, b) => Math.min(a, b), Infinity),
    to: found.reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

/** The edges of a path as an outline writes it: each ring from its first point by steps, and back. */
function edgesOf(path: string): Edge[] {
  return [...path.matchAll(/M(\d+) (\d+)l([\d -]+)z/g)].flatMap(([, x, y, steps = '']) => {
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    const ring: Point[] = [[Number(x), Number(y)]];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [lastX, lastY] = ring.at(-1)!;
      ring.push([lastX + numbers[index]!, lastY + numbers[index + 1]!]);
    }
    return ring.map((point, index): Edge => [point, ring[(index + 1) % ring.length]!]);
  });
}
