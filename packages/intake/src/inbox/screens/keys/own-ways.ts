import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fingerprint, newCode, type Code } from '../../../protocol/index.ts';
import { codeWrap, passkeyWrap } from '../../entering.ts';
import { groupName } from '../../inbox.ts';
import { passkeysMayWork } from '../../passkey.ts';
import { Screen } from '../../screen.ts';

/** One's own four words, and one's own ways in: a passkey to add, a code on paper to replace. */
export class OwnWays extends Screen {
  static override properties = { ...Screen.properties, words: { state: true }, code: { state: true } };

  declare private words: readonly string[];
  /** The one that is to replace the paper's, until two of its words have been written. */
  declare private code: Code | undefined;

  constructor() {
    super();
    this.words = [];
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.hasUpdated)
      void fingerprint(this.inbox.keyring.keys.recipient).then((words) => (this.words = words));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.code = undefined;
  }

  /** «rektor, Eksempelvik skole» */
  get #holder(): string {
    const { role, group } = this.inbox.me!;
    return this.say.invitation.codeFor(role, groupName(this.inbox, group));
  }

  override render(): TemplateResult {
    const { holders } = this.say;
    return html`${this.code ? this.#replacing(this.code) : nothing}
      <h2>${holders.yourWords}</h2>
      <ul class="words large">
        ${this.words.map((word) => html`<li>${word}</li>`)}
      </ul>
      <p class="quiet">${holders.yourWordsUse}</p>
      <h2>${holders.ownTitle}</h2>
      ${this.problemNote()}
      <div class="actions">
        ${
          passkeysMayWork()
            ? html`<button ?disabled=${this.busy} @click=${() => void this.run(this.#addPasskey)}>
                ${holders.addPasskey}
              </button>`
            : nothing
        }
        ${this.code ? nothing : html`<button @click=${this.#replace}>${holders.newCode}</button>`}
      </div>
      ${this.doneNote('own')}`;
  }

  #replacing(code: Code): TemplateResult {
    return html`<oppvekst-innboks-kode
        .inbox=${this.inbox}
        .code=${code}
        .holder=${this.#holder}
        .use=${this.say.holders.newCodeUse}
        @written=${this.#written}
      ></oppvekst-innboks-kode>
      <div class="actions"><button type="button" @click=${this.#keep}>${this.say.cancel}</button></div>`;
  }

  #addPasskey = async (): Promise<void> => {
    const { client, keyring, setup } = this.inbox;
    const names = { site: `${this.say.inbox} – ${setup.name}`, holder: this.#holder };
    const wrap = await passkeyWrap(keyring.seed, setup.tenant, names);
    if (!wrap) {
      this.tell('own', this.say.invitation.passkeyFailed);
      return;
    }
    await client.addWrap(wrap);
    this.tell('own', this.say.holders.passkeyAdded);
  };

  #replace = async (): Promise<void> => {
    this.code = newCode(8);
    await this.updateComplete;
    await this.renderRoot.querySelector('oppvekst-innboks-kode')?.focusHeading();
  };

  #keep = (): void => {
    this.code = undefined;
    void this.focusOn('.actions button:last-child');
  };

  #written = (): void =>
    void this.run(async () => {
      const { client, keyring, setup } = this.inbox;
      await client.addWrap(await codeWrap(keyring.seed, this.code!, setup.tenant));
      this.code = undefined;
      this.tell('own', this.say.holders.newCodeDone);
      await this.focusOn('.actions button:last-child');
    });
}
