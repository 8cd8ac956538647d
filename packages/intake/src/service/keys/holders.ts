/** Those who hold a group's key: one row a person, known by role and never by name. */
import type { SeedWrap, WrapKind } from '../../protocol/types.ts';
import { record } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { dayAt } from '../calendar/days.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { tellOwner } from '../outbox/alarms.ts';
import type { Store } from '../store/open.ts';

export interface Staff {
  readonly id: string;
  readonly group: string;
  readonly role: string;
  readonly recipient: string;
  readonly signKey: string;
  readonly email: string | null;
  readonly state: 'active' | 'left';
}

const columns = 'id, reader_group AS "group", role, recipient, sign_key AS signKey, email, state';

export const staffOf = (store: Store, id: string): Staff | undefined =>
  store.get<Staff>(`SELECT ${columns} FROM staff WHERE id = ?`, id);

export const holdersOf = (store: Store, group: string): Staff[] =>
  store.all<Staff>(`SELECT ${columns} FROM staff WHERE reader_group = ? ORDER BY id`, group);

/** Persons who are still here and have opened the epoch with their own key: those who can open it today. */
export function activeHolders(store: Store, epoch: string): number {
  const row = store.get<{ count: number }>(
    `SELECT count(*) AS count FROM epoch_wrap JOIN staff ON staff.id = holder WHERE epoch = ? AND state = 'active' AND confirmed = 1`,
    epoch,
  );
  return row?.count ?? 0;
}

export const seedWrapOf = (
  store: Store,
  locator: string,
): { staff: string; kind: WrapKind; blob: string } | undefined =>
  store.get('SELECT staff, kind, blob FROM seed_wrap WHERE locator = ?', locator);

/** Adds a way to open one's seed. A printed code takes the place of the one before; passkeys are added. */
export function putSeedWrap(store: Store, staff: string, { kind, locator, blob }: SeedWrap): void {
  store.write(() => {
    const owner = store.get<{ staff: string }>('SELECT staff FROM seed_wrap WHERE locator = ?', locator);
    if (owner !== undefined && owner.staff !== staff) {
      throw new Refusal(409, 'locator-taken', 'Lag en ny kode og prøv igjen.');
    }
    if (kind === 'code') store.run(`DELETE FROM seed_wrap WHERE staff = ? AND kind = 'code'`, staff);
    store.run(
      `INSERT INTO seed_wrap (locator, staff, kind, blob) VALUES (?, ?, ?, ?)
       ON CONFLICT (locator) DO UPDATE SET kind = excluded.kind, blob = excluded.blob`,
      locator,
      staff,
      kind,
      blob,
    );
  });
}

/** Marks that the group's next key document needs a new key. */
export const markRotationDue = (store: Store, group: string): void =>
  void store.run(
    `INSERT INTO reader_group (id, rotation_due) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET rotation_due = 1`,
    group,
  );

export const isRotationDue = (store: Store, group: string): boolean =>
  store.get<{ due: number }>('SELECT rotation_due AS due FROM reader_group WHERE id = ?', group)?.due === 1;

/**
 * Somebody leaves: what opens their keys is deleted, logins end (each call asks for the state), and the group needs a
 * new key. Invitations nobody has used go too, those to the group and those the leaver gave: else one made beforehand
 * would be the way back in. The row stays, without address, so that the audit's ids still mean somebody.
 */
export function removeHolder(context: Context, id: string, actor = 'operator'): void {
  const { store, config, clock } = context;
  const day = dayAt(clock());
  store.write(() => {
    const staff = staffOf(store, id);
    if (staff?.state !== 'active') throw notFound();
    store.run(`UPDATE staff SET state = 'left', email = NULL WHERE id = ?`, id);
    store.run('DELETE FROM seed_wrap WHERE staff = ?', id);
    store.run('DELETE FROM epoch_wrap WHERE holder = ?', id);
    store.run(
      `DELETE FROM invite WHERE reader_group = ?
       OR staff IN (SELECT object FROM audit WHERE action = 'invited' AND actor = ?)`,
      staff.group,
      id,
    );
    if (staff.email !== null && staff.email !== config.owner.email) {
      store.run(
        'DELETE FROM outbox WHERE address = ? AND NOT EXISTS (SELECT 1 FROM staff WHERE email = outbox.address)',
        staff.email,
      );
    }
    markRotationDue(store, staff.group);
    record(store, { day, actor, action: 'holder-left', object: id });
    if (actor !== 'operator')
      tellOwner(store, config, { kind: 'readers-changed', group: staff.group, what: `left:${id}`, day });
  });
  store.checkpoint();
}
