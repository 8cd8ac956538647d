/** A holder's code: shown, printed, and asked back from the paper. Used by who is new and by who replaces a code. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Code } from '../../protocol/index.ts';
import { isWord, twoPlaces } from '../code-check.ts';
import type { Inbox } from '../inbox.ts';
import { codeList, parts } from '../styles.ts';

/** @event written - the reader has the code on paper, and two of its words prove it */
export class CodePaper extends LitElement {
  static override styles = [parts, codeList];

  static override properties = {
    inbox: { attribute: false },
    code: { attribute: false },
    holder: {},
    use: {},
    level: { type: Number },
    asking: { state: true },
    wrong: { state: true },
  };

  declare inbox: Inbox;
  declare code: Code;
  /** «rektor, Eksempelvik skole» */
  declare holder: string;
  /** What the code is for, as a sentence. */
  declare use: string;
  /** Of its heading: 1 where it is the whole screen. */
  declare level: 1 | 2;
  declare private asking: boolean;
  declare private wrong: readonly number[];
  readonly #places = twoPlaces(8);

  constructor() {
    super();
    this.level = 2;
    this.asking = false;
    this.wrong = [];
  }

  override render(): TemplateResult {
    return this.asking ? this.#question() : this.#shown();
  }

  #heading(text: string): TemplateResult {
    return this.level === 1 ? html`<h1 tabindex="-1">${text}</h1>` : html`<h2 tabindex="-1">${text}</h2>`;
  }

  #words(): TemplateResult {
    return html`<ol class="code">
      ${this.code.words.map((word) => html`<li>${word}</li>`)}
    </ol>`;
  }

  #shown(): TemplateResult {
    const { invitation } = this.inbox.texts;
    return html`${this.#heading(invitation.codeTitle)}
      <p>${this.use}</p>
      ${this.#words()}
      <p class="note warn">${invitation.codeCare}</p>
      <div class="actions">
        <button @click=${this.#print}>${invitation.printCode}</button>
        <button class="primary" @click=${this.#ask}>${invitation.written}</button>
      </div>`;
  }

  #question(): TemplateResult {
    const { invitation } = this.inbox.texts;
    return html`${this.#heading(invitation.checkTitle)}
      <p id="why">${invitation.checkWhy}</p>
      <form @submit=${this.#check} novalidate autocomplete="off">
        ${this.#places.map((place, at) => {
          const wrong = this.wrong.includes(place);
          return html`<label for="word-${at}">${invitation.wordNumber(place + 1)}</label>
            <input
              id="word-${at}"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              aria-invalid=${wrong ? 'true' : 'false'}
              aria-describedby=${wrong ? `fault-${at} why` : 'why'}
            />
            ${wrong ? html`<p class="field-fault" id="fault-${at}">${invitation.wrongWord(place + 1)}</p>` : nothing}`;
        })}
        <div class="actions">
          <button class="primary" type="submit">${invitation.check}</button>
          <button class="plain" type="button" @click=${this.#showAgain}>${invitation.seeAgain}</button>
        </div>
      </form>`;
  }

  focusHeading = (): Promise<void> => this.#focus('h1, h2');

  #focus = async (selector: string): Promise<void> => {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  };

  #ask = async (): Promise<void> => {
    this.asking = true;
    await this.#focus('h1, h2');
  };

  #showAgain = async (): Promise<void> => {
    this.asking = false;
    this.wrong = [];
    await this.#focus('h1, h2');
  };

  #check = async (event: Event): Promise<void> => {
    event.preventDefault();
    const fields = [...this.renderRoot.querySelectorAll('input')];
    this.wrong = this.#places.filter((place, at) => !isWord(fields[at]!.value, this.code, place));
    if (this.wrong.length > 0) return this.#focus('[aria-invalid="true"]');
    this.dispatchEvent(new Event('written'));
  };

  #print = (): void => {
    const { inbox, setup, invitation } = { ...this.inbox.texts, setup: this.inbox.setup };
    this.inbox.print(
      html`<h1>${inbox} – ${setup.name}</h1>
        <p>${this.holder}</p>
        ${this.#words()}
        <p>${invitation.codeUse}</p>
        <p>${invitation.codeCare}</p>
        <p>${location.origin}</p>`,
    );
  };
}
