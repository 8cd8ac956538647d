/** What a page in a frame is told in its own address, and what it does not heed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../support/browser.ts';
import { works } from '../support/host.ts';

const { served, browser } = await openSite();

for (const { address, widget, told } of [
  { address: 'indikator/gsi-elever/no-5001/?lang=en', widget: 'indikator', told: { lang: 'en' } },
  { address: 'indikator/gsi-elever/no-5001/?lang=%3Cb%3E', widget: 'indikator', told: { lang: 'nb' } },
  {
    address: 'rettigheter/no-skole/nb/?unit=no-900000012&lang=en',
    widget: 'rettigheter',
    told: { lang: 'nb', unit: 'no-900000012' },
  },
  {
    address: 'rettigheter/no-skole/nb/?unit=900',
    widget: 'rettigheter',
    told: { lang: 'nb', unit: undefined },
  },
]) {
  test(`in the frame «${address}» the widget works, and is told ${JSON.stringify(told)}`, async () => {
    const page = await browser.newPage();
    await page.goto(`${served.portal}/ramme/${address}`, { waitUntil: 'networkidle' });
    assert.ok(await works(page, `oppvekst-${widget}`));
    const dataset = await page
      .locator(`oppvekst-${widget}`)
      .evaluate((element: HTMLElement) => ({ ...element.dataset }));
    for (const [name, value] of Object.entries(told)) assert.equal(dataset[name], value, name);
    if (widget === 'indikator') {
      const words = told.lang === 'en' ? 'The figures as a table' : 'Tallene i tabell';
      assert.equal(await page.getByText(words).filter({ visible: true }).count(), 1);
    }
    await page.close();
  });
}
