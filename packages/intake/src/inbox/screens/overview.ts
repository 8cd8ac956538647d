import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayAt } from '@apen-oppvekst/data-schema/terms';
import type { CanaryDays, Overview } from '../../protocol/overview.ts';
import { dayText } from '../days.ts';
import { happenings, needs, type Need } from '../needs.ts';
import { Screen } from '../screen.ts';

export class OverviewScreen extends Screen {
  static override properties = { ...Screen.properties, overview: { state: true } };

  declare private overview: Overview | undefined;

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.hasUpdated) void this.run(this.#load);
  }

  #load = async (): Promise<void> => {
    this.overview = await this.inbox.client.overview();
  };

  override render(): TemplateResult {
    const { overviewPage, loading, problem } = this.say;
    return html`<main>
      ${this.heading(overviewPage.title)}
      <p class="lead">${overviewPage.lead}</p>
      ${this.problemNote()}
      ${this.problem ? html`<button @click=${() => void this.run(this.#load)}>${problem.again}</button>` : nothing}
      ${this.overview ? this.#shown(this.overview) : html`<p role="status">${this.busy ? loading : ''}</p>`}
    </main>`;
  }

  #day = (day: string | null): string => dayText(day, this.inbox.language);

  /** The day it was last opened, or what it waits for. That it has waited too long is said above, as the alarm. */
  #canary({ canary, canaryOpened }: CanaryDays): string {
    const { overviewPage: say } = this.say;
    if (canary === null) return say.canaryNotSent;
    if (canaryOpened === null || canaryOpened < canary) return say.canaryWaits;
    return say.canaryOpened(this.#day(canaryOpened));
  }

  #shown(overview: Overview): TemplateResult {
    const { overviewPage: say } = this.say;
    const found = needs(overview, dayAt(new Date()), this.say.owner);
    const recent = happenings(overview, this.say.owner);
    const { waiting, oldest } = overview.outbox;
    return html`${
        found.length > 0
          ? html`<section class="note warn">
              <h2>${say.attention}</h2>
              <ul>
                ${found.map((need) => html`<li>${this.#need(need)}</li>`)}
              </ul>
            </section>`
          : html`<p class="fine">${say.fine}.</p>`
      }
      <section class="card">
        <h2>${say.units}</h2>
        <table class="stacks">
          <thead>
            <tr>
              ${[
                say.unit,
                say.received,
                say.unopened,
                say.oldest,
                say.daysToOpen,
                say.unanswered,
                say.notExported,
                say.deleted,
                say.holders,
                say.canary,
                say.expires,
              ].map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${overview.units.map(
              (unit) =>
                html`<tr>
                  <th scope="row">${unit.name}</th>
                  <td data-label=${say.received}>${unit.received}</td>
                  <td data-label=${say.unopened}>${unit.unopened}</td>
                  <td data-label=${say.oldest}>${this.#day(unit.oldestUnopened) || say.none}</td>
                  <td data-label=${say.daysToOpen}>${unit.daysToOpen ?? say.none}</td>
                  <td data-label=${say.unanswered}>${unit.unanswered}</td>
                  <td data-label=${say.notExported}>${unit.notExported}</td>
                  <td data-label=${say.deleted}>${unit.deleted}</td>
                  <td data-label=${say.holders}>${unit.holders}</td>
                  <td data-label=${say.canary}>${this.#canary(unit)}</td>
                  <td data-label=${say.expires}>${this.#day(unit.keysExpire) || say.none}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>
      <section class="card">
        <h2>${say.ownInbox}</h2>
        <dl>
          <dt>${say.holders}</dt>
          <dd>${overview.owner.holders}</dd>
          <dt>${say.canary}</dt>
          <dd>${this.#canary(overview.owner)}</dd>
        </dl>
      </section>
      ${
        recent.length > 0
          ? html`<section class="card">
              <h2>${say.recent}</h2>
              <ul>
                ${recent.map(({ kind, day, unit }) => html`<li>${this.#day(day)}, ${unit}: ${say.happened[kind]}</li>`)}
              </ul>
            </section>`
          : nothing
      }
      <section class="card">
        <h2>${say.outbox}</h2>
        <p>${waiting > 0 ? say.outboxWaiting(waiting, this.#day(oldest)) : say.outboxClear}</p>
      </section>
      <section class="card">
        <h2>${say.recovery}</h2>
        <button @click=${() => this.inbox.go({ screen: 'recovery' })}>${say.toRecovery}</button>
      </section>`;
  }

  #need(need: Need): string {
    const { needs: words } = this.say.overviewPage;
    switch (need.kind) {
      case 'unopened':
        return words.unopened(need.unit, this.#day(need.since));
      case 'expires':
        return words.expires(need.unit, this.#day(need.day));
      case 'outbox':
      case 'ownerHolders':
      case 'disk':
      case 'exportMissing':
      case 'backup':
        return words[need.kind];
      default:
        return words[need.kind](need.unit);
    }
  }
}
