/** Puts the page on the test's page, and goes through the form as a reader does. */
import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { hkdf, sha256Bytes, toBase64url, utf8, type Code } from '../protocol/index.ts';
import { begin, type App, type Tools } from './app.ts';
import { reporterPage } from './page.ts';
import type { PageModel } from './page-model.ts';
import * as sealing from './sealing.ts';
import { setupOf } from './setup.ts';
import type { TestService } from './test-service.ts';

// A form that has something to lose would ask when the page of the tests is left.
afterEach(() => dispatchEvent(new PageTransitionEvent('pagehide')));

/** All as it is, but for the stretching of a code, which is slow so that guessing is: a second a test. */
export const quick = (): Promise<typeof sealing> =>
  Promise.resolve({
    ...sealing,
    codeKeys: ({ words }: Code) => {
      const root = utf8(words.join(' '));
      const auth = hkdf(root, 'auth', 32);
      return Promise.resolve({
        mailbox: toBase64url(hkdf(root, 'mailbox', 16)),
        auth: toBase64url(auth),
        authHash: toBase64url(sha256Bytes(auth)),
        dialog: toBase64url(hkdf(root, 'dialog', 32)),
      });
    },
  });

/** The page's own style sheet, once. */
async function styled(): Promise<void> {
  if (document.querySelector('link[data-form]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('./style.css', import.meta.url).href;
  link.dataset['form'] = '';
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
}

export interface Form {
  readonly app: App;
  /** All of the page: header, the screen, footer. */
  readonly page: HTMLElement;
}

/** The page with its form, at its beginning. */
export async function form(
  service: TestService,
  tools: Tools = {},
  more: Partial<PageModel> = {},
): Promise<Form> {
  await styled();
  document.documentElement.lang = 'nb';
  const model = { ...service.page, ...more };
  const parsed = new DOMParser().parseFromString(reporterPage(model), 'text/html');
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(...[...parsed.body.children].filter(({ localName }) => localName !== 'script'));
  const app = await begin(setupOf(model), page.querySelector('main')!, {
    ask: service.ask,
    wait: () => nextFrame().then(() => undefined),
    sealing: quick,
    ...tools,
  });
  return { app, page };
}

export const textOf = (element: Element | null): string =>
  (element as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** What the screen says, without header and footer. */
export const screenOf = ({ page }: Form): string => textOf(page.querySelector('main'));

export const focused = (): string => textOf(document.activeElement);

const shown = (element: HTMLElement): boolean => element.checkVisibility();

/** Presses buttons by the beginning of what they say, one after the other. */
export async function press({ page }: Form, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await waitUntil(
      () => [...page.querySelectorAll('button')].some((each) => shown(each) && textOf(each).startsWith(name)),
      `a button «${name}» in: ${textOf(page)}`,
      { timeout: 8000 },
    );
    [...page.querySelectorAll('button')]
      .find((each) => shown(each) && textOf(each).startsWith(name))!
      .click();
    await nextFrame();
  }
}

export async function says(at: Form, text: string | RegExp): Promise<void> {
  const found = (): boolean =>
    typeof text === 'string' ? screenOf(at).includes(text) : text.test(screenOf(at));
  await waitUntil(found, `«${String(text)}»`, { timeout: 8000 });
}

export async function write({ page }: Form, text: string): Promise<void> {
  const field = page.querySelector<HTMLTextAreaElement>('main > div:not([hidden]) textarea')!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await nextFrame();
}

/** The code on the screen. */
export const codeOf = ({ page }: Form): string[] =>
  [...page.querySelectorAll('.code ol li')].map((word) => textOf(word));

/** From the beginning to the code, pointing only. */
export const toTheCode = async (at: Form): Promise<void> => {
  at.app.start('yes');
  await press(at, 'Meg selv', '1. til 4. trinn', 'Andre elever', 'Noen slår', 'Videre', 'Ute', 'Videre');
  await press(at, 'I dag', 'At det stopper', 'Videre', 'Hopp over', 'Nei, jeg leser', 'Videre');
  await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
};
