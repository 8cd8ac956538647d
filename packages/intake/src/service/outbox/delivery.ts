/**
 * Tries what waits until it is taken. When a notice is due is held in memory alone: it would tell when a report came. A
 * restart draws the wait anew. A notice is marked after it was taken; if the service dies between, it is sent again.
 */
import { dayAt } from '../calendar/days.ts';
import type { Context } from '../context.ts';
import { markSent, steps, type Notice } from './queue.ts';

const jitterMs = 10 * 60_000;
const firstRetryMs = 60_000;
const lastRetryMs = 30 * 60_000;
/** To try an address that does not exist each half hour makes a mail server think ill of the sender. */
const refusedRetryMs = 6 * 60 * 60_000;

/** What a failed try says. */
export interface Failure {
  /** It is this address that is not taken; the others may be. */
  readonly ofAddress: boolean;
  /** It will be the same the next time. */
  readonly forGood: boolean;
  /** Somebody answered: another notice may fare better. */
  readonly answered: boolean;
}

export interface Wait {
  readonly notice: Notice;
  readonly since: number;
  due: number;
  tries: number;
  failure: Failure | undefined;
}

export interface Delivery {
  /**
   * Sends all that is due.
   * @throws when something was taken and could not be marked
   */
  round(): Promise<void>;
  /** What waits, as of the last round. */
  waits(): readonly Wait[];
}

export interface Way {
  readonly waiting: () => readonly Notice[];
  readonly send: (notice: Notice) => Promise<void>;
  /** Told of each try that failed. */
  readonly failed: (error: unknown) => Failure;
}

export function createDelivery({ store, clock }: Context, way: Way, random: () => number): Delivery {
  const waits = new Map<string, Wait>();
  /** Taken, though it could not be marked: a full disk must not become a flood of mail. */
  const unmarked = new Set<string>();

  const waitOf = (notice: Notice, now: number): Wait => {
    const known = waits.get(notice.id) ?? {
      notice,
      since: now,
      due: now + (steps[notice.step].urgent ? 0 : Math.floor(random() * jitterMs)),
      tries: 0,
      failure: undefined,
    };
    waits.set(notice.id, known);
    return known;
  };

  return {
    async round() {
      const waiting = way.waiting();
      const ids = new Set(waiting.map(({ id }) => id));
      for (const id of waits.keys()) if (!ids.has(id)) waits.delete(id);
      const moment = clock().getTime();
      let unwritten: Error | undefined;
      for (const wait of waiting.map((notice) => waitOf(notice, moment)).filter(({ due }) => due <= moment)) {
        const { notice } = wait;
        try {
          if (!unmarked.has(notice.id)) await way.send(notice);
        } catch (error) {
          const failure = way.failed(error);
          wait.failure = failure;
          wait.tries += 1;
          wait.due =
            clock().getTime() +
            (failure.forGood ? refusedRetryMs : Math.min(firstRetryMs * 2 ** (wait.tries - 1), lastRetryMs));
          // When nobody answers, the others would meet the same.
          if (failure.answered) continue;
          break;
        }
        unmarked.add(notice.id);
        try {
          markSent(store, notice.id, dayAt(clock()));
        } catch (error) {
          // The others are to go all the same.
          unwritten ??= error as Error;
          continue;
        }
        unmarked.delete(notice.id);
        waits.delete(notice.id);
      }
      if (unwritten !== undefined) throw unwritten;
    },
    waits: () => [...waits.values()],
  };
}
