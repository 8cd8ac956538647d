/** What the owner must be told of the service itself. An alarm is raised once, stands until it is mended, and is mailed. */
import type { AlarmKind } from '../../protocol/overview.ts';
import { addDays } from '../calendar/days.ts';
import { ownerGroup, type Config } from '../config.ts';
import type { Store } from '../store/open.ts';
import { notify } from './queue.ts';

/** What has happened, not what is wrong: nothing mends it, and it is shown for some days. */
const happenings: ReadonlySet<AlarmKind> = new Set(['readers-changed', 'case-deleted']);
const shownDays = 14;

export interface Alarm {
  readonly kind: AlarmKind;
  readonly about: string;
  readonly day: string;
}

/** Raises it and mails the owner, unless it stands already. */
export function raise(store: Store, config: Config, { kind, about, day }: Alarm): void {
  store.write(() => {
    const raised = store.run(
      'INSERT INTO alarm (kind, about, day) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      kind,
      about,
      day,
    );
    if (raised > 0)
      notify(store, config, { about: `${kind}:${about}:${day}`, step: 'alarm', group: ownerGroup, day });
  });
}

export const lower = (store: Store, kind: AlarmKind, about: string): void =>
  void store.run('DELETE FROM alarm WHERE kind = ? AND about = ?', kind, about);

/**
 * Tells the owner of what has happened in a group.
 * @param what so that each is told once a day: what was done and to whom, or nothing where one for the group is enough
 */
export function tellOwner(
  store: Store,
  config: Config,
  { kind, group, what, day }: { kind: AlarmKind; group: string; what?: string; day: string },
): void {
  store.run('DELETE FROM alarm WHERE kind = ? AND day < ?', kind, addDays(day, -shownDays));
  raise(store, config, { kind, about: [group, ...(what === undefined ? [] : [what]), day].join(':'), day });
}

/** Those that stand. */
export const standing = (store: Store): Alarm[] =>
  store.all('SELECT kind, about, day FROM alarm ORDER BY day, kind, about');

/** True of one that asks somebody to do something. */
export const asksForWork = ({ kind }: Pick<Alarm, 'kind'>): boolean => !happenings.has(kind);
