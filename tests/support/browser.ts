import { chromium, type Browser } from 'playwright-core';

/** Flags for a browser that talks to nobody but us; root (as in a container) has no sandbox. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The browser that `npm test` found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'];
  if (executablePath === undefined) throw new Error('CHROME_PATH er ikke satt. Kjør testene med npm test.');
  return chromium.launch({ executablePath, args: flags });
}
