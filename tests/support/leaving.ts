import type { Frame, Page } from 'playwright-core';

/** How a page was hidden when somebody left it. */
export interface Hiding {
  /** What the whole page was shown as from then on. */
  readonly display: string;
  readonly title: string;
  /** From the last press to that, by the page's own clock. */
  readonly milliseconds: number;
}

/** Runs in the page from before it is left, which says in its console, and keeps as `hiding`, how it was hidden. */
export function watch(): void {
  let pressed = 0;
  for (const type of ['keyup', 'click'])
    addEventListener(type, ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  new MutationObserver(() => {
    if (pressed === 0) return;
    const { display } = getComputedStyle(document.documentElement);
    const hiding = { display, title: document.title, milliseconds: performance.now() - pressed };
    Object.assign(window, { hiding });
    console.log(`hidden: ${JSON.stringify(hiding)}`);
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}

/**
 * Watches a page, or one in a frame, from before it is left: a debugger is not answered between two pages, so the
 * page says it itself.
 */
export async function watchHiding(page: Page, place: Page | Frame): Promise<{ hidden: Promise<Hiding> }> {
  const hidden = new Promise<Hiding>((done) => {
    page.on('console', (message) => {
      const [, text] = /^hidden: (.*)$/.exec(message.text()) ?? [];
      if (text !== undefined) done(JSON.parse(text) as Hiding);
    });
  });
  await place.evaluate(watch);
  return { hidden };
}
