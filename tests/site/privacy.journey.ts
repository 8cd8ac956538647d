import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../support/browser.ts';
import { onePageOfEachType } from '../support/site.ts';

const { served, browser } = await openSite();

/** Opens pages and tells what they asked others for, what they stored, and which policy they broke. */
async function visit(addresses: readonly string[], allowed: readonly string[]) {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  const strangers: string[] = [];
  const referrers: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!allowed.some((origin) => request.url().startsWith(`${origin}/`))) strangers.push(request.url());
    const referrer = request.headers()['referer'];
    if (referrer && !request.url().startsWith(new URL(referrer).origin))
      referrers.push(`${request.url()} ← ${referrer}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  const stored: string[] = [];
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const keys = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ]);
    for (const key of keys) stored.push(`${address}: ${key}`);
  }
  for (const cookie of await context.cookies()) stored.push(`informasjonskapsel ${cookie.name}`);
  await context.close();
  return { strangers, referrers, errors, stored };
}

const clean = { strangers: [], referrers: [], errors: [], stored: [] };

test('a page of the portal asks nobody else, stores nothing and keeps its own content security policy', async () => {
  const addresses = onePageOfEachType().map(({ path }) => served.portal + path);
  assert.deepEqual(await visit(addresses, [served.portal]), clean);
});

test('an embedded tracker asks the widget host only, sends it no referrer and stores nothing', async () => {
  const found = await visit(
    [`${served.demo}/skole/`, `${served.demo}/kommune/`],
    [served.demo, served.portal],
  );
  assert.deepEqual(found.strangers, []);
  assert.deepEqual(found.stored, []);
  assert.deepEqual(found.errors, []);
  // The script tag belongs to the host page, whose own policy decides its referrer; our requests send none.
  assert.deepEqual(
    found.referrers.filter((line) => line.includes('/api/')),
    [],
  );
});
