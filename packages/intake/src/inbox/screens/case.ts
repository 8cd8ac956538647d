/** One case: what to do now, what was written, the dialogue, and the way to the archive. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayAt, type CaseStepsRecord, type PlanField } from '@apen-oppvekst/data-schema/terms';
import {
  newArchiveIdentity,
  roomForMessage,
  sealArchive,
  utf8,
  type ArchiveIdentity,
  type Report,
  type SealedMessage,
} from '../../protocol/index.ts';
import { aboutAdult } from '../about-adult.ts';
import { ApiError, type HighestSeq } from '../api.ts';
import { caseStepsFile } from '../case-steps.ts';
import { choiceText, type ChoiceKind } from '../choices.ts';
import { dayText } from '../days.ts';
import { caseFile, caseJson, fileName } from '../export/case-file.ts';
import { caseHtml } from '../export/case-html.ts';
import { groupName } from '../inbox.ts';
import { highestSeq, openCase, sealAnswer, type OpenedCase, type ReadMessage } from '../open-case.ts';
import { revealing, revealsNothing, type Revealing } from '../revealing.ts';
import { saveFile } from '../save-file.ts';
import { Screen } from '../screen.ts';
import { codeList, parts } from '../styles.ts';
import { caseStyles } from './case.styles.ts';

type Opened = OpenedCase & { readonly ok: true };

export class CaseScreen extends Screen {
  static override styles = [parts, codeList, caseStyles];

  static override properties = {
    ...Screen.properties,
    case: {},
    opened: { state: true },
    record: { state: true },
    found: { state: true },
    replyFault: { state: true },
    archiveKey: { state: true },
    saved: { state: true },
    newer: { state: true },
  };

  declare case: string;
  declare private opened: OpenedCase | undefined;
  /** What to do in such a case, from the release; `null` where it has nothing. */
  declare private record: CaseStepsRecord | null | undefined;
  /** What in the reply may show who wrote; asked of before it is sent. */
  declare private found: Revealing | undefined;
  declare private replyFault: string;
  /** Shown once, and kept nowhere. */
  declare private archiveKey: ArchiveIdentity | undefined;
  /** What the file that was made last holds of the dialogue. */
  declare private saved: HighestSeq | undefined;
  /** Something was written after the file was made. */
  declare private newer: boolean;
  #unsent: { readonly text: string; readonly message: SealedMessage } | undefined;

  constructor() {
    super();
    this.replyFault = '';
    this.newer = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('texts') && this.opened) void this.#words();
    if (!changed.has('case')) return;
    this.record = undefined;
    this.opened = undefined;
    this.found = undefined;
    this.archiveKey = undefined;
    this.newer = false;
    this.saved = undefined;
    void this.run(this.#open);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.opened = undefined;
    this.archiveKey = undefined;
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
    const { case: say, keys } = this.say;
    return html`<div class="narrow card">
      ${this.heading(say.cannotTitle)}
      <p class="quiet">${groupName(this.inbox, sealed.unit)}. ${say.received(this.#day(sealed.received))}.</p>
      <p class="fault">${say.cannot[reason]}</p>
      <h2>${say.cannotNext}</h2>
      <ol>
        ${say.recoveryFlow.map((step) => html`<li>${step}</li>`)}
      </ol>
      <button class="primary" @click=${() => this.inbox.go({ screen: 'keys' })}>${keys}</button>
    </div>`;
  }

  #shown(opened: Opened): TemplateResult {
    const { case: say, list } = this.say;
    const { sealed } = opened;
    return html`${this.heading(say.from(groupName(this.inbox, sealed.unit)))}
      <p class="meta">
        <span>${say.received(this.#day(sealed.received))}</span>
        ${sealed.track === 'staff' ? html`<span class="tag warn">${list.staff}</span>` : nothing}
        ${sealed.closed ? html`<span class="tag">${list.turn.closed}</span>` : nothing}
        ${sealed.exported ? html`<span class="tag">${list.exported}</span>` : html`<span class="tag warn">${list.notExported}</span>`}
      </p>
      <div class="jump no-print">
        ${this.#jump('written', say.report)} ${this.#jump('dialogue', say.dialogue)}
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
          <section class="card">${this.#report(opened.report)}</section>
          <section class="card">${this.#dialogue(opened)}</section>
        </div>
      </div>
      ${this.#plan()}
      <div class="columns">
        <section class="card no-print">${this.#archive(opened)}</section>
        <section class="card no-print">${this.#status(opened)}</section>
      </div>`;
  }

  /** Down to a part of the case. Not a link: the address holds nothing of what is read. */
  #jump(id: string, name: string): TemplateResult {
    return html`<button class="plain" @click=${() => void this.focusOn(`#${id}`)}>${name} ↓</button>`;
  }

  #report(report: Report): TemplateResult {
    const { case: say } = this.say;
    const row = (name: string, value: unknown) =>
      html`<dt>${name}</dt>
        <dd>${value}</dd>`;
    const choices = (name: string, kind: ChoiceKind, ids: readonly string[]) =>
      ids.length === 0
        ? nothing
        : row(
            name,
            ids.length === 1
              ? choiceText(this.say.choices, kind, ids[0]!)
              : html`<ul>
                  ${ids.map((id) => html`<li>${choiceText(this.say.choices, kind, id)}</li>`)}
                </ul>`,
          );
    const { adult } = report;
    return html`<h2 id="written" tabindex="-1">${say.report}</h2>
      ${
        report.text
          ? html`<p class="written" lang=${report.language} dir="auto">${report.text}</p>`
          : html`<p class="quiet">${say.onlyPictures}</p>`
      }
      <dl>
        ${row(say.situation, say.situations[report.situation])}
        ${
          adult
            ? row(
                '',
                aboutAdult(adult, say).map((line) => html`${line}<br />`),
              )
            : nothing
        }
        ${choices(say.what, 'what', report.what)} ${choices(say.where, 'where', report.where)}
        ${report.since ? choices(say.since, 'since', [report.since]) : nothing}
        ${choices(say.wish, 'wish', report.wish)}
        ${row(
          say.who,
          html`${say.reporter[report.reporter]}${report.age ? html`<br />${say.age[report.age]}` : nothing}`,
        )}
        ${row(say.contact, report.contact ? html`<span dir="auto">${report.contact}</span>` : say.noContact)}
        ${row(say.language, say.languages[report.language])}
      </dl>`;
  }

  #dialogue(opened: Opened): TemplateResult {
    const { case: say } = this.say;
    const { messages, sealed } = opened;
    const written = messages.filter(({ text, direction }) => text !== '' || direction === 'to-staff');
    return html`<h2 id="dialogue" tabindex="-1">${say.dialogue}</h2>
      ${
        written.length === 0
          ? html`<p class="quiet">${say.noMessages}</p>`
          : html`<ol class="messages">
              ${written.map((message) => this.#message(message, opened.report))}
            </ol>`
      }
      ${sealed.mailbox && !sealed.emptied ? this.#reply(opened) : html`<p class="note warn">${say.emptied}</p>`}`;
  }

  #message({ direction, day, text, missing }: ReadMessage, { language }: Report): TemplateResult {
    const { case: say } = this.say;
    const ours = direction === 'to-reporter';
    return html`${missing > 0 ? html`<li class="gap"><p class="fault">${say.missing(missing)}</p></li>` : nothing}
      <li class=${ours ? 'ours' : ''}>
        <span class="by">${ours ? say.fromYou : say.fromReporter}, ${this.#day(day)}</span>
        <p dir="auto" lang=${ours ? nothing : language}>${text ?? say.unreadable}</p>
      </li>`;
  }

  #reply(opened: Opened): TemplateResult {
    const { case: say, working } = this.say;
    const { reply } = this.inbox.drafts.of(this.case);
    return html`<form class="no-print" @submit=${(event: Event) => this.#send(event, opened)} novalidate>
      ${this.doneNote('reply')}
      <label for="reply">${say.reply}</label>
      <span class="help" id="reply-help">${say.replyHelp}</span>
      <textarea
        id="reply"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        .value=${reply}
        aria-invalid=${this.replyFault ? 'true' : 'false'}
        aria-describedby=${this.replyFault ? 'reply-fault reply-help reply-advice' : 'reply-help reply-advice'}
        @input=${this.#typed}
      ></textarea>
      ${this.replyFault ? html`<p class="field-fault" id="reply-fault" role="alert">${this.replyFault}</p>` : nothing}
      <p class="note warn" id="reply-advice">${say.replyAdvice}</p>
      ${
        this.record
          ? html`<ul class="tips">
              ${this.record.beforeReply.map(({ text }) => html`<li>${text}</li>`)}
            </ul>`
          : nothing
      }
      ${this.found ? this.#revealed(this.found, opened) : nothing}
      ${
        this.found
          ? nothing
          : html`<button class="primary" type="submit" ?disabled=${this.busy}>
              ${this.busy ? working : say.send}
            </button>`
      }
    </form>`;
  }

  #revealed({ contact, names, quotes }: Revealing, opened: Opened): TemplateResult {
    const { case: say } = this.say;
    const line = (name: string, found: readonly string[]) =>
      found.length === 0
        ? nothing
        : html`<li>${name} <span class="revealed">${found.map((each) => `«${each}»`).join(', ')}</span></li>`;
    return html`<div class="fault" role="alert">
      <h3 id="reveal" tabindex="-1">${say.revealTitle}</h3>
      <ul>
        ${line(say.revealContact, contact)} ${line(say.revealNames, names)} ${line(say.revealQuotes, quotes)}
      </ul>
      <p>${say.revealAsk}</p>
      <div class="actions">
        <button class="primary" type="button" @click=${this.#edit}>${say.revealEdit}</button>
        <button
          class="danger"
          type="button"
          ?disabled=${this.busy}
          @click=${() => void this.#sendNow(opened)}
        >
          ${say.revealSend}
        </button>
      </div>
    </div>`;
  }

  #typed = (event: Event): void => {
    this.inbox.drafts.keep(this.case, { reply: (event.target as HTMLTextAreaElement).value });
    this.found = undefined;
    this.replyFault = '';
  };

  #edit = (): void => {
    this.found = undefined;
    void this.focusOn('#reply');
  };

  #send(event: Event, opened: Opened): void {
    event.preventDefault();
    const { case: say } = this.say;
    const text = this.inbox.drafts.of(this.case).reply.trim();
    const room = roomForMessage({ text, kind: 'reply' });
    this.replyFault = text === '' ? say.replyEmpty : room < 0 ? say.replyLong(-room) : '';
    if (this.replyFault) {
      void this.focusOn('#reply');
      return;
    }
    const known = [groupName(this.inbox, opened.sealed.unit), this.inbox.setup.name];
    const found = revealing(text, opened.report, known);
    if (revealsNothing(found)) void this.#sendNow(opened);
    else {
      this.found = found;
      void this.focusOn('#reveal');
    }
  }

  #sendNow = (opened: Opened): Promise<void> =>
    this.run(async () => {
      const { client, drafts } = this.inbox;
      const text = drafts.of(this.case).reply.trim();
      // What was sealed for a try that got no answer is sent again as it is, so that it cannot arrive twice.
      if (this.#unsent?.text !== text)
        this.#unsent = { text, message: await sealAnswer({ ...opened, text }) };
      try {
        await client.answer(this.case, this.#unsent.message);
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) await this.#othersAnswered();
        throw error;
      }
      this.#unsent = undefined;
      drafts.keep(this.case, { reply: '' });
      this.found = undefined;
      this.saved = undefined;
      this.tell('reply', this.say.case.sent);
      await this.#again();
      await this.focusOn('#reply');
    });

  /** Somebody else was first with this number: theirs is shown, and ours is kept as it was written. */
  async #othersAnswered(): Promise<void> {
    this.#unsent = undefined;
    this.found = undefined;
    await this.#again();
  }

  #plan(): TemplateResult | typeof nothing {
    const { case: say } = this.say;
    if (!this.record) return nothing;
    const { plan: written } = this.inbox.drafts.of(this.case);
    const { title, lead, fields } = this.record.plan;
    return html`<section class="card">
      <h2>${title}</h2>
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
      </form>
    </section>`;
  }

  #planned(field: PlanField, event: Event): void {
    const { plan } = this.inbox.drafts.of(this.case);
    const { value } = event.target as HTMLTextAreaElement;
    this.inbox.drafts.keep(this.case, { plan: { ...plan, [field]: value } });
  }

  #printPlan = (): void => {
    const { case: say } = this.say;
    const { sealed } = this.opened!;
    const { plan: written } = this.inbox.drafts.of(this.case);
    const { title, fields } = this.record!.plan;
    this.inbox.print(
      html`<h1>${title}</h1>
        <p>${groupName(this.inbox, sealed.unit)}. ${say.received(this.#day(sealed.received))}.</p>
        ${fields.map(
          ({ id, label }) =>
            html`<h2>${label}</h2>
              <p class="written">${written[id]}</p>`,
        )}`,
    );
  };

  #archive(opened: Opened): TemplateResult {
    const { case: say } = this.say;
    const { exported } = opened.sealed;
    return html`<h2>${say.exportTitle}</h2>
      <p>${say.exportWhy}</p>
      ${exported ? html`<p class="fine">${say.exportedOn(this.#day(exported))}</p>` : nothing}
      ${this.newer ? html`<p class="note warn" role="alert">${say.exportAgain}</p>` : nothing}
      <div class="actions">
        <button @click=${() => this.#saveHtml(opened)}>${say.exportHtml}</button>
        <button @click=${() => this.#saveJson(opened)}>${say.exportJson}</button>
        <button ?disabled=${this.busy} @click=${() => void this.run(() => this.#saveAge(opened))}>
          ${say.exportAge}
        </button>
      </div>
      <p class="quiet">${say.downloads}</p>
      <p class="quiet">${say.exportAgeWhy}</p>
      ${this.archiveKey ? this.#archiveKey(this.archiveKey, opened) : nothing}
      <button
        class=${this.saved ? 'primary' : ''}
        ?disabled=${this.busy || this.saved === undefined}
        @click=${() => void this.run(() => this.#exported(opened))}
      >
        ${say.inArchive}
      </button>
      ${this.doneNote('archive')} ${this.saved ? nothing : html`<p class="quiet">${say.exportFirst}</p>`}
      <p class="quiet">${say.deletes}</p>`;
  }

  #archiveKey({ identity }: ArchiveIdentity, opened: Opened): TemplateResult {
    const { case: say } = this.say;
    const name = this.#name(opened, 'html');
    return html`<div class="note warn" role="status">
      <h3>${say.ageKeyTitle}</h3>
      <p>${say.ageKeyOnce}</p>
      <p class="key" dir="ltr">${identity}</p>
      <p>${say.ageKeyHow}</p>
      <p class="key" dir="ltr">age -d -i nokkel.txt -o ${name} ${name}.age</p>
      <div class="actions">
        <button class="primary" @click=${() => this.#printKey(identity, name)}>${say.printKey}</button>
        <button @click=${() => (this.archiveKey = undefined)}>${say.putAway}</button>
      </div>
    </div>`;
  }

  #printKey(identity: string, name: string): void {
    const { case: say } = this.say;
    this.inbox.print(
      html`<h1>${say.ageKeyTitle}</h1>
        <p>${name}.age</p>
        <p class="key">${identity}</p>
        <p>${say.ageKeyHow}</p>
        <p class="key">age -d -i nokkel.txt -o ${name} ${name}.age</p>`,
    );
  }

  #file({ sealed, report, messages }: Opened) {
    return caseFile(
      { sealed, report, messages },
      {
        setup: this.inbox.setup,
        unitName: groupName(this.inbox, sealed.unit),
        plan: this.inbox.drafts.of(this.case).plan,
        today: dayAt(new Date()),
      },
    );
  }

  #page = (opened: Opened): string =>
    caseHtml(this.#file(opened), this.inbox.language, this.say, this.record?.plan);

  #name = ({ sealed }: Opened, ending: string): string => fileName(sealed, ending);

  #saveHtml(opened: Opened): void {
    saveFile(this.#name(opened, 'html'), this.#page(opened), 'text/html');
    this.#made(opened);
  }

  #saveJson(opened: Opened): void {
    saveFile(this.#name(opened, 'json'), caseJson(this.#file(opened)), 'application/json');
    this.#made(opened);
  }

  #made({ sealed }: Opened): void {
    this.saved = highestSeq(sealed.messages);
    this.newer = false;
  }

  async #saveAge(opened: Opened): Promise<void> {
    const key = await newArchiveIdentity();
    const page = utf8(this.#page(opened));
    saveFile(
      this.#name(opened, 'html.age'),
      await sealArchive(page, key.recipient),
      'application/octet-stream',
    );
    this.archiveKey = key;
    this.#made(opened);
  }

  async #exported({ sealed }: Opened): Promise<void> {
    try {
      await this.inbox.client.exported(this.case, { sha256: sealed.sha256, seq: this.saved! });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'newer-message') throw error;
      // Written while the file was on its way to the archive: what it lacks is shown, and a new one must be made.
      this.saved = undefined;
      this.newer = true;
      await this.#again();
      return;
    }
    this.tell('archive', this.say.case.exportedNow);
    await this.#again();
  }

  #status({ sealed }: Opened): TemplateResult {
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
