/** Somebody else's site, made up for a test: it is answered in the browser, so any name and scheme will do. */
import type { BrowserContext, Page } from 'playwright-core';

export interface HostPage {
  /** What stands in `<body>`. */
  readonly body: string;
  /** What stands in `<head>` besides the title. */
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `http://skole.test` is not a secure context; `https://skole.test` is. */
  readonly origin?: 'http://skole.test' | 'https://skole.test';
}

/** What happened on a page that we must not be the cause of. */
export interface Seen {
  /** Addresses asked for outside the host and the widget host. */
  readonly strangers: string[];
  /** Requests to the widget host that told where they came from. */
  readonly referrers: string[];
  /** Script errors and broken policies. */
  readonly errors: string[];
}

/** Opens the page; the host's own addresses are answered here, all others by the network. */
export async function openHost(
  context: BrowserContext,
  portal: string,
  { body, head = '', headers = {}, origin = 'https://skole.test' }: HostPage,
): Promise<{ page: Page; seen: Seen }> {
  const page = await context.newPage();
  const seen: Seen = { strangers: [], referrers: [], errors: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('data:') || url.startsWith(`${origin}/`)) return;
    if (!url.startsWith(`${portal}/`)) seen.strangers.push(url);
    const referrer = request.headers()['referer'];
    if (referrer !== undefined && !referrer.startsWith(`${portal}/`))
      seen.referrers.push(`${url} ← ${referrer}`);
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().startsWith('policy:')) seen.errors.push(message.text());
  });
  await page.route(`${origin}/**`, (route) =>
    new URL(route.request().url()).pathname === '/'
      ? route.fulfill({
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Referrer-Policy': 'unsafe-url',
            ...headers,
          },
          body: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Skolen</title>${head}</head><body><h1>Skolen</h1>${body}</body></html>`,
        })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(`${origin}/?hemmelig=1`, { waitUntil: 'domcontentloaded' });
  return { page, seen };
}

/** True when the element on the page shows something of its own, and not only its fallback. */
export const works = (page: Page, tag: string): Promise<boolean> =>
  page
    .waitForFunction(
      (name) => {
        const element = document.querySelector(name);
        const own = element?.shadowRoot?.querySelector('button, a[href], summary, select');
        return own?.checkVisibility() ?? false;
      },
      tag,
      { timeout: 10_000 },
    )
    .then(
      () => true,
      () => false,
    );
