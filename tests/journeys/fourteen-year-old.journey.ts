import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

test('a fourteen-year-old reads who can read it, what they must pass on, and where there is help', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${served.demo}/skole/`);
  await page.getByRole('button', { name: 'Si ifra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const choice of ['Ja', 'Meg selv', 'En voksen på skolen'])
    await dialog.getByRole('button', { name: choice, exact: true }).click();
  await dialog.getByText('Hvem leser det?').first().waitFor();
  assert.match(await dialog.innerText(), /rektor, sosiallærer/);

  const passOn = dialog.locator('summary', { hasText: 'Hva må de si videre?' });
  await passOn.focus();
  await page.keyboard.press('Enter');
  await passOn.scrollIntoViewIfNeeded();
  const said = await dialog.innerText();
  assert.match(said, /rektor/i);
  assert.match(said, /barnevernet/i);
  assert.match(said, /hemmelig/i);
  await picture(page, 'fjortenåring-1-si-videre');
  assert.deepEqual(await axeFaults(page), []);

  const sources = dialog.locator('summary', { hasText: 'Hva bygger dette på?' });
  await sources.focus();
  await page.keyboard.press('Enter');
  const law = dialog.getByRole('link', { name: /§ 12-5/ });
  assert.match((await law.getAttribute('href')) ?? '', /^https:\/\/lovdata\.no\//);
  assert.match(await dialog.innerText(), /slik loven var 13\. april 2026/);
  await dialog
    .getByRole('link', { name: /116 111/ })
    .first()
    .scrollIntoViewIfNeeded();
  await picture(page, 'fjortenåring-2-hjelp');
  await context.close();
});

for (const [choice, name] of [
  ['Noen hjemme eller et annet sted', 'hjemme'],
  ['Jeg har det så vondt at jeg ikke orker mer', 'orker-ikke-mer'],
] as const) {
  test(`«${choice}»: numbers to ring come before anything else`, async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${served.demo}/skole/`);
    await page.getByRole('button', { name: 'Si ifra', exact: true }).click();
    const dialog = page.getByRole('dialog');
    for (const each of ['Ja', 'Meg selv', choice])
      await dialog.getByRole('button', { name: each, exact: true }).click();
    await dialog.getByText('116 111').first().waitFor();
    await picture(page, `hjelp-først-${name}`);
    const said = await dialog.innerText();
    const [police, ambulance, childLine, readers] = ['112', '113', '116 111', 'Hvem leser det?'].map((each) =>
      said.indexOf(each),
    ) as [number, number, number, number];
    assert.ok(Math.min(police, ambulance) >= 0);
    assert.ok(Math.max(police, ambulance) < childLine);
    assert.ok(childLine < readers);
    assert.match(said, /barnevern/i);
    assert.deepEqual(await axeFaults(page), []);
    await context.close();
  });
}

test('the quick exit hides the page at once, and Back does not return to it', async () => {
  const context = await browser.newContext();
  await context.route(/^https:\/\/(?!skole)/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Været</title><p>Sol</p>' }),
  );
  const page = await context.newPage();
  await page.goto(`${served.demo}/kommune/`);
  await page.goto(`${served.demo}/skole/`);
  await page.getByRole('button', { name: 'Si ifra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ja', exact: true }).click();
  await dialog
    .getByRole('button', { name: /Forlat siden/ })
    .or(dialog.getByRole('link', { name: /Forlat siden/ }))
    .first()
    .click();
  await page.waitForURL(/^https:/);
  await page.goBack();
  assert.match(page.url(), /\/kommune\/$/);
  await context.close();
});

test('Shift three times leaves the page for speaking up too', async () => {
  const context = await browser.newContext();
  const asked: string[] = [];
  await context.route(/^https:\/\//, (route) => {
    asked.push(route.request().headers()['referer'] ?? '');
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Været</title>' });
  });
  const page = await context.newPage();
  await page.goto(`${served.portal}/si-ifra/no-900000012/nb/`, { waitUntil: 'networkidle' });
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ShiftLeft');
  await page.waitForURL(/^https:/);
  assert.deepEqual(asked, ['']);
  await context.close();
});
