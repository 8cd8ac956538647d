/** Addresses of those who read that mail does not come to: refused by the mail server, or come back afterwards. */
import { addDays, dayAt } from '../calendar/days.ts';
import { ownerGroup } from '../config.ts';
import type { Context } from '../context.ts';
import { lower, raise, standing } from './alarms.ts';
import { unsent } from './queue.ts';

/** Whose address it is: one who reads, or the owner's own from the settings. */
interface Addressee {
  readonly group: string;
  readonly staff: string;
  readonly email: string;
}

const kind = 'address-failing';
const own = 'own';
/** Marks the alarm of mail that came back: nothing says when the address works again. */
const returned = ':returned';
/** Without another, mail that came back is no longer asked about after this many days. */
const returnedDays = 14;

const addressees = ({ store, config }: Pick<Context, 'store' | 'config'>): Addressee[] => [
  ...store.all<Addressee>(
    `SELECT reader_group AS "group", id AS staff, email FROM staff WHERE state = 'active' AND email IS NOT NULL`,
  ),
  ...(config.owner.email === null ? [] : [{ group: ownerGroup, staff: own, email: config.owner.email }]),
];

const aboutOf = ({ group, staff }: Addressee): string => `${group}:${staff}`;

/**
 * Raises for the addresses that fail, and lowers where nothing waits for the address any more or nobody has it.
 * @param failing those that were refused for good, or for long
 */
export function watchAddresses(context: Context, failing: ReadonlySet<string>): void {
  const { store, config, clock } = context;
  const day = dayAt(clock());
  const known = addressees(context);
  for (const each of known.filter(({ email }) => failing.has(email)))
    raise(store, config, { kind, about: aboutOf(each), day });
  const alarms = standing(store).filter((alarm) => alarm.kind === kind);
  if (alarms.length === 0) return;
  const waiting = new Set(unsent(store).map(({ address }) => address));
  for (const alarm of alarms) {
    const isReturned = alarm.about.endsWith(returned);
    const about = isReturned ? alarm.about.slice(0, -returned.length) : alarm.about;
    const whose = known.find((each) => aboutOf(each) === about);
    const over = isReturned
      ? alarm.day < addDays(day, -returnedDays)
      : whose !== undefined && !waiting.has(whose.email);
    if (whose === undefined || over) lower(store, kind, alarm.about);
  }
}

/**
 * Alarms the owner of a mail that came back.
 * @param id the notice's, which only who got the mail can know
 * @returns whether it is a notice of ours to one who still reads
 */
export function mailReturned(context: Context, id: string): boolean {
  const { store, config, clock } = context;
  const notice = store.get<{ address: string }>('SELECT address FROM outbox WHERE id = ?', id);
  const whose = addressees(context).filter(({ email }) => email === notice?.address);
  const day = dayAt(clock());
  store.write(() => {
    for (const each of whose) {
      const about = aboutOf(each) + returned;
      raise(store, config, { kind, about, day });
      store.run('UPDATE alarm SET day = ? WHERE kind = ? AND about = ?', day, kind, about);
    }
  });
  return whose.length > 0;
}

/** The one of those who read that an alarm is about, for the operator; nothing when it is the owner's own address. */
export const staffOfAlarm = (about: string): string | undefined => {
  const [, staff] = about.split(':');
  return staff === own ? undefined : staff;
};
