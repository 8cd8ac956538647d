/** What a test asks of a browser that is not Chromium, whatever it is steered by. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Screen } from './screen.ts';

/** A page in a window, or one in a frame on it. */
export interface Place {
  /** Value of an expression there; a promise is waited for. */
  run<Result>(expression: string): Promise<Result>;
  /** Clicks as a person does on what an XPath finds, when it has come. */
  click(xpath: string): Promise<void>;
}

export interface Elsewhere {
  readonly screen: Screen;
  /** What its windows are called on the screen. */
  readonly windowClass: string;
  /** Whether the input method that composes letters works in it. */
  readonly composes: boolean;
  readonly page: Place;
  /** The only frame on the page. */
  readonly frame: Place;
  /** Leads the page to an address, and waits until it is there. */
  goto(address: string): Promise<void>;
  type(text: string): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds that anything may take: proof of work on a busy machine too. */
export const patience = 90_000;

/** Does something over again until it is not refused: what is not there yet throws. */
export async function persist<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (const end = Date.now() + patience; ; await pause(50)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** The value of an expression, when it is true. */
export const until = <Result>(place: Place, expression: string): Promise<Result> =>
  persist(async () => {
    const value = await place.run<Result>(expression);
    if (!value) throw new Error(`ventet forgjeves på ${expression}`);
    return value;
  });

/** Waits until a page is this one, and whole. */
export const loaded = (page: Place, address: string): Promise<boolean> =>
  until(page, `location.href === '${address}' && document.readyState === 'complete'`);
