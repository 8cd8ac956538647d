/** Who comes back with a code: opens what has become of a report, writes more, and empties it. */
import { emptyMailbox, newMessage, readMailbox, type Put } from './dialogue.ts';
import { fill } from './fill.ts';
import { noAnswers } from './flow.ts';
import type { Texts } from './locales/nb.ts';
import type * as Sealing from './sealing.ts';
import type { Ask } from './service.ts';
import type { State, View } from './state.ts';
import { surplus } from './surplus.ts';

/** The page, as far as it is needed here. */
export interface Page {
  readonly ask: Ask;
  readonly t: Texts;
  readonly tenant: string;
  readonly seal: () => Promise<typeof Sealing>;
  readonly state: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly forget: (view: View) => void;
}

export class Returning {
  readonly #page: Page;
  /** Another each time the page is left. */
  #visit = {};
  /** A message that is sealed; put again as it is, for as long as its text is the same. */
  #put: { readonly text: string; readonly again: () => Promise<Put> } | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  forget(): void {
    this.#put = undefined;
    this.#visit = {};
  }

  /** The page until it is left: whoever is at it afterwards is shown nothing of what was asked for before. */
  get #here(): Page {
    const visit = this.#visit;
    const { set, forget, ...page } = this.#page;
    return {
      ...page,
      set: (change) => visit === this.#visit && set(change),
      forget: (view) => visit === this.#visit && forget(view),
    };
  }

  async open(text: string): Promise<void> {
    const { ask, t, tenant, state, set, seal } = this.#here;
    if (state().busy) return;
    set({ busy: true, problem: undefined });
    const { wrong, notFound, noContact } = t.back;
    const failed = (problem: string): void => set({ busy: false, problem });
    try {
      const sealing = await seal();
      const read = sealing.readCode(text, 6);
      if (!read.ok && sealing.readCode(text, 8).ok) return failed(wrong.staff);
      if (!read.ok) return failed(fill(wrong[read.reason], { words: read.words?.join(', ') ?? '' }));
      const codeKeys = await sealing.codeKeys(read.code, tenant);
      const opened = await readMailbox(ask, sealing, codeKeys);
      if (opened === 'not-found') return failed(notFound);
      if (opened === 'unreachable') return failed(noContact);
      set({ busy: false, code: undefined, codeKeys, opened, view: 'dialogue', answers: noAnswers });
    } catch {
      failed(noContact);
    }
  }

  async write(text: string): Promise<void> {
    const { ask, t, state, set, seal } = this.#here;
    const { codeKeys, opened, busy } = state();
    const { noContact, sentMore, writeEmpty } = t.back;
    if (busy) return;
    if (!text.trim()) return set({ problem: writeEmpty, notice: undefined });
    set({ busy: true, problem: undefined, notice: undefined });
    try {
      const sealing = await seal();
      const room = sealing.roomForMessage({ text });
      if (room < 0) return set({ busy: false, problem: fill(t.ask.roomOut, { n: surplus(text, room) }) });
      if (this.#put?.text !== text)
        this.#put = { text, again: await newMessage(ask, sealing, codeKeys!, text, opened!.nextSeq) };
      const outcome = await this.#put.again();
      if (outcome !== 'sent') return set({ busy: false, problem: t.back[outcome] });
      this.#put = undefined;
      const fresh = await readMailbox(ask, sealing, codeKeys!);
      set({
        busy: false,
        answers: noAnswers,
        notice: sentMore,
        opened: typeof fresh === 'string' ? { ...opened!, nextSeq: opened!.nextSeq + 1 } : fresh,
      });
    } catch {
      set({ busy: false, problem: noContact });
    }
  }

  async empty(): Promise<void> {
    const { ask, t, state, set, forget } = this.#here;
    set({ busy: true, problem: undefined });
    if (await emptyMailbox(ask, state().codeKeys!)) forget('emptied');
    else set({ busy: false, problem: t.back.noContact });
  }
}
