/** Keys of a group. One is proposed by a holder, signed by root, and retired when the next is signed. */
import { record } from '../audit/audit.ts';
import { dayAt } from '../calendar/days.ts';
import { groupName, ownerGroup } from '../config.ts';
import type { Context } from '../context.ts';
import { badRequest, forbidden, notFound, Refusal } from '../http/refusal.ts';
import type { Store } from '../store/open.ts';
import { tellOwner } from '../outbox/alarms.ts';
import { holdersOf, type Staff } from './holders.ts';

/** Who a wrap is to, when it is to the owner's key in the safe. */
export const recoveryHolder = 'recovery';

export interface Epoch {
  readonly epoch: string;
  readonly group: string;
  readonly recipient: string;
  readonly state: 'proposed' | 'active' | 'retired';
  readonly n: number;
}
export interface EpochWrap {
  /** A staff id, or `recovery`. */
  readonly to: string;
  readonly blob: string;
}

const columns = 'id AS epoch, reader_group AS "group", recipient, state, n';

export const epochOf = (store: Store, id: string): Epoch | undefined =>
  store.get<Epoch>(`SELECT ${columns} FROM epoch WHERE id = ?`, id);

export const epochsOf = (store: Store, group: string): Epoch[] =>
  store.all<Epoch>(`SELECT ${columns} FROM epoch WHERE reader_group = ? ORDER BY n`, group);

/** The one that the next key document will name. */
export const newestEpoch = (store: Store, group: string): Epoch | undefined => epochsOf(store, group).at(-1);

export const wrapOf = (store: Store, epoch: string, holder: string): string | null =>
  store.get<{ blob: string }>('SELECT blob FROM epoch_wrap WHERE epoch = ? AND holder = ?', epoch, holder)
    ?.blob ?? null;

/** Whether the holder's own browser has opened the wrap. Anyone may seal something to a holder; this is the proof. */
export const hasConfirmed = (store: Store, epoch: string, holder: string): boolean =>
  store.get('SELECT 1 FROM epoch_wrap WHERE epoch = ? AND holder = ? AND confirmed = 1', epoch, holder) !==
  undefined;

/**
 * True of one who takes part in deciding who reads: somebody has let them in to a key that is in use or proposed.
 * Where nobody who is there has such a key, there is nobody to let them in.
 */
export function mayDecide(store: Store, { id, group }: Staff): boolean {
  const letIn = store.all<{ holder: string }>(
    `SELECT DISTINCT w.holder FROM epoch_wrap w JOIN epoch e ON e.id = w.epoch JOIN staff s ON s.id = w.holder
     WHERE e.reader_group = ? AND e.state <> 'retired' AND s.state = 'active'`,
    group,
  );
  return letIn.length === 0 || letIn.some(({ holder }) => holder === id);
}

/**
 * A new key of one's own group, wrapped to oneself, to recovery and to others who are there. Not by one whom nobody
 * has let in: a key of their own would let them in by themselves.
 */
export function proposeEpoch(
  context: Context,
  by: Staff,
  made: {
    readonly group: string;
    readonly epoch: string;
    readonly recipient: string;
    readonly wraps: readonly EpochWrap[];
  },
): void {
  const { store, clock } = context;
  if (made.group !== by.group) throw forbidden();
  for (const needed of [by.id, recoveryHolder]) {
    if (!made.wraps.some(({ to }) => to === needed)) {
      throw badRequest('wraps: ventet en pakke til deg selv og en til gjenopprettingsnøkkelen.');
    }
  }
  store.write(() => {
    if (!mayDecide(store, by)) throw forbidden();
    if (epochOf(store, made.epoch) !== undefined)
      throw new Refusal(409, 'exists', 'Nøkkelen finnes fra før.');
    const n = (newestEpoch(store, made.group)?.n ?? 0) + 1;
    store.run(
      `INSERT INTO epoch (id, reader_group, recipient, state, n) VALUES (?, ?, ?, 'proposed', ?)`,
      made.epoch,
      made.group,
      made.recipient,
      n,
    );
    putWraps(store, made.group, made.epoch, made.wraps);
    // Who made it, holds it.
    markConfirmed(store, made.epoch, by.id);
    record(store, { day: dayAt(clock()), actor: by.id, action: 'epoch-proposed', object: made.epoch });
  });
}

/**
 * Lets holders in who are not in. Only who holds the key can have made the wraps; the owner may by recovery. Nothing
 * that is there is written over, and recovery has its wrap from the one who made the key: so a key that can be opened
 * today can be opened tomorrow, whoever calls this.
 */
export function addWraps(context: Context, by: Staff, epoch: string, wraps: readonly EpochWrap[]): void {
  const { store, config, clock } = context;
  const day = dayAt(clock());
  store.write(() => {
    const known = epochOf(store, epoch);
    if (known === undefined) throw notFound();
    if (by.group !== ownerGroup && wrapOf(store, epoch, by.id) === null) throw forbidden();
    if (wraps.some(({ to }) => to === recoveryHolder))
      throw badRequest('wraps: gjenopprettingsnøkkelen får pakken sin når nøkkelen lages, ikke siden.');
    const letIn = putWraps(store, known.group, epoch, wraps);
    if (letIn.length === 0) return;
    record(store, { day, actor: by.id, action: 'let-in', object: epoch });
    for (const each of letIn)
      tellOwner(store, config, { kind: 'readers-changed', group: known.group, what: `let-in:${each}`, day });
  });
}

/** The holder's own browser has opened the wrap. From now on it counts. Said again, nothing happens. */
export function confirmWrap({ store, clock }: Context, by: Staff, epoch: string): void {
  store.write(() => {
    if (wrapOf(store, epoch, by.id) === null) throw notFound();
    if (markConfirmed(store, epoch, by.id))
      record(store, { day: dayAt(clock()), actor: by.id, action: 'confirmed', object: epoch });
  });
}

const markConfirmed = (store: Store, epoch: string, holder: string): boolean =>
  store.run(
    'UPDATE epoch_wrap SET confirmed = 1 WHERE epoch = ? AND holder = ? AND confirmed = 0',
    epoch,
    holder,
  ) > 0;

/** @returns those who got one, who had none before */
function putWraps(store: Store, group: string, epoch: string, wraps: readonly EpochWrap[]): string[] {
  const holders = new Set(
    holdersOf(store, group)
      .filter(({ state }) => state === 'active')
      .map(({ id }) => id),
  );
  return wraps.flatMap(({ to, blob }) => {
    if (to !== recoveryHolder && !holders.has(to)) {
      throw badRequest('wraps: ventet noen som er i gruppen nå, eller «recovery».');
    }
    const put = store.run(
      // Nobody's way in is taken from them by another's wrap.
      'INSERT INTO epoch_wrap (epoch, holder, blob) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      epoch,
      to,
      blob,
    );
    return put > 0 ? [to] : [];
  });
}

/** A group's key that root has not signed yet, as the one who signs is to see it. */
export interface PendingEpoch {
  readonly group: string;
  readonly name: string;
  readonly epoch: string;
  readonly recipient: string;
  /** Those it is wrapped to. */
  readonly holders: readonly { readonly staff: string; readonly role: string; readonly recipient: string }[];
  /** Those of them who have not yet logged in and opened it: they are not counted. */
  readonly unconfirmed: readonly { readonly staff: string; readonly role: string }[];
  /** Holders of the group who are not let in to it. */
  readonly missing: readonly { readonly staff: string; readonly role: string }[];
}

/** The newest key of each group, where no key document names it yet. */
export function pendingEpochs({ store, config }: Context): PendingEpoch[] {
  return [ownerGroup, ...config.units.map(({ id }) => id)].flatMap((group) => {
    const newest = newestEpoch(store, group);
    if (newest?.state !== 'proposed') return [];
    const active = holdersOf(store, group).filter(({ state }) => state === 'active');
    const holds = ({ id }: Staff): boolean => wrapOf(store, newest.epoch, id) !== null;
    return [
      {
        group,
        name: groupName(config, group),
        epoch: newest.epoch,
        recipient: newest.recipient,
        holders: active.filter(holds).map(({ id, role, recipient }) => ({ staff: id, role, recipient })),
        unconfirmed: active
          .filter((each) => holds(each) && !hasConfirmed(store, newest.epoch, each.id))
          .map(({ id, role }) => ({ staff: id, role })),
        missing: active.filter((each) => !holds(each)).map(({ id, role }) => ({ staff: id, role })),
      },
    ];
  });
}
