import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fingerprint, newEpoch, sealEpoch } from '../../../protocol/index.ts';
import type { Holder } from '../../api.ts';
import { minimumHolders } from '../../key-state.ts';
import { allRight } from './heard-words.ts';
import { KeyTask } from './task.ts';

/** Makes a new key for the group's cases, for those who are chosen and whose words have been heard. */
export class MakeKey extends KeyTask {
  static override properties = {
    ...KeyTask.properties,
    chosen: { state: true },
    fault: { state: true },
    practiceWords: { state: true },
  };

  /** Ids of the others who are ticked. */
  declare private chosen: readonly string[];
  declare private fault: string;
  /** In practice nobody has been handed the paper with the recovery key's words. */
  declare private practiceWords: readonly string[];

  constructor() {
    super();
    this.chosen = [];
    this.fault = '';
    this.practiceWords = [];
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.inbox.setup.practice)
      void fingerprint(this.inbox.me!.recovery).then((words) => (this.practiceWords = words));
  }

  #isMe = ({ staff }: Holder): boolean => staff === this.inbox.me!.staff;

  #gets = (holder: Holder): boolean => this.#isMe(holder) || this.chosen.includes(holder.staff);

  override render(): TemplateResult {
    const { holders, practice } = this.say;
    return this.box(
      holders.makeTitle,
      html`<form @submit=${this.#make} novalidate autocomplete="off">
        <p>${holders.makeWhy}</p>
        <fieldset>
          <legend class="quiet">${holders.makeTwo}</legend>
          ${this.state.present.map((holder) => this.#choice(holder))}
        </fieldset>
        ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
        <p>${holders.makeRecovery}</p>
        <oppvekst-innboks-ord
          .texts=${this.texts}
          .recipient=${this.inbox.me!.recovery}
          .label=${holders.recoveryWords}
          .help=${holders.recoveryHelp}
        ></oppvekst-innboks-ord>
        ${
          this.practiceWords.length > 0
            ? html`<div class="note warn">
                <p>${practice}</p>
                <ul class="words">
                  ${this.practiceWords.map((word) => html`<li>${word}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        <div class="actions">
          <button class="primary" type="submit" ?disabled=${this.busy}>${holders.make}</button>
          ${this.stopButton()}
        </div>
      </form>`,
    );
  }

  #choice(holder: Holder): TemplateResult {
    const { holders } = this.say;
    const { staff, role, recipient } = holder;
    const me = this.#isMe(holder);
    const gets = this.#gets(holder);
    return html`<label class="choice">
        <input
          type="checkbox"
          name="holder"
          value=${staff}
          .checked=${gets}
          ?disabled=${me}
          @change=${this.#choose}
        />
        <span>${role} ${me ? holders.you : nothing}</span>
      </label>
      ${
        gets && !me
          ? html`<oppvekst-innboks-ord
              .texts=${this.texts}
              .recipient=${recipient}
              .label=${`${holders.letInHeard}: ${role}`}
            ></oppvekst-innboks-ord>`
          : nothing
      }`;
  }

  #choose = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    this.chosen = [...this.chosen.filter((staff) => staff !== value), ...(checked ? [value] : [])];
    this.fault = '';
  };

  #make = (event: Event): void => {
    event.preventDefault();
    const chosen = this.state.present.filter(this.#gets);
    this.fault = chosen.length < minimumHolders ? this.say.holders.makeTwo : '';
    if (this.fault) return;
    void this.run(async () => {
      if (!(await allRight(this.renderRoot))) return;
      const { client, setup } = this.inbox;
      const { group, recovery } = this.inbox.me!;
      const { epoch, identity, recipient } = await newEpoch();
      const secret = { v: 1, tenant: setup.tenant, group, epoch, identity } as const;
      const wraps = await Promise.all(
        [
          ...chosen.map((holder) => ({ to: holder.staff, key: holder.recipient })),
          { to: 'recovery', key: recovery },
        ].map(async ({ to, key }) => ({ to, blob: await sealEpoch(secret, key) })),
      );
      await client.proposeEpoch({ group, epoch, recipient, wraps });
      this.finish(this.say.holders.made);
    });
  };
}
