/** Whose turn it is in a case, and the order of the list: what waits for those who read stands first. */
import type { CaseHead } from './api.ts';

/**
 * `new`: nobody has opened it. `written`: the one who wrote has written since the last answer. `unanswered`: opened,
 * and never answered. `shut`: the same, but no answer arrives any more, so it is to be read and closed.
 */
const ours = ['new', 'written', 'unanswered', 'shut'] as const;
const theirs = ['answered', 'closed'] as const;
export type Turn = (typeof ours | typeof theirs)[number];

export const isOurs = (turn: Turn): boolean => ours.some((each) => each === turn);

export function turnOf({ opened, closed, unanswered, answered, emptied }: CaseHead): Turn {
  if (opened === null) return 'new';
  if (closed !== null && (unanswered === 0 || emptied)) return 'closed';
  if (emptied) return unanswered > 0 || !answered ? 'shut' : 'answered';
  if (unanswered > 0) return 'written';
  return answered ? 'answered' : 'unanswered';
}

export interface Turns {
  /** Those that wait for somebody here: by what they wait for, an adult there first, then the oldest. */
  readonly ours: readonly CaseHead[];
  /** The others: open ones first, then the newest. */
  readonly theirs: readonly CaseHead[];
}

export function byTurn(cases: readonly CaseHead[]): Turns {
  const of = (turns: readonly Turn[], oldestFirst: boolean): CaseHead[] => {
    const urgent = ({ track }: CaseHead) => (oldestFirst && track === 'staff' ? 0 : 1);
    return cases
      .filter((head) => turns.includes(turnOf(head)))
      .sort(
        (one, other) =>
          turns.indexOf(turnOf(one)) - turns.indexOf(turnOf(other)) ||
          urgent(one) - urgent(other) ||
          one.received.localeCompare(other.received) * (oldestFirst ? 1 : -1) ||
          one.id.localeCompare(other.id),
      );
  };
  return { ours: of(ours, true), theirs: of(theirs, false) };
}
