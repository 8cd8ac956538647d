import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Holder } from '../../api.ts';
import { allRight, isStopped } from './heard-words.ts';
import { KeyTask } from './task.ts';

/** Lets one holder in to all of the group's keys, once their four words have been heard. */
export class LetIn extends KeyTask {
  static override properties = { ...KeyTask.properties, holder: { attribute: false } };

  declare holder: Holder;

  override render(): TemplateResult {
    const { holders } = this.say;
    const { role, recipient } = this.holder;
    if (isStopped(recipient))
      return this.box(
        holders.letInTitle(role),
        html`<div class="fault" role="alert"><p>${holders.letInDont}</p></div>
          <div class="actions">${this.stopButton()}</div>`,
      );
    return this.box(
      holders.letInTitle(role),
      html`<form @submit=${this.#letIn} novalidate autocomplete="off">
        <p>${holders.letInCall}</p>
        <p>${holders.letInBeside}</p>
        ${keyed(
          recipient,
          html`<oppvekst-innboks-ord
            .texts=${this.texts}
            .recipient=${recipient}
            .label=${holders.letInHeard}
          ></oppvekst-innboks-ord>`,
        )}
        <p class="quiet">${holders.letInWhy}</p>
        <div class="actions">
          <button class="primary" type="submit" ?disabled=${this.busy}>${holders.letInCheck}</button>
          ${this.stopButton()}
        </div>
      </form>`,
    );
  }

  #letIn = (event: Event): void => {
    event.preventDefault();
    void this.run(async () => {
      if (!(await allRight(this.renderRoot))) return;
      const { client, keyring, me } = this.inbox;
      for (const { epoch, wraps } of await keyring.wrapsFor(me!.group, this.holder))
        await client.letIn(epoch, wraps);
      this.finish(this.say.holders.letInDone(this.holder.role));
    });
  };
}
