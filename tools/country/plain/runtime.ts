/**
 * What the portal's templates are made of, as plain strings: the functions that a compiled `.astro` file calls. Nothing
 * streams, waits or is kept; a page is put together from its beginning to its end.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { portal } from './portal.ts';

const { addAttribute, spreadAttributes } = (await import(
  createRequire(join(portal, 'package.json')).resolve('astro/runtime/server/index.js')
)) as {
  /** ` name="value"`, or nothing: which attributes stand without a value is HTML's own list, and is not repeated here. */
  addAttribute: (value: unknown, name: string, escape?: boolean, tag?: string) => string;
  spreadAttributes: (values: object, tag?: string) => string;
};
export { addAttribute, spreadAttributes };

/** Written as it stands. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What all of a page's components share. */
export class Page {
  /** Links to its styles. */
  readonly styles: string;
  /** Its scripts so far, each once, in the order they stand. */
  readonly scripts = new Set<string>();
  readonly #params: object;
  readonly #tagOf: (script: string) => string;

  constructor(params: object, styles: string, tagOf: (script: string) => string) {
    this.#params = params;
    this.styles = styles;
    this.#tagOf = tagOf;
  }
  createAstro(props: object): object {
    return { props, params: this.#params };
  }
  scriptTag(script: string): string {
    if (this.scripts.has(script)) return '';
    this.scripts.add(script);
    return this.#tagOf(script);
  }
}

type Slots = Readonly<Record<string, ((page: Page) => unknown) | undefined>>;
export type Component = (page: Page, props: object, slots: Slots) => unknown;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** What stands between braces in a template, as text of the page. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.replace(/[&<>'"]/g, (sign) => entities[sign] ?? sign);
  if (value instanceof Html) return value.text;
  // An attribute, already written.
  if (value instanceof String) return value.toString();
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value === 'function') return textOf((value as () => unknown)());
  return typeof value === 'number' || Boolean(value) ? String(value) : '';
}

export const render = (parts: TemplateStringsArray, ...values: unknown[]): Html =>
  new Html(parts.reduce((text, part, index) => text + textOf(values[index - 1]) + part));

export const createComponent = (component: Component): Component => component;

export const Fragment: Component = (page, _props, slots) => slots['default']?.(page);

export const renderComponent = (
  page: Page,
  _name: string,
  component: Component | string,
  props: object,
  slots: Slots = {},
): Html =>
  new Html(
    typeof component === 'string'
      ? `<${component}${String(spreadAttributes(props, component))}>${textOf(slots['default']?.(page))}</${component}>`
      : textOf(component(page, props, slots)),
  );

export const renderSlot = (page: Page, slot: Slots[string], instead?: Slots[string]): Html =>
  new Html(textOf((slot ?? instead)?.(page)));

/** Slots that depend on something: `{given && <p slot="name" />}`. */
export const mergeSlots = (...all: (Slots | (() => Slots) | undefined)[]): Slots =>
  Object.assign({}, ...all.map((each) => (typeof each === 'function' ? each() : each))) as Slots;

export const unescapeHTML = (text: unknown): unknown => (typeof text === 'string' ? new Html(text) : text);

export const renderHead = (page: Page): Html => new Html(page.styles);
/** Every layout has a head of its own. */
export const maybeRenderHead = (): string => '';
export const renderScript = (page: Page, script: string): Html => new Html(page.scriptTag(script));

/** Nothing of it is asked for outside a page. */
export const createAstro = (): undefined => undefined;
