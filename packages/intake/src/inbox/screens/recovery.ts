/** All in a group have lost their keys: the owner's offline key, read in this browser, wraps the group's keys anew. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { hybridRecipientOf, openEpoch, ProtocolError, sealEpoch } from '../../protocol/index.ts';
import type { Holder, RecoveryWrap } from '../api.ts';
import { identityIn } from '../key-file.ts';
import { groupName } from '../inbox.ts';
import { Screen } from '../screen.ts';
import { allRight } from './keys/heard-words.ts';

export class RecoveryScreen extends Screen {
  static override properties = {
    ...Screen.properties,
    wraps: { state: true },
    identity: { state: true },
    fault: { state: true },
    group: { state: true },
    chosen: { state: true },
  };

  declare private wraps: readonly RecoveryWrap[] | undefined;
  /** In memory for as long as this screen is shown. */
  declare private identity: string | undefined;
  declare private fault: string;
  declare private group: string;
  /** Ids of those who are ticked. */
  declare private chosen: readonly string[];

  constructor() {
    super();
    this.fault = '';
    this.group = '';
    this.chosen = [];
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.hasUpdated) void this.run(async () => void (this.wraps = await this.inbox.client.recovery()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.identity = undefined;
  }

  override render(): TemplateResult {
    const { recovery } = this.say;
    return html`<main class="narrow card">
      ${this.heading(recovery.title)}
      <p class="lead">${recovery.lead}</p>
      <ol>
        ${recovery.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${this.problemNote()} ${this.doneNote('top')}
      <label for="file">${recovery.file}</label>
      <input id="file" type="file" @change=${this.#read} ?disabled=${this.busy} />
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      ${this.identity ? this.#choosing() : nothing}
    </main>`;
  }

  get #groups(): string[] {
    return [...new Set((this.wraps ?? []).map(({ group }) => group))];
  }

  #holdersOf(group: string) {
    return this.inbox.me!.holders.filter((holder) => holder.group === group && holder.state === 'active');
  }

  #choosing(): TemplateResult {
    const { recovery, cancel } = this.say;
    const group = this.group || this.#groups[0] || '';
    const holders = this.#holdersOf(group);
    return html`<p class="fine" role="status">${recovery.read}</p>
      <label for="group">${recovery.group}</label>
      <select id="group" @change=${this.#choose}>
        ${this.#groups.map((id) => html`<option value=${id} ?selected=${id === group}>${groupName(this.inbox, id)}</option>`)}
      </select>
      ${
        holders.length === 0
          ? html`<p class="note warn">${recovery.nobody}</p>`
          : html`<form @submit=${this.#open} novalidate autocomplete="off">
              <fieldset>
                <legend>${recovery.choose}</legend>
                ${holders.map((holder) => this.#choice(holder))}
              </fieldset>
              <div class="actions">
                <button class="primary" type="submit" ?disabled=${this.busy}>${recovery.open}</button>
                <button type="button" @click=${this.#forget}>${cancel}</button>
              </div>
            </form>`
      }`;
  }

  #choice({ staff, role, recipient }: Holder): TemplateResult {
    const ticked = this.chosen.includes(staff);
    return html`<label class="choice">
        <input type="checkbox" name="holder" value=${staff} .checked=${ticked} @change=${this.#tick} />
        <span>${role}</span>
      </label>
      ${
        ticked
          ? html`<oppvekst-innboks-ord
              .texts=${this.texts}
              .recipient=${recipient}
              .label=${`${this.say.holders.letInHeard}: ${role}`}
            ></oppvekst-innboks-ord>`
          : nothing
      }`;
  }

  #read = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    this.fault = '';
    this.identity = undefined;
    if (!file) return;
    void this.run(async () => {
      const { notKey, wrongKey } = this.say.recovery;
      // A key file is small; nothing else is read into memory.
      const identity = file.size > 10_000 ? undefined : identityIn(await file.text());
      if (!identity) this.fault = notKey;
      else if ((await hybridRecipientOf(identity).catch(() => '')) !== this.inbox.me!.recovery)
        this.fault = wrongKey;
      else this.identity = identity;
      field.value = '';
    });
  };

  #choose = (event: Event): void => {
    this.group = (event.target as HTMLSelectElement).value;
    this.chosen = [];
  };

  #tick = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    this.chosen = [...this.chosen.filter((staff) => staff !== value), ...(checked ? [value] : [])];
  };

  #forget = (): void => {
    this.identity = undefined;
  };

  #open = (event: Event): void => {
    event.preventDefault();
    const { recovery } = this.say;
    const group = this.group || this.#groups[0]!;
    const chosen = this.#holdersOf(group).filter(({ staff }) => this.chosen.includes(staff));
    this.fault = chosen.length === 0 ? recovery.mustChoose : '';
    if (this.fault) return;
    void this.run(async () => {
      if (!(await allRight(this.renderRoot))) return;
      // Nothing was ever sealed to a key that root has not signed.
      const wraps = this.wraps!.filter((wrap) => wrap.group === group && wrap.state !== 'proposed');
      let opened = 0;
      for (const wrap of wraps) if (await this.#handOn(wrap, chosen)) opened += 1;
      if (opened === wraps.length) this.identity = undefined;
      else this.fault = recovery.notOpened(wraps.length - opened);
      if (opened > 0) this.tell('top', recovery.done(opened));
      await this.inbox.refresh();
    });
  };

  /** Gives one key to those who were chosen. That one cannot be opened takes the others from nobody. */
  async #handOn({ epoch, group, recipient, wrap }: RecoveryWrap, to: readonly Holder[]): Promise<boolean> {
    const { client, setup } = this.inbox;
    try {
      const secret = await openEpoch(wrap, this.identity!, { tenant: setup.tenant, group, epoch, recipient });
      const wraps = to.map(async (holder) => ({
        to: holder.staff,
        blob: await sealEpoch(secret, holder.recipient),
      }));
      await client.letIn(epoch, await Promise.all(wraps));
      return true;
    } catch (error) {
      if (error instanceof ProtocolError) return false;
      throw error;
    }
  }
}
