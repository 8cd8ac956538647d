import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../support/browser.ts';
import { onePageOfEachType } from '../support/site.ts';

const { served, browser } = await openSite();

test('without script each page has its heading, its text and working links', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  for (const { type, path } of onePageOfEachType()) {
    const answer = await page.goto(served.portal + path);
    if (answer?.status() !== 200) faults.push(`${type} ${path}: ${answer?.status()}`);
    if ((await page.locator('h1').count()) !== 1) faults.push(`${type} ${path}: ikke nøyaktig én h1`);
    const text = (await page.locator('main').innerText()).trim();
    if (text.length < 150) faults.push(`${type} ${path}: bare ${text.length} tegn i main`);
  }
  await context.close();
  assert.deepEqual(faults, []);
});

test('without script the demo school site still leads to the plan', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.demo}/skole/`);
  const link = page.locator('[data-oppvekst=tiltaksplan] a').first();
  assert.equal(await link.isVisible(), true);
  await link.click();
  await page.waitForURL(/\/plan\/evk-plan\/$/);
  assert.equal(await page.locator('h1').count(), 1);
  await context.close();
});
