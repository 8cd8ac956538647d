import { byText } from '../../order.ts';
import type { CodeChange } from './changes.ts';

/** What has become of a code. */
export type Successor =
  /** It is this one today. `merged`: together with others, so its figures are a part of this one's, and not its. */
  | { readonly kind: 'one'; readonly code: string; readonly merged: boolean }
  /** It became several on that day. No figure of it can be given to any of them. */
  | { readonly kind: 'split'; readonly on: string; readonly into: readonly string[] };

/**
 * Follows a code through all changes, in the order in which they came: Halden `0101` → `3001` → `3101`. A split is where it
 * ends: what goes on is not the same place, and nobody knows how much of it went where.
 */
export function successorOf(code: string, changes: readonly CodeChange[]): Successor {
  let [now, merged] = [code, false];
  const days = [...new Set(changes.map(({ on }) => on))].sort(byText);
  for (const day of days) {
    const here = changes.filter(({ on, from, kind }) => on === day && from.code === now && kind !== 'same');
    const [first] = here;
    if (first === undefined) continue;
    if (here.some(({ kind }) => kind === 'split')) {
      return { kind: 'split', on: day, into: [...new Set(here.map(({ to }) => to.code))].sort(byText) };
    }
    now = first.to.code;
    merged ||= first.kind === 'merge';
  }
  return { kind: 'one', code: now, merged };
}
