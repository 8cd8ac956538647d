import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ApiError } from './api.ts';
import type { Inbox } from './inbox.ts';
import type { Texts } from './locales/index.ts';
import { parts } from './styles.ts';

/** A refusal in words that help. */
export function problemWords(error: unknown, { problem }: Texts): string {
  if (!(error instanceof ApiError)) return problem.other(error instanceof Error ? error.name : 'unknown');
  if (error.status === 0) return problem.offline;
  if (error.status === 401) return problem.expired;
  if (error.status === 403) return problem.notAllowed;
  if (error.status === 404) return problem.gone;
  if (error.status === 409) return problem.changed;
  if (error.status === 507) return problem.full;
  return problem.other(`${error.status} ${error.code}`);
}

/** One screen of the inbox. It is told what it needs in {@link Screen.inbox}, and says what went wrong in one place. */
export abstract class Screen extends LitElement {
  static override styles = [parts];

  static override properties = {
    inbox: { attribute: false },
    texts: { attribute: false },
    version: { attribute: false },
    busy: { state: true },
    problem: { state: true },
    done: { state: true },
  };

  declare inbox: Inbox;
  /** The inbox's words, told apart so that another language is drawn at once. */
  declare texts: Texts;
  /** Changes when who is here, or what they can open, has changed. */
  declare version: number;
  declare protected busy: boolean;
  declare protected problem: string;
  /** What was last done, and by which part of the screen it is said. */
  declare private done: { readonly part: string; readonly text: string } | undefined;

  constructor() {
    super();
    this.busy = false;
    this.problem = '';
  }

  /** Nothing is drawn of what was open once the inbox has locked, not even on the way out. */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.forAnyone || this.inbox.me !== undefined;
  }

  /** Whether it is shown to somebody who has not logged in. */
  protected get forAnyone(): boolean {
    return false;
  }

  protected get say(): Texts {
    return this.inbox.texts;
  }

  /** Does something that may fail, once at a time. A login that has run out locks the inbox. */
  protected async run(task: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = '';
    this.done = undefined;
    try {
      await task();
    } catch (error) {
      if (error instanceof ApiError && error.status === 401 && this.inbox.client.loggedIn) {
        this.inbox.lock('expired');
        return;
      }
      this.problem = problemWords(error, this.say);
    } finally {
      this.busy = false;
    }
  }

  /** Says what was done. It stands in its place until the next thing is done: nobody must hurry to read it. */
  protected tell(part: string, text: string): void {
    this.done = { part, text };
  }

  /** Where a part of the screen says what was done. Always there, so that it is read aloud when it is filled. */
  protected doneNote(part: string): TemplateResult {
    return html`<p class="done" role="status">${this.done?.part === part ? this.done.text : ''}</p>`;
  }

  protected problemNote(): TemplateResult | typeof nothing {
    return this.problem ? html`<div class="fault" role="alert"><p>${this.problem}</p></div>` : nothing;
  }

  /** The heading, where a reader who is led here begins to read. */
  protected heading(text: string): TemplateResult {
    return html`<h1 tabindex="-1">${text}</h1>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.focusHeading();
  }

  protected focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1, h2[tabindex]')?.focus();
  }

  /** To this part of a screen, from another. */
  focusTitle = (): Promise<void> => this.focusOn('h2');

  /** Moves to what has just been drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
