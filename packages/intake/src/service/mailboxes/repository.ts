/** Mailboxes and the messages in them, both ways. */
import type { Direction } from '../../protocol/types.ts';
import { Refusal } from '../http/refusal.ts';
import type { Store } from '../store/open.ts';

export interface Mailbox {
  readonly id: string;
  readonly authHash: string;
  readonly envelope: string;
}

export const mailboxOf = (store: Store, id: string): Mailbox | undefined =>
  store.get<Mailbox>('SELECT id, auth_hash AS authHash, envelope FROM mailbox WHERE id = ?', id);

export const mailboxOfReport = (store: Store, envelope: string): Mailbox | undefined =>
  store.get<Mailbox>('SELECT id, auth_hash AS authHash, envelope FROM mailbox WHERE envelope = ?', envelope);

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

/** More than any dialogue has; a bound so that one code cannot fill the disk. */
const mostMessages = 1000;

/**
 * Puts a message, once however often it is sent.
 * @returns false when it lay here already
 * @throws {Refusal} 409 when another has its id or number
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
    if (last >= mostMessages) throw new Refusal(507, 'mailbox-full', 'Postkassen er full.');
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
    return true;
  });
}

const lastSeq = (store: Store, mailbox: string, direction: Direction): number =>
  store.get<{ last: number | null }>(
    'SELECT max(seq) AS last FROM message WHERE mailbox = ? AND direction = ?',
    mailbox,
    direction,
  )?.last ?? 0;

/** How many messages from the one who wrote have come since the last answer. */
export function unanswered(store: Store, envelope: string): number {
  const mailbox = mailboxOfReport(store, envelope);
  if (mailbox === undefined) return 0;
  const seen = store.get<{ seen: number }>(
    `SELECT seen FROM message WHERE mailbox = ? AND direction = 'to-reporter' ORDER BY seq DESC LIMIT 1`,
    mailbox.id,
  )?.seen;
  return lastSeq(store, mailbox.id, 'to-staff') - (seen ?? 0);
}
