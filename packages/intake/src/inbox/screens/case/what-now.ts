/** What to do now, in the law's order. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseStepsRecord, HelpServiceRecord } from '@apen-oppvekst/data-schema/terms';
import type { Report } from '../../../protocol/index.ts';
import { whatToDo, type Advice, type StepToDo } from '../../case-steps.ts';
import { dayText } from '../../days.ts';
import { Screen } from '../../screen.ts';
import { parts } from '../../styles.ts';
import { caseStyles } from './case.styles.ts';

/** Not tied to law or source: our own advice, which says so. */
const ownAdvice = 'eget-raad';

export class WhatNow extends Screen {
  static override styles = [parts, caseStyles];

  static override properties = {
    ...Screen.properties,
    report: { attribute: false },
    record: { attribute: false },
  };

  declare report: Report;
  /** `undefined` until it has come; `null` where the release has none. */
  declare record: CaseStepsRecord | null | undefined;

  /** The heading of the case is where a reader begins. */
  protected override focusHeading(): void {
    // Nothing: this is a part of a screen.
  }

  override render(): TemplateResult {
    const { case: say, loading } = this.say;
    return html`<h2 tabindex="-1">${say.whatNow}</h2>
      ${
        this.record === undefined
          ? html`<p role="status">${loading}</p>`
          : this.record === null
            ? html`<p class="note warn">${say.whatNowNone}</p>`
            : this.#shown(this.record)
      }`;
  }

  #shown(record: CaseStepsRecord): TemplateResult {
    const { case: say } = this.say;
    const { steps, vague, ifAccused } = whatToDo(record, this.report);
    return html`<ol class="steps">
        ${steps.map((step) => this.#step(step))}
      </ol>
      ${this.#advice(say.vagueTitle, vague, true)} ${this.#advice(say.accusedTitle, ifAccused)}
      ${this.#sources(record)}`;
  }

  #step({ title, text, when, lawWord, services, laws, basis }: StepToDo): TemplateResult {
    const { case: say } = this.say;
    return html`<li>
      <h3>${title}</h3>
      ${
        when
          ? html`<p>
              <span class="tag warn">${when}</span>
              ${lawWord ? html`<span class="quiet">«${lawWord}»</span>` : nothing}
            </p>`
          : nothing
      }
      <p>${text}</p>
      ${services.map((service) => this.#service(service))}
      <p class="quiet">
        ${
          laws.length > 0
            ? laws.map(
                (law, at) =>
                  html`${at > 0 ? ', ' : ''}<a href=${law.address} rel="noreferrer noopener" target="_blank"
                      >${law.place}</a
                    >`,
              )
            : basis.includes(ownAdvice)
              ? say.ownAdvice
              : nothing
        }
      </p>
    </li>`;
  }

  #service({ name, phone, web }: HelpServiceRecord): TemplateResult {
    return html`<p class="service">
      <strong>${name}</strong>
      ${
        phone
          ? html`<a class="button" href="tel:${phone.value.replaceAll(' ', '')}"
              ><bdi>${phone.value}</bdi></a
            >`
          : web
            ? html`<a href=${web.value} rel="noreferrer noopener" target="_blank"
                >${new URL(web.value).hostname}</a
              >`
            : nothing
      }
    </p>`;
  }

  #advice(title: string, advice: readonly Advice[], open = false): TemplateResult | typeof nothing {
    if (advice.length === 0) return nothing;
    return html`<details ?open=${open} class="advice">
      <summary>${title}</summary>
      <ul>
        ${advice.map(({ text }) => html`<li>${text}</li>`)}
      </ul>
    </details>`;
  }

  #sources({ laws, sources }: CaseStepsRecord): TemplateResult {
    const { case: say } = this.say;
    return html`<details>
      <summary>${say.sources}</summary>
      <ul class="quiet">
        ${laws.map(
          ({ place, address, says, lawAsOf }) =>
            html`<li>
              <a href=${address} rel="noreferrer noopener" target="_blank">${place}</a>: ${says}
              (${say.lawAsOf(dayText(lawAsOf, this.inbox.language))})
            </li>`,
        )}
        ${sources.map(
          ({ title, publisher, address }) =>
            html`<li>
              ${address ? html`<a href=${address} rel="noreferrer noopener" target="_blank">${title}</a>` : title},
              ${publisher}
            </li>`,
        )}
      </ul>
      <p class="quiet">${say.unchecked}</p>
    </details>`;
  }
}
