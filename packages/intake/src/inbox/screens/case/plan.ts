import { html, type TemplateResult } from 'lit';
import type { CaseStepsRecord, PlanField } from '@apen-oppvekst/data-schema/terms';
import { caseMark } from '../../case-mark.ts';
import { dayText } from '../../days.ts';
import { groupName } from '../../inbox.ts';
import { CasePart } from './part.ts';

/** The plan that the law asks for, in the release's words. Written here, printed or archived, and sent nowhere. */
export class PlanForm extends CasePart {
  static override properties = { ...CasePart.properties, plan: { attribute: false } };

  declare plan: CaseStepsRecord['plan'];

  override render(): TemplateResult {
    const { case: say } = this.say;
    const { plan: written } = this.inbox.drafts.of(this.opened.sealed.id);
    const { title, lead, fields } = this.plan;
    return html`<h2>${title}</h2>
      <p>${lead}</p>
      <form @submit=${(event: Event) => event.preventDefault()} autocomplete="off">
        <div class="fields">
          ${fields.map(
            ({ id, label, asks }) =>
              html`<div>
                <label for="plan-${id}">${label}</label>
                <span class="help" id="plan-${id}-help">${asks}</span>
                <textarea
                  id="plan-${id}"
                  rows="2"
                  spellcheck="false"
                  aria-describedby="plan-${id}-help"
                  .value=${written[id]}
                  @input=${(event: Event) => this.#planned(id, event)}
                ></textarea>
              </div>`,
          )}
        </div>
        <button type="button" @click=${this.#printPlan}>${say.printPlan}</button>
      </form>`;
  }

  #planned(field: PlanField, event: Event): void {
    const { plan } = this.inbox.drafts.of(this.opened.sealed.id);
    const { value } = event.target as HTMLTextAreaElement;
    this.inbox.drafts.keep(this.opened.sealed.id, { plan: { ...plan, [field]: value } });
  }

  #printPlan = (): void => {
    const { case: say, list } = this.say;
    const { sealed } = this.opened;
    const { plan: written } = this.inbox.drafts.of(this.opened.sealed.id);
    const { title, fields } = this.plan;
    this.inbox.print(
      html`<h1>${title}</h1>
        <p>
          ${groupName(this.inbox, sealed.unit)}. ${list.mark} ${caseMark(sealed.id)}.
          ${say.received(dayText(sealed.received, this.inbox.language))}.
        </p>
        ${fields.map(
          ({ id, label }) =>
            html`<h2>${label}</h2>
              <p class="written">${written[id]}</p>`,
        )}`,
    );
  };
}
