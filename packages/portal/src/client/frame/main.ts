/**
 * What a page in a frame does for the page around: tells how high it is, and opens links outside the frame.
 * It runs with an opaque origin too, and needs no storage, no form and no request.
 */
import { languages, unitIdPattern } from '@apen-oppvekst/data-schema/terms';
import { addressForHost, secretOf } from './links.ts';

const secret = secretOf(location.hash);
const fullPage = document.querySelector<HTMLAnchorElement>('a[data-full-page]')?.href ?? location.href;

/** A height is no secret, and the page around may have any address. */
const tell = (message: object): void => parent.postMessage(message, '*');

function tellHeight(): void {
  const value = Math.ceil(document.documentElement.getBoundingClientRect().height);
  tell({ type: 'oppvekst:height', value });
  if (secret !== undefined) tell({ secret, message: 'height', value });
}

/** In a tab of its own; in the frame itself where the page around allows no other. */
function open(address: string): void {
  const tab = window.open('', '_blank');
  if (tab === null) return location.assign(address);
  try {
    tab.opener = null;
  } catch {
    // In a frame that may not let a tab out of its own limits, the tab is a stranger already.
  }
  tab.location.replace(address);
}

/** In this tab, out of the frame: what is written there is to stand under its own address. */
function openInTab(address: string): void {
  try {
    (top ?? window).location.href = address;
  } catch {
    open(address);
  }
}

/** What a widget can be told in the frame's address, where its `data-takes` says so. */
const taken = {
  unit: (value: string): boolean => unitIdPattern.test(value),
  lang: (value: string): boolean => languages.some((language) => language === value),
};
for (const [name, isKnown] of Object.entries(taken)) {
  const value = new URLSearchParams(location.search).get(name) ?? '';
  if (!isKnown(value)) continue;
  for (const widget of document.querySelectorAll(`[data-takes~="${name}"]`))
    widget.setAttribute(`data-${name}`, value);
}

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    // Numbers are for the phone; only pages are opened.
    if (!link || !/^https?:$/.test(link.protocol) || link.href.startsWith(`${location.href.split('#')[0]}#`))
      return;
    event.preventDefault();
    if (secret === undefined) (link.target === '_top' ? openInTab : open)(link.href);
    else tell({ secret, message: 'link', value: addressForHost(link.href, fullPage) });
  });
}
