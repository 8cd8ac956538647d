/** The whole inbox: who is here, which screen, and the lock. All of it is in memory; a new page begins at the login. */
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languages, type Language } from '@apen-oppvekst/data-schema/terms';
import { ApiError, Client, type Me, type Setup } from './api.ts';
import { Drafts } from './drafts.ts';
import { IdleLock } from './idle-lock.ts';
import { groupName, type Inbox, type Place } from './inbox.ts';
import { Keyring, type KeyFault } from './keyring.ts';
import { texts, type Texts } from './locales/index.ts';
import { problemWords } from './screen.ts';
import { codeList, parts } from './styles.ts';

/** In their own language, for those who cannot read the one that is shown. */
const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

type LockReason = 'locked' | 'lockedByYou' | 'expired';
const lockReasons: readonly LockReason[] = ['locked', 'lockedByYou', 'expired'];

export class App extends LitElement implements Inbox {
  static override styles = [
    parts,
    codeList,
    css`
      :host {
        display: block;
        min-block-size: 100vh;
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 1.5rem;
        padding: 0.5rem max(1rem, (100vw - 76rem) / 2);
        border-block-end: 1px solid var(--line);
        background: var(--surface);
      }

      .name {
        margin: 0 auto 0 0;
        font-weight: 700;
        line-height: 1.25;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
      }

      nav button {
        border-radius: 0;
        border: 0;
        border-block-end: 3px solid transparent;
        background: none;
        padding-inline: 0.8rem;
      }

      nav button[aria-current] {
        border-color: var(--accent);
      }

      header label {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        font-size: 0.93rem;
        font-weight: 400;
      }

      header select {
        inline-size: auto;
        margin: 0;
      }

      @media (width < 46rem) {
        header {
          gap: 0.25rem 0.75rem;
        }

        nav {
          order: 1;
          inline-size: 100%;
        }

        /* Said, and not shown: the languages name themselves. */
        header label > span {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }

      .practice {
        margin: 0;
        padding: 0.35rem max(1rem, (100vw - 76rem) / 2);
        max-inline-size: none;
        background: var(--warn-tint);
        color: var(--warn);
        font-weight: 600;
      }

      .content {
        inline-size: min(100% - 2rem, 76rem);
        margin-inline: auto;
        padding-block: clamp(1rem, 3vw, 2.5rem) 4rem;
      }

      .content > .fault {
        margin-block-end: 1.5rem;
      }

      dialog {
        max-inline-size: 30rem;
        border: 2px solid var(--edge);
        border-radius: var(--radius);
        padding: 1.5rem;
        background: var(--surface);
        color: var(--ink);
      }

      dialog::backdrop {
        background: #000a;
      }

      .paper {
        display: none;
      }

      @media print {
        header {
          display: none;
        }

        .content {
          inline-size: auto;
          padding: 0;
        }

        :host([printing]) > :not(.paper) {
          display: none !important;
        }

        :host([printing]) > .paper {
          display: block;
        }
      }
    `,
  ];

  static override properties = {
    setup: { state: true },
    me: { state: true },
    language: { state: true },
    place: { state: true },
    problem: { state: true },
    paper: { state: true },
    version: { state: true },
    keyFaults: { state: true },
  };

  declare setup: Setup;
  declare me: Me | undefined;
  declare language: Language;
  declare place: Place;
  declare private problem: string;
  declare private paper: TemplateResult | undefined;
  /** Counts up when something all screens read has changed. */
  declare private version: number;
  declare keyFaults: readonly KeyFault[];

  client = new Client();
  readonly keyring = new Keyring();
  readonly drafts = new Drafts();
  readonly canaries = new Set<string>();
  /** A new page, with nothing left of this one. Another in tests. */
  reload: () => void = () => location.reload();
  /** Places gone through, by the number that the browser's history holds. Only the number is in it. */
  #places: Place[] = [];
  #lock = new IdleLock({
    onWarn: () => this.renderRoot.querySelector('dialog')?.showModal(),
    onActive: () => this.renderRoot.querySelector('dialog')?.close(),
    onLock: () => this.lock('locked'),
  });
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.language = 'nb';
    this.problem = '';
    this.version = 0;
    this.keyFaults = [];
    this.place = { screen: 'login' };
  }

  get texts(): Texts {
    return texts[this.language];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const asked = languages.find((language) => language === document.documentElement.lang);
    if (asked) this.language = asked;
    addEventListener('popstate', this.#back);
    addEventListener('hashchange', this.#hash);
    addEventListener('afterprint', this.#printed);
    addEventListener('beforeunload', this.#leaving);
    addEventListener('pagehide', this.#left);
    addEventListener('pageshow', this.#returned);
    addEventListener('pointerdown', this.#touch);
    addEventListener('keydown', this.#touch);
    document.addEventListener('visibilitychange', this.#check);
    this.#clock = setInterval(this.#check, 5_000);
    this.#arrive();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#back);
    removeEventListener('hashchange', this.#hash);
    removeEventListener('afterprint', this.#printed);
    removeEventListener('beforeunload', this.#leaving);
    removeEventListener('pagehide', this.#left);
    removeEventListener('pageshow', this.#returned);
    removeEventListener('pointerdown', this.#touch);
    removeEventListener('keydown', this.#touch);
    document.removeEventListener('visibilitychange', this.#check);
    clearInterval(this.#clock);
    this.#lock.stop();
  }

  /** What the address says, and out of it at once: a link that invites is a secret. */
  #arrive(): void {
    const fragment = new URLSearchParams(location.hash.slice(1));
    if (location.hash) history.replaceState(null, '', location.pathname);
    const token = fragment.get('invitasjon');
    const reason = lockReasons.find((each) => fragment.get('laast') === each);
    const place: Place = token
      ? { screen: 'invitation', token }
      : { screen: 'login', ...(reason && { reason }) };
    this.#places = [place];
    history.replaceState({ n: 0 }, '');
    this.place = place;
  }

  async #begin(): Promise<void> {
    this.problem = '';
    try {
      this.setup = await this.client.setup();
      if (!document.documentElement.lang) this.language = this.setup.language;
    } catch (error) {
      this.problem = problemWords(error, this.texts);
    }
  }

  async refresh(): Promise<void> {
    const me = await this.client.me();
    this.keyFaults = await this.keyring.take(me, this.setup.tenant);
    this.me = (await this.#confirm(me)) ? await this.client.me() : me;
    this.version += 1;
  }

  /** Says of each key that was opened here for the first time, that it was. What does not arrive is said next time. */
  async #confirm(me: Me): Promise<boolean> {
    const opened = me.epochs.filter(
      ({ epoch, wrap, confirmed }) => wrap && !confirmed && this.keyring.holds(epoch),
    );
    try {
      for (const { epoch } of opened) await this.client.confirm(epoch);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 401) throw error;
      return false;
    }
    return opened.length > 0;
  }

  async entered(): Promise<void> {
    await this.refresh();
    this.#lock.start();
    const mayRead = this.me!.epochs.some(
      ({ epoch, state }) => state === 'active' && this.keyring.holds(epoch),
    );
    this.#places = [{ screen: mayRead ? 'cases' : 'keys' }];
    history.replaceState({ n: 0 }, '');
    this.place = this.#places[0]!;
  }

  go(place: Place): void {
    const n = ((history.state as { n?: number } | null)?.n ?? 0) + 1;
    this.#places = [...this.#places.slice(0, n), place];
    history.pushState({ n }, '');
    this.place = place;
    scrollTo(0, 0);
  }

  #forget(): void {
    this.#lock.stop();
    this.keyring.lock();
    this.client.logOut();
    this.drafts.clear();
    this.canaries.clear();
    this.keyFaults = [];
    this.me = undefined;
    this.paper = undefined;
  }

  lock(reason: LockReason): void {
    this.#forget();
    this.#places = [{ screen: 'login', reason }];
    this.place = this.#places[0]!;
    history.replaceState({ n: 0 }, '', `${location.pathname}#laast=${reason}`);
    this.reload();
  }

  print(paper: TemplateResult): void {
    this.paper = paper;
    this.toggleAttribute('printing', true);
    void this.updateComplete.then(() => print());
  }

  #printed = (): void => {
    this.toggleAttribute('printing', false);
    this.paper = undefined;
  };

  /** The browser asks first, where something written would be lost. */
  #leaving = (event: BeforeUnloadEvent): void => {
    if (this.drafts.any) event.preventDefault();
  };

  /** A browser may keep a page that has been left, to show it again at once. This one is kept empty. */
  #left = (): void => this.#forget();

  #returned = (event: PageTransitionEvent): void => {
    if (event.persisted) this.reload();
  };

  #touch = (): void => this.#lock.touch();

  #check = (): void => this.#lock.check();

  /** Back and forward, as far as this page remembers; further back is another page. */
  #back = (event: PopStateEvent): void => {
    const n = (event.state as { n?: number } | null)?.n ?? 0;
    const place = this.#places[n] ?? this.#places[0]!;
    // Back from the first screen of a login does not lead out of it to a form that is filled in.
    this.place = this.me && place.screen === 'login' ? { screen: 'cases' } : place;
  };

  /** A second invitation pasted into an open page. */
  #hash = (): void => {
    if (location.hash.includes('invitasjon=') && !this.me) this.#arrive();
  };

  #language = (event: Event): void => {
    this.language = (event.target as HTMLSelectElement).value as Language;
  };

  #lockByHand = (): void => this.lock('lockedByYou');

  #stay = (): void => {
    this.#lock.touch();
    this.renderRoot.querySelector('dialog')?.close();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    document.documentElement.lang = this.language;
    if (this.setup) document.title = `${this.#screenName()} – ${this.setup.name}`;
  }

  #screenName(): string {
    const { inbox, cases, keys, overview, recovery } = this.texts;
    if (!this.me) return inbox;
    if (this.place.screen === 'keys') return keys;
    if (this.place.screen === 'overview') return overview;
    if (this.place.screen === 'recovery') return recovery.title;
    return cases;
  }

  override render(): TemplateResult {
    const { texts } = this;
    return html`${this.#practice()}
      <header>
        <p class="name">
          ${texts.inbox}${this.setup ? html` · ${this.me ? groupName(this, this.me.group) : this.setup.name}` : nothing}
        </p>
        ${this.me ? this.#menu() : nothing}
        <label
          ><span>${texts.language}</span>
          <select @change=${this.#language}>
            ${languages.map(
              (language) =>
                html`<option value=${language} lang=${language} ?selected=${language === this.language}>
                  ${languageNames[language]}
                </option>`,
            )}
          </select></label
        >
        ${this.me ? html`<button @click=${this.#lockByHand}>${texts.lock}</button>` : nothing}
      </header>
      <div class="content">${this.#keyFault()} ${this.setup ? this.#screen() : this.#waiting()}</div>
      <dialog aria-labelledby="idle" @close=${this.#stay}>
        <h2 id="idle">${texts.idle.title}</h2>
        <p>${texts.idle.text}</p>
        <button class="primary" @click=${this.#stay}>${texts.idle.stay}</button>
      </dialog>
      <section class="paper">${this.paper ? html`${this.#practice()} ${this.paper}` : nothing}</section>`;
  }

  /** On the screen and on every paper: what is only for practice must not be taken for real. */
  #practice(): TemplateResult | typeof nothing {
    return this.setup?.practice ? html`<aside class="practice">${this.texts.practice}</aside>` : nothing;
  }

  #menu(): TemplateResult {
    const { cases, keys, overview, menu } = this.texts;
    const isOwner = this.me?.group === 'owner';
    const to = (screen: 'cases' | 'keys' | 'overview', name: string) => {
      const here = this.place.screen === screen || (screen === 'cases' && this.place.screen === 'case');
      return html`<button
        aria-current=${ifDefined(here ? 'page' : undefined)}
        @click=${() => this.go({ screen })}
      >
        ${name}
      </button>`;
    };
    return html`<nav aria-label=${menu}>
      ${to('cases', cases)} ${to('keys', keys)} ${isOwner ? to('overview', overview) : nothing}
    </nav>`;
  }

  /** Said on every screen: this holder counts on reading, and cannot. */
  #keyFault(): TemplateResult | typeof nothing {
    const { faultTitle, faultText } = this.texts.holders;
    return this.me && this.keyFaults.length > 0
      ? html`<section class="fault" role="alert">
          <h2>${faultTitle}</h2>
          <p>${faultText}</p>
        </section>`
      : nothing;
  }

  #waiting(): TemplateResult {
    const { loading, problem } = this.texts;
    return this.problem
      ? html`<main class="narrow">
          <div class="fault" role="alert"><p>${this.problem}</p></div>
          <button class="primary" @click=${() => void this.#begin()}>${problem.again}</button>
        </main>`
      : html`<p role="status">${loading}</p>`;
  }

  #screen(): TemplateResult {
    const { place, version } = this;
    if (place.screen === 'invitation')
      return html`<oppvekst-innboks-invitasjon
        .inbox=${this}
        .texts=${this.texts}
        .token=${place.token}
      ></oppvekst-innboks-invitasjon>`;
    if (!this.me || place.screen === 'login')
      return html`<oppvekst-innboks-innlogging
        .inbox=${this}
        .texts=${this.texts}
        .reason=${place.screen === 'login' ? place.reason : undefined}
      ></oppvekst-innboks-innlogging>`;
    const shared = { inbox: this as Inbox, texts: this.texts, version };
    switch (place.screen) {
      case 'cases':
        return html`<oppvekst-innboks-saker
          .inbox=${shared.inbox}
          .texts=${shared.texts}
          .version=${version}
        ></oppvekst-innboks-saker>`;
      case 'case':
        return html`<oppvekst-innboks-sak
          .inbox=${shared.inbox}
          .texts=${shared.texts}
          .case=${place.id}
        ></oppvekst-innboks-sak>`;
      case 'keys':
        return html`<oppvekst-innboks-nokler
          .inbox=${shared.inbox}
          .texts=${shared.texts}
          .version=${version}
        ></oppvekst-innboks-nokler>`;
      case 'overview':
        return html`<oppvekst-innboks-oversikt
          .inbox=${shared.inbox}
          .texts=${shared.texts}
        ></oppvekst-innboks-oversikt>`;
      case 'recovery':
        return html`<oppvekst-innboks-gjenoppretting
          .inbox=${shared.inbox}
          .texts=${shared.texts}
        ></oppvekst-innboks-gjenoppretting>`;
    }
  }
}
