/**
 * Locks what is left alone. It looks at the clock and not at a timer's count, since a machine that has slept has
 * counted nothing.
 */
interface IdleLockOptions {
  readonly onWarn: () => void;
  readonly onActive: () => void;
  readonly onLock: () => void;
  readonly now?: () => number;
  readonly idle?: number;
  readonly warning?: number;
}

export const idleMs = 15 * 60_000;
const warningMs = 60_000;

export class IdleLock {
  readonly #options: Required<IdleLockOptions>;
  #last = 0;
  #warned = false;
  #running = false;

  constructor(options: IdleLockOptions) {
    this.#options = { now: () => Date.now(), idle: idleMs, warning: warningMs, ...options };
  }

  start(): void {
    this.#running = true;
    this.#warned = false;
    this.#last = this.#options.now();
  }

  stop(): void {
    this.#running = false;
  }

  /** Somebody did something. Too late where the time is already past: a sleeping machine wakes with a key press. */
  touch(): void {
    if (!this.#running) return;
    this.check();
    if (!this.#running) return;
    this.#last = this.#options.now();
    if (this.#warned) {
      this.#warned = false;
      this.#options.onActive();
    }
  }

  /** To be called now and then, and when the page comes back into view. */
  check(): void {
    if (!this.#running) return;
    const quiet = this.#options.now() - this.#last;
    if (quiet >= this.#options.idle) {
      this.#running = false;
      this.#options.onLock();
    } else if (quiet >= this.#options.idle - this.#options.warning && !this.#warned) {
      this.#warned = true;
      this.#options.onWarn();
    }
  }
}
