/** A chart of a comparison has no file until the reader asks for one: the browser draws it, as the build draws the others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { areaFigurePath, recordPath, type AreaRecord } from '@apen-oppvekst/data-schema/terms';
import { toPicture, type FigureRecord } from '@apen-oppvekst/widgets/charts';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { root, siteFolder } from '../support/site.ts';

const { served, browser } = await openSite();

/** As the build makes them. */
const { svgToPng } = (await import(join(root, 'packages/portal/src/indicators/png.ts'))) as {
  svgToPng: (svg: string) => Promise<Uint8Array>;
};
const page = await browser.newPage();
after(() => page.close());

const site = 'https://apen-oppvekst.example';
const read = <ARecord>(path: string): ARecord =>
  JSON.parse(readFileSync(join(siteFolder, path), 'utf8')) as ARecord;

/** Flakstad and those of its size, few of which have any figure that may be shown. */
const record = read<AreaRecord>(recordPath('area', 'no-1859'));
const others = [...record.similar].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
const ready = '/kommune/no-1859-flakstad/sammenlign/';
const free = `/sammenlign/?${[record.area, ...others].map(({ id }) => `kommune=${id}`).join('&')}`;
const absence = 'fravaer-10-trinn-dager-snitt';
const schools = 'skoleregister-andel-kombinerte';
const anchorOf = (indicator: string): string => `#figur-ved-siden-av-${indicator}`;

async function open(path: string, within: Page = page): Promise<void> {
  await within.goto(served.portal + path);
  await within.locator('figure').first().waitFor();
}

/** What a press of the button gives. */
async function saved(
  press: () => Promise<void>,
  within: Page = page,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([within.waitForEvent('download'), press()]);
  const chunks = await (await download.createReadStream()).toArray();
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const fileOf = (figure: Locator, format: string): ReturnType<typeof saved> =>
  saved(() => figure.getByRole('button', { name: format }).click(), figure.page());

/** The picture that the widget has: the same municipalities, drawn by the build. */
const built = (indicator: string): FigureRecord => read(areaFigurePath(indicator, 'no-1859'));

for (const [kind, path] of Object.entries({ 'a ready comparison': ready, 'a free comparison': free })) {
  describe(kind, () => {
    for (const indicator of [absence, schools]) {
      test(`${indicator}: the SVG is the bytes that Node gives, with all that belongs to it`, async () => {
        await open(path);
        const { scene, sources } = built(indicator);
        const { name, bytes } = await fileOf(page.locator(anchorOf(indicator)), 'SVG');
        const svg = bytes.toString('utf8');
        assert.equal(name, `${indicator}-flakstad-eidfjord-evenes-valle-vega-aseral.svg`);
        const address = `${site}${path}${anchorOf(indicator)}`;
        const lines = [
          ...sources.map(
            (each) => `Kilde: ${each.publisher}, ${each.title}. Lisens: ${each.licence ?? 'ikke oppgitt'}.`,
          ),
          `Åpen oppvekst, beregnet 22. november 2026. ${address}`,
        ];
        assert.equal(svg, toPicture(scene, { sources: lines, language: 'nb' }));
        assert.equal(XMLValidator.validate(svg), true);
        const said = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text = '']) => text).join(' ');
        for (const text of [scene.title, scene.summary, ...lines.slice(0, -1)])
          assert.ok(said.includes(text), text);
        assert.ok(said.replaceAll(' ', '').includes(address.replaceAll('&', '&amp;')));
      });
    }

    test('a figure that is hidden has a word and no dot in the file', async () => {
      await open(path);
      const { bytes } = await fileOf(page.locator(anchorOf(absence)), 'SVG');
      const svg = bytes.toString('utf8');
      assert.match(svg, />Flakstad<\/text>.*>(for få|skjult)<\/text>/);
      const shown = record.figures
        .find(({ head }) => head.id === absence)!
        .observations.filter(({ value }) => value !== null);
      assert.deepEqual(shown, []);
      assert.doesNotMatch(svg, /ch-dots-main/);
    });

    test('the PNG is the bytes that the build gives, at twice the size, and no text goes beyond its edge', async () => {
      await open(path);
      const figure = page.locator(anchorOf(schools));
      const svg = (await fileOf(figure, 'SVG')).bytes.toString('utf8');
      const { name, bytes } = await fileOf(figure, 'PNG');
      assert.equal(name, `${schools}-flakstad-eidfjord-evenes-valle-vega-aseral.png`);
      assert.deepEqual(bytes, Buffer.from(await svgToPng(svg)));
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [width! * 2, height! * 2]);

      const beyond = await page.evaluate(
        ([text, right]) => {
          const box = document.createElement('div');
          box.innerHTML = text;
          document.body.append(box);
          const { left } = box.firstElementChild!.getBoundingClientRect();
          const all = [...box.querySelectorAll('text')].map((each) => ({
            said: each.textContent,
            at: each.getBoundingClientRect(),
          }));
          box.remove();
          return all.filter(({ at }) => at.left < left || at.right > left + right).map(({ said }) => said);
        },
        [svg, width!] as const,
      );
      assert.deepEqual(beyond, []);
    });

    test('its address opens at the chart', async () => {
      await open(`${path}${anchorOf(schools)}`);
      const chart = page.locator(anchorOf(schools));
      await chart.waitFor();
      await page.waitForFunction(
        (id) => Math.abs(document.querySelector(id)!.getBoundingClientRect().top) < innerHeight / 2,
        anchorOf(schools),
      );
      // Its own link leads there too, and nothing is drawn again.
      await chart.evaluate((each) => each.setAttribute('data-same', ''));
      await page.evaluate(() => scrollTo(0, 0));
      await chart.getByRole('link', { name: 'Lenke til bildet' }).click();
      await page.waitForFunction(() => scrollY > 0);
      assert.ok(page.url().endsWith(path + anchorOf(schools)));
      assert.equal(await chart.getAttribute('data-same'), '');
    });

    test('a picture is had with the keyboard alone', async () => {
      await open(path);
      const figure = page.locator(anchorOf(absence));
      await figure.getByRole('slider').focus();
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'SVG');
      assert.match((await saved(() => page.keyboard.press('Enter'))).name, /\.svg$/);
      await page.keyboard.press('Tab');
      assert.match((await saved(() => page.keyboard.press('Space'))).name, /\.png$/);
    });
  });
}

test('the code of a ready comparison is the widget’s where that shows the same, else a link to the chart', async () => {
  await open('/kommune/no-5001-trondheim/sammenlign/');
  const codeOf = async (id: string): Promise<string> =>
    (await page.locator(`#figur-${id} .copy`).textContent()) ?? '';
  const same = await codeOf(`ved-siden-av-${absence}`);
  assert.match(
    same,
    new RegExp(`data-oppvekst="indikator".* data-indicator="${absence}" data-area="no-5001"`),
  );
  assert.match(same, /\/v1\/oppvekst\.js/);
  const drawn = read<FigureRecord>(areaFigurePath(absence, 'no-5001')).scene;
  assert.equal(await page.locator(`${anchorOf(absence)} figcaption`).textContent(), drawn.summary);

  // Two years of these: the widget shows the municipality over time.
  const chart = 'ved-siden-av-gsi-elever-per-skole';
  const overTime = read<FigureRecord>(areaFigurePath('gsi-elever-per-skole', 'no-5001')).scene;
  assert.deepEqual(overTime.table.head.slice(0, 2), ['Periode', 'Trondheim']);
  const sentence = await page.locator(`#figur-${chart} figcaption`).textContent();
  const address = `${site}/kommune/no-5001-trondheim/sammenlign/#figur-${chart}`;
  assert.equal(
    await codeOf(chart),
    `<p><a href="${address}">Elever per grunnskole, 2025-26</a>. ${sentence}</p>`,
  );
});

test('the code of a free comparison is a link to the chart, as a browser reads it', async () => {
  await open(free);
  const figure = page.locator(anchorOf(schools));
  await figure.getByText('Sett bildet inn på egne sider').click();
  assert.ok(await figure.getByText('Last ned bildet (SVG eller PNG), og legg det ved siden av.').isVisible());
  const code = (await figure.locator('.copy').textContent()) ?? '';
  const link = await page.evaluate((html) => {
    const found = new DOMParser().parseFromString(html, 'text/html').querySelector('a')!;
    return { href: found.href, text: found.textContent };
  }, code);
  assert.deepEqual(link, { href: `${site}${free}${anchorOf(schools)}`, text: built(schools).scene.title });
});

test('where one municipality lies among all has a file too', async () => {
  await open(ready);
  await page.locator('summary', { hasText: 'Blant alle kommunene' }).first().click();
  const figure = page.locator('[id^=figur-blant-alle-]').first();
  const { name, bytes } = await fileOf(figure, 'SVG');
  assert.match(name, /^fravaer-10-trinn-[a-z-]+-flakstad\.svg$/);
  assert.equal(XMLValidator.validate(bytes.toString('utf8')), true);
  assert.match(bytes.toString('utf8'), /\d+ kommuner er skjult/);
});

test('without script there is no button, and nothing is told of one', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await open(ready, plain);
  const figure = plain.locator(anchorOf('gsi-elever-per-skole'));
  await figure.getByText('Sett bildet inn på egne sider').click();
  assert.ok(await figure.locator('.copy').isVisible());
  assert.equal(await figure.getByText('Last ned bildet').isVisible(), false);
  assert.ok(await figure.getByRole('link', { name: 'CSV' }).isVisible());
  assert.equal(await plain.locator('button:visible').count(), 0);
  await context.close();
});

const modes: Record<string, BrowserContextOptions> = {
  '320 px, dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  '1280 px, light': { viewport: { width: 1280, height: 900 } },
  'forced colours': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
};
for (const [mode, options] of Object.entries(modes)) {
  test(`nothing is wrong for axe where what folds is open, nor scrolls sideways (${mode})`, async () => {
    const context = await browser.newContext(options);
    const own = await context.newPage();
    // Of two: axe takes its time for every choice of a list.
    for (const path of [ready, '/sammenlign/?kommune=no-5001&kommune=no-1859']) {
      await open(path, own);
      await own.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('.figures > :first-child details'))
          fold.open = true;
      });
      assert.deepEqual(await axeFaults(own), [], path);
      assert.ok(await own.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
      const small = await own.evaluate(
        () =>
          [...document.querySelectorAll('.figure-files :is(a, button)')]
            .map((each) => each.getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 43.5).length,
      );
      assert.equal(small, 0, path);
    }
    await context.close();
  });
}
