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

test('a journalist sets two municipalities beside each other, sees why a figure is hidden, and takes the figures with their citation', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${served.portal}/kommuner/`);
  await page.getByRole('searchbox', { name: 'Finn en kommune' }).fill('flak');
  await page.getByRole('status').filter({ hasText: '1 kommune' }).waitFor();
  assert.equal(await page.locator('#kommuneliste a:visible').innerText(), 'Flakstad');
  await page.getByRole('link', { name: 'Sammenlign kommuner' }).click();
  await page.waitForURL(/\/sammenlign\/$/);
  const choices = page.locator('#sammenlign select');
  await choices.nth(0).selectOption({ label: 'Trondheim' });
  await choices.nth(1).selectOption({ label: 'Flakstad' });
  await page.getByRole('button', { name: 'Vis tallene' }).click();
  // What is chosen is an address that can be sent to a colleague.
  await page.waitForURL(/\?kommune=no-5001&kommune=no-1859$/);
  const absence = page
    .locator('section', { hasText: 'Fravær' })
    .filter({ has: page.locator('figure') })
    .first();
  await absence.waitFor();
  await picture(page, 'journalist-4-sammenligning');

  const title = await absence.locator('h3').innerText();
  assert.match(await absence.locator('figcaption').innerText(), /Flakstad: (skjult|for få)/);
  await absence.getByText('Tallene i tabell').click();
  const cell = absence.locator('tr', { hasText: 'Flakstad' }).locator('td').first();
  assert.match(await cell.innerText(), /skjult|for få/);
  const note = absence.locator('.chart-notes');
  assert.match(await note.innerText(), /få står bak tallet/);
  await note.scrollIntoViewIfNeeded();
  await picture(page, 'journalist-5-skjult');

  await absence.getByRole('link', { name: 'Om tallet' }).click();
  await page.waitForURL(/\/indikator\/fravaer-[^/]+\/$/);
  assert.equal(await page.locator('h1').innerText(), title);
  const why = page.locator('main').getByRole('link', { name: 'Når vi skjuler et tall selv' });
  assert.match((await why.getAttribute('href')) ?? '', /om-tallene\/#skjult-av-oss$/);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /Last ned tallene \(CSV/ }).click();
  const csv = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString('utf8');
  const flakstad = csv.split('\r\n').filter((line) => line.includes('no-1859'));
  assert.ok(flakstad.length > 0);
  assert.ok(
    flakstad.some((line) => /suppressed|smallGroup/.test(line)),
    'the file says that it is hidden too',
  );
  const citation = page.locator('.copy', { hasText: 'beregnet' });
  await citation.scrollIntoViewIfNeeded();
  assert.match(
    await citation.innerText(),
    /^Utdanningsdirektoratet: Fravær.+ Åpen oppvekst, beregnet .+ https:\/\/apen-oppvekst\.example\/indikator\/fravaer-/,
  );
  await picture(page, 'journalist-6-henvisning');

  await why.click();
  await page.getByRole('link', { name: 'tallkvalitet', exact: true }).click();
  await page.waitForURL(/\/tallkvalitet\/$/);
  assert.match(await page.locator('main').innerText(), /Fravær i grunnskolen[^]*er skjult av kilden/);
  await picture(page, 'journalist-7-tallkvalitet');
  await context.close();
});

test('without script every municipality stands beside five others, with why a figure is hidden', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(`${served.portal}/sammenlign/`);
  assert.equal(await page.locator('#sammenlign').isVisible(), false);
  assert.match(await page.locator('main').innerText(), /Å velge fritt krever JavaScript/);
  // The counties are folded; a fold needs no script.
  const link = page.getByRole('link', { name: 'Flakstad', includeHidden: true });
  const fold = page.locator('details', { has: link });
  if ((await fold.count()) > 0) await fold.locator('summary').first().click();
  await page.getByRole('link', { name: 'Flakstad' }).click();
  await page.waitForURL(/\/kommune\/no-1859-flakstad\/sammenlign\/$/);
  const main = await page.locator('main').innerText();
  assert.match(main, /Flakstad: (skjult|for få)/);
  assert.match(main, /få står bak tallet/);
  assert.match(main, /Åpen oppvekst, «Flakstad ved siden av lignende kommuner», beregnet/);
  await picture(page, 'journalist-8-uten-javascript');
  await context.close();
});
