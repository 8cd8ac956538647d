/**
 * The form. One screen at a time, drawn from one state that lies in memory and nowhere else: not in the address, not
 * in the history, not in the browser's storage, which this page is kept from.
 */
import { render } from 'lit/html.js';
import { called } from './called.ts';
import { compose } from './compose.ts';
import { copy } from './copy.ts';
import { fill } from './fill.ts';
import { answered, beside, destination, noAnswers, pathOf, type Answers, type Place } from './flow.ts';
import { isWithin, keyLoader, type Keys, type Loaded } from './keys.ts';
import { loadTexts } from './locales/load.ts';
import type { Texts } from './locales/nb.ts';
import { Proving } from './proving.ts';
import { Returning } from './returning.ts';
import { Sending } from './send.ts';
import type { Route } from '../protocol/index.ts';
import type { GroupReading } from './page-model.ts';
import type * as SealingModule from './sealing.ts';
import { asker, type Ask } from './service.ts';
import type { Setup } from './setup.ts';
import type { Act, State } from './state.ts';
import { surplus } from './surplus.ts';
import { isRight, twoOf } from './two-words.ts';
import { hasUnkept } from './unkept.ts';
import { view } from './view.ts';
import { waitOrOnline } from './wait-or-online.ts';

type Sealing = typeof SealingModule;

type Reading = GroupReading & { readonly route: Route };

/** What a test gives in place of the browser's own. */
export interface Tools {
  readonly ask?: Ask;
  readonly sealing?: () => Promise<Sealing>;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Shows the form in place of the page's beginning. */
export async function begin(setup: Setup, root: HTMLElement, tools: Tools = {}): Promise<App> {
  return new App(setup, await loadTexts[setup.language](), root, tools);
}

const retryKeysAfter = 5000;

export class App {
  readonly #setup: Setup;
  readonly #t: Texts;
  readonly #beginning: HTMLElement;
  readonly #place = document.createElement('div');
  readonly #ask: Ask;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #bringSealing: () => Promise<Sealing>;
  #sealing: Promise<Sealing> | undefined;
  #loadKeys: (() => Promise<Loaded>) | undefined;
  #state: State;
  #proving: Proving | undefined;
  #sending: Sending | undefined;
  readonly #returning: Returning;

  constructor(setup: Setup, t: Texts, root: HTMLElement, { ask, sealing, wait }: Tools) {
    this.#setup = setup;
    this.#t = t;
    this.#ask = ask ?? asker(setup.base);
    this.#wait = wait ?? waitOrOnline;
    this.#bringSealing = sealing ?? (() => import('./sealing.ts'));
    this.#beginning = root.firstElementChild as HTMLElement;
    this.#state = this.#fresh();
    this.#returning = new Returning({
      ask: this.#ask,
      t,
      tenant: setup.tenant.id,
      seal: () => this.#seal(),
      state: () => this.#state,
      set: (change) => this.#set(change),
      forget: (view) => this.#forget(view),
    });
    root.append(this.#place);
    // A browser may keep whole pages and show them again: there shall be nothing left to show.
    addEventListener('pagehide', () => this.#forget());
    // In a frame the page around has ways out of its own, and no question of ours may hold those up.
    if (top === self)
      addEventListener('beforeunload', (event) => {
        if (hasUnkept(this.#state)) event.preventDefault();
      });
    void this.#bringKeys();
  }

  /** From the page's own buttons. */
  start(choice: 'yes' | 'no' | 'code'): void {
    const view = choice === 'code' ? 'enter' : choice === 'no' ? 'notYours' : 'ask';
    this.#set({ view: view === 'ask' && this.#state.refused ? 'closed' : view, screen: 'who' });
  }

  #fresh(): State {
    return {
      view: 'start',
      screen: 'who',
      answers: noAnswers,
      stage: 'not-sent',
      asked: twoOf(6),
      codeShown: false,
    };
  }

  #forget(view: State['view'] = 'start'): void {
    const { keys, refused } = this.#state;
    this.#proving?.stop();
    this.#proving = this.#sending = undefined;
    this.#returning.forget();
    this.#set({
      ...Object.fromEntries(Object.keys(this.#state).map((name) => [name, undefined])),
      ...this.#fresh(),
      keys,
      refused,
      view,
    });
  }

  get #facts(): Place {
    const { country, tenant, unit } = this.#setup;
    const { keys } = this.#state;
    const groups = keys?.groups ?? this.#setup.groups;
    const { cover } = keys?.reading ?? this.#setup.reading;
    return {
      country,
      ownerType: tenant.ownerType,
      setting: unit.setting,
      gradeSpan: unit.gradeSpan,
      unitReads: groups.unit !== null,
      ownerReads: groups.owner !== null,
      cover,
    };
  }

  /** Who will read it, as the screens tell it now. */
  get #reading(): Reading | undefined {
    const route = destination(this.#facts, this.#state.answers)?.route;
    const group = route && (this.#state.keys?.groups ?? this.#setup.groups)[route];
    return group ? { ...group, route } : undefined;
  }

  #set(change: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    const { view: now, screen } = this.#state;
    this.#draw();
    if (now !== before.view || screen !== before.screen) this.#arrive();
  }

  #draw(): void {
    const atStart = this.#state.view === 'start';
    this.#beginning.hidden = !atStart;
    this.#place.hidden = atStart;
    // Another language is another page: what has been answered would be gone.
    const languages = document.querySelector<HTMLElement>('footer nav');
    if (languages) languages.hidden = !atStart;
    const showing = {
      setup: this.#setup,
      t: this.#t,
      words: called(this.#t, { ...this.#setup, ownerType: this.#setup.tenant.ownerType }),
      place: this.#facts,
      state: this.#state,
      act: this.#act,
    };
    render(view(showing), this.#place);
  }

  /** A new screen begins at its top, and its heading is read. */
  #arrive(): void {
    const shown = this.#state.view === 'start' ? this.#beginning : this.#place;
    scrollTo(0, 0);
    // On a low screen the heading may lie below: then it is brought into view.
    shown.querySelector<HTMLElement>('h1')?.focus();
  }

  /** The heavier half, asked for again if it did not come. */
  #seal(): Promise<Sealing> {
    this.#sealing ??= this.#bringSealing().catch((error: unknown) => {
      this.#sealing = undefined;
      throw error;
    });
    return this.#sealing;
  }

  /** Keys are needed before anything is sent; until they have come the page's own word stands. */
  async #bringKeys(): Promise<void> {
    for (;;) {
      const loaded = await this.#keysNow();
      if (loaded?.ok) return this.#take(loaded.keys);
      if (loaded?.reason === 'refused') return this.#refuse();
      await this.#wait(retryKeysAfter);
      if (this.#state.keys) return;
    }
  }

  #take(keys: Keys): void {
    if (!keys.groups.unit && !keys.groups.owner) return this.#refuse();
    const shown = this.#reading;
    this.#set({ keys, broken: false });
    const { view, screen, code, busy } = this.#state;
    if (view !== 'ask' || screen !== 'code') return;
    const now = this.#reading;
    if (now?.route !== shown?.route || !isWithin(now, shown)) return this.#askAnew(keys);
    // What the reader waits for, if the rest of the page came late.
    if (!code) void this.#makeCode();
    else if (busy) void this.#send();
  }

  async #keysNow(): Promise<Loaded | undefined> {
    try {
      const sealing = await this.#seal();
      const { rootKey, tenant, unit } = this.#setup;
      this.#loadKeys ??= keyLoader({ rootKey, tenant: tenant.id, unit: unit.id }, this.#ask, sealing);
      return await this.#loadKeys();
    } catch {
      this.#set({ broken: true });
      return undefined;
    }
  }

  /** No text is taken; who came with a code can still read. */
  #refuse(): void {
    const { view } = this.#state;
    this.#sending = undefined;
    this.#set({
      refused: true,
      keys: undefined,
      stage: 'not-sent',
      view: view === 'ask' ? 'closed' : view,
    });
  }

  /** A press that waited on the screen before is taken back. */
  #enter(screen: State['screen']): void {
    this.#set({ screen, problem: undefined, notice: undefined, busy: undefined });
    if (screen === 'before') void this.#prove().catch(() => undefined);
    if (screen === 'code') void this.#makeCode();
    if (screen === 'text') void this.#measure();
  }

  #go(step: 1 | -1): void {
    const { answers, screen } = this.#state;
    if (step === 1 && (screen === 'text' || screen === 'contact') && this.#isTooLong()) return;
    const next = beside(this.#facts, answers, screen, step);
    if (next) this.#enter(next);
    else if (step === -1) this.#set({ view: 'start', problem: undefined, notice: undefined });
  }

  #back(): void {
    const { view } = this.#state;
    if (view === 'ask') return this.#go(-1);
    if (view === 'empty') return this.#set({ view: 'dialogue', problem: undefined, notice: undefined });
    // Who goes back from a code that is being opened waits for it no more, and may be writing when the answer comes.
    this.#returning.forget();
    this.#set({ view: 'start', busy: undefined, problem: undefined, notice: undefined });
  }

  /** Begun while who reads it and the code are read, so that nobody waits for it when they want to send. */
  async #prove(): Promise<Proving> {
    const { solve } = await this.#seal();
    this.#proving ??= new Proving({ ask: this.#ask, solve, wait: this.#wait, now: () => Date.now() });
    this.#proving.begin();
    return this.#proving;
  }

  /** Made before anything is sent, and derived while it is written down. */
  async #makeCode(): Promise<void> {
    try {
      const sealing = await this.#seal();
      const code = this.#state.code ?? sealing.newCode();
      this.#set({ code });
      if (this.#state.codeKeys) return;
      const codeKeys = await sealing.codeKeys(code, this.#setup.tenant.id);
      if (this.#state.code === code) this.#set({ codeKeys });
    } catch {
      this.#set({ broken: true });
    }
    if (this.#state.busy) void this.#send();
  }

  /** Placeholders as long as what will stand there. */
  async #measure(): Promise<void> {
    const roomFor = (await this.#seal().catch(() => undefined))?.roomFor;
    const report = compose(this.#setup, this.#facts, this.#state.answers, {
      id: 'A'.repeat(22),
      dialog: 'A'.repeat(43),
    });
    if (report && roomFor) this.#set({ room: roomFor(report) });
  }

  #isTooLong(): boolean {
    const { room = 0 } = this.#state;
    if (room < 0)
      this.#set({ problem: fill(this.#t.ask.roomOut, { n: surplus(this.#state.answers.text, room) }) });
    return room < 0;
  }

  async #send(): Promise<void> {
    const { keys, codeKeys, answers, stage } = this.#state;
    if (stage !== 'not-sent' && stage !== 'unsent') return;
    if (!keys || !codeKeys) return this.#set({ busy: true });
    this.#set({ busy: false, problem: undefined, stage: 'sending' });
    // The button that had the focus is gone.
    this.#place.querySelector<HTMLElement>('.stage')?.focus();
    const sending = (this.#sending ??= await this.#packed(keys));
    const outcome = await sending.run();
    // The page was left meanwhile: whoever is at it now is not shown how it went.
    if (this.#sending !== sending) return;
    if (outcome.kind === 'unsent') return this.#set({ stage: 'unsent' });
    if (outcome.kind === 'taken') return this.#newCode();
    if (outcome.kind === 'changed') return this.#askAnew(outcome.keys);
    const { route } = destination(this.#facts, answers)!;
    const adult =
      answers.age === 'adult' || answers.reporter === 'myChild' || this.#facts.setting === 'kindergarten';
    this.#sending = undefined;
    this.#set({
      view: 'sent',
      stage: 'not-sent',
      receipt: outcome.receipt,
      sentTo: { route, adult },
      // Not before now is what was written let go of.
      answers: noAnswers,
      notice: undefined,
    });
  }

  /** Nothing is sent until the new one has been kept. */
  #newCode(): void {
    this.#sending = undefined;
    this.#set({ stage: 'unsent', code: undefined, codeKeys: undefined, problem: this.#t.send.newCode });
    void this.#makeCode();
  }

  async #packed(keys: Keys): Promise<Sending> {
    const sealing = await this.#seal();
    const { codeKeys, answers } = this.#state;
    const id = sealing.randomId();
    const report = compose(this.#setup, this.#facts, answers, { id, dialog: codeKeys!.dialog })!;
    const sending: Sending = new Sending(
      { report, keys, code: codeKeys! },
      {
        ask: this.#ask,
        sealing,
        proving: await this.#prove(),
        loadKeys: this.#loadKeys!,
        wait: this.#wait,
        now: () => Date.now(),
        online: () => navigator.onLine,
        tell: (stage) => this.#sending === sending && this.#set({ stage }),
      },
    );
    return sending;
  }

  /** Others would read it than was said: who does is shown, and nothing is sent until the reader says so. */
  #askAnew(keys: Keys | undefined): void {
    if (!keys) return this.#refuse();
    this.#sending = undefined;
    this.#set({ keys, stage: 'not-sent' });
    const path = pathOf(this.#facts, this.#state.answers);
    this.#enter(path.includes('before') ? 'before' : path.at(-1)!);
    this.#set({ problem: this.#t.send.changed });
  }

  readonly #act: Act = {
    answer: (change: Partial<Answers>, go = true) => {
      this.#set({ answers: answered(this.#facts, this.#state.answers, change), problem: undefined });
      if ('text' in change || 'contact' in change) void this.#measure();
      if (go) this.#go(1);
    },
    next: () => this.#go(1),
    back: () => this.#back(),
    set: (change) => this.#set(change),
    send: () => void this.#send(),
    copyCode: () =>
      void copy(this.#state.code!.words.join(' ')).then((done) =>
        this.#set({ notice: done ? this.#t.send.copied : this.#t.send.notCopied }),
      ),
    check: (written) => {
      const { code, asked } = this.#state;
      this.#set(
        isRight(code!.words, asked, written)
          ? { notice: this.#t.send.checkRight, problem: undefined, kept: true }
          : { problem: this.#t.send.checkWrong, notice: undefined },
      );
    },
    finish: () => this.#forget('done'),
    openCode: (text) => void this.#returning.open(text),
    write: (text) => void this.#returning.write(text),
    empty: () => void this.#returning.empty(),
  };
}
