/** `npm run picture`, while `npm start` runs: photographs a plan's page for the README. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const address = process.env.PORTAL_ADDRESS ?? 'http://localhost:4321';
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args,
});
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
await page.goto(`${address}/kommune/no-5001-trondheim/plan/trd-ssp/`);
await page.screenshot({ path: join(dirname(fileURLToPath(import.meta.url)), 'portal.png') });
await browser.close();
