import type { Frame, Page } from 'playwright-core';

/** How a page was hidden when somebody left it. */
export interface Hiding {
  /** What the whole page was shown as from then on. */
  readonly display: string;
  readonly title: string;
  /** From the last press to that, by the page's own clock. */
  readonly milliseconds: number;
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
  await place.evaluate(() => {
    let pressed = 0;
    for (const type of ['keyup', 'click'])
      addEventListener(type, ({ timeStamp }) => (pressed = timeStamp), { capture: true });
    new MutationObserver(() => {
      const { display } = getComputedStyle(document.documentElement);
      const { title } = document;
      const seen = { display, title, milliseconds: performance.now() - pressed };
      if (pressed > 0) console.log(`hidden: ${JSON.stringify(seen)}`);
    }).observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  });
  return { hidden };
}
