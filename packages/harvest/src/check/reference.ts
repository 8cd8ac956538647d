import type { Target } from '../read/known-ids.ts';

/** An id that stands in one entry and points to another. */
export interface Reference {
  readonly target: Target;
  readonly id: string;
  readonly file: string;
  readonly path: string;
  /** The entry that points is of the fictional municipality. */
  readonly fictional: boolean;
  /** What belongs to a municipality points only within its own world; sources and indicators may be shared. */
  readonly ownWorld: boolean;
}
