/** Sends what waits, by mail and by the alarm channel, and sees to it that neither is dead without anybody knowing. */
import { randomId } from '../../protocol/bytes.ts';
import type { AlarmKind } from '../../protocol/overview.ts';
import { dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import { kindOf } from '../log.ts';
import { watchAddresses } from './addresses.ts';
import { alarmWords } from './alarm-words.ts';
import { lower, raise } from './alarms.ts';
import { AlarmError, type AlarmChannel } from './channel.ts';
import { createDelivery } from './delivery.ts';
import { unsent, type Notice, type Step } from './queue.ts';
import { kindRung, unrung } from './ringing.ts';
import { failureOf, type Mailer } from './transport.ts';
import { mailWords, type MailKind } from './words.ts';

/** The owner is told when no mail has gone for so long. */
const deadAfterMs = 60 * 60_000;
/** A full mailbox or a server that asks us to come back has had its time. */
const addressAfterMs = 4 * 60 * 60_000;
/** A quiet mail server is asked whether it is there this often, so that it is not a report that finds it dead. */
const askEveryMs = 60 * 60_000;
const askDeadEveryMs = 10 * 60_000;

export interface Sender {
  /** Sends all that is due. One round at a time: asked for during one, another follows it. */
  run(): Promise<void>;
  /**
   * Tells the owner and the operator without writing anything down: for when nothing can be written.
   * @returns whether it came through to anybody
   */
  alarmNow(kind: AlarmKind): Promise<boolean>;
  /** Minutes the oldest mail has waited since this service started, or nothing. */
  waitingMinutes(): number | undefined;
}

export function createSender(
  context: Context,
  mailer: Mailer | undefined,
  channel: AlarmChannel | undefined,
  random: () => number = Math.random,
): Sender {
  const { store, config, clock, log } = context;
  let asked = -Infinity;
  let deadSince: number | undefined;

  const mail = createDelivery(
    context,
    {
      waiting: () => unsent(store),
      async send(notice) {
        await mailer?.send(mailOf(context, notice));
        asked = clock().getTime();
        deadSince = undefined;
      },
      failed(error) {
        log('warn', 'mail', `E-post gikk ikke ut (${kindOf(error)}). Prøver igjen.`);
        return failureOf(error);
      },
    },
    random,
  );
  const alarms = createDelivery(
    context,
    {
      waiting: () => unrung(store),
      send: async (notice) => channel?.ring(lineOf(kindRung(notice))),
      failed(error) {
        const why = error instanceof AlarmError ? error.message : kindOf(error);
        log('warn', 'alarm', `Alarmkanalen tok ikke imot (${why}). Prøver igjen.`);
        return { ofAddress: false, forGood: false, answered: false };
      },
    },
    random,
  );

  /** Asks a mail server that nothing has gone to for a while. */
  const ask = async (server: Mailer): Promise<void> => {
    const now = clock().getTime();
    if (now - asked < (deadSince === undefined ? askEveryMs : askDeadEveryMs)) return;
    asked = now;
    try {
      await server.verify();
      deadSince = undefined;
    } catch (error) {
      if (deadSince === undefined) log('warn', 'mail', `E-posttjeneren svarer ikke (${kindOf(error)}).`);
      deadSince ??= now;
    }
  };

  const watch = (): void => {
    const now = clock().getTime();
    const failed = mail.waits().filter(({ failure }) => failure !== undefined);
    const ofServer = failed.filter(({ failure }) => failure?.ofAddress === false);
    const since = Math.min(deadSince ?? Infinity, ...ofServer.map((wait) => wait.since));
    if (now - since >= deadAfterMs)
      raise(store, config, { kind: 'mail-failing', about: 'mail', day: dayAt(clock()) });
    else if (since === Infinity) lower(store, 'mail-failing', 'mail');
    const refused = failed.filter(
      (wait) =>
        wait.failure?.ofAddress === true && (wait.failure.forGood || now - wait.since >= addressAfterMs),
    );
    watchAddresses(context, new Set(refused.map(({ notice }) => notice.address)));
  };

  const ringing = async (): Promise<void> => {
    if (channel !== undefined) await alarms.round();
  };
  const mailing = async (): Promise<void> => {
    if (mailer === undefined) return;
    await mail.round();
    await ask(mailer);
    watch();
  };

  /** No mail waits for a slow alarm, nor the other way; and a fault in one is not one in both. */
  const round = async (): Promise<void> => {
    const ended = await Promise.allSettled([mailing(), ringing()]);
    for (const each of ended) if (each.status === 'rejected') throw each.reason;
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
    async alarmNow(kind) {
      const address = config.owner.email;
      const ways = [
        ...(channel === undefined ? [] : [channel.ring(lineOf(kind))]),
        ...(mailer === undefined || address === null
          ? []
          : [mailer.send(mailOf(context, { id: randomId(), step: 'alarm', address }))]),
      ];
      const told = await Promise.allSettled(ways);
      return told.some(({ status }) => status === 'fulfilled');
    },
    waitingMinutes() {
      const now = clock().getTime();
      const since = mail.waits().map((wait) => wait.since);
      return since.length === 0 ? undefined : Math.floor((now - Math.min(...since)) / 60_000);
    },
  };
}

const lineOf = (kind: AlarmKind): string => `${alarmWords[kind]} Kjør «mottak check».`;

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
