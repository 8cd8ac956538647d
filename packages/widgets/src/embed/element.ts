import { ContextEvent } from '@lit/context';
import type { Language } from '@apen-oppvekst/data-schema/terms';
import { sharedContext, type Shared } from './context.ts';
import { DrawnElement, type Properties } from './drawn-element.ts';
import { languageOf } from './language.ts';
import { apiAddress, folder } from './record.ts';

const untold: Partial<Shared> = {};

/** Attributes that are no properties. Of the colours the page's style sheet is told, and nobody else. */
const more = ['lang', 'color-text', 'color-background', 'color-accent'];

/**
 * What every widget does alike on somebody else's page: it reads each attribute plain, with `data-` in
 * front and with the hyphen lost (`unit`, `data-unit`, `dataunit`), takes what it is not told itself from
 * an `<oppvekst-kontekst>` around it, and finds the data and the portal from its own script's address.
 *
 * @attr {string} color-text - Text, as a six-digit hex colour, `#1a2b3c`; where the page's style sheet cannot say it. The same as `--oppvekst-color-text`.
 * @attr {string} color-background - Background, in the same way.
 * @attr {string} color-accent - Buttons, links and headings, in the same way.
 */
export abstract class EmbeddedElement extends DrawnElement {
  /** Address of the script that brought the class. Every widget sets its own, `import.meta.url`. */
  static readonly scriptAddress: string;

  static override readonly properties: Properties = {
    base: {},
    portal: {},
    shared: { attribute: false },
  };

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...more].flatMap((name) => [name, `data-${name}`, `data${name}`]);
  }

  /**
   * Where the release's static API lies, `…/api/v1/`. Also `data-base` and `database`. Without it,
   * `../api/v1/` relative to the script.
   */
  declare base: string | null;

  /** Where the portal's pages lie, when that is not two steps above the API. Also `data-portal`. */
  declare portal: string | null;

  /** What is told around the widget; an attribute of its own wins. */
  declare protected shared: Partial<Shared>;

  #unsubscribe: (() => void) | undefined;

  constructor() {
    super();
    this.shared = untold;
  }

  /** @internal */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = name.replace(/^data-?/, '');
    const said = value ?? this.getAttribute(plain) ?? this.getAttribute(`data-${plain}`);
    super.attributeChangedCallback(plain, old, said);
    if (plain.startsWith('color'))
      this.style.setProperty(`--oppvekst-${plain}`, /^#[\da-f]{6}$/i.test(said ?? '') ? said : '');
    this.requestUpdate();
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#ask();
    // The script of the element around may come after ours.
    if (this.closest('oppvekst-kontekst:not(:defined)'))
      void customElements.whenDefined('oppvekst-kontekst').then(() => this.#ask());
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  /** Asks who stands around. Where nobody answers, what was told elsewhere holds no longer. */
  #ask(): void {
    if (!this.isConnected) return;
    this.#leave();
    this.dispatchEvent(new ContextEvent(sharedContext, this, this.#hear, true));
    if (!this.#unsubscribe) this.shared = untold;
  }

  /** One function for all who tell, so that none has it twice; who tells last is listened to. */
  readonly #hear = (shared: Shared, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) this.#leave();
    this.#unsubscribe = unsubscribe;
    this.shared = shared;
  };

  #leave(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** The language it speaks. */
  protected get language(): Language {
    return languageOf(this, this.shared.lang);
  }

  /** Where its data lies. */
  protected get api(): URL {
    const { scriptAddress } = this.constructor as typeof EmbeddedElement;
    return apiAddress(this.base ?? this.shared.base, scriptAddress);
  }

  /** A record of the release, by its path in the terms: `api/v1/unit/no-974760673.json`. */
  protected recordAddress(path: string): string {
    return new URL(path.replace('api/v1/', ''), this.api).href;
  }

  /** A page of the portal, by its path relative to the portal's root. */
  protected page(path: string): string {
    const portal = this.portal ?? this.shared.portal;
    return new URL(path, portal ? folder(portal) : new URL('../../', this.api)).href;
  }
}
