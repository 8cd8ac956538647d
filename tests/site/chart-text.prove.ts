/** Every word in every chart of the portal, as a browser draws it: inside the picture, and 4.5:1 against what is behind. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from '../support/browser.ts';
import { pagePaths, siteFolder } from '../support/site.ts';

const { served, browser } = await openSite();

const paths = pagePaths().filter((path) =>
  readFileSync(join(siteFolder, path, 'index.html'), 'utf8').includes('<text class="ch-'),
);

/** How many words are drawn, and a line for each that is outside its picture or too pale. */
const readWords = (page: Page): Promise<{ words: number; faults: string[] }> =>
  page.evaluate(() => {
    const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    /** Any colour that a stylesheet can give, as the screen has it. */
    const channels = (colour: string): number[] => {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      return [...brush.getImageData(0, 0, 1, 1).data];
    };
    /** Relative luminance as WCAG 2 defines it. */
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(colour)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (start: Element): string => {
      for (let at: Element | null = start; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (channels(backgroundColor)[3] === 255) return backgroundColor;
      }
      return 'Canvas';
    };
    const faults: string[] = [];
    const texts = [...document.querySelectorAll<SVGTextElement>('svg.chart text')].filter((text) =>
      text.checkVisibility(),
    );
    for (const text of texts) {
      const picture = text.ownerSVGElement!;
      const { width, height } = picture.viewBox.baseVal;
      const box = text.getBBox();
      // A browser counts a letter's box in whole pixels of the screen, and the picture may be drawn smaller than it is.
      const air = 1.5;
      const inside =
        box.x >= -air && box.x + box.width <= width + air && box.y >= -3 && box.y + box.height <= height + 3;
      if (!inside)
        faults.push(
          `«${text.textContent}» ${box.x}–${box.x + box.width}, ${box.y}–${box.y + box.height} i ${width}×${height}`,
        );
      const { fill, fillOpacity, opacity } = getComputedStyle(text);
      const [low = 0, high = 0] = [luminance(fill), luminance(groundOf(picture))].sort((a, b) => a - b);
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < 4.5 || Number(fillOpacity) * Number(opacity) < 1)
        faults.push(`«${text.textContent}» ${contrast.toFixed(2)}:1`);
    }
    return { words: texts.length, faults };
  });

for (const [mode, options] of Object.entries({
  'telefon, mørk': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'stor skjerm, lys': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
} as const)) {
  test(`is inside the picture and can be read (${mode})`, async (context) => {
    const tab = await browser.newContext(options);
    const page = await tab.newPage();
    const faults: string[] = [];
    let words = 0;
    for (const path of paths) {
      await page.goto(served.portal + path);
      const read = await readWords(page);
      words += read.words;
      faults.push(...read.faults.map((fault) => `${path}: ${fault}`));
    }
    await tab.close();
    context.diagnostic(`${words} ord i bilder på ${paths.length} sider`);
    assert.ok(words > 0);
    assert.deepEqual(faults, []);
  });
}
