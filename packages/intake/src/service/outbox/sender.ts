/**
 * Sends what waits. When a notice is due is held in memory alone: it would tell when a report came. A restart draws
 * the wait anew. A notice is marked after the mail server has taken it; if the service dies between, it is sent again
 * under the same Message-ID.
 */
import { randomId } from '../../protocol/bytes.ts';
import { dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import { kindOf } from '../log.ts';
import { lower, raise } from './alarms.ts';
import { markSent, steps, unsent, type Notice, type Step } from './queue.ts';
import type { Mailer } from './transport.ts';
import { mailWords, type MailKind } from './words.ts';

const jitterMs = 10 * 60_000;
const firstRetryMs = 60_000;
const lastRetryMs = 30 * 60_000;
/** The owner is told through the inbox's overview when mail has not gone for so long. */
const alarmAfterMs = 60 * 60_000;

export interface Sender {
  /** Sends all that is due. One round at a time: asked for during one, another follows it. */
  run(): Promise<void>;
  /** Mails the owner without writing anything down: for when nothing can be written. */
  alarmNow(): Promise<void>;
  /** Minutes the oldest has waited since this service started, or nothing. */
  waitingMinutes(): number | undefined;
}

interface Wait {
  readonly since: number;
  due: number;
  tries: number;
}

export function createSender(
  context: Context,
  mailer: Mailer | undefined,
  random: () => number = Math.random,
): Sender {
  const { store, config, clock, log } = context;
  const waits = new Map<string, Wait>();
  /** Taken by the mail server, though it could not be marked: a full disk must not become a flood of mail. */
  const unmarked = new Set<string>();

  const waitOf = (notice: Notice, now: number): Wait => {
    const known = waits.get(notice.id) ?? {
      since: now,
      due: now + (steps[notice.step].urgent ? 0 : Math.floor(random() * jitterMs)),
      tries: 0,
    };
    waits.set(notice.id, known);
    return known;
  };

  const round = async (): Promise<void> => {
    if (mailer === undefined) return;
    const waiting = unsent(store);
    const ids = new Set(waiting.map(({ id }) => id));
    for (const id of waits.keys()) if (!ids.has(id)) waits.delete(id);
    const moment = clock().getTime();
    const due = waiting.filter((notice) => waitOf(notice, moment).due <= moment);
    for (const notice of due) {
      const wait = waitOf(notice, moment);
      try {
        if (!unmarked.has(notice.id)) await mailer.send(mailOf(context, notice));
      } catch (error) {
        wait.tries += 1;
        wait.due = clock().getTime() + Math.min(firstRetryMs * 2 ** (wait.tries - 1), lastRetryMs);
        log('warn', 'mail', `E-post gikk ikke ut (${kindOf(error)}). Prøver igjen.`);
        // The server refuses this address; the others may go. When it cannot be reached, they would meet the same.
        if (error instanceof Error && 'responseCode' in error) continue;
        break;
      }
      unmarked.add(notice.id);
      markSent(store, notice.id, dayAt(clock()));
      unmarked.delete(notice.id);
      waits.delete(notice.id);
    }
    const now = clock().getTime();
    const isStuck = [...waits.values()].some(({ tries, since }) => tries > 0 && now - since >= alarmAfterMs);
    if (isStuck) raise(store, config, { kind: 'mail-failing', about: 'mail', day: dayAt(clock()) });
    else if (![...waits.values()].some(({ tries }) => tries > 0)) lower(store, 'mail-failing', 'mail');
  };

  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const begin = (): Promise<void> =>
    (running = round().finally(() => {
      running = undefined;
    }));

  return {
    run() {
      if (running === undefined) return begin();
      // Begun before what it is asked for was written: it may have been passed by.
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return begin();
        });
      return next;
    },
    async alarmNow() {
      const address = config.owner.email;
      if (mailer === undefined || address === null) return;
      await mailer.send(mailOf(context, { id: randomId(), step: 'alarm', address }));
    },
    waitingMinutes() {
      const now = clock().getTime();
      const since = [...waits.values()].map((wait) => wait.since);
      return since.length === 0 ? undefined : Math.floor((now - Math.min(...since)) / 60_000);
    },
  };
}

function mailOf(
  { config }: Context,
  notice: Pick<Notice, 'id' | 'step' | 'address'> & { readonly about?: string },
): Parameters<Mailer['send']>[0] {
  const { id, address } = notice;
  const words = mailWords[config.language][kindOfMail(notice)];
  return {
    to: address,
    subject: words.subject,
    text: words.text(config.inboxUrl),
    messageId: `<${id}@${new URL(config.inboxUrl).hostname}>`,
  };
}

/** What has happened is said in the mail itself; what is wrong, in the overview. */
function kindOfMail({ step, about = '' }: { readonly step: Step; readonly about?: string }): MailKind {
  if (step !== 'alarm') return 'case';
  if (about.startsWith('readers-changed:')) return 'readers';
  return about.startsWith('case-deleted:') ? 'deleted' : 'alarm';
}
