import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayAt, type CaseStepsRecord } from '@apen-oppvekst/data-schema/terms';
import { newArchiveIdentity, sealArchive, utf8, type ArchiveIdentity } from '../../../protocol/index.ts';
import { ApiError, type HighestSeq } from '../../api.ts';
import { dayText } from '../../days.ts';
import { caseFile, caseJson, fileName } from '../../export/case-file.ts';
import { caseHtml } from '../../export/case-html.ts';
import { groupName } from '../../inbox.ts';
import { highestSeq } from '../../open-case.ts';
import { saveFile } from '../../save-file.ts';
import { CasePart } from './part.ts';

/** The case as files for the archive, and the word that they are there: until then nothing is deleted. */
export class Archive extends CasePart {
  static override properties = {
    ...CasePart.properties,
    plan: { attribute: false },
    archiveKey: { state: true },
    saved: { state: true },
    newer: { state: true },
  };

  /** The plan's words, where they have come. */
  declare plan: CaseStepsRecord['plan'] | undefined;
  /** Shown once, and kept nowhere. */
  declare private archiveKey: ArchiveIdentity | undefined;
  /** What the file that was made last holds of the dialogue. */
  declare private saved: HighestSeq | undefined;
  /** Something was written after the file was made. */
  declare private newer: boolean;

  constructor() {
    super();
    this.newer = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('opened') || !this.saved) return;
    // It lacks an answer that has been sent since. What the one who wrote has sent, the service tells of.
    if (highestSeq(this.opened.sealed.messages).toReporter > this.saved.toReporter) this.saved = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.archiveKey = undefined;
  }

  #day = (day: string): string => dayText(day, this.inbox.language);

  override render(): TemplateResult {
    const { case: say } = this.say;
    const { exported } = this.opened.sealed;
    return html`<h2>${say.exportTitle}</h2>
      <p>${say.exportWhy}</p>
      ${exported ? html`<p class="fine">${say.exportedOn(this.#day(exported))}</p>` : nothing}
      ${this.problemNote()}
      ${this.newer ? html`<p class="note warn" role="alert">${say.exportAgain}</p>` : nothing}
      <div class="actions">
        <button @click=${this.#saveHtml}>${say.exportHtml}</button>
        <button @click=${this.#saveJson}>${say.exportJson}</button>
        <button ?disabled=${this.busy} @click=${() => void this.run(this.#saveAge)}>${say.exportAge}</button>
      </div>
      <p class="quiet">${say.downloads}</p>
      <p class="quiet">${say.exportAgeWhy}</p>
      ${this.archiveKey ? this.#archiveKey(this.archiveKey) : nothing}
      <button
        class=${this.saved ? 'primary' : ''}
        ?disabled=${this.busy || this.saved === undefined}
        @click=${() => void this.run(this.#exported)}
      >
        ${say.inArchive}
      </button>
      ${this.doneNote('archive')} ${this.saved ? nothing : html`<p class="quiet">${say.exportFirst}</p>`}
      <p class="quiet">${say.deletes}</p>`;
  }

  #archiveKey({ identity }: ArchiveIdentity): TemplateResult {
    const { case: say } = this.say;
    const name = this.#name('html');
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

  #file() {
    const { sealed, report, messages } = this.opened;
    return caseFile(
      { sealed, report, messages },
      {
        setup: this.inbox.setup,
        unitName: groupName(this.inbox, sealed.unit),
        plan: this.inbox.drafts.of(sealed.id).plan,
        today: dayAt(new Date()),
      },
    );
  }

  #page = (): string => caseHtml(this.#file(), this.inbox.language, this.say, this.plan);

  #name = (ending: string): string => fileName(this.opened.sealed, ending);

  #saveHtml = (): void => {
    saveFile(this.#name('html'), this.#page(), 'text/html');
    this.#made();
  };

  #saveJson = (): void => {
    saveFile(this.#name('json'), caseJson(this.#file()), 'application/json');
    this.#made();
  };

  #made(): void {
    this.saved = highestSeq(this.opened.sealed.messages);
    this.newer = false;
  }

  #saveAge = async (): Promise<void> => {
    const key = await newArchiveIdentity();
    const page = utf8(this.#page());
    saveFile(this.#name('html.age'), await sealArchive(page, key.recipient), 'application/octet-stream');
    this.archiveKey = key;
    this.#made();
  };

  #exported = async (): Promise<void> => {
    const { id, sha256 } = this.opened.sealed;
    try {
      await this.inbox.client.exported(id, { sha256, seq: this.saved! });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'newer-message') throw error;
      // Written while the file was on its way to the archive: what it lacks is shown, and a new one must be made.
      this.saved = undefined;
      this.newer = true;
      await this.again();
      return;
    }
    this.tell('archive', this.say.case.exportedNow);
    await this.again();
  };
}
