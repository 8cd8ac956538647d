/** What a page in a frame is told in its own address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from '../support/browser.ts';

const { served, browser } = await openSite();

for (const { frame, widget, attribute, value } of [
  {
    frame: 'indikator/gsi-elever/no-5001/?lang=en',
    widget: 'oppvekst-indikator',
    attribute: 'data-lang',
    value: 'en',
  },
  {
    frame: 'indikator/gsi-elever/no-5001/?lang=%3Cb%3E',
    widget: 'oppvekst-indikator',
    attribute: 'data-lang',
    value: 'nb',
  },
  {
    frame: 'rettigheter/no-skole/nb/?unit=no-900000012',
    widget: 'oppvekst-rettigheter',
    attribute: 'data-unit',
    value: 'no-900000012',
  },
  {
    frame: 'rettigheter/no-skole/nb/?unit=900&lang=en',
    widget: 'oppvekst-rettigheter',
    attribute: 'data-unit',
    value: null,
  },
]) {
  test(`the frame «${frame}» makes ${attribute} ${String(value)}`, async () => {
    const page = await browser.newPage();
    await page.goto(`${served.portal}/ramme/${frame}`, { waitUntil: 'networkidle' });
    const told = page.locator(widget);
    assert.equal(await told.getAttribute(attribute), value);
    if (attribute === 'data-lang')
      assert.ok(
        await told
          .getByText(value === 'en' ? 'Source' : 'Kilde')
          .first()
          .isVisible(),
      );
    await page.close();
  });
}
