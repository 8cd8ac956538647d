/** Somebody has typed or followed a wrong address: a page in plain words, with the way on and whom to ring. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/axe.ts';
import { openMottak } from '../support/browser.ts';
import { picture } from '../support/picture.ts';

const { mottak, browser } = await openMottak();
const school = 'no-900000012';

for (const [name, viewport] of [
  ['mobil', { width: 360, height: 740 }],
  ['stor', { width: 1280, height: 800 }],
] as const)
  test(`a child with a wrong address comes to the form all the same (${name})`, async () => {
    const page = await browser.newPage({ viewport });
    const answer = await page.goto(`${mottak.form(school, 'nb')}/side-2`);
    assert.equal(answer?.status(), 404);
    await page.getByRole('heading', { level: 1, name: 'Siden finnes ikke' }).waitFor();
    assert.equal(await page.getByRole('link', { name: /116 111/ }).count(), 1);
    assert.deepEqual(await axeFaults(page), []);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!wide, 'nothing is wider than the screen');
    await picture(page, `feil-adresse-${name}`);
    await page.getByRole('link', { name: 'Skriv til Eksempelvik skole' }).click();
    await page.getByRole('heading', { level: 1, name: 'Skriv til Eksempelvik skole' }).waitFor();
    await page.close();
  });

test('one who reads comes to the inbox, where nothing is asked for that is not there', async () => {
  const page = await browser.newPage();
  const missing: string[] = [];
  await page.goto(`${mottak.inbox}saker/17`);
  await picture(page, 'feil-adresse-innboks');
  assert.deepEqual(await axeFaults(page), []);
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.getByRole('link', { name: 'Til innboksen' }).click();
  await page.getByLabel('Koden din, åtte ord').waitFor();
  assert.deepEqual(missing, []);
  await page.close();
});
