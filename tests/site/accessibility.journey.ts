import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { onePageOfEachType } from '../support/site.ts';

const { served, browser } = await openSite();

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 900 };
const modes: Record<string, BrowserContextOptions> = {
  'telefon, lys': { viewport: phone, colorScheme: 'light' },
  'stor skjerm, mørk': { viewport: desk, colorScheme: 'dark' },
  'tvungne farger': { viewport: desk, forcedColors: 'active' },
};

describe('one page of each type', () => {
  for (const [mode, options] of Object.entries(modes)) {
    test(`has nothing that axe finds wrong (${mode})`, async () => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      for (const { type, path } of onePageOfEachType()) {
        await page.goto(served.portal + path);
        for (const fault of await axeFaults(page)) faults.push(`${type} ${path}: ${fault}`);
      }
      await context.close();
      assert.deepEqual(faults, []);
    });
  }

  test('never scrolls sideways at 320 px (which is also 1280 px at 400 % zoom)', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const { type, path } of onePageOfEachType()) {
      await page.goto(served.portal + path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wide.push(`${type} ${path}: ${overflow} px`);
    }
    await context.close();
    assert.deepEqual(wide, []);
  });

  test('can be walked with the Tab key alone, each stop visible, from a skip link to the footer', async () => {
    const context = await browser.newContext({ viewport: desk });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const { type, path } of onePageOfEachType()) {
      await page.goto(served.portal + path);
      await page.keyboard.press('Tab');
      const first = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      // A frame and a poster are short, and have nothing to skip.
      if (!first.startsWith('#') && !/^(frame|poster)/.test(type))
        faults.push(`${type} ${path}: første stopp er ikke en hopp-lenke, men «${first}»`);
      const unseen = await page.evaluate(() => {
        const stops = [
          ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
        ];
        return stops
          .filter((stop) => stop.checkVisibility() && !stop.closest('details:not([open]) > :not(summary)'))
          .filter((stop) => {
            stop.focus();
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
            return (
              document.activeElement === stop &&
              outlineStyle === 'none' &&
              parseFloat(outlineWidth) === 0 &&
              boxShadow === 'none'
            );
          })
          .map((stop) => stop.outerHTML.slice(0, 80));
      });
      for (const stop of unseen) faults.push(`${type} ${path}: uten synlig fokus: ${stop}`);
    }
    await context.close();
    assert.deepEqual(faults, []);
  });

  test('links and controls on a phone are large enough to hit: 44 px high, or part of a sentence', async () => {
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    const small: string[] = [];
    for (const { type, path } of onePageOfEachType()) {
      await page.goto(served.portal + path);
      const found = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, input:not([type=hidden]), select, summary, nav a',
          ),
        ]
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const target = control.closest('label') ?? control;
            return target.getBoundingClientRect().height < 43.5;
          })
          .map(
            (control) =>
              `${Math.round(control.getBoundingClientRect().height)} px: ${control.outerHTML.slice(0, 80)}`,
          ),
      );
      for (const each of found) small.push(`${type} ${path}: ${each}`);
    }
    await context.close();
    assert.deepEqual(small, []);
  });
});
