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
import { ApiError, type HighestSeq, type SealedCase, type StoredMessage } from './api.ts';
import type { Keyring } from './keyring.ts';

export interface ReadMessage {
  readonly id: string;
  readonly direction: Direction;
  readonly seq: number;
  readonly day: string;
  /** `null` where it could not be opened. */
  readonly text: string | null;
  /** How many before it, in its direction, the service has not handed over. */
  readonly missing: number;
}

export interface ReadCase {
  readonly ok: true;
  readonly sealed: SealedCase;
  readonly report: Report;
  readonly messages: readonly ReadMessage[];
}

export type OpenedCase =
  | ReadCase
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
      const text = await textOf(message, { mailbox, dialog });
      return { id, direction, seq, day, text, missing: missingBefore(message, messages) };
    }),
  );
  return read.sort((one, other) => one.day.localeCompare(other.day) || one.seq - other.seq);
}

/** Messages are numbered from 1 in each direction, under the seal: one that is left out leaves a gap. */
function missingBefore({ direction, seq }: StoredMessage, all: readonly StoredMessage[]): number {
  const before = all.filter((other) => other.direction === direction && other.seq < seq);
  return seq - 1 - Math.max(0, ...before.map((other) => other.seq));
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
): number => 1 + highestSeq(messages).toReporter;

/** The number of the last message in each direction: what a file of the case holds. */
export const highestSeq = (
  messages: readonly { readonly direction: Direction; readonly seq: number }[],
): HighestSeq => {
  const highest = (asked: Direction) =>
    Math.max(0, ...messages.filter(({ direction }) => direction === asked).map(({ seq }) => seq));
  return { toStaff: highest('to-staff'), toReporter: highest('to-reporter') };
};

export interface Answer {
  readonly sealed: SealedCase;
  readonly report: Report;
  readonly text: string;
  readonly kind?: MessageKind;
}

/** Seals an answer. Sent twice it is the same answer. */
export async function sealAnswer({ sealed, report, text, kind = 'reply' }: Answer): Promise<SealedMessage> {
  if (sealed.mailbox === null || sealed.emptied) throw new ApiError(404, 'mailbox-gone');
  return sealMessage(
    { text, kind },
    { dialog: report.dialog, mailbox: sealed.mailbox },
    { direction: 'to-reporter', seq: nextSeq(sealed.messages) },
  );
}
