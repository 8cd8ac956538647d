import type { CaseHead } from './api.ts';

/** What waits for somebody first, then by day, the newest first. */
export function inOrder(cases: readonly CaseHead[]): CaseHead[] {
  const waits = ({ opened, unanswered, track, closed }: CaseHead) =>
    (opened === null ? 4 : 0) + (unanswered > 0 ? 2 : 0) + (track === 'staff' && !closed ? 1 : 0);
  return [...cases].sort(
    (one, other) =>
      Number(Boolean(one.closed && !one.unanswered)) - Number(Boolean(other.closed && !other.unanswered)) ||
      waits(other) - waits(one) ||
      other.received.localeCompare(one.received) ||
      one.id.localeCompare(other.id),
  );
}
