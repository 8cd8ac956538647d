import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { openHost, works } from '../support/host.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

/** Writes part of a name, and takes the first suggestion by keyboard. */
async function findUnit(page: Page, part: string): Promise<void> {
  const field = page.getByRole('combobox', { name: /Hvilken skole/ });
  await field.focus();
  await page.keyboard.type(part);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** The code on the page, with the test's own address in place of the one the site was built for. */
async function codeOn(page: Page): Promise<string> {
  const area = page.locator('#bygger-kode textarea').first();
  await area.waitFor();
  const code = await area.inputValue();
  const built = /(https?:\/\/[^/"]+)\//.exec(code)?.[1] ?? '';
  return code.replaceAll(built, served.portal);
}

test('a web editor finds the school by name, says what may be pasted, pastes, and sees it work', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${served.portal}/bygg-inn/`, { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: /^Si ifra/ }).check();
  await findUnit(page, 'eksempelvik sk');
  await picture(page, 'nettredaktør-1-skolen');
  await page.getByRole('radio', { name: /^HTML med skript(?!,)/ }).check();
  const code = await codeOn(page);
  assert.match(code, /data-unit="no-900000012"/);
  assert.match(code, /\/si-ifra\/no-900000012\/nb\//);
  assert.match(code, /116 111/);
  await page.locator('#bygger-kode textarea').first().scrollIntoViewIfNeeded();
  await picture(page, 'nettredaktør-2-koden');
  assert.deepEqual(await axeFaults(page), []);

  const { page: school, seen } = await openHost(context, served.portal, { body: code });
  assert.ok(await works(school, 'oppvekst-si-ifra'));
  await picture(school, 'nettredaktør-3-virker');
  assert.deepEqual(seen, { strangers: [], referrers: [], errors: [] });
  await context.close();
});

test('who may paste only text and links gets a link, a button picture and no code', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.portal}/bygg-inn/`, { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: /^Si ifra/ }).check();
  await findUnit(page, 'eksempelvik sk');
  await page.getByRole('radio', { name: /^Bare tekst og lenker/ }).check();
  await page
    .getByRole('button', { name: /Kopier/ })
    .filter({ visible: true })
    .first()
    .waitFor();
  for (const format of ['svg', 'png']) {
    const answer = await page.request.get(`${served.portal}/knapp/si-ifra-nb.${format}`);
    assert.equal(answer.status(), 200);
    assert.ok((await answer.body()).length > 500);
  }
  await context.close();
});

test('a school that has not joined gets no code for the button, and is told why', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.portal}/bygg-inn/`, { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: /^Si ifra/ }).check();
  await findUnit(page, 'charlottenlund');
  await page
    .getByText(/Er ikke med/)
    .first()
    .waitFor();
  await page.getByRole('radio', { name: /^HTML med skript(?!,)/ }).check();
  assert.equal(await page.locator('#bygger-kode textarea').count(), 0);
  await picture(page, 'nettredaktør-4-ikke-med');
  await page.close();
});

test('colours that are hard to read are refused, with the figure', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.portal}/bygg-inn/`, { waitUntil: 'networkidle' });
  await page.getByRole('radio', { name: /^Si ifra/ }).check();
  await findUnit(page, 'eksempelvik sk');
  await page.getByRole('radio', { name: /^HTML med skript(?!,)/ }).check();
  await page.getByText('Farger og andre valg').click();
  await page.getByRole('checkbox', { name: /egne farger/ }).check();
  const text = page.getByRole('textbox', { name: 'Tekst', exact: true });
  await text.fill('#999999');
  await text.blur();
  await page
    .getByText(/For lite/)
    .first()
    .waitFor();
  assert.equal(await page.locator('#bygger-kode textarea').count(), 0);
  await text.fill('#1c2725');
  await text.blur();
  assert.match(await codeOn(page), /data-color-text="#1c2725"/);
  await page.close();
});
