import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { caseMark } from '../case-mark.ts';
import { dayText } from '../days.ts';
import type { CaseHead } from '../api.ts';
import { sortCases, type SortedCases } from '../canaries.ts';
import { groupName } from '../inbox.ts';
import { Screen } from '../screen.ts';
import { byTurn, isOurs, turnOf } from '../turn.ts';
import { parts } from '../styles.ts';

export class CasesScreen extends Screen {
  static override styles = [
    parts,
    css`
      .where {
        min-block-size: 2.75rem;
        padding: 0.25rem 0;
        border: 0;
        background: none;
        text-align: start;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .tags {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }

      td,
      th[scope='row'] {
        vertical-align: middle;
      }

      .group th {
        padding-block: 1.75rem 0.5rem;
        font-size: 1.15rem;
      }

      tbody:first-of-type .group th {
        padding-block-start: 1rem;
      }
    `,
  ];

  static override properties = { ...Screen.properties, sorted: { state: true } };

  declare private sorted: SortedCases | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('version') || !this.hasUpdated) void this.run(this.#load);
  }

  get #mayRead(): boolean {
    return this.inbox.me!.epochs.some(({ epoch }) => this.inbox.keyring.holds(epoch));
  }

  override render(): TemplateResult {
    const { list, loading, keys, problem } = this.say;
    return html`<main>
      ${this.heading(list.title)} ${this.problemNote()}
      ${this.problem ? html`<button @click=${() => void this.run(this.#load)}>${problem.again}</button>` : nothing}
      ${
        this.#mayRead
          ? this.sorted
            ? this.#list(this.sorted)
            : html`<p role="status">${this.busy ? loading : ''}</p>`
          : html`<div class="note warn"><p>${list.notIn}</p></div>
              <button class="primary" @click=${() => this.inbox.go({ screen: 'keys' })}>${keys}</button>`
      }
    </main>`;
  }

  #list({ cases, fault }: SortedCases): TemplateResult {
    const { list } = this.say;
    const note = fault ? html`<p class="fault">${list.canaryFault}</p>` : nothing;
    if (cases.length === 0)
      return html`${note}
        <p class="card">${list.empty}</p>`;
    const { ours, theirs } = byTurn(cases);
    return html`${note}
      <table class="stacks">
        <thead>
          <tr>
            <th scope="col">${list.unit}</th>
            <th scope="col">${list.mark}</th>
            <th scope="col">${list.received}</th>
            <th scope="col">${list.kind}</th>
            <th scope="col">${list.status}</th>
          </tr>
        </thead>
        ${this.#group(list.ours, ours)} ${this.#group(list.theirs, theirs)}
      </table>`;
  }

  #group(title: (count: number) => string, cases: readonly CaseHead[]): TemplateResult | typeof nothing {
    if (cases.length === 0) return nothing;
    return html`<tbody>
      <tr class="group">
        <th scope="rowgroup" colspan="5">${title(cases.length)}</th>
      </tr>
      ${cases.map((head) => this.#row(head))}
    </tbody>`;
  }

  #row(head: CaseHead) {
    const { id, unit, received, track, opened, unanswered, exported } = head;
    const { list } = this.say;
    const day = dayText(received, this.inbox.language);
    const name = groupName(this.inbox, unit);
    const mark = caseMark(id);
    const turn = turnOf(head);
    const tag = turn === 'new' || turn === 'written' ? 'new' : isOurs(turn) ? 'warn' : '';
    return html`<tr>
      <th scope="row">
        <button
          class="where"
          aria-label=${list.open(name, day, mark)}
          @click=${() => this.inbox.go({ screen: 'case', id })}
        >
          ${name}
        </button>
      </th>
      <td data-label=${list.mark}><span class="mark">${mark}</span></td>
      <td data-label=${list.received}>${day}</td>
      <td data-label=${list.kind}>
        ${track === 'staff' ? html`<span class="tag warn">${list.staff}</span>` : list.ordinary}
      </td>
      <td>
        <span class="tags">
          <span class="tag ${tag}">${turn === 'written' ? list.written(unanswered) : list.turn[turn]}</span>
          ${opened && !exported ? html`<span class="tag">${list.notExported}</span>` : nothing}
        </span>
      </td>
    </tr>`;
  }

  #load = async (): Promise<void> => {
    const { canaries, client, keyring, setup } = this.inbox;
    if (!this.#mayRead) return;
    this.sorted = await sortCases(await client.cases(), client, keyring, setup.tenant, canaries);
  };
}
