import { after } from 'node:test';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { startMottak, type Mottak } from './mottak.ts';
import { serveSite, type Served } from './site.ts';

/** Flags for a browser that talks to nobody but us; root (as in a container) has no sandbox. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // A made-up host on the open net may ask the site, which in a test is on this machine.
  '--disable-features=LocalNetworkAccessChecks',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The built site, served, and a browser; both are ended when the tests of the file are over. */
export async function openSite(): Promise<{ served: Served; browser: Browser }> {
  const served = await serveSite();
  after(() => served.stop());
  const browser = await launchBrowser();
  after(() => browser.close());
  return { served, browser };
}

/** The same with a service for reports behind `/mottak/`. */
export async function openMottak(
  ...settings: Parameters<typeof startMottak>
): Promise<{ mottak: Mottak; browser: Browser }> {
  const [mottak, browser] = await Promise.all([startMottak(...settings), launchBrowser()]);
  after(() => Promise.all([mottak.stop(), browser.close()]));
  return { mottak, browser };
}

/** A browser that keeps its profile in this folder, as a person's own does. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: executable(), args: flags });

/** The browser that `npm test` found. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable(), args: flags });

function executable(): string {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath === undefined) throw new Error('CHROME_PATH er ikke satt. Kjør testene med npm test.');
  return executablePath;
}
