import { html, type TemplateResult } from 'lit';
import type { Holder } from '../../api.ts';
import { KeyTask } from './task.ts';

/** Ends one holder's access. What they have read nobody can take back, so a new key follows. */
export class EndAccess extends KeyTask {
  static override properties = { ...KeyTask.properties, holder: { attribute: false } };

  declare holder: Holder;

  override render(): TemplateResult {
    const { holders } = this.say;
    return this.box(
      holders.endTitle(this.holder.role),
      html`<p>${holders.endWhat}</p>
        <div class="actions">
          <button class="danger" ?disabled=${this.busy} @click=${this.#end}>${holders.endYes}</button>
          ${this.stopButton()}
        </div>`,
    );
  }

  #end = (): void =>
    void this.run(async () => {
      await this.inbox.client.endAccess(this.holder.staff);
      this.finish(this.say.holders.endDone);
    });
}
