/** Notices that wait to be sent. A notice says that something lies in the inbox, never what, where or when. */
import { randomId } from '../../protocol/bytes.ts';
import { ownerGroup, type Config } from '../config.ts';
import type { Store } from '../store/open.ts';

/** What a notice is of. `urgent` is sent at once, the others within ten minutes, so that a mail tells no time. */
export const steps = {
  new: { urgent: false },
  'new-staff': { urgent: true },
  message: { urgent: false },
  reminder: { urgent: false },
  owner: { urgent: false },
  escalated: { urgent: true },
  alarm: { urgent: true },
} as const;
export type Step = keyof typeof steps;

const tellers = new WeakMap<Store, () => void>();

/** Calls back when something that must go at once was put in the outbox. It may still be rolled back: look and see. */
export const whenUrgent = (store: Store, tell: () => void): void => void tellers.set(store, tell);

export interface Notice {
  readonly id: string;
  readonly about: string;
  readonly step: Step;
  readonly address: string;
  readonly day: string;
  readonly sent: string | null;
}

/** Addresses of those who hold the group's key; the owner's own address as well for the owner's, or where there is none. */
function addressesOf(store: Store, config: Config, group: string): string[] {
  const held = store
    .all<{ email: string }>(
      `SELECT DISTINCT email FROM staff WHERE reader_group = ? AND state = 'active' AND email IS NOT NULL`,
      group,
    )
    .map(({ email }) => email);
  const own = config.owner.email;
  if (own !== null && (group === ownerGroup || held.length === 0) && !held.includes(own))
    return [...held, own];
  return held;
}

/** Puts a notice to a group in the outbox, once for each address however often it is called. */
export function notify(
  store: Store,
  config: Config,
  notice: { readonly about: string; readonly step: Step; readonly group: string; readonly day: string },
  without: readonly string[] = [],
): void {
  if (config.mail === null) return;
  let put = 0;
  for (const address of addressesOf(store, config, notice.group)) {
    if (without.includes(address)) continue;
    put += store.run(
      'INSERT INTO outbox (id, about, step, address, day) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      randomId(),
      notice.about,
      notice.step,
      address,
      notice.day,
    );
  }
  if (put > 0 && steps[notice.step].urgent) tellers.get(store)?.();
}

/** One that waits says enough: however many messages come, an address has one notice of a case at a time. */
export function notifyOfMessage(
  store: Store,
  config: Config,
  told: { readonly report: string; readonly seq: number; readonly group: string; readonly day: string },
): void {
  const waits = store.all<{ address: string }>(
    `SELECT address FROM outbox WHERE step = 'message' AND sent IS NULL AND substr(about, 1, ?) = ?`,
    told.report.length + 1,
    `${told.report}/`,
  );
  const notice = { about: `${told.report}/${told.seq}`, step: 'message', day: told.day } as const;
  notify(
    store,
    config,
    { ...notice, group: told.group },
    waits.map(({ address }) => address),
  );
}

/** The alarm channel's place among the addresses; no e-mail address is without its sign. */
export const alarmChannel = 'alarm';

/** Mail that waits. */
export const unsent = (store: Store): Notice[] =>
  store.all('SELECT * FROM outbox WHERE sent IS NULL AND address <> ? ORDER BY id', alarmChannel);

export const markSent = (store: Store, id: string, day: string): void =>
  void store.run('UPDATE outbox SET sent = ? WHERE id = ?', day, id);
