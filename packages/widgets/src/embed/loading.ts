import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Fetches what a widget shows, whenever what it asks for changes. An answer that comes after something
 * else was asked for is left alone.
 */
export class Loading<Found> implements ReactiveController {
  /** What was found; `undefined` while it waits and when it failed. */
  found: Found | undefined;

  failed = false;

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #question: () => string;
  readonly #fetch: () => Promise<Found>;
  #asked: string | undefined;
  #try = 0;

  /**
   * @param question what is asked for, as one text; another text is another question
   * @param fetch finds the answer, or throws
   */
  constructor(
    host: Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>,
    question: () => string,
    fetch: () => Promise<Found>,
  ) {
    this.#host = host;
    this.#question = question;
    this.#fetch = fetch;
    host.addController(this);
  }

  hostUpdate(): void {
    const question = this.#question();
    if (question === this.#asked) return;
    this.#asked = question;
    void this.again();
  }

  /** Asks once more. */
  async again(): Promise<void> {
    const own = (this.#try += 1);
    this.found = undefined;
    this.failed = false;
    this.#host.requestUpdate();
    let found: Found | undefined;
    try {
      found = await this.#fetch();
    } catch (error) {
      console.warn(error);
    }
    if (own !== this.#try) return;
    this.found = found;
    this.failed = found === undefined;
    this.#host.requestUpdate();
  }
}
