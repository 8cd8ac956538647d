/** The whole inbox: who is here, which screen, and the lock. All of it is in memory; a new page begins at the login. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languages, type Language } from '@apen-oppvekst/data-schema/terms';
import { ApiError, Client, type Me, type Setup } from './api.ts';
import { Drafts } from './drafts.ts';
import { IdleLock } from './idle-lock.ts';
import { groupName, type Inbox, type LockReason, type Place } from './inbox.ts';
import { Keyring, type KeyFault } from './keyring.ts';
import { textsIn, type Texts } from './locales/index.ts';
import { Places } from './places.ts';
import { screenAt } from './screen-at.ts';
import { problemWords } from './screen.ts';
import { appStyles } from './app.styles.ts';
import { codeList, parts } from './styles.ts';

/** In their own language, for those who cannot read the one that is shown. */
const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/** Before a page that got no words is loaded anew. */
const wordlessMs = 5_000;

export class App extends LitElement implements Inbox {
  static override styles = [parts, codeList, appStyles];

  static override properties = {
    setup: { state: true },
    me: { state: true },
    language: { state: true },
    texts: { state: true },
    place: { state: true },
    problem: { state: true },
    paper: { state: true },
    version: { state: true },
    keyFaults: { state: true },
  };

  declare setup: Setup;
  declare me: Me | undefined;
  declare language: Language;
  /** Not there until they have come: then nothing of the inbox is drawn. */
  declare texts: Texts;
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
  readonly #places = new Places();
  #lock = new IdleLock({
    onWarn: () => this.renderRoot.querySelector('dialog')?.showModal(),
    onActive: () => this.renderRoot.querySelector('dialog')?.close(),
    onLock: () => this.lock('locked'),
  });
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.problem = '';
    this.version = 0;
    this.keyFaults = [];
    this.place = { screen: 'login' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.language = languages.find((language) => language === document.documentElement.lang) ?? 'nb';
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
    this.place = this.#places.arrive();
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

  async #begin(): Promise<void> {
    this.problem = '';
    try {
      if (!this.texts) await this.#speak(this.language);
      this.setup = await this.client.setup();
    } catch (error) {
      if (this.texts) this.problem = problemWords(error, this.texts);
      // Without words nothing can be said: what the page itself says stays until they come.
      else setTimeout(() => this.reload(), wordlessMs);
    }
  }

  /** Draws in this language once its words have come. */
  async #speak(language: Language): Promise<void> {
    this.texts = await textsIn(language);
    this.language = language;
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
    this.place = this.#places.startAt({ screen: mayRead ? 'cases' : 'keys' });
  }

  go(place: Place): void {
    this.#places.go(place);
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
    this.place = this.#places.lockedAt(reason);
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

  /** Back from the first screen of a login does not lead out of it to a form that is filled in. */
  #back = (event: PopStateEvent): void => {
    const place = this.#places.at(event.state);
    this.place = this.me && place.screen === 'login' ? { screen: 'cases' } : place;
  };

  /** A second invitation pasted into an open page. */
  #hash = (): void => {
    if (location.hash.includes('invitasjon=') && !this.me) this.place = this.#places.arrive();
  };

  #language = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    this.#speak(select.value as Language).catch(() => (select.value = this.language));
  };

  #lockByHand = (): void => this.lock('lockedByYou');

  #stay = (): void => {
    this.#lock.touch();
    this.renderRoot.querySelector('dialog')?.close();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.texts) return;
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
    if (!texts) return html`<slot></slot>`;
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
      <div class="content">
        ${this.#keyFault()} ${this.setup ? screenAt(this.place, this, this.version) : this.#waiting()}
      </div>
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
}
