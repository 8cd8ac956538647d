import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

test('a parent reads the tracker on the school’s own site and gets to the measure on the portal', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${served.demo}/skole/`);
  const tracker = page.locator('oppvekst-tiltaksplan').first();
  const measure = tracker.locator('summary', { hasText: /\S/ }).first();
  await measure.waitFor();
  assert.match(await tracker.evaluate((element) => element.shadowRoot?.textContent ?? ''), /[Oo]ppdiktet/);
  await tracker.scrollIntoViewIfNeeded();
  await picture(page, 'forelder-1-skolens-nettsted');

  // By keyboard alone: the list of measures opens, then the measure.
  const list = tracker.locator('details[part=section]').first();
  if ((await list.getAttribute('open')) === null) {
    await list.locator('summary').first().focus();
    await page.keyboard.press('Enter');
  }
  await tracker.locator('details[part=measure] summary').first().focus();
  await page.keyboard.press('Enter');
  const link = tracker.locator('details[part=measure][open] a[href*="/tiltak/evk-"]').first();
  await link.waitFor();
  await picture(page, 'forelder-2-tiltak-apnet');
  assert.deepEqual(await axeFaults(page), []);

  await link.click();
  await page.waitForURL(new RegExp(`^${served.portal}/tiltak/evk-`));
  assert.equal(await page.locator('h1').count(), 1);
  assert.match(await page.locator('main').innerText(), /[Oo]ppdiktet/);
  await picture(page, 'forelder-3-portalen');
  await context.close();
});

test('when the widget host is down, the link to the plan stays on the school’s page', async () => {
  const page = await browser.newPage();
  await page.route(/\/oppvekst-tiltaksplan\.js$/, (route) => route.abort());
  await page.goto(`${served.demo}/skole/`);
  assert.equal(await page.locator('[data-oppvekst=tiltaksplan] a').first().isVisible(), true);
  await page.close();
});

test('when the plan does not come, the link stays and the tracker offers to try again', async () => {
  const page = await browser.newPage();
  let down = true;
  await page.route(/\/api\/v1\/plan\//, (route) => (down ? route.abort() : route.continue()));
  await page.goto(`${served.demo}/skole/`);
  const tracker = page.locator('oppvekst-tiltaksplan').first();
  const retry = tracker.getByRole('button', { name: 'Prøv igjen' });
  await retry.waitFor();
  assert.equal(await tracker.locator('a[href*="/plan/evk-plan/"]').first().isVisible(), true);
  await picture(page, 'forelder-4-nettet-nede');
  down = false;
  await retry.click();
  await tracker.locator('summary').first().waitFor();
  await page.close();
});
