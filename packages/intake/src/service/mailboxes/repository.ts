/** Mailboxes and the messages in them, both ways. */
import type { Direction } from '../../protocol/types.ts';
import { Refusal } from '../http/refusal.ts';
import type { Store } from '../store/open.ts';

export interface Mailbox {
  readonly id: string;
  readonly authHash: string;
  readonly envelope: string;
}

/** What an emptied mailbox has for a key's hash: no key has it. */
const noKey = '';

export const mailboxOf = (store: Store, id: string): Mailbox | undefined =>
  store.get<Mailbox>('SELECT id, auth_hash AS authHash, envelope FROM mailbox WHERE id = ?', id);

export const mailboxOfReport = (store: Store, envelope: string): Mailbox | undefined =>
  store.get<Mailbox>('SELECT id, auth_hash AS authHash, envelope FROM mailbox WHERE envelope = ?', envelope);

/** Nobody comes back to it with a code. */
export const isEmptied = ({ authHash }: Mailbox): boolean => authHash === noKey;

/**
 * Takes the way in away, for good. What was written to those who read stays with the case until it is exported and
 * deleted: a child who empties out of fear, or somebody who makes them, takes nothing from them unread.
 */
export const emptyMailbox = (store: Store, id: string): void =>
  void store.run('UPDATE mailbox SET auth_hash = ? WHERE id = ?', noKey, id);

export interface StoredMessage {
  readonly id: string;
  readonly seq: number;
  readonly direction: Direction;
  readonly day: string;
  /** base64url */
  readonly body: string;
}

/** In the order they came. */
export const messagesOf = (store: Store, mailbox: string): StoredMessage[] =>
  store
    .all<Omit<StoredMessage, 'body'> & { body: Uint8Array }>(
      'SELECT id, seq, direction, day, body FROM message WHERE mailbox = ? ORDER BY seq + seen, direction',
      mailbox,
    )
    .map((row) => ({ ...row, body: Buffer.from(row.body).toString('base64url') }));

/** More than any dialogue has; bounds so that one code, and the one proof it cost, cannot fill the disk. */
const most: Readonly<Record<Direction, number>> = { 'to-staff': 200, 'to-reporter': 1000 };
/** As many as one may write before there is an answer. */
const mostUnanswered = 20;

/**
 * Puts a message, once however often it is sent.
 * @returns false when it lay here already
 * What was exported before it came is no longer all there is, and a case that the reporter writes in is open again.
 * @throws {Refusal} 409 when another has its id or number, 422 when there is to be an answer first
 */
export function putMessage(
  store: Store,
  mailbox: string,
  message: {
    readonly id: string;
    readonly seq: number;
    readonly direction: Direction;
    readonly body: string;
    readonly day: string;
  },
): boolean {
  return store.write(() => {
    const body = Buffer.from(message.body, 'base64url');
    const before = store.get<{ id: string; seq: number; direction: Direction; body: Uint8Array }>(
      'SELECT id, seq, direction, body FROM message WHERE mailbox = ? AND id = ?',
      mailbox,
      message.id,
    );
    if (before !== undefined) {
      const isSame =
        before.seq === message.seq && before.direction === message.direction && body.equals(before.body);
      if (!isSame) throw new Refusal(409, 'other-bytes', 'En annen melding har denne id-en.');
      return false;
    }
    const last = lastSeq(store, mailbox, message.direction);
    if (message.seq !== last + 1) {
      throw new Refusal(409, 'seq', 'En annen melding har dette nummeret. Hent på nytt.', { next: last + 1 });
    }
    const { envelope } = mailboxOf(store, mailbox)!;
    const isFull =
      last >= most[message.direction] ||
      (message.direction === 'to-staff' && unanswered(store, envelope) >= mostUnanswered);
    if (isFull) throw new Refusal(422, 'wait-for-answer', 'Postkassen tar ikke imot mer nå.');
    store.run(
      'INSERT INTO message (mailbox, id, direction, seq, seen, day, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
      mailbox,
      message.id,
      message.direction,
      message.seq,
      lastSeq(store, mailbox, message.direction === 'to-staff' ? 'to-reporter' : 'to-staff'),
      message.day,
      body,
    );
    store.run(
      `UPDATE envelope SET exported = NULL${message.direction === 'to-staff' ? ', closed = NULL' : ''} WHERE id = ?`,
      envelope,
    );
    return true;
  });
}

const lastSeq = (store: Store, mailbox: string, direction: Direction): number =>
  store.get<{ last: number | null }>(
    'SELECT max(seq) AS last FROM message WHERE mailbox = ? AND direction = ?',
    mailbox,
    direction,
  )?.last ?? 0;

/** How many of the reporter's messages there were when it was last answered. */
const answeredUpTo = (store: Store, mailbox: string): number =>
  store.get<{ seen: number }>(
    `SELECT seen FROM message WHERE mailbox = ? AND direction = 'to-reporter' ORDER BY seq DESC LIMIT 1`,
    mailbox,
  )?.seen ?? 0;

/** Whether anybody has answered. */
export const isAnswered = (store: Store, mailbox: string): boolean =>
  lastSeq(store, mailbox, 'to-reporter') > 0;

/** How many messages from the one who wrote have come since the last answer. */
export function unanswered(store: Store, envelope: string): number {
  const mailbox = mailboxOfReport(store, envelope);
  if (mailbox === undefined) return 0;
  return lastSeq(store, mailbox.id, 'to-staff') - answeredUpTo(store, mailbox.id);
}

/** The first of those. */
export function firstUnanswered(
  store: Store,
  envelope: string,
): { readonly seq: number; readonly day: string } | undefined {
  const mailbox = mailboxOfReport(store, envelope);
  return (
    mailbox &&
    store.get(
      `SELECT seq, day FROM message WHERE mailbox = ? AND direction = 'to-staff' AND seq > ? ORDER BY seq LIMIT 1`,
      mailbox.id,
      answeredUpTo(store, mailbox.id),
    )
  );
}
