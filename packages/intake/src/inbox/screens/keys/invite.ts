import { css, html, nothing, type TemplateResult } from 'lit';
import { groupName } from '../../inbox.ts';
import { Screen } from '../../screen.ts';
import { parts } from '../../styles.ts';

/** Makes a link that lets one more in: to one's own group, or for the owner to any. */
export class Invite extends Screen {
  static override styles = [
    parts,
    css`
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

  static override properties = { ...Screen.properties, link: { state: true }, faults: { state: true } };

  declare private link: string;
  declare private faults: Readonly<Record<string, string>>;

  constructor() {
    super();
    this.link = '';
    this.faults = {};
  }

  override render(): TemplateResult {
    const { holders } = this.say;
    return html`<h2>${holders.inviteTitle}</h2>
      <p>${holders.inviteWhy}</p>
      ${this.problemNote()}
      <form @submit=${this.#send} novalidate>
        ${
          this.inbox.me!.group === 'owner'
            ? html`<label for="group">${holders.group}</label>
                <select id="group">
                  ${this.inbox.setup.groups.map(({ id }) => html`<option value=${id}>${groupName(this.inbox, id)}</option>`)}
                </select>`
            : nothing
        }
        ${this.#field('role', 'text')} ${this.#field('email', 'email')}
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

  #field(name: 'role' | 'email', type: 'text' | 'email'): TemplateResult {
    const { holders } = this.say;
    const fault = this.faults[name];
    return html`<label for=${name}>${holders[name]}</label>
      <span class="help" id="${name}-help">${holders[`${name}Help`]}</span>
      <input
        id=${name}
        type=${type}
        autocomplete="off"
        aria-invalid=${fault ? 'true' : 'false'}
        aria-describedby=${fault ? `${name}-fault ${name}-help` : `${name}-help`}
      />
      ${fault ? html`<p class="field-fault" id="${name}-fault">${fault}</p>` : nothing}`;
  }

  #send = (event: Event): void => {
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
      const group = value('group') || this.inbox.me!.group;
      this.link = (await this.inbox.client.invite({ group, role, email })).link;
    });
  };

  #copy = (): void => {
    void navigator.clipboard.writeText(this.link).then(() => this.tell('invite', this.say.holders.copied));
  };
}
