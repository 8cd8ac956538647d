/**
 * The four words of somebody's key, written as they are heard or read from paper, and held against the key itself. They
 * are never shown: who sees them says yes without listening.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fingerprint, isFingerprint } from '../../../protocol/index.ts';
import type { Texts } from '../../locales/index.ts';
import { parts } from '../../styles.ts';

/** A word heard wrong is common, three times over is not. */
const mostTries = 3;

/** How often other words were written than those of this key. Whoever starts over gets no new tries. */
const wrong = new Map<string, number>();

/** Too many other words: nobody is to be given this key. */
export const isStopped = (recipient: string): boolean => (wrong.get(recipient) ?? 0) >= mostTries;

export class HeardWords extends LitElement {
  static override styles = [parts];

  static override properties = {
    texts: { attribute: false },
    recipient: { attribute: false },
    label: {},
    help: {},
    fault: { state: true },
  };

  declare texts: Texts;
  declare recipient: string;
  declare label: string;
  /** Where the words are to be found, where it is not by asking. */
  declare help: string;
  declare private fault: string;

  constructor() {
    super();
    this.label = '';
    this.help = '';
    this.fault = '';
  }

  override render(): TemplateResult {
    const { holders } = this.texts;
    if (isStopped(this.recipient))
      return html`<div class="fault" role="alert"><p tabindex="-1">${holders.letInDont}</p></div>`;
    return html`<label for="heard">${this.label}</label>
      <span class="help" id="help">${this.help} ${holders.letInHelp}</span>
      <input
        id="heard"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${this.fault ? 'true' : 'false'}
        aria-describedby=${this.fault ? 'fault help' : 'help'}
      />
      ${this.fault ? html`<p class="field-fault" id="fault">${this.fault}</p>` : nothing}`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, [tabindex]')?.focus();
  }

  /** Whether what is written is the key's own words; if not, says why beside the field. */
  async check(): Promise<boolean> {
    const field = this.renderRoot.querySelector('input');
    if (!field) return false;
    const { letInFour, letInUnknown, letInDiffer } = this.texts.holders;
    const heard = isFingerprint(field.value, await fingerprint(this.recipient));
    this.fault = '';
    if (heard.ok) return true;
    if (heard.reason === 'differs') wrong.set(this.recipient, (wrong.get(this.recipient) ?? 0) + 1);
    this.fault =
      heard.reason === 'length'
        ? letInFour
        : heard.reason === 'unknown'
          ? letInUnknown(heard.words ?? [])
          : letInDiffer;
    await this.updateComplete;
    return false;
  }
}

/** Checks every field in a form, so that all faults are told at once, and moves to the first of them. */
export async function allRight(root: ParentNode): Promise<boolean> {
  const faulty: HeardWords[] = [];
  for (const field of root.querySelectorAll('oppvekst-innboks-ord'))
    if (!(await field.check())) faulty.push(field);
  faulty[0]?.focus();
  return faulty.length === 0;
}
