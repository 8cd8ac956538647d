import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../site.ts';
import { loaded, patience, persist, type Elsewhere, type Place } from './browser.ts';
import { openScreen, type Screen } from './screen.ts';

/** WebKit's own sandbox needs rights that a container does not have. */
export const unconfined = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };

/** Starts WebKitGTK's WebDriver, whose browsers come on this screen. */
export async function startWebkitDriver(
  program: string,
  screen: Screen,
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const env = { ...screen.env, ...unconfined };
  const child = spawn(program, [`--port=${port}`], { stdio: 'ignore', env });
  const ended = once(child, 'exit');
  for (const end = Date.now() + patience; ; await pause(100)) {
    const answers = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (child.exitCode !== null || Date.now() > end) throw new Error(`${program} svarer ikke`);
  }
  return {
    port,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** How the driver is asked for a browser. */
const capabilities = (browser: string): object => ({
  browserName: 'MiniBrowser',
  // A page that is asked for must not hold up what is asked about the one that is left.
  pageLoadStrategy: 'none',
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

/** Asks the driver, as W3C WebDriver says. What it refuses is thrown with its own words. */
type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const asker =
  (base: string): Ask =>
  async (method, path, body) => {
    const answer = await fetch(`${base}${path}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };

/** A reference to an element, by the name that the standard gives it. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export async function openWebkit(paths: {
  readonly webkit: string;
  readonly webkitDriver: string;
  readonly screen: string;
  readonly hands: string;
}): Promise<Elsewhere> {
  const screen = await openScreen(paths);
  const driver = await startWebkitDriver(paths.webkitDriver, screen);
  const base = `http://127.0.0.1:${driver.port}/session`;
  const { sessionId } = (await asker(base)('POST', '', {
    capabilities: { alwaysMatch: capabilities(paths.webkit) },
  })) as { sessionId: string };
  const ask = asker(`${base}/${sessionId}`);
  await ask('POST', '/window/rect', { x: 0, y: 0, width: 1000, height: 1750 });

  const find = (using: string, value: string) =>
    ask('POST', '/element', { using, value }) as Promise<Record<string, string>>;
  const toPage = () => ask('POST', '/frame', { id: null });
  const toFrame = async (): Promise<void> => {
    await toPage();
    await ask('POST', '/frame', { id: await find('css selector', 'iframe') });
  };
  const place = (enter: () => Promise<unknown>): Place => ({
    async run<Result>(expression: string) {
      await enter();
      return (await ask('POST', '/execute/sync', { script: `return (${expression})`, args: [] })) as Result;
    },
    click: (xpath) =>
      persist(async () => {
        await enter();
        const element = await find('xpath', xpath);
        await ask('POST', `/element/${element[elementKey]}/click`);
      }),
  });
  const page = place(toPage);
  return {
    screen,
    windowClass: 'MiniBrowser',
    // A browser that is steered takes no input method.
    composes: false,
    page,
    frame: place(toFrame),
    async goto(address) {
      await toPage();
      await ask('POST', '/url', { url: address });
      await loaded(page, address);
    },
    async type(text) {
      const presses = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: presses }] });
    },
    async stop() {
      await ask('DELETE', '');
      await driver.stop();
      await screen.stop();
    },
  };
}
