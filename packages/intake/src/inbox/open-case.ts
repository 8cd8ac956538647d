/** A case as staff read it, or why it could not be opened. */
import {
  fromBase64url,
  openMessage,
  openReport,
  ProtocolError,
  sealMessage,
  sha256Hex,
  type Direction,
  type MessageKind,
  type Report,
  type SealedMessage,
} from '../protocol/index.ts';
import { ApiError, type SealedCase, type StoredMessage } from './api.ts';
import type { Keyring } from './keyring.ts';

export interface ReadMessage {
  readonly id: string;
  readonly direction: Direction;
  readonly seq: number;
  readonly day: string;
  /** `null` where it could not be opened. */
  readonly text: string | null;
}

export type OpenedCase =
  | {
      readonly ok: true;
      readonly sealed: SealedCase;
      readonly report: Report;
      readonly messages: readonly ReadMessage[];
    }
  | {
      readonly ok: false;
      readonly sealed: SealedCase;
      readonly reason: 'noKey' | 'sealed' | 'moved' | 'other';
    };

/** Opens a case with the keys at hand. Tells nobody. */
export async function openCase(sealed: SealedCase, keyring: Keyring, tenant: string): Promise<OpenedCase> {
  const { id, unit, route, track, epoch } = sealed;
  const identities = keyring.identities(epoch);
  if (identities.length === 0 || !keyring.holds(epoch)) return { ok: false, sealed, reason: 'noKey' };
  try {
    const ciphertext = fromBase64url(sealed.ciphertext);
    if (sha256Hex(ciphertext) !== sealed.sha256) return { ok: false, sealed, reason: 'sealed' };
    const report = await openReport(ciphertext, identities, { id, tenant, unit, route, track });
    return { ok: true, sealed, report, messages: await readMessages(sealed, report) };
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    const reason = error.reason === 'sealed' || error.reason === 'moved' ? error.reason : 'other';
    return { ok: false, sealed, reason };
  }
}

/** In the order they were written: by day, and on the same day as they answer each other as well as can be known. */
async function readMessages(
  { mailbox, messages }: SealedCase,
  { dialog }: Report,
): Promise<readonly ReadMessage[]> {
  if (mailbox === null) return [];
  const read = await Promise.all(
    messages.map(async (message) => {
      const { id, direction, seq, day } = message;
      return { id, direction, seq, day, text: await textOf(message, { mailbox, dialog }) };
    }),
  );
  return read.sort((one, other) => one.day.localeCompare(other.day) || one.seq - other.seq);
}

async function textOf(message: StoredMessage, dialogue: { mailbox: string; dialog: string }) {
  try {
    return (await openMessage(message, dialogue)).text;
  } catch (error) {
    if (error instanceof ProtocolError) return null;
    throw error;
  }
}

/** The number of the next message to the one who wrote. */
export const nextSeq = (
  messages: readonly { readonly direction: Direction; readonly seq: number }[],
): number =>
  1 + Math.max(0, ...messages.filter(({ direction }) => direction === 'to-reporter').map(({ seq }) => seq));

export interface Answer {
  readonly sealed: SealedCase;
  readonly report: Report;
  readonly text: string;
  readonly kind?: MessageKind;
}

/** Seals an answer. Sent twice it is the same answer. */
export async function sealAnswer({ sealed, report, text, kind = 'reply' }: Answer): Promise<SealedMessage> {
  if (sealed.mailbox === null) throw new ApiError(404, 'mailbox-gone');
  return sealMessage(
    { text, kind },
    { dialog: report.dialog, mailbox: sealed.mailbox },
    { direction: 'to-reporter', seq: nextSeq(sealed.messages) },
  );
}
