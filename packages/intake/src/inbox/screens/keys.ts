/** Who can read, and all that changes it: letting in, a new key, inviting, ending, and one's own ways in. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fingerprint, isFingerprint, newCode, newEpoch, sealEpoch, type Code } from '../../protocol/index.ts';
import type { Holder } from '../api.ts';
import { codeWrap, passkeyWrap } from '../entering.ts';
import { keyState, minimumHolders, type KeyState } from '../key-state.ts';
import { groupName } from '../inbox.ts';
import { passkeysMayWork } from '../passkey.ts';
import { Screen } from '../screen.ts';
import { parts } from '../styles.ts';

/** What is being done, one thing at a time. */
type Task = { readonly kind: 'letIn' | 'end'; readonly holder: Holder } | { readonly kind: 'make' | 'code' };

/** A word heard wrong is common, three times over is not. */
const mostTries = 3;

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

      .task {
        border: 2px solid var(--accent);
      }

      td .actions {
        margin: 0;
      }

      td,
      th[scope='row'] {
        vertical-align: middle;
      }

      .link {
        padding: 0.75rem;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        font:
          0.95rem/1.4 ui-monospace,
          monospace;
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ];

  static override properties = {
    ...Screen.properties,
    task: { state: true },
    words: { state: true },
    proposedWords: { state: true },
    link: { state: true },
    faults: { state: true },
    newCode: { state: true },
  };

  declare private task: Task | undefined;
  /** Four words by recipient, as they become known. */
  declare private words: Readonly<Record<string, readonly string[]>>;
  /** Four words of the key that waits for root; none where it is not this holder's. */
  declare private proposedWords: readonly string[];
  declare private link: string;
  declare private faults: Readonly<Record<string, string>>;
  declare private newCode: Code | undefined;
  /** How often other words were heard than those of this key. */
  #wrong = new Map<string, number>();

  constructor() {
    super();
    this.words = {};
    this.proposedWords = [];
    this.link = '';
    this.faults = {};
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('version') || !this.hasUpdated) void this.#nameKeys();
  }

  /** Others may have come or left since the login. */
  override connectedCallback(): void {
    super.connectedCallback();
    void this.run(() => this.inbox.refresh());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.newCode = undefined;
  }

  get #me() {
    return this.inbox.me!;
  }

  get #state(): KeyState {
    return keyState(this.#me, (epoch) => this.inbox.keyring.holds(epoch));
  }

  async #nameKeys(): Promise<void> {
    const { holders, recovery } = this.#me;
    const { proposed } = this.#state;
    // From the key itself, as it came to us: what the service says of it is what the words are to show up.
    const recipient = proposed && (await this.inbox.keyring.recipientOf(proposed.epoch));
    this.proposedWords = recipient ? await fingerprint(recipient) : [];
    for (const recipient of [...holders.map((holder) => holder.recipient), recovery]) {
      const words = await fingerprint(recipient);
      this.words = { ...this.words, [recipient]: words };
    }
  }

  override render(): TemplateResult {
    const { holders } = this.say;
    const { mayRead, readers, present } = this.#state;
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
              ${unopened.length > 0 || !this.#state.mayDecide ? nothing : html`<p>${holders.aloneInvite}</p>`}
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
        ${this.#state.mayDecide ? html`<section class="card">${this.#invite()}</section>` : nothing}
        <section class="card">${this.#own()}</section>
      </div>
    </main>`;
  }

  #wordsOf(recipient: string, large = false): TemplateResult {
    return this.#listed(this.words[recipient] ?? [], large);
  }

  #listed(words: readonly string[], large = false): TemplateResult {
    return html`<ul class=${large ? 'words large' : 'words'}>
      ${words.map((word) => html`<li>${word}</li>`)}
    </ul>`;
  }

  #table(): TemplateResult {
    const { holders } = this.say;
    return html`<table class="stacks">
      <thead>
        <tr>
          <th scope="col">${holders.who}</th>
          <th scope="col">${holders.words}</th>
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
    const { readers, active, mayLetIn } = this.#state;
    const me = holder.staff === this.#me.staff;
    const reads = readers.includes(holder);
    // Whoever lets them in is to hear the words from them, not to read them here.
    const awaits = !holder.hasEpoch && !me && mayLetIn;
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
      <td data-label=${holders.words}>
        ${awaits ? html`<span class="quiet">${holders.wordsHeard}</span>` : this.#wordsOf(holder.recipient)}
      </td>
      <td data-label=${holders.state}><span class=${reads ? 'tag' : 'tag warn'}>${state}</span></td>
      <td>
        <div class="actions">
          ${
            awaits
              ? html`<button class="primary" @click=${() => this.#begin({ kind: 'letIn', holder })}>
                  ${holders.letIn}
                </button>`
              : nothing
          }
          ${
            me || !this.#state.mayDecide
              ? nothing
              : html`<button class="plain" @click=${() => this.#begin({ kind: 'end', holder })}>
                  ${holders.end}
                </button>`
          }
        </div>
      </td>
    </tr>`;
  }

  #task(): TemplateResult | typeof nothing {
    const { task } = this;
    if (!task) return nothing;
    const { holders, cancel, invitation } = this.say;
    const stop = html`<button type="button" @click=${this.#cancel}>${cancel}</button>`;
    switch (task.kind) {
      case 'letIn':
        return this.#lettingIn(task.holder, stop);
      case 'end':
        return html`<section class="card task" aria-labelledby="task">
          <h2 id="task" tabindex="-1">${holders.endTitle(task.holder.role)}</h2>
          <p>${holders.endWhat}</p>
          <div class="actions">
            <button class="danger" ?disabled=${this.busy} @click=${this.#end}>${holders.endYes}</button>
            ${stop}
          </div>
        </section>`;
      case 'make':
        return this.#making(stop);
      case 'code':
        return html`<section class="card task">
          <oppvekst-innboks-kode
            .inbox=${this.inbox}
            .code=${this.newCode!}
            .holder=${invitation.codeFor(this.#me.role, groupName(this.inbox, this.#me.group))}
            .use=${holders.newCodeUse}
            @written=${this.#codeWritten}
          ></oppvekst-innboks-kode>
          <div class="actions">${stop}</div>
        </section>`;
    }
  }

  #lettingIn({ role, recipient }: Holder, stop: TemplateResult): TemplateResult {
    const { holders } = this.say;
    const fault = this.faults['heard'];
    const title = html`<h2 id="task" tabindex="-1">${holders.letInTitle(role)}</h2>`;
    if ((this.#wrong.get(recipient) ?? 0) >= mostTries)
      return html`<section class="card task" aria-labelledby="task">
        ${title}
        <div class="fault" role="alert"><p>${holders.letInDont}</p></div>
        <div class="actions">${stop}</div>
      </section>`;
    return html`<section class="card task" aria-labelledby="task">
      ${title}
      <form @submit=${this.#letIn} novalidate autocomplete="off">
        <p>${holders.letInCall}</p>
        <p>${holders.letInBeside}</p>
        <label for="heard">${holders.letInHeard}</label>
        <span class="help" id="heard-help">${holders.letInHelp}</span>
        <input
          id="heard"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby=${fault ? 'heard-fault heard-help' : 'heard-help'}
        />
        ${fault ? html`<p class="field-fault" id="heard-fault">${fault}</p>` : nothing}
        <p class="quiet">${holders.letInWhy}</p>
        <div class="actions">
          <button class="primary" type="submit" ?disabled=${this.busy}>${holders.letInCheck}</button>
          ${stop}
        </div>
      </form>
    </section>`;
  }

  #making(stop: TemplateResult): TemplateResult {
    const { holders } = this.say;
    const { present } = this.#state;
    return html`<section class="card task" aria-labelledby="task">
      <form @submit=${this.#make}>
        <h2 id="task" tabindex="-1">${holders.makeTitle}</h2>
        <p>${holders.makeWhy}</p>
        <fieldset>
          <legend class="quiet">${holders.makeTwo}</legend>
          ${present.map((holder) => {
            const me = holder.staff === this.#me.staff;
            return html`<label class="choice">
              <input type="checkbox" name="holder" value=${holder.staff} ?checked=${me} ?disabled=${me} />
              <span>${holder.role} ${me ? holders.you : nothing} ${this.#wordsOf(holder.recipient)}</span>
            </label>`;
          })}
        </fieldset>
        ${this.faults['make'] ? html`<p class="fault" role="alert">${this.faults['make']}</p>` : nothing}
        <p>${holders.makeRecovery}</p>
        ${this.#wordsOf(this.#me.recovery)}
        <div class="actions">
          <button class="primary" type="submit" ?disabled=${this.busy}>${holders.make}</button>
          ${stop}
        </div>
      </form>
    </section>`;
  }

  #groupKey(): TemplateResult {
    const { holders } = this.say;
    const { present, active, proposed, due, mayDecide } = this.#state;
    const makes = mayDecide && present.length >= minimumHolders;
    const button = (text: string, primary = false) =>
      this.task?.kind === 'make'
        ? nothing
        : html`<button class=${primary ? 'primary' : ''} @click=${() => this.#begin({ kind: 'make' })}>
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
                      ${this.#listed(this.proposedWords, true)}
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

  #invite(): TemplateResult {
    const { holders } = this.say;
    const { groups } = this.inbox.setup;
    const field = (name: 'role' | 'email', help: string, type: 'text' | 'email') => {
      const fault = this.faults[name];
      return html`<label for=${name}>${holders[name]}</label>
        <span class="help" id="${name}-help">${help}</span>
        <input
          id=${name}
          type=${type}
          autocomplete="off"
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby=${fault ? `${name}-fault ${name}-help` : `${name}-help`}
        />
        ${fault ? html`<p class="field-fault" id="${name}-fault">${fault}</p>` : nothing}`;
    };
    return html`<h2>${holders.inviteTitle}</h2>
      <p>${holders.inviteWhy}</p>
      <form @submit=${this.#sendInvitation} novalidate>
        ${
          this.#me.group === 'owner'
            ? html`<label for="group">${holders.group}</label>
                <select id="group">
                  ${groups.map(({ id }) => html`<option value=${id}>${groupName(this.inbox, id)}</option>`)}
                </select>`
            : nothing
        }
        ${field('role', holders.roleHelp, 'text')} ${field('email', holders.emailHelp, 'email')}
        <button type="submit" ?disabled=${this.busy}>${holders.invite}</button>
      </form>
      ${
        this.link
          ? html`<div class="note" role="status">
              <p>${holders.inviteLink}</p>
              <p class="link" dir="ltr">${this.link}</p>
              <button @click=${this.#copy}>${holders.copy}</button>
            </div>`
          : nothing
      }
      ${this.doneNote('invite')}`;
  }

  #own(): TemplateResult {
    const { holders } = this.say;
    return html`<h2>${holders.yourWords}</h2>
      ${this.#wordsOf(this.inbox.keyring.keys.recipient, true)}
      <p class="quiet">${holders.yourWordsUse}</p>
      <h2>${holders.ownTitle}</h2>
      <div class="actions">
        ${
          passkeysMayWork()
            ? html`<button ?disabled=${this.busy} @click=${() => void this.run(this.#addPasskey)}>
                ${holders.addPasskey}
              </button>`
            : nothing
        }
        <button @click=${this.#replaceCode}>${holders.newCode}</button>
      </div>
      ${this.doneNote('own')}`;
  }

  #begin(task: Task): void {
    this.task = task;
    this.faults = {};
    void this.focusOn('.task h2');
  }

  #cancel = (): void => {
    this.task = undefined;
    this.newCode = undefined;
    void this.focusOn('h1');
  };

  async #finished(text: string): Promise<void> {
    this.task = undefined;
    this.tell('top', text);
    await this.inbox.refresh();
    await this.focusOn('h1');
  }

  #letIn = (event: Event): void => {
    event.preventDefault();
    void this.run(async () => {
      if (this.task?.kind !== 'letIn') return;
      const { holder } = this.task;
      if (!(await this.#heard(holder))) return;
      for (const { epoch, wraps } of await this.inbox.keyring.wrapsFor(this.#me.group, holder))
        await this.inbox.client.letIn(epoch, wraps);
      await this.#finished(this.say.holders.letInDone(holder.role));
    });
  };

  /** Whether the words that were heard are the key's own; if not, says so in the form. */
  async #heard({ recipient }: Holder): Promise<boolean> {
    const { holders } = this.say;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#heard')!;
    const heard = isFingerprint(field.value, await fingerprint(recipient));
    if (heard.ok) return true;
    if (heard.reason === 'differs') this.#wrong.set(recipient, (this.#wrong.get(recipient) ?? 0) + 1);
    this.faults = {
      heard:
        heard.reason === 'length'
          ? holders.letInFour
          : heard.reason === 'unknown'
            ? holders.letInUnknown(heard.words ?? [])
            : holders.letInDiffer,
    };
    await this.focusOn((this.#wrong.get(recipient) ?? 0) >= mostTries ? '.task h2' : '#heard');
    return false;
  }

  #end = (): void =>
    void this.run(async () => {
      if (this.task?.kind !== 'end') return;
      await this.inbox.client.endAccess(this.task.holder.staff);
      await this.#finished(this.say.holders.endDone);
      if (this.#state.present.length >= minimumHolders) this.#begin({ kind: 'make' });
    });

  #make = (event: Event): void => {
    event.preventDefault();
    const ticked = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[name="holder"]:checked')];
    const chosen = this.#state.present.filter(({ staff }) => ticked.some(({ value }) => value === staff));
    if (chosen.length < minimumHolders) {
      this.faults = { make: this.say.holders.makeTwo };
      return;
    }
    void this.run(async () => {
      const { client, setup } = this.inbox;
      const { group, recovery } = this.#me;
      const { epoch, identity, recipient } = await newEpoch();
      const secret = { v: 1, tenant: setup.tenant, group, epoch, identity } as const;
      const wraps = await Promise.all(
        [
          ...chosen.map((holder) => ({ to: holder.staff, key: holder.recipient })),
          { to: 'recovery', key: recovery },
        ].map(async ({ to, key }) => ({ to, blob: await sealEpoch(secret, key) })),
      );
      await client.proposeEpoch({ group, epoch, recipient, wraps });
      await this.#finished(this.say.holders.made);
    });
  };

  #sendInvitation = (event: Event): void => {
    event.preventDefault();
    const value = (id: string) =>
      this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value.trim() ?? '';
    const [role, email] = [value('role'), value('email')];
    const { roleMissing, emailMissing } = this.say.holders;
    this.faults = {
      ...(role === '' && { role: roleMissing }),
      ...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && { email: emailMissing }),
    };
    if (Object.keys(this.faults).length > 0) {
      void this.focusOn('[aria-invalid="true"]');
      return;
    }
    void this.run(async () => {
      const group = value('group') || this.#me.group;
      this.link = (await this.inbox.client.invite({ group, role, email })).link;
    });
  };

  #copy = (): void => {
    void navigator.clipboard.writeText(this.link).then(() => this.tell('invite', this.say.holders.copied));
  };

  #addPasskey = async (): Promise<void> => {
    const { client, keyring, setup } = this.inbox;
    const { role, group } = this.#me;
    const names = {
      site: `${this.say.inbox} – ${setup.name}`,
      holder: this.say.invitation.codeFor(role, groupName(this.inbox, group)),
    };
    const wrap = await passkeyWrap(keyring.seed, setup.tenant, names);
    if (!wrap) {
      this.tell('own', this.say.invitation.passkeyFailed);
      return;
    }
    await client.addWrap(wrap);
    this.tell('own', this.say.holders.passkeyAdded);
  };

  #replaceCode = async (): Promise<void> => {
    this.newCode = newCode(8);
    this.task = { kind: 'code' };
    await this.updateComplete;
    await this.renderRoot.querySelector('oppvekst-innboks-kode')?.focusHeading();
  };

  #codeWritten = (): void =>
    void this.run(async () => {
      const { client, keyring, setup } = this.inbox;
      await client.addWrap(await codeWrap(keyring.seed, this.newCode!, setup.tenant));
      this.newCode = undefined;
      await this.#finished(this.say.holders.newCodeDone);
    });
}
