/** Puts the inbox on the test page, with the service in memory, and reads what a reader sees. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { App } from '../app.ts';
import { Client } from '../api.ts';
import '../elements.ts';
import type { FakeHolder, FakeService } from './fake-service.ts';
import { setup } from './fake-service.ts';

/** What was handed to the printer. */
export let printed: string[] = [];

let sheet: HTMLLinkElement | undefined;

/** The page's own style, as the service links to it. */
async function styled(): Promise<void> {
  if (sheet) return;
  sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('../style.css', import.meta.url).href;
  const loaded = new Promise((done) => sheet!.addEventListener('load', done));
  document.head.append(sheet);
  await loaded;
}

/** An inbox that nobody has come to yet, or at the address's fragment. */
export async function arrived(service: FakeService, fragment = ''): Promise<App> {
  await styled();
  fixtureCleanup();
  document.querySelector('oppvekst-innboks')?.remove();
  document.documentElement.lang = 'nb';
  history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`);
  printed = [];
  window.print = () => {
    printed.push(textOf(app.renderRoot.querySelector('.paper')));
    dispatchEvent(new Event('afterprint'));
  };
  const app = document.createElement('oppvekst-innboks');
  app.client = new Client(service.fetch);
  app.reload = () => undefined;
  document.body.append(app);
  await until(() => app.texts && (app.setup || service.down !== undefined));
  await settled(app);
  return app;
}

/** The inbox of somebody who has logged in. Without a code's half second: by the seed. */
export async function entered(service: FakeService, { seed, staff }: FakeHolder): Promise<App> {
  const app = await arrived(service);
  const { logIn } = await import('../entering.ts');
  await logIn(app.keyring, { seed: seed.slice(), staff }, app.client, setup.tenant);
  await app.entered();
  await settled(app);
  return app;
}

export async function until(holds: () => unknown, tries = 1_500): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    if (holds()) return;
    await new Promise((later) => setTimeout(later, 10));
  }
  throw new Error(`never came true: ${holds.toString()}`);
}

/** When nothing more is drawn. */
export async function settled(app: App): Promise<void> {
  await app.updateComplete;
  for (const element of everything(app)) await (element as Partial<App>).updateComplete;
}

/** Every element of the page, those in shadow roots too. */
export function everything(root: Element | ShadowRoot): Element[] {
  return [
    ...root.querySelectorAll('*'),
    ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []),
  ].flatMap((each) =>
    each instanceof ShadowRoot
      ? everything(each)
      : [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])],
  );
}

export const find = <Found extends HTMLElement = HTMLElement>(
  app: App,
  selector: string,
): Found | undefined => everything(app).find((each) => each.matches(selector)) as Found | undefined;

export const findAll = (app: App, selector: string): HTMLElement[] =>
  everything(app).filter((each) => each.matches(selector)) as HTMLElement[];

/** What a reader sees, with spaces as one. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All that is in view. */
export const seen = (app: App): string =>
  everything(app)
    .filter((each) => each.shadowRoot === null && each.children.length === 0 && each.checkVisibility())
    .map(textOf)
    .join(' · ');

export const heading = (app: App): string => textOf(find(app, 'h1'));

/** The button with this name, in view. */
export function button(app: App, name: string): HTMLButtonElement {
  const found = findAll(app, 'button').find(
    (each) => (each.getAttribute('aria-label') ?? textOf(each)) === name && each.checkVisibility(),
  );
  if (!found) throw new Error(`no button «${name}» in: ${seen(app)}`);
  return found as HTMLButtonElement;
}

export async function press(app: App, name: string): Promise<void> {
  button(app, name).click();
  await settled(app);
}

export function write(field: HTMLElement | undefined, text: string): void {
  (field as HTMLInputElement).value = text;
  field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** No fault that axe can find, in what is shown. */
export const isAccessible = async (app: App): Promise<void> => void (await expect(app).to.be.accessible());

/** Where the keyboard is, through shadow roots. */
export function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
