import { divide } from './fallback.ts';

/** Brings the module that registers `<oppvekst-{name}>`. */
export type Bring = (name: string) => Promise<unknown>;

/** Its content is the page itself. */
const context = 'kontekst';

/**
 * Finds widgets on the page, now and later, brings what they need and nothing else, and makes elements of
 * `<div data-oppvekst="…">`. It waits for nothing that the page waits for, and throws nothing into it: what
 * does not come is told in the console, and the fallback stays as it was.
 *
 * @param names the widgets there are, without `oppvekst-`
 */
export function watch(names: readonly string[], bring: Bring): void {
  const selector = ['[data-oppvekst]', ...names.map((name) => `oppvekst-${name}`)].join();
  const brought = new Map<string, Promise<unknown>>();
  /** Settles when widgets can be told what an element around them knows. */
  let told: Promise<unknown> | undefined;
  /** A fallback that is still on its way would end up beside its widget. */
  const parsed = new Promise<unknown>((done) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', done);
    else done(undefined);
  });

  /** Once each; and not what another script has brought already. */
  const ask = (name: string): Promise<unknown> => {
    const asked = brought.get(name) ?? (customElements.get(`oppvekst-${name}`) ? parsed : bring(name));
    brought.set(name, asked);
    return asked;
  };

  async function upgrade(place: HTMLElement, name: string): Promise<void> {
    const tag = `oppvekst-${name}`;
    const isElement = place.localName === tag;
    try {
      // Widgets do without what is around them if it does not come.
      await told?.catch(() => undefined);
      await ask(name);
      await parsed;
      // In a text that somebody is editing, what we do would be saved with the page.
      if (place.isContentEditable) return;
      if (!isElement) fill(place, tag);
      else if (name !== context) place.after(...divide(place).page);
    } catch (error) {
      console.warn(`<${tag}>`, error);
    }
  }

  function look(within: Document | Element): void {
    const found = [...within.querySelectorAll<HTMLElement>(selector)];
    if (within instanceof HTMLElement && within.matches(selector)) found.unshift(within);
    const wanted = found.map((place) => place.getAttribute('data-oppvekst') ?? place.localName.slice(9));
    if (wanted.includes(context)) told = ask(context);
    found.forEach((place, at) => {
      const name = wanted[at] ?? '';
      if (names.includes(name)) void upgrade(place, name);
    });
  }

  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
  look(document);
}

/** Puts the element in the place, with the place's settings, and the fallback inside it. Not twice. */
function fill(place: HTMLElement, tag: string): void {
  if ([...place.children].some(({ localName }) => localName === tag)) return;
  const element = document.createElement(tag);
  const tell = (name: string): void => {
    if (!name.startsWith('data-') || name === 'data-oppvekst') return;
    const value = place.getAttribute(name);
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
  place.getAttributeNames().forEach(tell);
  // A page that is drawn anew by its own script may keep the place, and name another school.
  new MutationObserver((changes) => {
    for (const { attributeName } of changes) tell(attributeName ?? '');
  }).observe(place, { attributes: true });
  if (tag === `oppvekst-${context}`) element.append(...place.childNodes);
  else {
    const { fallback } = divide(place);
    const [paragraph, ...more] = fallback.filter((node) => node instanceof Element);
    if (paragraph instanceof HTMLParagraphElement && more.length === 0) {
      // The distance to what stands around goes with the text, out of a box that would add to it.
      element.style.margin = getComputedStyle(paragraph).margin;
      paragraph.style.margin = '0';
    }
    element.append(...fallback);
  }
  place.prepend(element);
}
