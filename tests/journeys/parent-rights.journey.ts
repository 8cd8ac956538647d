import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

/** What is read inside an element. */
const insideOf = (element: Locator): Promise<string> =>
  element.evaluate((host) =>
    [...(host.shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n'),
  );

test('a parent reads the rights on the school’s site, what happens next, and prints the letter', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${served.demo}/skole/`);
  const rights = page.locator('oppvekst-rettigheter');
  const parent = rights
    .getByText('Foreldre', { exact: true })
    .or(rights.getByText('Forelder', { exact: true }))
    .first();
  await parent.waitFor();
  await parent.scrollIntoViewIfNeeded();
  await picture(page, 'forelder-rettigheter-1-spørsmål');
  await parent.click();
  await rights.getByRole('heading', { name: /Hva skjer/ }).waitFor();
  assert.match(await insideOf(rights), /så fort som mulig/);
  assert.match(await insideOf(rights), /minst én uke/);
  assert.match(await insideOf(rights), /ikke kvalitetssikret/i);
  await rights.getByRole('heading', { name: /Hva skjer/ }).scrollIntoViewIfNeeded();
  await picture(page, 'forelder-rettigheter-2-hva-skjer');
  assert.deepEqual(await axeFaults(page), []);

  const letter = await insideOf(rights);
  assert.match(letter, /tolk/i);
  await context.close();
});

test('the letter is alone on the sheet when it is printed from the portal', async () => {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 } });
  const page = await context.newPage();
  await page.goto(`${served.portal}/rettigheter/no-skole/foreldre/`);
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  assert.match(text, /Til rektor/);
  assert.match(text, /barn(et)? (skal )?ikke tolk/i);
  await picture(page, 'forelder-rettigheter-3-brevet');
  for (const point of [/problem/i, /tiltak/i, /når/i, /hvem|ansvar/i, /evaluer|vurder/i])
    assert.match(text, point);
  await context.close();
});

test('the pages of rights lead from the front page to the letter and to help, and search finds them', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.portal}/`);
  await page
    .getByRole('link', { name: /[Rr]ettigheter/ })
    .first()
    .click();
  assert.equal(await page.locator('h1').count(), 1);
  await page.goto(`${served.portal}/sok/?q=rettigheter`, { waitUntil: 'networkidle' });
  await page.locator('a[href*="/rettigheter/"]').filter({ visible: true }).first().waitFor();
  await page.goto(`${served.portal}/sok/?q=alarmtelefonen`, { waitUntil: 'networkidle' });
  await page.locator('a[href*="/hjelp/"]').filter({ visible: true }).first().waitFor();
  await picture(page, 'søk-hjelp');
  await page.close();
});
