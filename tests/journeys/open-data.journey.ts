import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../support/browser.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

test('somebody who wants the numbers finds the dataset, its licence and how to cite it, and takes it as JSON-stat', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  // A data block is no script: the policy must have nothing to say of it.
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto(`${served.portal}/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Åpne data' }).click();
  await page.waitForURL(/\/data\/$/);
  await picture(page, 'open-data-1-datasett');
  await page.getByRole('link', { name: 'Elever i grunnskolen', exact: true }).click();
  await page.waitForURL(/\/indikator\/gsi-elever\/$/);
  const citation = await page.locator('.copy', { hasText: 'beregnet' }).innerText();
  assert.match(
    citation,
    /^Utdanningsdirektoratet: Elever i grunnskolen\. Åpen oppvekst, beregnet .+ https:\/\/apen-oppvekst\.example\/indikator\/gsi-elever\/$/,
  );
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  const described = JSON.parse(block ?? '') as Record<string, unknown>;
  assert.equal(described['@type'], 'Dataset');
  assert.equal(described['license'], 'https://data.norge.no/nlod/no/2.0');

  const cube = await page.getByRole('link', { name: 'JSON-stat' }).getAttribute('href');
  const answer = await page.request.get(served.portal + (cube ?? ''));
  assert.equal(((await answer.json()) as { version: string }).version, '2.0');
  assert.equal(answer.headers()['access-control-allow-origin'], '*');

  await page.getByRole('link', { name: 'Om datasettet' }).click();
  await page.waitForURL(/\/data\/#indikator-gsi-elever$/);
  const place = page.locator('#indikator-gsi-elever');
  assert.ok(await place.isVisible());
  assert.match(await place.innerText(), /Lisens: Norsk lisens for offentlige data \(NLOD\)/);
  await picture(page, 'open-data-2-stedet');
  assert.deepEqual(complaints, []);
  await context.close();
});
