/** Back with a code: what has become of a report, the answers, and a way to write more. */
import type { CodeKeys, SealedMessage } from '../protocol/index.ts';
import type * as Sealing from './sealing.ts';
import type { Ask } from './service.ts';

export interface Line {
  readonly mine: boolean;
  readonly day: string;
  /** `undefined` when it was not written by anybody who has read the report. */
  readonly text: string | undefined;
}

export interface Opened {
  readonly received: string;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly lines: readonly Line[];
  /** The number that the next message has. */
  readonly nextSeq: number;
}

type Stored = SealedMessage & { readonly day: string };
interface Mailbox {
  readonly received: string;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly messages: readonly Stored[];
}

type Tools = Pick<typeof Sealing, 'openMessage' | 'sealMessage'>;

/** `not-found`: no mailbox, or not this code's. */
export type Read = Opened | 'not-found' | 'unreachable';

export async function readMailbox(ask: Ask, { openMessage }: Tools, code: CodeKeys): Promise<Read> {
  const { mailbox, auth } = code;
  const answer = await ask('/v1/postkasser/les', { method: 'POST', bearer: auth, body: { mailbox } });
  if (answer?.status === 404) return 'not-found';
  if (answer?.status !== 200) return 'unreachable';
  const { received, opened, closed, messages } = answer.body as Mailbox;
  const lines = await Promise.all(
    messages.map(async ({ day, ...sealed }): Promise<Line | undefined> => {
      const mine = sealed.direction === 'to-staff';
      try {
        const { id, seq, direction, body } = sealed;
        const { text, kind } = await openMessage({ id, seq, direction, body }, code);
        return kind === 'canary' ? undefined : { mine, day, text };
      } catch {
        return { mine, day, text: undefined };
      }
    }),
  );
  const own = messages.filter(({ direction }) => direction === 'to-staff').map(({ seq }) => seq);
  return {
    received,
    opened,
    closed,
    lines: lines.filter((line) => line !== undefined),
    nextSeq: Math.max(0, ...own) + 1,
  };
}

/** What became of a message; all but the first stand under `back` in the texts. */
export type Put = 'sent' | 'waitForAnswer' | 'notFound' | 'noContact';

/**
 * Seals a message once; the function that is given puts it, again and again if need be, and never doubles it. Where
 * another has its number, from another device or in an answer that was lost, it is given the next one.
 * @throws ProtocolError `too-long`
 */
export async function newMessage(
  ask: Ask,
  tools: Tools,
  code: CodeKeys,
  text: string,
  first: number,
): Promise<() => Promise<Put>> {
  const numbered = (seq: number): Promise<SealedMessage> =>
    tools.sealMessage({ text }, code, { direction: 'to-staff', seq });
  let sealed = await numbered(first);
  const status = async (): Promise<number | undefined> => {
    const { mailbox, auth } = code;
    const { id, seq, body } = sealed;
    const asking = { method: 'PUT', bearer: auth, body: { mailbox, id, seq, body } } as const;
    return (await ask('/v1/postkasser/meldinger', asking))?.status;
  };
  return async () => {
    let now = await status();
    if (now === 409) {
      const read = await readMailbox(ask, tools, code);
      if (typeof read === 'string') return 'noContact';
      sealed = await numbered(read.nextSeq);
      now = await status();
    }
    if (now === 422) return 'waitForAnswer';
    if (now === 404) return 'notFound';
    return now === 200 || now === 201 ? 'sent' : 'noContact';
  };
}

export async function emptyMailbox(ask: Ask, code: CodeKeys): Promise<boolean> {
  const { mailbox, auth } = code;
  const answer = await ask('/v1/postkasser/tom', { method: 'POST', bearer: auth, body: { mailbox } });
  // Gone is gone, whoever emptied it.
  return answer?.status === 204 || answer?.status === 404;
}
