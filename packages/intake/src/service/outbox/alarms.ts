/** What the owner must be told of the service itself. An alarm is raised once, stands until it is mended, and is mailed. */
import { ownerGroup, type Config } from '../config.ts';
import type { Store } from '../store/open.ts';
import { notify } from './queue.ts';

export const alarmKinds = [
  /** The daily report of the service itself did not come through. */
  'canary-not-stored',
  /** It came, and nobody opened it that day. */
  'canary-not-opened',
  'disk-full',
  'mail-failing',
  'export-missing',
  'keys-expire',
  'keys-expired',
  'rotation-due',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

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

export const standing = (store: Store): Alarm[] =>
  store.all('SELECT kind, about, day FROM alarm ORDER BY day, kind, about');
