/**
 * The proof of work that a report costs, begun while the reader still reads, so that it is done when it is to be sent.
 * It is asked for without a word, so the service learns no more than that somebody may be about to send.
 */
import type { Challenge } from '../protocol/index.ts';
import type * as Sealing from './sealing.ts';
import type { Ask } from './service.ts';

export interface ProvingTools {
  readonly ask: Ask;
  readonly solve: typeof Sealing.solve;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

/** Milliseconds that a challenge is counted on. The service takes it for thirty minutes. */
export const goodFor = 1_500_000;

/** Milliseconds that a reader who wants to send waits before an easier one is asked for. */
const longEnough = 15_000;

export class Proving {
  readonly #tools: ProvingTools;
  #since = 0;
  #stop = new AbortController();
  #proof: Promise<string | undefined> | undefined;

  constructor(tools: ProvingTools) {
    this.#tools = tools;
  }

  /** Begins, unless it has and what comes of it will not be too old. */
  begin(): void {
    if (!this.#proof || this.#tools.now() - this.#since > goodFor) this.renew(this.#challenge());
  }

  /** Begins anew, from this challenge where the service gave one. */
  renew(challenge: Challenge | Promise<Challenge | undefined> = this.#challenge()): void {
    this.stop();
    this.#stop = new AbortController();
    this.#since = this.#tools.now();
    this.#proof = this.#solve(challenge, this.#stop.signal);
  }

  /** @returns the proof; `undefined` when no challenge came: asked again, it begins anew */
  async get(): Promise<string | undefined> {
    this.begin();
    const { wait } = this.#tools;
    const slow = await Promise.race([this.#proof, wait(longEnough).then(() => true)]);
    // A slow phone is let off. Where the service has none that is easier now, or is slower itself, the first goes on.
    if (slow === true) {
      const done = this.#proof?.then(() => undefined);
      const easier = await Promise.race([done, this.#challenge('/lettere')]);
      if (easier) this.renew(easier);
    }
    return this.#proof;
  }

  stop(): void {
    this.#stop.abort();
  }

  async #challenge(which = ''): Promise<Challenge | undefined> {
    const answer = await this.#tools.ask(`/v1/utfordring${which}`, { method: 'POST' });
    return answer?.status === 200 ? (answer.body as Challenge) : undefined;
  }

  async #solve(
    given: Challenge | Promise<Challenge | undefined>,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    try {
      const challenge = await given;
      if (challenge) return await this.#tools.solve(challenge, signal);
    } catch {
      // Stopped, or what came was no challenge.
    }
    if (!signal.aborted) this.#proof = undefined;
    return undefined;
  }
}
