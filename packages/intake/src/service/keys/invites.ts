/** A link that lets one person make a key of their own, once, within a week. Only its hash is kept. */
import { randomBytes, randomId, sha256Hex, toBase64url } from '../../protocol/bytes.ts';
import type { SeedWrap } from '../../protocol/types.ts';
import { record } from '../audit/audit.ts';
import { addDays, dayAt } from '../calendar/days.ts';
import { groupIds } from '../config.ts';
import type { Context } from '../context.ts';
import { badRequest, notFound } from '../http/refusal.ts';
import { tellOwner } from '../outbox/alarms.ts';
import { putSeedWrap } from './holders.ts';

const daysOpen = 7;

export interface NewInvite {
  /** A unit's id, or `owner`. */
  readonly group: string;
  /** A role, never a name. */
  readonly role: string;
  /** Where notices go. */
  readonly email?: string | null;
  /** A staff id, or `operator`. */
  readonly actor?: string;
}

export interface Invite {
  /** The token stands after `#`, so no server and no log sees it. */
  readonly link: string;
  readonly token: string;
  readonly staff: string;
  /** The last day it can be used. */
  readonly expires: string;
}

export const inviteLink = (inboxUrl: string, token: string): string => `${inboxUrl}/#invitasjon=${token}`;

/** @throws {Refusal} when there is no such group */
export function createInvite(
  context: Context,
  { group, role, email = null, actor = 'operator' }: NewInvite,
): Invite {
  const { store, config, clock } = context;
  if (!groupIds(config).includes(group))
    throw badRequest(`Ventet en av ${groupIds(config).join(', ')}, fant «${group}».`);
  const day = dayAt(clock());
  const token = toBase64url(randomBytes(32));
  const invite = {
    link: inviteLink(config.inboxUrl, token),
    token,
    staff: randomId(),
    expires: addDays(day, daysOpen),
  };
  store.write(() => {
    store.run('DELETE FROM invite WHERE expires < ?', day);
    store.run(
      'INSERT INTO invite (token_hash, staff, reader_group, role, email, expires) VALUES (?, ?, ?, ?, ?, ?)',
      sha256Hex(token),
      invite.staff,
      group,
      role,
      email,
      invite.expires,
    );
    record(store, { day, actor, action: 'invited', object: invite.staff });
    if (actor !== 'operator')
      tellOwner(store, config, { kind: 'readers-changed', group, what: `invited:${invite.staff}`, day });
  });
  return invite;
}

export interface OpenInvite {
  readonly staff: string;
  readonly group: string;
  readonly role: string;
  readonly email: string | null;
}

/** @throws {Refusal} 404, the same for one that is used, expired or unknown */
export function seeInvite({ store, clock }: Context, token: string): OpenInvite {
  const invite = store.get<OpenInvite>(
    'SELECT staff, reader_group AS "group", role, email FROM invite WHERE token_hash = ? AND expires >= ?',
    sha256Hex(token),
    dayAt(clock()),
  );
  if (invite === undefined) throw notFound();
  return invite;
}

/** Makes the person a holder, who waits to be let in to the group's key. */
export function useInvite(
  context: Context,
  token: string,
  made: { readonly recipient: string; readonly signKey: string; readonly wraps: readonly SeedWrap[] },
): void {
  const { store, clock } = context;
  const day = dayAt(clock());
  store.write(() => {
    const { staff, group, role, email } = seeInvite(context, token);
    store.run('DELETE FROM invite WHERE token_hash = ?', sha256Hex(token));
    store.run(
      `INSERT INTO staff (id, reader_group, role, recipient, sign_key, email, state, since)
       VALUES (?, ?, ?, ?, ?, ?, 'active', ?)`,
      staff,
      group,
      role,
      made.recipient,
      made.signKey,
      email,
      day,
    );
    for (const wrap of made.wraps) putSeedWrap(store, staff, wrap);
    record(store, { day, actor: staff, action: 'joined', object: staff });
  });
}
