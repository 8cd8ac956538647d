import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openSite } from '../support/browser.ts';
import { siteFolder } from '../support/site.ts';
import { pairs } from './pairs.ts';

const { served, browser } = await openSite();

const searchPage = { nb: '/sok/', nn: '/nn/sok/', sv: '/sv/sok/' } as const;

/** Paths of the hits that are shown, and of the names. */
async function search(page: Page, query: string): Promise<{ hits: string[]; names: string[] }> {
  await page.locator('#sok-felt').fill(query);
  await page.keyboard.press('Enter');
  await page.locator('#sok-status').filter({ hasText: query }).waitFor();
  const pathsIn = async (list: string): Promise<string[]> =>
    page
      .locator(`${list} a`)
      .evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
  return { hits: await pathsIn('#sok-treff'), names: await pathsIn('#sok-navneliste') };
}

for (const [language, list] of Object.entries(pairs)) {
  test(`${list.length} words find what they must, and nothing where they must not (${language})`, async () => {
    const page = await browser.newPage();
    await page.goto(served.portal + searchPage[language as keyof typeof pairs]);
    const faults: string[] = [];
    for (const { query, finds, names } of list) {
      const found = await search(page, query);
      if (finds === undefined && names === undefined && found.hits.length + found.names.length > 0)
        faults.push(`${query}: ${[...found.names, ...found.hits].join(' ')}`);
      if (finds !== undefined && !found.hits.some((path) => path.endsWith(finds)))
        faults.push(`${query}: not ${finds} among ${found.hits.join(' ')}`);
      if (names !== undefined && !found.names.includes(names))
        faults.push(`${query}: not ${names} among ${found.names.join(' ')}`);
    }
    const shown = await page.locator('#sok-treff').innerHTML();
    assert.doesNotMatch(shown, /\u00ad/, 'a mark of the index is shown');
    await page.close();
    assert.deepEqual(faults, []);
  });
}

test('there are sixty pairs and more', () => {
  assert.ok(Object.values(pairs).flat().length >= 60);
});

test('an excerpt shows the words as they were written, with the compound marked whole', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.portal}/sok/`);
  await search(page, 'heving');
  const marks = await page.locator('#sok-treff mark').allInnerTexts();
  assert.ok(marks.length > 0);
  for (const mark of marks) assert.match(mark, /^\p{Lu}?\p{Ll}*heving/u);
  await search(page, 'rettleiing');
  assert.match((await page.locator('#sok-treff mark').allInnerTexts()).join(' '), /veiledning/i);
  await page.close();
});

test('the names weigh no more than 60 kB, and a name is found before 200 kB have come, texts included', async () => {
  const file = readFileSync(join(siteFolder, 'sok/navn.json'));
  assert.ok(file.length <= 60_000, `${file.length} B`);
  const page = await browser.newPage();
  let sum = 0;
  // What every page of the site has is not the search's: the page, its style and its font.
  const ofEveryPage = new Set(['document', 'stylesheet', 'font', 'image', 'other']);
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (ofEveryPage.has(response.request().resourceType())) return;
    void response.body().then(
      (body) => {
        // As hosts send it: text compressed, the index compressed already.
        sum += /\.(?:js|json)$/.test(path) ? brotliCompressSync(body).length : body.length;
      },
      () => undefined,
    );
  });
  await page.goto(`${served.portal}/sok/?q=${encodeURIComponent('Åsveien')}`);
  await page.locator('#sok-navneliste a').first().waitFor();
  await page.locator('#sok-treff a').first().waitFor();
  await page.waitForLoadState('networkidle');
  console.log(`a name’s first result: ${sum} B`);
  assert.ok(sum <= 200_000, `${sum} B`);
  await page.close();
});
