import { area, line } from 'd3-shape';
import { hasInterval, hasValue, isProvisional, type Valued } from './format.ts';
import { round } from './scene.ts';
import type { Point } from './series.ts';

/** Where a time and a figure stand in the picture. */
export interface Place {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

interface Placed {
  readonly time: number;
  readonly observation: Valued;
}

/**
 * Stretches of points that may be joined: neighbours in time, all with figures, from one source, with no
 * break between. A hidden or missing figure ends a stretch.
 */
export function stretches(points: readonly Point[]): Placed[][] {
  const result: Placed[][] = [];
  let previous: Point | undefined;
  for (const point of points) {
    const { time, observation } = point;
    if (hasValue(observation)) {
      const joined =
        previous !== undefined &&
        hasValue(previous.observation) &&
        previous.era === point.era &&
        previous.observation.source === observation.source;
      if (joined) result.at(-1)?.push({ time, observation });
      else result.push([{ time, observation }]);
    }
    previous = point;
  }
  return result;
}

/** The parts of a stretch whose every step is to or from a provisional figure, or whose every step is not. */
function partsOf(stretch: readonly Placed[], provisional: boolean): Placed[][] {
  const parts: Placed[][] = [];
  stretch.slice(1).forEach((to, index) => {
    const from = stretch[index];
    if (from === undefined) return;
    if ([from, to].some(({ observation }) => isProvisional(observation)) !== provisional) return;
    const part = parts.at(-1);
    if (part?.at(-1) === from) part.push(to);
    else parts.push([from, to]);
  });
  return parts;
}

/** The line between points: of final figures, or the steps to and from provisional ones. */
export function linePath(points: readonly Point[], place: Place, provisional: boolean): string {
  const path = line<Placed>()
    .x(({ time }) => place.x(time))
    .y(({ observation }) => place.y(observation.value));
  return stretches(points)
    .flatMap((stretch) => partsOf(stretch, provisional))
    .map((part) => path(part) ?? '')
    .join('');
}

/** The field between the limits of the intervals, for the stretches in which each figure has both. */
export function bandPath(points: readonly Point[], place: Place): string {
  const path = area<Placed>()
    .x(({ time }) => place.x(time))
    .y0(({ observation }) => place.y(observation.lower ?? observation.value))
    .y1(({ observation }) => place.y(observation.upper ?? observation.value));
  return stretches(points)
    .filter((stretch) => stretch.every(({ observation }) => hasInterval(observation)))
    .map((stretch) => path(stretch) ?? '')
    .join('');
}

/** A zero-length stroke for each figure that passes; round line ends make it a dot. */
export const dotsPath = (
  points: readonly Point[],
  place: Place,
  passes: (observation: Valued) => boolean,
): string =>
  points
    .map(({ time, observation }) =>
      hasValue(observation) && passes(observation) ? `M${place.x(time)},${place.y(observation.value)}h0` : '',
    )
    .join('');

/** A circle that stands clear of the dot in its middle. */
export const ringPath = (x: number, y: number): string =>
  `M${round(x - 6)} ${round(y)}a6 6 0 1 0 12 0a6 6 0 1 0-12 0`;

/** A small × with its middle at the place. */
export const crossPath = (x: number, y: number): string => `M${round(x - 3)} ${round(y - 3)}l6 6m0-6l-6 6`;
