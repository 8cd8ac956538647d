/**
 * Who ought to be told again of a case that nobody has opened, or of a message that nobody has answered. Pure: days of the calendar and a moment in, steps out.
 * A report has a day and no hour, so everything is reckoned from days.
 */
import type { Track } from '../../protocol/types.ts';
import { actingGroup, firstDay, isClosed, isReadingDay } from '../calendar/reading.ts';
import { addDays, dayAt, daysBetween, hourAt } from '../calendar/days.ts';
import { ownerGroup, type Config } from '../config.ts';
import type { Step } from '../outbox/queue.ts';

/** An ordinary day's work is over: it has been unopened for the whole of it. */
const dayOver = 15;
/** By now, those who read in the morning have read. */
const morning = 10;

/** A report that nobody has opened, or a message in its dialogue that nobody has answered. */
export interface Waiting {
  /** Who it was sealed to. */
  readonly group: string;
  readonly track: Track;
  readonly received: string;
}

export interface Due {
  readonly step: Extract<Step, 'reminder' | 'owner' | 'escalated'>;
  readonly group: string;
  /** How many weeks it has gone on, when it is told again. */
  readonly week?: number;
}

/**
 * Ordinary: the group is reminded when the first working day after the report's own is over, the owner is told on the
 * morning of the second. About an adult there: the owner is told the same working day, when it is over.
 * Both are told again each week for as long as it lasts. Of weeks that went by unseen, only the last is told.
 */
export function dueSteps(config: Config, { group, track, received }: Waiting, now: Date): Due[] {
  const today = dayAt(now);
  const hour = hourAt(now);
  const passed = (day: string | null, at: number): boolean =>
    day !== null && (day < today || (day === today && hour >= at));
  // While a unit is closed the owner's days count, cover or not: a report does not lie until autumn with nobody told.
  const acting = (day: string): boolean =>
    isReadingDay(config, isClosed(config, group, day) ? ownerGroup : group, day);
  const again = (from: string | null, step: Due['step']): Due[] => {
    if (from === null) return [];
    const week = Math.floor((daysBetween(from, today) - (hour < morning ? 1 : 0)) / 7);
    if (week < 1) return [];
    const groups = new Set([ownerGroup, actingGroup(config, group, today)]);
    return [...groups].map((each) => ({ step: each === ownerGroup ? step : 'reminder', group: each, week }));
  };
  if (track === 'staff') {
    const day = firstDay(received, acting);
    return passed(day, dayOver) ? [{ step: 'escalated', group: ownerGroup }, ...again(day, 'escalated')] : [];
  }
  const first = firstDay(addDays(received, 1), acting);
  const second = first === null ? null : firstDay(addDays(first, 1), acting);
  const due: Due[] = [];
  if (first !== null && passed(first, dayOver))
    due.push({ step: 'reminder', group: actingGroup(config, group, first) });
  if (passed(second, morning)) due.push({ step: 'owner', group: ownerGroup });
  return [...due, ...again(second, 'owner')];
}
