import { realClock, type Clock } from './clock.ts';

/** At most so many calls within so many seconds. */
export interface Limit {
  readonly calls: number;
  readonly seconds: number;
}

/** Holds a call to a host back until the source's limit allows it. The fetch itself makes one call at a time. */
export class Pace {
  readonly #limits = new Map<string, Limit>();
  /** When the latest calls to each host were let through, in milliseconds. */
  readonly #calls = new Map<string, number[]>();
  readonly #clock: Clock;

  constructor(clock = realClock) {
    this.#clock = clock;
  }

  /** The limit of a host from now on. */
  limit(host: string, limit: Limit): void {
    this.#limits.set(host, limit);
  }

  /** Resolves when the next call to the host may be made, and counts it. */
  async turn(host: string, signal?: AbortSignal): Promise<void> {
    const limit = this.#limits.get(host);
    if (limit === undefined) return;
    const calls = (this.#calls.get(host) ?? []).slice(-limit.calls);
    const oldest = calls.length < limit.calls ? undefined : calls[0];
    const free = oldest === undefined ? 0 : oldest + limit.seconds * 1000 - this.#clock.now();
    if (free > 0) await this.#clock.wait(free, signal);
    this.#calls.set(host, [...calls, this.#clock.now()]);
  }
}
