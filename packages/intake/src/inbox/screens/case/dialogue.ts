import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStepsRecord } from '@apen-oppvekst/data-schema/terms';
import { roomForMessage, type Report, type SealedMessage } from '../../../protocol/index.ts';
import { ApiError } from '../../api.ts';
import { dayText } from '../../days.ts';
import { groupName } from '../../inbox.ts';
import { sealAnswer, type ReadMessage } from '../../open-case.ts';
import { revealing, revealsNothing, type Revealing } from '../../revealing.ts';
import { CasePart } from './part.ts';

/** What has been written both ways, and the answer: looked through for what may show who wrote before it is sent. */
export class Dialogue extends CasePart {
  static override properties = {
    ...CasePart.properties,
    record: { attribute: false },
    found: { state: true },
    replyFault: { state: true },
  };

  /** With what to think of before one answers; not there until it has come. */
  declare record: CaseStepsRecord | null | undefined;
  /** What in the reply may show who wrote; asked of before it is sent. */
  declare private found: Revealing | undefined;
  declare private replyFault: string;
  #unsent: { readonly text: string; readonly message: SealedMessage } | undefined;

  constructor() {
    super();
    this.replyFault = '';
  }

  get #case(): string {
    return this.opened.sealed.id;
  }

  #day = (day: string): string => dayText(day, this.inbox.language);

  override render(): TemplateResult {
    const { case: say } = this.say;
    const { messages, sealed, report } = this.opened;
    const written = messages.filter(({ text, direction }) => text !== '' || direction === 'to-staff');
    return html`<h2 id="dialogue" tabindex="-1">${say.dialogue}</h2>
      ${
        written.length === 0
          ? html`<p class="quiet">${say.noMessages}</p>`
          : html`<ol class="messages">
              ${written.map((message) => this.#message(message, report))}
            </ol>`
      }
      ${sealed.mailbox && !sealed.emptied ? this.#reply() : html`<p class="note warn">${say.emptied}</p>`}`;
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

  #reply(): TemplateResult {
    const { case: say, working } = this.say;
    const { reply } = this.inbox.drafts.of(this.#case);
    return html`<form class="no-print" @submit=${this.#send} novalidate>
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
      ${this.problemNote()} ${this.found ? this.#revealed(this.found) : nothing}
      ${
        this.found
          ? nothing
          : html`<button class="primary" type="submit" ?disabled=${this.busy}>
              ${this.busy ? working : say.send}
            </button>`
      }
    </form>`;
  }

  #revealed({ contact, names, quotes }: Revealing): TemplateResult {
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
        <button class="danger" type="button" ?disabled=${this.busy} @click=${() => void this.#sendNow()}>
          ${say.revealSend}
        </button>
      </div>
    </div>`;
  }

  #typed = (event: Event): void => {
    this.inbox.drafts.keep(this.#case, { reply: (event.target as HTMLTextAreaElement).value });
    this.found = undefined;
    this.replyFault = '';
  };

  #edit = (): void => {
    this.found = undefined;
    void this.focusOn('#reply');
  };

  #send = (event: Event): void => {
    event.preventDefault();
    const { sealed, report } = this.opened;
    const { case: say } = this.say;
    const text = this.inbox.drafts.of(this.#case).reply.trim();
    const room = roomForMessage({ text, kind: 'reply' });
    this.replyFault = text === '' ? say.replyEmpty : room < 0 ? say.replyLong(-room) : '';
    if (this.replyFault) {
      void this.focusOn('#reply');
      return;
    }
    const known = [groupName(this.inbox, sealed.unit), this.inbox.setup.name];
    const found = revealing(text, report, known);
    if (revealsNothing(found)) void this.#sendNow();
    else {
      this.found = found;
      void this.focusOn('#reveal');
    }
  };

  #sendNow = (): Promise<void> =>
    this.run(async () => {
      const { client, drafts } = this.inbox;
      const text = drafts.of(this.#case).reply.trim();
      // What was sealed for a try that got no answer is sent again as it is, so that it cannot arrive twice.
      if (this.#unsent?.text !== text)
        this.#unsent = { text, message: await sealAnswer({ ...this.opened, text }) };
      try {
        await client.answer(this.#case, this.#unsent.message);
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) await this.#othersAnswered();
        throw error;
      }
      this.#unsent = undefined;
      drafts.keep(this.#case, { reply: '' });
      this.found = undefined;
      this.tell('reply', this.say.case.sent);
      await this.again();
      await this.focusOn('#reply');
    });

  /** Somebody else was first with this number: theirs is shown, and ours is kept as it was written. */
  async #othersAnswered(): Promise<void> {
    this.#unsent = undefined;
    this.found = undefined;
    await this.again();
  }
}
