import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

/** The name of what has focus, as a screen reader would begin. */
const focused = (page: import('playwright-core').Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });

test('a nine-year-old finds out, with pictures and by keyboard alone, who reads what she says and when', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  // The day that everything is computed for: the button tells what is closed today and soon.
  await page.clock.setFixedTime('2026-11-22T12:00:00Z');
  await page.goto(`${served.demo}/skole/`);
  const speakUp = page.locator('oppvekst-si-ifra');
  const button = speakUp.getByRole('button', { name: 'Si ifra', exact: true });
  await button.waitFor();
  await button.scrollIntoViewIfNeeded();
  await picture(page, 'niåring-1-knappen');
  await button.focus();
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: /Eksempelvik skole/ });
  await dialog.getByRole('heading', { name: 'Er det fare nå?' }).waitFor();
  assert.equal(await dialog.getByRole('link', { name: /112/ }).first().getAttribute('href'), 'tel:112');
  await dialog.getByRole('heading', { name: 'Er dette skolen din?' }).waitFor();
  assert.match(await dialog.innerText(), /Øvelse, ingen leser dette/);
  await picture(page, 'niåring-2-skolen-din');
  assert.deepEqual(await axeFaults(page), []);

  for (const [choice, heading, name] of [
    ['Ja', 'Hvem gjelder det?', 'niåring-3-hvem'],
    ['Meg selv', 'Hva handler det om?', 'niåring-4-hva'],
    ['Andre elever på skolen', 'Slik kan du si ifra her', 'niåring-5-hvem-leser'],
  ] as const) {
    await dialog.getByRole('button', { name: choice, exact: true }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: heading }).waitFor();
    // A screen reader is led to the new screen, and hears its heading.
    assert.match(await focused(page), new RegExp(heading.replace('?', '\\?')));
    assert.match(await dialog.innerText(), /Øvelse, ingen leser dette/);
    assert.deepEqual(await axeFaults(page), []);
    await picture(page, name);
  }
  const said = await dialog.innerText();
  assert.match(said, /Hvem leser det\?\s+rektor, sosiallærer/);
  assert.match(said, /Når\?\s+Hver skoledag før klokka 9/);
  assert.match(said, /Stengt snart:.*27\. november 2026/);
  assert.match(said, /Du trenger ikke bevis/);
  const number = dialog.getByRole('link', { name: /116 111/ }).first();
  assert.equal(await number.getAttribute('href'), 'tel:116111');
  await number.scrollIntoViewIfNeeded();
  await picture(page, 'niåring-6-nummeret');
  assert.ok(((await number.boundingBox())?.height ?? 0) >= 44);

  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await focused(page), 'Si ifra');
  await context.close();
});

test('what is chosen is on no address, in no history and in no storage', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.demo}/skole/`);
  const [address, entries] = [page.url(), await page.evaluate(() => history.length)];
  await page.getByRole('button', { name: 'Si ifra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const choice of ['Ja', 'Meg selv', 'En voksen på skolen'])
    await dialog.getByRole('button', { name: choice, exact: true }).click();
  await dialog.getByText('Hva må de si videre?').waitFor();
  assert.equal(page.url(), address);
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.equal(await page.title(), 'Eksempelvik skole');
  await context.close();
});

test('the same way is there without script, by the link', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(`${served.demo}/skole/`);
  await page.getByRole('link', { name: /Si ifra ved Eksempelvik skole/ }).click();
  await page.waitForURL(/\/si-ifra\/no-900000012\/nb\/$/);
  assert.match(await page.locator('body').innerText(), /Øvelse, ingen leser dette/);
  await page.getByText('Meg selv').click();
  await page.getByText('Andre elever på skolen').filter({ visible: true }).first().click();
  await picture(page, 'niåring-7-uten-skript');
  assert.match(await page.locator('main').innerText(), /Rektor og sosiallærer/);
  await context.close();
});
