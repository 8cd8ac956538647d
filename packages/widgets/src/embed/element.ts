import { ContextEvent } from '@lit/context';
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Language } from '@apen-oppvekst/data-schema/terms';
import { sharedContext, type Shared } from './context.ts';
import { languageOf } from './language.ts';
import { apiAddress } from './record.ts';

/**
 * What every widget does alike on somebody else's page: it reads each attribute plain, with `data-` in
 * front and with the hyphen lost (`unit`, `data-unit`, `dataunit`), takes what it is not told itself from
 * an `<oppvekst-kontekst>` around it, and finds the data and the portal from its own script's address.
 */
export abstract class EmbeddedElement extends LitElement {
  /** Address of the script that brought the class. Every widget sets its own, `import.meta.url`. */
  static readonly scriptAddress: string;

  static override readonly properties: PropertyDeclarations = {
    base: {},
    portal: {},
    shared: { state: true },
  };

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'].flatMap((name) => [name, `data-${name}`, `data${name}`]);
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
    this.base = null;
    this.portal = null;
    this.shared = {};
  }

  /** @internal */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = name.replace(/^data-?/, '');
    super.attributeChangedCallback(plain, old, value ?? this.getAttribute(plain));
    this.requestUpdate();
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.#ask();
    // The script of the element around may come after ours.
    const around = this.closest('oppvekst-kontekst:not(:defined)');
    if (around) void customElements.whenDefined('oppvekst-kontekst').then(() => this.#ask());
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
  }

  #ask(): void {
    const hear = (shared: Shared, unsubscribe?: () => void): void => {
      this.#unsubscribe = unsubscribe;
      if (this.isConnected) this.shared = shared;
      else unsubscribe?.();
    };
    this.dispatchEvent(new ContextEvent(sharedContext, this, hear, true));
  }

  /** The language it speaks. */
  protected get language(): Language {
    return languageOf(this, this.shared.lang);
  }

  /** Where its data lies. */
  protected get api(): URL {
    const { scriptAddress } = this.constructor as typeof EmbeddedElement;
    return apiAddress(this.base ?? this.shared.base ?? null, scriptAddress);
  }

  /** A page of the portal, by its path relative to the portal's root. */
  protected page(path: string): string {
    const portal = this.portal ?? this.shared.portal;
    const root = portal
      ? new URL(portal.replace(/\/*$/, '/'), document.baseURI)
      : new URL('../../', this.api);
    return new URL(path, root).href;
  }
}
