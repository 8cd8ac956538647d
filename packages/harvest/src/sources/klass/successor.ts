import { byText } from '../../order.ts';
import type { CodeChange } from './changes.ts';

/** What has become of a code. */
export type Successor =
  /**
   * It is this one today. Where it is not the same place, because it was merged with others or its boundary was moved,
   * figures of before and after are not of the same thing.
   */
  | { readonly kind: 'one'; readonly code: string; readonly samePlace: boolean }
  /** It became several on that day. No figure of it can be given to any of them. */
  | { readonly kind: 'split'; readonly on: string; readonly into: readonly string[] };

/**
 * Follows a code through all changes, in the order in which they came: Halden `0101` → `3001` → `3101`. A split is where it
 * ends: what goes on is not the same place, and nobody knows how much of it went where.
 */
export function successorOf(code: string, changes: readonly CodeChange[]): Successor {
  let [now, samePlace] = [code, true];
  const days = [...new Set(changes.map(({ on }) => on))].sort(byText);
  for (const day of days) {
    const ofDay = changes.filter(({ on }) => on === day);
    const own = ofDay.filter(({ from }) => from.code === now);
    if (own.some(({ kind }) => kind === 'split')) {
      return { kind: 'split', on: day, into: [...new Set(own.map(({ to }) => to.code))].sort(byText) };
    }
    // A place that gave a part away goes on under its number.
    const gaveAway = own.some(({ kind }) => kind === 'boundary');
    const next = gaveAway ? now : (own[0]?.to.code ?? now);
    const others = ofDay.filter(({ from, to }) => to.code === next && from.code !== now);
    // A number that was nobody's before that day is born of these; an older one has become larger by them.
    const isBorn = own.length === 0 && others.every(({ kind }) => kind !== 'boundary');
    if (gaveAway || (others.length > 0 && !isBorn)) samePlace = false;
    now = next;
  }
  return { kind: 'one', code: now, samePlace };
}
