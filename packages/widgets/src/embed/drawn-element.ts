import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';

/** How a property is set from an attribute. */
export interface Property {
  /** The attribute's name; else the property's own in lower case. `false`: the element alone sets it. */
  readonly attribute?: string | false;
  /**
   * What the attribute's text means, and what the property is without it (`null`). Else the text as it stands,
   * and `null` where there is none or it is empty.
   */
  readonly converter?: (text: string | null) => unknown;
}

/** An element's own, by their names. */
export type Properties = Readonly<Record<string, Property>>;

/** A style sheet for a shadow root, which a policy against inline styles lets through. */
export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings.join(''));
  return sheet;
}

/** The properties of a class and of those above it. */
const propertiesOf = (own: Partial<typeof DrawnElement>): Properties =>
  own.properties
    ? { ...propertiesOf(Object.getPrototypeOf(own) as Partial<typeof DrawnElement>), ...own.properties }
    : {};

/** The attribute that sets a property. */
const attributeOf = ([name, { attribute = name.toLowerCase() }]: [string, Property]): string | false =>
  attribute;

/** What a property is when its attribute says this, or is not there. */
const read = ({ converter }: Property, text: string | null): unknown =>
  converter ? converter(text) : text || null;

/**
 * An element that draws itself with Lit's templates, anew when one of its properties changes. It goes by the
 * names of Lit's own element, of which it does the part that is needed here. That one weighs 2.4 kB more than
 * this, and the button on a school's front page may weigh 10 kB in all.
 */
export abstract class DrawnElement
  extends HTMLElement
  implements Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>
{
  static readonly styles: CSSStyleSheet[] = [];
  static readonly properties: Properties = {};

  /** @internal */
  static get observedAttributes(): string[] {
    return Object.entries(propertiesOf(this))
      .map(attributeOf)
      .filter((name) => name !== false);
  }

  /** What it is drawn in; from when it is first put on a page, so that until then its fallback is seen. @internal */
  declare renderRoot: ShadowRoot;

  readonly #class = this.constructor as typeof DrawnElement;
  readonly #controllers: ReactiveController[] = [];
  #update: Promise<void> | undefined;

  constructor() {
    super();
    for (const [name, property] of Object.entries(propertiesOf(this.#class))) {
      // Set by the page before the class was here.
      const given: unknown = Reflect.get(this, name);
      let value = read(property, null);
      Object.defineProperty(this, name, {
        get: () => value,
        set: (next: unknown) => {
          if (Object.is(value, next)) return;
          value = next;
          this.requestUpdate();
        },
      });
      // After the attributes, which are read next: they were there before.
      if (given !== undefined) queueMicrotask(() => Reflect.set(this, name, given));
    }
  }

  /** @internal */
  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    for (const each of Object.entries(propertiesOf(this.#class)))
      if (attributeOf(each) === attribute) Reflect.set(this, each[0], read(each[1], text));
  }

  /** @internal */
  connectedCallback(): void {
    if (!this.renderRoot) {
      // eslint-disable-next-line wc/attach-shadow-constructor -- until then its fallback is to be seen
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = this.#class.styles;
      this.requestUpdate();
    }
    for (const each of this.#controllers) each.hostConnected?.();
  }

  /** @internal */
  disconnectedCallback(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }

  /** Only while the element is being made. @internal */
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  /** Draws once, as soon as what runs now has ended, however many times it is asked for. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.renderRoot) this.#draw();
    });
  }

  /** Fulfilled when all that was asked for is drawn. @internal */
  get updateComplete(): Promise<true> {
    return this.#update?.then(() => this.updateComplete) ?? Promise.resolve(true);
  }

  /** What cannot be drawn is told in the console, not to the page, and what the page has written is seen. */
  #draw(): void {
    try {
      for (const each of this.#controllers) each.hostUpdate?.();
      this.willUpdate?.();
      render(this.render(), this.renderRoot, { host: this });
      this.updated?.();
    } catch (error) {
      console.error(error);
      render(html`<slot></slot>`, this.renderRoot);
    }
  }

  protected willUpdate?(): void;

  /** What the element shows. */
  protected render(): TemplateResult | typeof nothing {
    return nothing;
  }

  protected updated?(): void;
}
