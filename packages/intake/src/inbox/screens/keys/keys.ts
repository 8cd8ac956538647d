/** Who can read, and all that changes it: letting in, a new key, inviting, ending, and one's own ways in. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fingerprint } from '../../../protocol/index.ts';
import type { Holder } from '../../api.ts';
import { keyState, minimumHolders, type KeyState } from '../../key-state.ts';
import { groupName } from '../../inbox.ts';
import { Screen } from '../../screen.ts';
import { parts } from '../../styles.ts';

/** What is being done, one thing at a time. */
type Task = { readonly kind: 'letIn' | 'end'; readonly holder: Holder } | { readonly kind: 'make' };

export class KeysScreen extends Screen {
  static override styles = [
    parts,
    css`
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
        gap: 1.25rem;
        align-items: start;
      }

      td .actions {
        margin: 0;
      }

      td,
      th[scope='row'] {
        vertical-align: middle;
      }
    `,
  ];

  static override properties = {
    ...Screen.properties,
    task: { state: true },
    proposedWords: { state: true },
  };

  declare private task: Task | undefined;
  /** Four words of the key that waits for root; none where it is not this holder's. */
  declare private proposedWords: readonly string[];
  #refreshed: Promise<void> | undefined;

  constructor() {
    super();
    this.proposedWords = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('version') || !this.hasUpdated) void this.#nameProposed();
  }

  /** Others may have come or left since the login. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#refreshed = this.run(() => this.inbox.refresh());
  }

  get #me() {
    return this.inbox.me!;
  }

  get #state(): KeyState {
    return keyState(this.#me, (epoch) => this.inbox.keyring.holds(epoch));
  }

  async #nameProposed(): Promise<void> {
    const { proposed } = this.#state;
    // From the key itself, as it came to us: what the service says of it is what the words are to show up.
    const recipient = proposed && (await this.inbox.keyring.recipientOf(proposed.epoch));
    this.proposedWords = recipient ? await fingerprint(recipient) : [];
  }

  override render(): TemplateResult {
    const { holders } = this.say;
    const { mayRead, readers, present, mayDecide } = this.#state;
    const few = readers.length < minimumHolders && this.#state.active;
    const unopened = present.filter(({ hasEpoch, confirmed }) => hasEpoch && !confirmed);
    return html`<main>
      ${this.heading(holders.title)}
      <p class="lead">${holders.lead(groupName(this.inbox, this.#me.group))}</p>
      ${this.problemNote()} ${this.doneNote('top')}
      ${this.#state.active && !mayRead ? html`<p class="note warn">${holders.notIn}</p>` : nothing}
      ${
        few
          ? html`<div class="note warn">
              <h2>${holders.atLeastTwo}</h2>
              <p>${this.#me.group === 'owner' ? holders.aloneOwner : holders.alone}</p>
              ${unopened.length > 0 || !mayDecide ? nothing : html`<p>${holders.aloneInvite}</p>`}
            </div>`
          : nothing
      }
      ${
        unopened.length > 0
          ? html`<p class="note">${holders.notOpened(unopened.map(({ role }) => role))}</p>`
          : nothing
      }
      ${this.#task()}
      <section class="card">${this.#table()}</section>
      <div class="columns">
        <section class="card">${this.#groupKey()}</section>
        ${
          mayDecide
            ? html`<oppvekst-innboks-inviter
                class="card"
                .inbox=${this.inbox}
                .texts=${this.texts}
              ></oppvekst-innboks-inviter>`
            : nothing
        }
        <oppvekst-innboks-egne class="card" .inbox=${this.inbox} .texts=${this.texts}></oppvekst-innboks-egne>
      </div>
    </main>`;
  }

  #table(): TemplateResult {
    const { holders } = this.say;
    return html`<table class="stacks">
      <thead>
        <tr>
          <th scope="col">${holders.who}</th>
          <th scope="col">${holders.state}</th>
          <th scope="col">${holders.actions}</th>
        </tr>
      </thead>
      <tbody>
        ${this.#state.present.map((holder) => this.#row(holder))}
      </tbody>
    </table>`;
  }

  #row(holder: Holder): TemplateResult {
    const { holders } = this.say;
    const { readers, active, mayLetIn, mayDecide } = this.#state;
    const me = holder.staff === this.#me.staff;
    const reads = readers.includes(holder);
    const state = reads
      ? active
        ? holders.mayRead
        : holders.readsWhenSigned
      : holder.hasEpoch
        ? holders.unopened
        : this.#me.epochs.length > 0
          ? holders.waits
          : holders.noKeyYet;
    return html`<tr>
      <th scope="row">${holder.role} ${me ? holders.you : nothing}</th>
      <td data-label=${holders.state}><span class=${reads ? 'tag' : 'tag warn'}>${state}</span></td>
      <td>
        <div class="actions">
          ${
            holder.hasEpoch || me || !mayLetIn
              ? nothing
              : html`<button class="primary" @click=${() => (this.task = { kind: 'letIn', holder })}>
                  ${holders.letIn}
                </button>`
          }
          ${
            me || !mayDecide
              ? nothing
              : html`<button class="plain" @click=${() => (this.task = { kind: 'end', holder })}>
                  ${holders.end}
                </button>`
          }
        </div>
      </td>
    </tr>`;
  }

  #task(): TemplateResult | typeof nothing {
    const { task, inbox, texts } = this;
    switch (task?.kind) {
      case 'letIn':
        return html`<oppvekst-innboks-slipp-inn
          .inbox=${inbox}
          .texts=${texts}
          .holder=${task.holder}
          @done=${this.#done}
          @stop=${this.#stop}
        ></oppvekst-innboks-slipp-inn>`;
      case 'end':
        return html`<oppvekst-innboks-avslutt
          .inbox=${inbox}
          .texts=${texts}
          .holder=${task.holder}
          @done=${this.#ended}
          @stop=${this.#stop}
        ></oppvekst-innboks-avslutt>`;
      case 'make':
        return html`<oppvekst-innboks-lag-nokkel
          .inbox=${inbox}
          .texts=${texts}
          @done=${this.#done}
          @stop=${this.#stop}
        ></oppvekst-innboks-lag-nokkel>`;
      default:
        return nothing;
    }
  }

  #groupKey(): TemplateResult {
    const { holders } = this.say;
    const { present, active, proposed, due, mayDecide } = this.#state;
    const makes = mayDecide && present.length >= minimumHolders;
    const button = (text: string, primary = false) =>
      this.task?.kind === 'make'
        ? nothing
        : html`<button class=${primary ? 'primary' : ''} @click=${() => (this.task = { kind: 'make' })}>
            ${text}
          </button>`;
    return html`<h2>${holders.keyTitle}</h2>
      <p>${holders.keyWhat(groupName(this.inbox, this.#me.group))}</p>
      ${active ? html`<p>${holders.keyActive}</p>` : nothing}
      ${due ? html`<p class="note warn">${holders.keyDue}</p>` : nothing}
      ${
        proposed
          ? html`<div class="note">
              <p>${active ? holders.keyProposed : holders.keyProposedFirst}</p>
              ${
                this.proposedWords.length > 0
                  ? html`<p>${holders.proposedWords}</p>
                      <ul class="words large">
                        ${this.proposedWords.map((word) => html`<li>${word}</li>`)}
                      </ul>
                      <p>${holders.proposedDiffer}</p>`
                  : html`<p>${holders.proposedNotYours}</p>`
              }
            </div>`
          : active
            ? makes
              ? button(holders.makeNew, due)
              : nothing
            : html`<p class="note warn">${holders.keyNone}</p>
                ${makes ? button(holders.makeFirst, true) : html`<p>${holders.keyNoneOne}</p>`}`
      }`;
  }

  #stop = (): void => {
    this.task = undefined;
    void this.focusOn('h1');
  };

  async #finished(text: string): Promise<void> {
    this.task = undefined;
    // What was asked for before it was done does not know of it.
    await this.#refreshed;
    await this.run(() => this.inbox.refresh());
    this.tell('top', text);
    await this.focusOn('h1');
  }

  #done = (event: CustomEvent<string>): void => void this.#finished(event.detail);

  /** What the leaver had opens nothing new once there is another key. */
  #ended = async (event: CustomEvent<string>): Promise<void> => {
    await this.#finished(event.detail);
    if (this.inbox.me && this.#state.present.length >= minimumHolders) this.task = { kind: 'make' };
  };
}
