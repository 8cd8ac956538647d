/** What the service does without being asked, once a minute. Each job looks at the clock and the database alone. */
import { watchBackup } from './backup/last.ts';
import { dayAt, hourAt } from './calendar/days.ts';
import { sendCanaries, sendHour, watchCanaries } from './canary/run.ts';
import type { Context } from './context.ts';
import { kindOf } from './log.ts';
import { raise } from './outbox/alarms.ts';
import { ringStanding } from './outbox/ringing.ts';
import type { Sender } from './outbox/sender.ts';
import { watchKeys } from './reminders/keys.ts';
import { remind } from './reminders/run.ts';
import { sweep } from './retention/run.ts';
import { lastDone, markDone } from './store/job-days.ts';
import { isBehind, isFull, touch } from './store/open.ts';

export interface Jobs {
  /** All that is due now. A job that fails is logged and stops none of the others. */
  tick(): Promise<void>;
  /** Something waits that must not wait for the next round. Called in the middle of a write: sent when it is over. */
  sendSoon(): void;
  /** There was no room for a report. */
  diskFull(): void;
  /** Breaks off what can be, and waits for the rest. */
  stop(): Promise<void>;
}

export function createJobs(context: Context, sender: Sender, canary: boolean): Jobs {
  const { store, config, clock, log } = context;
  let full = false;
  let told = '';
  let alarmed = '';
  let running: Promise<void> | undefined;
  let soon: NodeJS.Immediate | undefined;
  let sending: Promise<void> | undefined;
  let lastCanary = '';
  let lastEmptied = '';
  const stopping = new AbortController();
  /** What was last said of each job, so that a fault that stands is said once a day. */
  const said = new Map<string, string>();

  const attempt = async (name: string, job: () => void | Promise<void>): Promise<void> => {
    try {
      await job();
    } catch (error) {
      if (isFull(error)) full = true;
      const words = `Jobben ble ikke ferdig: ${kindOf(error)}. Den prøves igjen.`;
      if (said.get(name) === dayAt(clock()) + words) return;
      said.set(name, dayAt(clock()) + words);
      log('fault', name, words);
    }
  };

  /** Once a day from this hour on; marked first, so that a crash in the middle does not repeat it forever. */
  const daily = async (name: string, hour: number, job: () => void | Promise<void>): Promise<void> => {
    const now = clock();
    const day = dayAt(now);
    if (hourAt(now) < hour) return;
    if ((lastDone(store, name) ?? '') >= day) return;
    markDone(store, name, day);
    await job();
  };

  const all = async (): Promise<void> => {
    await attempt('disk', async () => {
      const day = dayAt(clock());
      if (!full) {
        store.run(`DELETE FROM alarm WHERE kind = 'disk-full' AND day < ?`, day);
        return;
      }
      try {
        raise(store, config, { kind: 'disk-full', about: 'disk', day });
        // Written: there is room again. The alarm stands for the day, so that somebody looks.
        full = false;
      } catch (error) {
        if (isFull(error) && alarmed !== day && (await sender.alarmNow('disk-full'))) alarmed = day;
        throw error;
      }
    });
    if (canary) {
      await attempt('canary', async () => {
        // Tried again each hour until it has come through.
        const now = clock();
        const hour = `${dayAt(now)} ${Math.floor(hourAt(now))}`;
        if (hourAt(now) < sendHour || hour === lastCanary) return;
        lastCanary = hour;
        await sendCanaries(context, fetch, stopping.signal);
      });
      await attempt('canary', () => watchCanaries(context));
    }
    await attempt('keys', () => watchKeys(context));
    await attempt('reminders', () => remind(context));
    await attempt('files', () => {
      const hour = `${dayAt(clock())} ${Math.floor(hourAt(clock()))}`;
      if (isBehind(store) || hour !== lastEmptied) store.checkpoint();
      lastEmptied = hour;
    });
    await attempt('retention', () => daily('retention', 3, () => void sweep(context)));
    await attempt('backup', () => watchBackup(context));
    await attempt('alarm', () => ringStanding(context));
    await attempt('mail', () => sender.run());
    await attempt('files', () => touch(config.data, clock()));
  };

  return {
    tick() {
      running ??= all().finally(() => {
        running = undefined;
      });
      return running;
    },
    sendSoon() {
      if (stopping.signal.aborted) return;
      soon ??= setImmediate(() => {
        soon = undefined;
        sending = attempt('mail', () => sender.run());
      });
    },
    async stop() {
      stopping.abort();
      clearImmediate(soon);
      await Promise.all([running, sending]);
    },
    diskFull() {
      full = true;
      const day = dayAt(clock());
      if (told === day) return;
      told = day;
      log(
        'fault',
        'disk-full',
        'Disken er full: en melding kunne ikke lagres. Frigjør plass på disken med datamappen nå.',
      );
    },
  };
}
