/** Every screen of the form: axe, keyboard, small windows, forced colours, and lines that go the other way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { openMottak } from '../support/browser.ts';
import { branches, walk } from '../support/every-screen.ts';
import { picture } from '../support/picture.ts';

const { mottak, browser } = await openMottak();
const school = mottak.form('no-900000012', 'nb');

/** A window of 1,280 px at 400 %. */
const enlarged = { width: 320, height: 256 };

/** Nothing stands outside the window's width, and every target can be hit. */
const faultsOfShape = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      faults.push(`ruller ${document.documentElement.scrollWidth} px`);
    for (const target of document.querySelectorAll('button, main a[href], summary, textarea, input, .exit')) {
      if (!target.checkVisibility()) continue;
      const { height, left, right } = target.getBoundingClientRect();
      const name = (target.textContent ?? '').trim().slice(0, 30);
      if (height < 44) faults.push(`${name}: ${height} px høy`);
      if (left < -1 || right > width + 1) faults.push(`${name}: utenfor vinduet`);
    }
    return faults;
  });

test('axe finds nothing on any screen, none needs sideways scrolling at 400 %, either way lines go', async () => {
  const context = await browser.newContext({ viewport: enlarged });
  const page = await context.newPage();
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const [branch, way] of Object.entries(branches))
    await walk(page, school, way, async (screen) => {
      const pressed = await page.locator('[aria-pressed=true]').count();
      const key = `${screen} ${pressed > 0}`;
      if (seen.has(key)) return;
      seen.add(key);
      const note = (each: string): void => void faults.push(`${branch}, «${screen}»: ${each}`);
      (await axeFaults(page)).forEach(note);
      (await faultsOfShape(page)).forEach(note);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      (await faultsOfShape(page)).map((each) => `fra høyre: ${each}`).forEach(note);
      await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    });
  assert.deepEqual(faults, []);
  assert.ok(seen.size >= 20, [...seen].join(' · '));
  await context.close();
});

test('the keyboard alone leads through the form, and the heading of each screen has the focus', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(school);
  await page.getByRole('button', { name: 'Ja', exact: true }).waitFor();
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  /** Tab until this is reached, and Enter. */
  const choose = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(name)) {
        await page.keyboard.press('Enter');
        return;
      }
    }
    throw new Error(`tastaturet når ikke «${name}»`);
  };
  for (const [choice, next] of [
    ['Ja', 'Hvem gjelder det?'],
    ['Meg selv', 'Hvor gammel er du?'],
    ['5. til 7. trinn', 'Hva handler det om?'],
    ['En voksen på skolen', 'Er det rektor'],
    ['Nei', 'Hvem skal lese det du skriver?'],
    ['Rektor skal ikke lese', 'Hva skjer?'],
    ['Hopp over', 'Hvor skjer det?'],
    ['Hopp over', 'Når begynte det?'],
    ['Hopp over', 'Hva vil du skal skje?'],
    ['Hopp over', 'Vil du fortelle mer?'],
    ['Hopp over', 'Skal noen ta kontakt med deg?'],
    ['Nei, jeg leser', 'Før du sender'],
    ['Videre', 'Dette er koden din'],
    ['Send nå', 'Det er sendt'],
  ] as const) {
    await choose(choice);
    await page.getByRole('heading', { level: 1, name: next }).waitFor({ timeout: 60_000 });
    assert.ok((await focused()).startsWith(next), `${await focused()} i stedet for ${next}`);
  }
  await page.close();
});

test('in forced colours and in the dark everything that can be pressed has an edge, and a choice is seen', async () => {
  for (const [scheme, colours] of [
    ['light', 'active'],
    ['dark', 'none'],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme: scheme,
      forcedColors: colours,
    });
    const page = await context.newPage();
    await walk(page, school, branches['about pupils']!.slice(0, 5), async () => {
      for (const button of await page.getByRole('button').filter({ visible: true }).all()) {
        const edge = await button.evaluate((element) => {
          const { borderTopWidth, borderTopStyle, backgroundColor, textDecorationLine } =
            getComputedStyle(element);
          return (
            (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0) ||
            backgroundColor !== 'rgba(0, 0, 0, 0)' ||
            textDecorationLine.includes('underline') ||
            element.className === 'back'
          );
        });
        assert.ok(edge, `${await button.innerText()} i ${scheme} ${colours}`);
      }
      assert.deepEqual(await axeFaults(page), []);
    });
    await picture(page, `skjema-${colours === 'active' ? 'tvungne-farger' : 'mørkt'}`);
    await context.close();
  }
});
