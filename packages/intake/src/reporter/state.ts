/** What the page knows while it is open. It lies in memory alone and goes with the page. */
import type { Code, CodeKeys, ProofOfReceipt } from '../protocol/index.ts';
import type { Opened } from './dialogue.ts';
import type { Answers, Screen } from './flow.ts';
import type { Keys } from './keys.ts';
import type { SendStage } from './send.ts';

export type View =
  'start' | 'notYours' | 'closed' | 'ask' | 'sent' | 'done' | 'enter' | 'dialogue' | 'empty' | 'emptied';

/** How far the sending has come. */
export type Stage = 'not-sent' | SendStage | 'unsent';

export interface State {
  readonly view: View;
  readonly screen: Screen;
  readonly answers: Answers;
  /** Said on the screen and read out; gone with the next step. */
  readonly problem?: string | undefined;
  readonly notice?: string | undefined;
  readonly keys?: Keys | undefined;
  readonly code?: Code | undefined;
  readonly codeKeys?: CodeKeys | undefined;
  readonly stage: Stage;
  /** What came may not be sealed to: nothing is asked. */
  readonly refused?: boolean | undefined;
  /** A part of the page did not come. */
  readonly broken?: boolean | undefined;
  /** A press waits for the page to be ready. */
  readonly busy?: boolean | undefined;
  readonly receipt?: ProofOfReceipt | undefined;
  /** To whom it went, kept for what is said afterwards. */
  readonly sentTo?: { readonly route: 'unit' | 'owner'; readonly adult: boolean } | undefined;
  /** Places of the two words that are asked back, from 0. */
  readonly asked: readonly [number, number];
  readonly codeShown: boolean;
  /** They were right: the reader has the code. */
  readonly kept?: boolean | undefined;
  readonly opened?: Opened | undefined;
  /** Bytes that there is still room for, once it is known. */
  readonly room?: number | undefined;
}

/** What a reader can do. */
export interface Act {
  readonly answer: (change: Partial<Answers>, go?: boolean) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly set: (change: Partial<State>) => void;
  readonly send: () => void;
  readonly copyCode: () => void;
  readonly check: (words: readonly [string, string]) => void;
  readonly finish: () => void;
  readonly openCode: (text: string) => void;
  readonly write: (text: string) => void;
  readonly empty: () => void;
}
