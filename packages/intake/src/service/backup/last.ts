/** When a copy was last taken. A service that nobody copies loses everything with its disk. */
import { addDays, dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import { lower, raise } from '../outbox/alarms.ts';
import { lastDone, markDone } from '../store/job-days.ts';
import type { Store } from '../store/open.ts';

/** One is to be taken every night; one night may fail. */
const mostDays = 2;

const taken = 'backup';
/** The first day that one could have been taken. */
const awaited = 'backup-awaited';

/** A whole copy was taken and read through. */
export const markBackup = ({ store, clock }: Context): void => markDone(store, taken, dayAt(clock()));

/** ISO 8601, or nothing when none has been taken. */
export const lastBackup = (store: Store): string | undefined => lastDone(store, taken);

/** True when the last one, or the beginning where there is none, lies too far back. */
export function lacksBackup(store: Store, today: string): boolean {
  const since = lastBackup(store) ?? lastDone(store, awaited) ?? today;
  return since < addDays(today, -mostDays);
}

/** Alarms when copies are no longer taken. Nobody copies a practice. */
export function watchBackup({ store, config, clock }: Context): void {
  if (config.practice) return;
  const day = dayAt(clock());
  if (lastDone(store, awaited) === undefined) markDone(store, awaited, day);
  if (lacksBackup(store, day)) raise(store, config, { kind: 'backup-missing', about: 'backup', day });
  else lower(store, 'backup-missing', 'backup');
}
