/** From an invitation to a key: what it is, the code on paper, a passkey if there is one, and who lets one in. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  fingerprint,
  holderKeys,
  newCode,
  newHolder,
  type Bytes,
  type Code,
  type SeedWrap,
} from '../../protocol/index.ts';
import { ApiError, type Invitation } from '../api.ts';
import { codeWrap, logIn, passkeyWrap } from '../entering.ts';
import { passkeysMayWork } from '../passkey.ts';
import { Screen } from '../screen.ts';

type Step = 'asking' | 'invalid' | 'about' | 'code' | 'passkey' | 'done';

export class InvitationScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    token: {},
    step: { state: true },
    passkeyFailed: { state: true },
    words: { state: true },
  };

  declare token: string;
  declare private step: Step;
  declare private passkeyFailed: boolean;
  declare private words: readonly string[];
  #invitation: Invitation | undefined;
  #seed: Bytes | undefined;
  #code: Code | undefined;
  #wraps: SeedWrap[] = [];

  constructor() {
    super();
    this.step = 'asking';
    this.passkeyFailed = false;
    this.words = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.run(this.#see);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#code = undefined;
    if (this.step !== 'done') this.#seed?.fill(0);
  }

  protected override get forAnyone(): boolean {
    return true;
  }

  override render(): TemplateResult {
    return html`<main class="narrow card">${this.problemNote()} ${this.#shown()}</main>`;
  }

  #shown(): TemplateResult {
    const { invitation, loading } = this.say;
    switch (this.step) {
      case 'asking':
        return html`<p>${this.busy ? loading : ''}</p>
          ${this.problem ? html`<button @click=${this.#again}>${this.say.problem.again}</button>` : nothing}`;
      case 'invalid':
        return html`${this.heading(invitation.notValid)}
          <p>${invitation.notValidWhy}</p>
          <button class="primary" @click=${this.#toLogin}>${invitation.toLogin}</button>`;
      case 'about':
        return this.#about();
      case 'code':
        return html`<oppvekst-innboks-kode
          .inbox=${this.inbox}
          .code=${this.#code!}
          .holder=${this.#holder}
          .use=${invitation.codeUse}
          .level=${1}
          @written=${this.#written}
        ></oppvekst-innboks-kode>`;
      case 'passkey':
        return this.#passkey();
      case 'done':
        return this.#done();
    }
  }

  get #holder(): string {
    const { role, groupName } = this.#invitation!;
    return this.say.invitation.codeFor(role, groupName);
  }

  #about(): TemplateResult {
    const { invitation, working } = this.say;
    const { role, groupName } = this.#invitation!;
    return html`${this.heading(invitation.title)}
      <p class="lead">${invitation.who(role, groupName)}</p>
      <p>${invitation.what}</p>
      <ol>
        ${invitation.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="quiet">${invitation.time}</p>
      <button class="primary" ?disabled=${this.busy} @click=${() => void this.run(this.#make)}>
        ${this.busy ? working : invitation.make}
      </button>`;
  }

  #passkey(): TemplateResult {
    const { invitation } = this.say;
    return html`${this.heading(invitation.passkeyTitle)}
      <p>${invitation.passkeyWhat}</p>
      ${this.passkeyFailed ? html`<p class="note" role="status">${invitation.passkeyFailed}</p>` : nothing}
      ${this.busy ? html`<p role="status">${invitation.saving}</p>` : nothing}
      <div class="actions">
        ${
          this.passkeyFailed
            ? nothing
            : html`<button
                class="primary"
                ?disabled=${this.busy}
                @click=${() => void this.run(this.#addPasskey)}
              >
                ${invitation.passkeyYes}
              </button>`
        }
        <button
          class=${this.passkeyFailed ? 'primary' : ''}
          ?disabled=${this.busy}
          @click=${() => void this.run(this.#register)}
        >
          ${invitation.passkeyNo}
        </button>
      </div>`;
  }

  #done(): TemplateResult {
    const { invitation } = this.say;
    return html`${this.heading(invitation.doneTitle)}
      <p class="lead">${invitation.doneNext}</p>
      <p>${invitation.doneCall(this.#invitation!.groupName)}</p>
      <ul class="words large">
        ${this.words.map((word) => html`<li>${word}</li>`)}
      </ul>
      <p>${invitation.doneFirst}</p>
      <button class="primary" ?disabled=${this.busy} @click=${() => void this.run(this.#enter)}>
        ${invitation.enter}
      </button>`;
  }

  #see = async (): Promise<void> => {
    try {
      this.#invitation = await this.inbox.client.seeInvitation(this.token);
      this.step = 'about';
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 0 || error.status >= 500) throw error;
      this.step = 'invalid';
    }
    await this.focusOn('h1');
  };

  #again = (): void => void this.run(this.#see);

  #toLogin = (): void => this.inbox.go({ screen: 'login' });

  #make = async (): Promise<void> => {
    this.#seed = newHolder();
    this.#code = newCode(8);
    this.step = 'code';
    await this.updateComplete;
    await this.renderRoot.querySelector('oppvekst-innboks-kode')?.focusHeading();
  };

  #written = (): void =>
    void this.run(async () => {
      this.#wraps = [await codeWrap(this.#seed!, this.#code!, this.inbox.setup.tenant)];
      this.#code = undefined;
      this.step = 'passkey';
      this.passkeyFailed = !passkeysMayWork();
      await this.focusOn('h1');
    });

  #addPasskey = async (): Promise<void> => {
    const { name, tenant } = this.inbox.setup;
    // One that was made before the network failed is not made again.
    if (!this.#wraps.some(({ kind }) => kind === 'passkey')) {
      const names = { site: `${this.say.inbox} – ${name}`, holder: this.#holder };
      const wrap = await passkeyWrap(this.#seed!, tenant, names);
      if (!wrap) {
        this.passkeyFailed = true;
        return;
      }
      this.#wraps.push(wrap);
    }
    await this.#register();
  };

  #register = async (): Promise<void> => {
    const { recipient, signKey } = await holderKeys(this.#seed!);
    try {
      await this.inbox.client.useInvitation({ token: this.token, recipient, signKey, wraps: this.#wraps });
    } catch (error) {
      // It may have been used by us, and the answer lost: then our key logs in.
      if (!(error instanceof ApiError) || error.status !== 404 || !(await this.#isIn())) throw error;
    }
    this.words = await fingerprint(recipient);
    this.step = 'done';
    await this.focusOn('h1');
  };

  async #isIn(): Promise<boolean> {
    try {
      await this.#logIn();
      return true;
    } catch {
      return false;
    }
  }

  #logIn(): Promise<void> {
    const { client, keyring, setup } = this.inbox;
    return logIn(keyring, { seed: this.#seed!, staff: this.#invitation!.staff }, client, setup.tenant);
  }

  #enter = async (): Promise<void> => {
    await this.#logIn();
    await this.inbox.entered();
  };
}
