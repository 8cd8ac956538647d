import { html, nothing, type TemplateResult } from 'lit';
import { enterWithCode, enterWithPasskey, logIn, type Entered } from '../entering.ts';
import { passkeysMayWork, usePasskey } from '../passkey.ts';
import { Screen } from '../screen.ts';

export class LoginScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    reason: {},
    wrong: { state: true },
    way: { state: true },
  };

  /** Why the reader was led here. */
  declare reason: 'locked' | 'lockedByYou' | 'expired' | undefined;
  declare private wrong: string;
  declare private way: 'code' | 'passkey' | undefined;

  constructor() {
    super();
    this.wrong = '';
  }

  protected override get forAnyone(): boolean {
    return true;
  }

  override render(): TemplateResult {
    const { login, problem } = this.say;
    const why = { locked: login.locked, lockedByYou: login.lockedByYou, expired: problem.expired };
    const faulty = this.wrong !== '' && this.way === 'code';
    return html`<main class="narrow card">
      ${this.heading(login.title)}
      ${this.reason ? html`<p class="note" role="status">${why[this.reason]}</p>` : nothing}
      <p class="lead">${login.lead}</p>
      ${this.problemNote()}
      ${
        passkeysMayWork()
          ? html`<div class="actions">
                <button class="primary" ?disabled=${this.busy} @click=${this.#withPasskey}>
                  ${this.busy && this.way === 'passkey' ? login.opening : login.passkey}
                </button>
              </div>
              ${
                this.wrong && this.way === 'passkey'
                  ? html`<p class="field-fault" role="alert">${this.wrong}</p>`
                  : nothing
              }
              <h2>${login.or}</h2>`
          : nothing
      }
      <form @submit=${this.#withCode} novalidate autocomplete="off">
        <label for="code">${login.code}</label>
        <span class="help" id="code-help">${login.codeHelp}</span>
        <input
          id="code"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby=${faulty ? 'code-fault code-help' : 'code-help'}
          aria-invalid=${faulty ? 'true' : 'false'}
        />
        ${faulty ? html`<p class="field-fault" id="code-fault" role="alert">${this.wrong}</p>` : nothing}
        <button class=${passkeysMayWork() ? '' : 'primary'} type="submit" ?disabled=${this.busy}>
          ${this.busy && this.way === 'code' ? login.opening : login.open}
        </button>
      </form>
      <details>
        <summary>${login.lost}</summary>
        <p>${login.lostHelp}</p>
      </details>
    </main>`;
  }

  #withCode = (event: Event): void => {
    event.preventDefault();
    const field = this.renderRoot.querySelector('input')!;
    this.way = 'code';
    void this.run(async () => {
      this.wrong = '';
      const { client, setup } = this.inbox;
      // The button says that it works before the stretching begins to take the machine's time.
      await new Promise((later) => setTimeout(later));
      if (await this.#enter(await enterWithCode(field.value, client, setup.tenant))) field.value = '';
      else await this.focusOn('#code');
    });
  };

  #withPasskey = (): void => {
    this.way = 'passkey';
    void this.run(async () => {
      this.wrong = '';
      const { client, setup } = this.inbox;
      const passkey = await usePasskey();
      if (passkey) await this.#enter(await enterWithPasskey(passkey, client, setup.tenant));
      else this.wrong = this.say.login.wrong.passkey;
    });
  };

  async #enter(entered: Entered): Promise<boolean> {
    if (!entered.ok) {
      const { wrong } = this.say.login;
      const words = (entered.words ?? []).map((word) => `«${word}»`).join(', ');
      this.wrong = entered.reason === 'unknown' ? wrong.unknown(words) : wrong[entered.reason];
      return false;
    }
    const { client, keyring, setup } = this.inbox;
    await logIn(keyring, entered, client, setup.tenant);
    await this.inbox.entered();
    return true;
  }
}
