/** One thing at a time that is done with keys, in a box of its own above the list. */
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { keyState, type KeyState } from '../../key-state.ts';
import { Screen } from '../../screen.ts';
import { parts } from '../../styles.ts';

/**
 * @event done - it is done; `detail` says it in words
 * @event stop - the reader will not
 */
export abstract class KeyTask extends Screen {
  static override styles = [
    parts,
    css`
      .task {
        border: 2px solid var(--accent);
      }
    `,
  ];

  protected override updated(changed: PropertyValues): void {
    // Another holder's button was pressed while the box was open.
    if (changed.has('holder') && changed.get('holder') !== undefined) this.focusHeading();
  }

  protected get state(): KeyState {
    return keyState(this.inbox.me!, (epoch) => this.inbox.keyring.holds(epoch));
  }

  protected box(title: string, content: TemplateResult): TemplateResult {
    return html`<section class="card task" aria-labelledby="task">
      <h2 id="task" tabindex="-1">${title}</h2>
      ${this.problemNote()} ${content}
    </section>`;
  }

  protected stopButton(): TemplateResult {
    return html`<button type="button" @click=${() => this.dispatchEvent(new Event('stop'))}>
      ${this.say.cancel}
    </button>`;
  }

  protected finish(text: string): void {
    this.dispatchEvent(new CustomEvent('done', { detail: text }));
  }
}
