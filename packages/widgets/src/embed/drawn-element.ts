import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nothing, render, type TemplateResult } from 'lit/html.js';

/** How a property is set from an attribute. */
export interface Property {
  /** The attribute's name; else the property's own in lower case. */
  readonly attribute?: string;
  /** Else a text as it stands, or `null`. */
  readonly type?: typeof Boolean | typeof Number;
  /** What the element itself knows; no attribute sets it. */
  readonly state?: boolean;
}

/** An element's own, by their names. */
export type Properties = Readonly<Record<string, Property>>;

/** A style sheet for a shadow root, which a policy against inline styles lets through. */
export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings.join(''));
  return sheet;
}

/**
 * An element that draws itself with Lit's templates, anew when one of its properties changes. It goes by the
 * names of Lit's own element, of which it does the part that is needed here. That one weighs 2.4 kB more than
 * this, and the button on a school's front page may weigh 10 kB in all.
 */
export abstract class DrawnElement
  extends HTMLElement
  implements Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>
{
  static readonly styles: readonly CSSStyleSheet[] = [];
  static readonly properties: Properties = {};

  /** @internal */
  static get observedAttributes(): string[] {
    return [...this.attributes().keys()];
  }

  /** The properties of the class and of those above it. */
  protected static allProperties(): Properties {
    const above = Object.getPrototypeOf(this) as { allProperties?: () => Properties };
    return { ...above.allProperties?.(), ...this.properties };
  }

  /** Names of properties by the attributes that set them. */
  private static attributes(): Map<string, string> {
    return new Map(
      Object.entries(this.allProperties()).flatMap(([name, { attribute = name.toLowerCase(), state }]) =>
        state ? [] : [[attribute, name]],
      ),
    );
  }

  /** What it is drawn in; from when it is first put on a page, so that until then its fallback is seen. @internal */
  declare renderRoot: ShadowRoot;

  readonly #controllers: ReactiveController[] = [];
  #update: Promise<void> | undefined;

  constructor() {
    super();
    for (const name of Object.keys((this.constructor as typeof DrawnElement).allProperties()))
      this.#watch(name);
  }

  /** Makes a property that draws the element anew when it is given another value. */
  #watch(name: string): void {
    let value: unknown;
    Object.defineProperty(this, name, {
      get: () => value,
      set: (next: unknown) => {
        if (Object.is(value, next)) return;
        value = next;
        this.requestUpdate();
      },
    });
  }

  /** @internal */
  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    const own = this.constructor as typeof DrawnElement;
    const name = own.attributes().get(attribute);
    if (name === undefined) return;
    const type = own.allProperties()[name]?.type;
    Reflect.set(this, name, type === Boolean ? value !== null : type && value !== null ? type(value) : value);
  }

  /** @internal */
  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = [...(this.constructor as typeof DrawnElement).styles];
      this.requestUpdate();
    }
    for (const each of this.#controllers) each.hostConnected?.();
  }

  /** @internal */
  disconnectedCallback(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  /** @internal */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  /** Draws once, as soon as what runs now has ended, however many times it is asked for. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.shadowRoot) this.#draw();
    });
  }

  /** Fulfilled when all that was asked for is drawn. @internal */
  get updateComplete(): Promise<true> {
    return this.#update?.then(() => this.updateComplete) ?? Promise.resolve(true);
  }

  #draw(): void {
    for (const each of this.#controllers) each.hostUpdate?.();
    this.willUpdate?.();
    render(this.render(), this.renderRoot, { host: this });
    this.updated?.();
  }

  protected willUpdate?(): void;

  /** What the element shows. */
  protected render(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected updated?(): void;
}
