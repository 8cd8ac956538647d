/** What the alarm channel is told: where children do not come through, or nobody would know. */
import { randomId } from '../../protocol/bytes.ts';
import type { AlarmKind } from '../../protocol/overview.ts';
import { dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import type { Store } from '../store/open.ts';
import { standing } from './alarms.ts';
import { alarmChannel, type Notice, type Step } from './queue.ts';

const operators: ReadonlySet<AlarmKind> = new Set([
  'canary-not-stored',
  'disk-full',
  'mail-failing',
  'address-failing',
  'backup-missing',
  'keys-expired',
]);

/** Puts one word of each kind that stands in the outbox, once a day for as long as it does. */
export function ringStanding({ store, config, clock }: Context): void {
  if (config.alarm === null) return;
  const day = dayAt(clock());
  const kinds = new Set(standing(store).map(({ kind }) => kind));
  store.write(() => {
    // Another day's is out of date.
    store.run('DELETE FROM outbox WHERE address = ? AND day < ?', alarmChannel, day);
    for (const kind of kinds)
      if (operators.has(kind))
        store.run(
          'INSERT INTO outbox (id, about, step, address, day) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          randomId(),
          `${kind}:${day}`,
          'alarm' satisfies Step,
          alarmChannel,
          day,
        );
  });
}

/** What waits for the alarm channel. */
export const unrung = (store: Store): Notice[] =>
  store.all('SELECT * FROM outbox WHERE sent IS NULL AND address = ? ORDER BY id', alarmChannel);

/** The kind of alarm that a word for the alarm channel is of. */
export const kindRung = ({ about }: Notice): AlarmKind => about.slice(0, about.indexOf(':')) as AlarmKind;
