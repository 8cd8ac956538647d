import type { Outline } from '@apen-oppvekst/data-schema';
import type { Position } from 'geojson';
import { byText } from '../order.ts';
import { doubleArea, onGrid, pathText, type GridPoint } from './path.ts';
import type { Shape } from './read-shapes.ts';

/** Islands and lakes smaller than this many squares of the grid are left out; a municipality never is. */
const smallest = 2;

/** A square for a municipality too small to see. */
const square: readonly GridPoint[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];

/**
 * The drawing of a country: its municipalities on a grid as wide as `width`. The grid is what simplifies: what falls in
 * one square becomes one point.
 */
export function outlineOf(
  shapes: readonly Shape[],
  { country, source, width }: Pick<Outline, 'country' | 'source' | 'width'>,
): Outline {
  const points = shapes.flatMap(({ polygons }) => polygons.flat(2));
  const edge = { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity };
  for (const [x = 0, y = 0] of points) {
    edge.west = Math.min(edge.west, x);
    edge.east = Math.max(edge.east, x);
    edge.south = Math.min(edge.south, y);
    edge.north = Math.max(edge.north, y);
  }
  const scale = width / (edge.east - edge.west);
  const place = ([x = 0, y = 0]: Position): GridPoint => [
    Math.round((x - edge.west) * scale),
    Math.round((edge.north - y) * scale),
  ];
  return {
    country,
    source,
    width,
    height: Math.ceil((edge.north - edge.south) * scale),
    areas: shapes
      .map(({ id, polygons }) => ({ id, path: pathOf(polygons, place) }))
      .sort((a, b) => byText(a.id, b.id)),
  };
}

function pathOf(polygons: Shape['polygons'], place: (point: Position) => GridPoint): string {
  const placed = polygons
    .map((rings) => rings.map((ring) => onGrid(ring, place)))
    .sort(([a = []], [b = []]) => doubleArea(b) - doubleArea(a));
  const kept = placed.flatMap((rings, index) =>
    rings.filter((ring, hole) => doubleArea(ring) >= 2 * smallest || (index === 0 && hole === 0)),
  );
  const [largest = [], ...others] = kept;
  return [visible(largest), ...others].map(pathText).join('');
}

function visible(ring: readonly GridPoint[]): readonly GridPoint[] {
  if (doubleArea(ring) >= 2 * smallest) return ring;
  const [x, y] = ring[0] ?? [0, 0];
  return square.map(([dx, dy]): GridPoint => [x + dx, y + dy]);
}
