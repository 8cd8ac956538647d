import { after } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
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

/** The browser that `npm test` found. */
function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath === undefined) throw new Error('CHROME_PATH er ikke satt. Kjør testene med npm test.');
  return chromium.launch({ executablePath, args: flags });
}
