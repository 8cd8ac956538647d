/** Rings of whole-number points as SVG path text, as short as such text gets. */
import type { Position } from 'geojson';

/** A point of the drawing, on its grid. */
export type GridPoint = readonly [x: number, y: number];

/** Twice the area that a ring encloses, in squares of the grid. */
export function doubleArea(ring: readonly GridPoint[]): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum);
}

/**
 * A ring moved to the grid: no point twice in a row, none on the straight line between its neighbours, and the first
 * one not repeated at the end. Neighbours share their border's points, so it falls in the same place for both.
 */
export function onGrid(ring: readonly Position[], place: (point: Position) => GridPoint): GridPoint[] {
  const points: GridPoint[] = [];
  for (const point of ring.map(place)) if (!isSame(point, points.at(-1))) points.push(point);
  if (points.length > 1 && isSame(points[0]!, points.at(-1))) points.pop();
  return points.filter(
    (point, index) =>
      points.length < 4 || !onLine(points.at(index - 1)!, point, points[(index + 1) % points.length]!),
  );
}

const isSame = ([x, y]: GridPoint, other: GridPoint | undefined): boolean =>
  other !== undefined && x === other[0] && y === other[1];

const onLine = ([ax, ay]: GridPoint, [bx, by]: GridPoint, [cx, cy]: GridPoint): boolean =>
  (bx - ax) * (cy - by) === (by - ay) * (cx - bx);

/** `M12 34l1-2-3 4z`: a minus sign parts numbers as well as a space does. */
export function pathText(ring: readonly GridPoint[]): string {
  const [[startX, startY] = [0, 0], ...rest] = ring;
  let [x, y] = [startX, startY];
  let steps = '';
  for (const [nextX, nextY] of rest) {
    for (const step of [nextX - x, nextY - y]) steps += steps === '' || step < 0 ? `${step}` : ` ${step}`;
    [x, y] = [nextX, nextY];
  }
  return `M${startX} ${startY}l${steps}z`;
}
