/** Puts a tracker on the test page and answers its request. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { PlanRecord } from '@apen-oppvekst/data-schema/terms';
import { executeServerCommand } from '@web/test-runner-commands';
import './define.ts';
import { day } from './test-records.ts';
import type { OppvekstTiltaksplanElement } from './tiltaksplan.ts';

/** The requests that trackers have made since {@link answering}. */
export let requests: { address: string; options: RequestInit }[] = [];

const ownFetch = window.fetch.bind(window);

/** Answers every request in the way given, until {@link answering} is called again. */
export function answering(answer: () => Promise<Response> | Response): void {
  requests = [];
  window.fetch = async (address, options = {}) => {
    requests.push({ address: address instanceof URL ? address.href : '', options });
    return await answer();
  };
}

export const restoreFetch = (): void => {
  window.fetch = ownFetch;
};

export const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

const fallback = 'Se handlingsplanen';

/** A tracker that has been given the record, and is drawn. Without one it waits or fails as `answering` says. */
export async function tracker(
  record?: PlanRecord,
  attributes: Record<string, string> = {},
): Promise<OppvekstTiltaksplanElement> {
  if (record) answering(() => json(record));
  const element = document.createElement('oppvekst-tiltaksplan');
  const given = { 'data-plan': 'prv-plan', 'data-as-of': day, 'data-base': 'https://portal.example/api/v1/' };
  for (const [name, value] of Object.entries({ ...given, ...attributes })) element.setAttribute(name, value);
  element.innerHTML = `<a href="#plan">${fallback}</a>`;
  await fixture(html`<main>${element}</main>`);
  if (record) await waitUntil(() => inside(element, '[part=headline]'), 'the headline came');
  return element;
}

/** The first element inside the tracker that the selector finds. */
export const inside = <Found extends HTMLElement = HTMLElement>(
  element: OppvekstTiltaksplanElement,
  selector: string,
): Found | null => element.renderRoot.querySelector<Found>(selector);

export const all = (element: OppvekstTiltaksplanElement, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** What a reader sees: the text inside, with spaces as one. */
export const textOf = (node: Element | ShadowRoot | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const openAll = (element: OppvekstTiltaksplanElement): void => {
  for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
};

/** The reader's settings: `media({ features: { 'forced-colors': 'active' } })`; `media({})` takes them back. */
export const media = (payload: { media?: string; features?: Record<string, string> }): Promise<unknown> =>
  executeServerCommand('media', payload);
