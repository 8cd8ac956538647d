/** One case: what to do now, what was written, the dialogue, and the way to the archive. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayAt, type CaseStepsRecord } from '@apen-oppvekst/data-schema/terms';
import { caseStepsFile } from '../../case-steps.ts';
import { caseMark } from '../../case-mark.ts';
import { dayText } from '../../days.ts';
import { groupName } from '../../inbox.ts';
import { openCase, type OpenedCase, type ReadCase } from '../../open-case.ts';
import { Screen } from '../../screen.ts';
import { parts } from '../../styles.ts';
import { caseStyles } from './case.styles.ts';
import { writtenIn } from './written.ts';

export class CaseScreen extends Screen {
  static override styles = [parts, caseStyles];

  static override properties = {
    ...Screen.properties,
    case: { attribute: false },
    opened: { state: true },
    record: { state: true },
  };

  declare case: string;
  declare private opened: OpenedCase | undefined;
  /** What to do in such a case, from the release; `null` where it has nothing. */
  declare private record: CaseStepsRecord | null | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts') && this.opened) void this.#words();
    if (!this.hasUpdated) void this.run(this.#open);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.opened = undefined;
  }

  #open = async (): Promise<void> => {
    const { client, keyring, setup } = this.inbox;
    const opened = await openCase(await client.case(this.case), keyring, setup.tenant);
    this.opened = opened;
    void this.#words();
    await this.focusOn('h1');
    // Said only now, when it has really been read.
    if (opened.ok && opened.sealed.opened === null) {
      await client.opened(this.case, opened.sealed.sha256);
      this.opened = { ...opened, sealed: { ...opened.sealed, opened: dayAt(new Date()) } };
    }
  };

  /** Words in the reader's language. The case is shown without waiting for them. */
  async #words(): Promise<void> {
    const { client, language, setup } = this.inbox;
    const unit = this.opened?.sealed.unit;
    const setting = setup.groups.find(({ id }) => id === unit)?.setting ?? 'school';
    const file = caseStepsFile(setting, language);
    const record = await client.texts<CaseStepsRecord>(setup.country, file).catch(() => undefined);
    this.record = record ?? null;
  }

  #again = async (): Promise<void> => {
    const { client, keyring, setup } = this.inbox;
    this.opened = await openCase(await client.case(this.case), keyring, setup.tenant);
  };

  #day = (day: string | null): string => dayText(day, this.inbox.language);

  override render(): TemplateResult {
    const { case: say, back, problem } = this.say;
    const { opened } = this;
    return html`<main>
      <button class="plain no-print" @click=${() => history.back()}>← ${back}</button>
      ${this.problemNote()}
      ${
        opened === undefined
          ? html`<p role="status">${this.busy ? say.opening : ''}</p>
              ${this.problem ? html`<button @click=${() => void this.run(this.#open)}>${problem.again}</button>` : nothing}`
          : opened.ok
            ? this.#shown(opened)
            : this.#cannot(opened)
      }
    </main>`;
  }

  #cannot({ sealed, reason }: OpenedCase & { readonly ok: false }): TemplateResult {
    const { case: say, keys, list } = this.say;
    return html`<div class="narrow card">
      ${this.heading(say.cannotTitle)}
      <p class="quiet">
        ${groupName(this.inbox, sealed.unit)}. ${list.mark} <span class="mark">${caseMark(sealed.id)}</span>.
        ${say.received(this.#day(sealed.received))}.
      </p>
      <p class="fault">${say.cannot[reason]}</p>
      <h2>${say.cannotNext}</h2>
      <ol>
        ${say.recoveryFlow.map((step) => html`<li>${step}</li>`)}
      </ol>
      <button class="primary" @click=${() => this.inbox.go({ screen: 'keys' })}>${keys}</button>
    </div>`;
  }

  #shown(opened: ReadCase): TemplateResult {
    const { case: say, list } = this.say;
    const { sealed } = opened;
    return html`${this.heading(say.from(groupName(this.inbox, sealed.unit)))}
      <p class="meta">
        <span>${list.mark} <span class="mark">${caseMark(sealed.id)}</span></span>
        <span>${say.received(this.#day(sealed.received))}</span>
        ${sealed.track === 'staff' ? html`<span class="tag warn">${list.staff}</span>` : nothing}
        ${sealed.closed ? html`<span class="tag">${list.turn.closed}</span>` : nothing}
        ${sealed.exported ? html`<span class="tag">${list.exported}</span>` : html`<span class="tag warn">${list.notExported}</span>`}
      </p>
      <div class="jump no-print">
        ${this.#jump(say.jump.now, () => this.#toPart('oppvekst-innboks-gjor-na'))}
        ${this.#jump(say.jump.report, () => this.focusOn('#written'))}
        ${this.#jump(say.reply, () => this.#toPart('oppvekst-innboks-samtale'))}
      </div>
      <div class="columns">
        <oppvekst-innboks-gjor-na
          class="card now"
          .inbox=${this.inbox}
          .texts=${this.texts}
          .report=${opened.report}
          .record=${this.record}
        ></oppvekst-innboks-gjor-na>
        <div>
          <section class="card">${writtenIn(opened.report, this.say)}</section>
          <oppvekst-innboks-samtale
            class="card"
            .inbox=${this.inbox}
            .texts=${this.texts}
            .opened=${opened}
            .record=${this.record}
            .again=${this.#again}
          ></oppvekst-innboks-samtale>
        </div>
      </div>
      ${
        this.record
          ? html`<oppvekst-innboks-plan
              class="card"
              .inbox=${this.inbox}
              .texts=${this.texts}
              .opened=${opened}
              .plan=${this.record.plan}
            ></oppvekst-innboks-plan>`
          : nothing
      }
      <div class="columns">
        <oppvekst-innboks-arkiv
          class="card no-print"
          .inbox=${this.inbox}
          .texts=${this.texts}
          .opened=${opened}
          .plan=${this.record?.plan}
          .again=${this.#again}
        ></oppvekst-innboks-arkiv>
        <section class="card no-print">${this.#status(opened)}</section>
      </div>`;
  }

  /** To a part of the case. Not a link: the address holds nothing of what is read. */
  #jump(name: string, to: () => Promise<void> | undefined): TemplateResult {
    return html`<button class="plain" @click=${to}>${name}</button>`;
  }

  #toPart = (name: 'oppvekst-innboks-gjor-na' | 'oppvekst-innboks-samtale'): Promise<void> | undefined =>
    this.renderRoot.querySelector(name)?.focusTitle();

  #status({ sealed }: ReadCase): TemplateResult {
    const { case: say } = this.say;
    return html`<h2>${say.statusTitle}</h2>
      <p>${sealed.closed ? say.closedOn(this.#day(sealed.closed)) : say.openState}</p>
      <p class="quiet">${say.closeWhy}</p>
      <button ?disabled=${this.busy} @click=${() => void this.run(() => this.#setClosed(!sealed.closed))}>
        ${sealed.closed ? say.reopen : say.close}
      </button>`;
  }

  async #setClosed(closed: boolean): Promise<void> {
    await this.inbox.client.status(this.case, closed);
    await this.#again();
  }
}
