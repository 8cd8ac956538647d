import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../site.ts';
import { loaded, persist, type Elsewhere, type Place } from './browser.ts';
import { openScreen } from './screen.ts';

interface Frame {
  $(selector: string): Promise<{ isVisible(): Promise<boolean>; click(): Promise<void> } | null>;
  evaluate(expression: string): Promise<unknown>;
}
interface Page extends Frame {
  mainFrame(): Frame;
  frames(): Frame[];
  readonly keyboard: { type(text: string): Promise<void> };
}
interface Puppeteer {
  launch(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
}

/** Puppeteer speaks WebDriver BiDi with Firefox as it is; the widget tests bring it along. */
function puppeteer(): Puppeteer {
  const browsers = createRequire(join(root, 'tools/browsers/package.json'));
  const launcher = createRequire(browsers.resolve('@web/test-runner-chrome'));
  return launcher('puppeteer-core') as Puppeteer;
}

export async function openFirefox(paths: {
  readonly firefox: string;
  readonly screen: string;
  readonly hands: string;
}): Promise<Elsewhere> {
  const screen = await openScreen(paths);
  const browser = await puppeteer().launch({
    browser: 'firefox',
    executablePath: paths.firefox,
    headless: false,
    defaultViewport: null,
    args: ['--width=1000', '--height=1750'],
    env: screen.env,
    // Else a browser that is steered takes every window for the one in use, and no input method.
    extraPrefsFirefox: { 'focusmanager.testmode': false },
  });
  const page = await browser.newPage();
  const place = (frame: () => Frame): Place => ({
    run: <Result>(expression: string) => frame().evaluate(expression) as Promise<Result>,
    click: (xpath) =>
      persist(async () => {
        const element = await frame().$(`::-p-xpath(${xpath})`);
        if (!(await element?.isVisible())) throw new Error(`ikke å se: ${xpath}`);
        await element?.click();
      }),
  });
  const top = place(() => page.mainFrame());
  return {
    screen,
    windowClass: 'firefox',
    composes: true,
    page: top,
    frame: place(() => {
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('no frame');
      return frame;
    }),
    // Puppeteer's own way waits for ever on a page that Firefox has kept whole.
    async goto(address) {
      await page.evaluate(`void location.assign('${address}')`);
      await loaded(top, address);
    },
    type: (text) => page.keyboard.type(text),
    async stop() {
      await browser.close();
      await screen.stop();
    },
  };
}
