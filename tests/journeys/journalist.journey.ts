import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../support/browser.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

test('a journalist searches, finds the measure, sees the passage it rests on, cites it and downloads', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${served.portal}/`);
  await picture(page, 'journalist-1-forside');

  await page.getByRole('searchbox').fill('velværekomite');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sok\/\?q=/);
  const hit = page.locator('#sok-treff a', { hasText: 'Velværekomite' }).first();
  await hit.waitFor();
  await picture(page, 'journalist-2-treff');

  await hit.click();
  await page.waitForURL(/\/tiltak\/trd-ssp-08-velvaerekomite\/$/);
  assert.match(await page.locator('h1').innerText(), /Velværekomite/);
  const passage = page.locator('blockquote', {
    hasText: 'Utvalgte skoler bør etablere egne Velværekomiteer.',
  });
  assert.equal(await passage.first().isVisible(), true);
  const main = await page.locator('main').innerText();
  assert.match(main, /Planen sier ikke noe som kan måles/);
  assert.match(main, /ikke meldt/i);
  assert.doesNotMatch(main, /forsinket|prosent/i);
  await picture(page, 'journalist-3-tiltak');

  const citation = await page.locator('.copy', { hasText: 'Åpen oppvekst' }).first().innerText();
  assert.match(citation, /Trondheim/);
  assert.match(citation, /punkt 8/);
  assert.match(citation, /https:\/\/apen-oppvekst\.example\/tiltak\/trd-ssp-08-velvaerekomite\//);

  await page.goto(`${served.portal}/kommune/no-5001-trondheim/plan/trd-ssp/`);
  const download = page.waitForEvent('download');
  await page.locator('a[href$="/data/tiltak.csv"]').first().click();
  const stream = await (await download).createReadStream();
  const csv = Buffer.concat(await stream.toArray()).toString('utf8');
  assert.match(csv, /trd-ssp-08-velvaerekomite/);
  await context.close();
});

test('the search finds a measure by a word of its passage, and a Swedish plan from the Norwegian page', async () => {
  const page = await browser.newPage();
  const titles = async (query: string): Promise<string> => {
    await page.goto(`${served.portal}/sok/?q=${encodeURIComponent(query)}`);
    await page.locator('#sok-treff li').first().waitFor();
    return page.locator('#sok-treff').innerText();
  };
  assert.match(await titles('suicidprevention'), /Norrköping/);
  assert.match(await titles('storforeldremøte'), /Oppdal/);
  assert.match(await titles('regelverkskompetanse'), /Beiarn/);
  await page.goto(`${served.portal}/sok/?q=Eksempelvik`);
  await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
  assert.doesNotMatch((await page.locator('#sok-treff').innerText()) || '', /evk|Trygg i Eksempelvik/);
  await page.close();
});
