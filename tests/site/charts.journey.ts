/** What every chart of the portal has: words, figures, sources, files, an address, and a way through it by keyboard. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openSite } from '../support/browser.ts';
import { siteFolder } from '../support/site.ts';

const { served, browser } = await openSite();

/** One page for each kind of chart, and each place that charts stand in. */
const pages = {
  'lines over time': '/indikator/barnehage-barn-per-ansatt/',
  'dots over municipalities': '/indikator/fravaer-10-trinn-dager-snitt/',
  'a map': '/indikator/fravaer-10-trinn-dager-snitt/kart/',
  'places side by side': '/kommune/no-5001-trondheim/sammenlign/',
  'places that the reader chose': '/sammenlign/?kommune=no-5001&kommune=no-4601',
  'the time of a measure': '/tiltak/nkp-01-lokal-elevhalsa/',
};

/** Also of what is folded away. */
const written = async (part: Locator): Promise<string> =>
  ((await part.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

async function opened(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(served.portal + path);
  await page.locator('figure.indicator-figure').first().waitFor({ state: 'attached' });
  return page;
}

for (const [kind, path] of Object.entries(pages)) {
  describe(kind, () => {
    test('has a sentence, a table, its sources with licence and day, files, code, and an address', async () => {
      const page = await opened(path);
      const figures = await page.locator('figure.indicator-figure').all();
      assert.ok(figures.length > 0);
      for (const figure of figures) {
        assert.match(await written(figure.locator('figcaption')), /\d.*\.$/);
        assert.ok((await figure.locator('tbody tr').count()) > 0);
        const foot = await written(figure.locator('.figure-foot > p').first());
        assert.match(
          foot,
          /^(Kilde|Källa): .+ (Lisens|Licens): .+ (Beregnet|Beräknat) 22\.? november 2026\.$/,
        );
        const files = figure.locator('.figure-files');
        assert.deepEqual((await files.locator('a, button').allTextContents()).slice(0, 3), [
          'SVG',
          'PNG',
          'CSV',
        ]);
        assert.match(await written(figure.locator('.copy')), /^<.+>$/);
        const links = await figure
          .locator('.figure-files a')
          .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
        const anchor = new URL(links.at(-1)!);
        assert.equal(anchor.pathname + anchor.search, path);
        assert.equal(anchor.hash, `#${await figure.getAttribute('id')}`);
        for (const link of links) {
          const { pathname } = new URL(link);
          assert.ok(existsSync(join(siteFolder, decodeURI(pathname))), pathname);
        }
      }
      await page.close();
    });

    test('can be walked through with the arrow keys, and tells what is come to', async () => {
      const page = await opened(path);
      const figure = page.locator('figure.indicator-figure').first();
      const rows = await figure
        .locator('tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
        );
      const slider = figure.getByRole('slider', { includeHidden: false });
      // An output is a polite live region by itself.
      const told = figure.getByRole('status');
      await slider.focus();
      await page.keyboard.press('Home');
      assert.equal(await slider.getAttribute('aria-valuetext'), rows[0]![0]);
      await page.keyboard.press('ArrowRight');
      assert.equal(await slider.getAttribute('aria-valuetext'), rows[1]![0]);
      const said = await told.innerText();
      for (const cell of rows[1]!) assert.ok(said.includes(cell.replace(/\.$/, '')), `${cell} in ${said}`);
      await page.close();
    });
  });
}

test('without script a chart has no control that does nothing, and its table', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(served.portal + pages['dots over municipalities']);
  assert.equal(await page.locator('input[type=range]').count(), 0);
  await page.locator('figure summary').first().click();
  assert.ok(await page.locator('figure table').first().isVisible());
  await context.close();
});
