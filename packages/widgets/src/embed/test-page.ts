/** Puts a widget on the test page, answers its requests, and reads what a reader sees. */
import { fixture, html } from '@open-wc/testing';

/** Where the tests say that the release lies. Nothing is there: {@link answering} answers. */
export const testApi = 'https://portal.example/api/v1/';

/** The requests made since {@link answering}. */
export let requests: { address: string; options: RequestInit }[] = [];

const ownFetch = window.fetch.bind(window);

export const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

type Answer = () => Response | Promise<Response>;

/** Answers requests by their path in the API; a path without an answer is not found. Or all of them alike. */
export function answering(answers: Readonly<Record<string, Answer>> | Answer): void {
  requests = [];
  window.fetch = async (input, options = {}) => {
    const address = input instanceof Request ? input.url : input.toString();
    requests.push({ address, options });
    const answer = typeof answers === 'function' ? answers : answers[address.replace(testApi, '')];
    return answer ? await answer() : new Response('<h1>404</h1>', { status: 404 });
  };
}

export const restoreFetch = (): void => {
  window.fetch = ownFetch;
};

/** An answer that never comes. */
export const never: Answer = () => new Promise<Response>(() => undefined);

/** A widget on the page, with a link inside that is read until it is here. */
export async function placed<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ 'data-base': testApi, ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = '<a href="#fallback">Les på portalen</a>';
  await fixture(html`<main>${element}</main>`);
  return element;
}

/** The first element inside the widget that the selector finds. */
export const inside = <Found extends HTMLElement = HTMLElement>(
  element: HTMLElement,
  selector: string,
): Found | null => element.shadowRoot!.querySelector<Found>(selector);

export const all = (element: HTMLElement, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** What a reader sees: the text inside, with spaces as one. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const openAll = (element: HTMLElement): void => {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
};

/** Whether what stands between the widget's tags is in view. */
export const fallbackIsSeen = (element: HTMLElement): boolean =>
  element.querySelector('a')?.checkVisibility() ?? false;
