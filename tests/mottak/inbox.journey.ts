/** The inbox as a page: without a mouse, on a small screen, and when its words do not come. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { openMottak } from '../support/browser.ts';
import { comeBack, report } from '../support/child.ts';
import { picture } from '../support/picture.ts';

const school = 'no-900000012';
const { mottak, browser } = await openMottak();

/** Presses Tab until what has the keyboard is called so, through every shadow root. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      let found = document.activeElement;
      while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
      const label = (found as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (label ?? found?.getAttribute('aria-label') ?? found?.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim();
    });
    if (here.startsWith(name)) return;
    passed.push(here.slice(0, 40));
  }
  assert.fail(`«${name}» is not reached by Tab: ${passed.join(' · ')}`);
}

test('with the keyboard alone, on a telephone: logs in, opens, answers, and locks', async () => {
  const child = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await child.goto(mottak.form(school, 'nb'));
  const code = await report(child, 'De gjemmer sekken min hver dag.');

  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(mottak.inbox);
  await page.getByRole('heading', { level: 1, name: 'Logg inn i innboksen' }).waitFor();
  await tabTo(page, 'Koden din, åtte ord');
  await page.keyboard.type(mottak.codeOf(school, 'rektor'));
  await page.keyboard.press('Enter');
  await page.getByRole('rowheader', { name: 'Venter på dere (1)' }).waitFor({ timeout: 60_000 });
  await tabTo(page, 'Åpne saken fra Eksempelvik skole');
  await page.keyboard.press('Enter');
  await page.getByText('De gjemmer sekken min').waitFor();
  // Past what to do, to the dialogue, and on to its field.
  await tabTo(page, 'Svar');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Svar');
  await page.keyboard.type('Takk for at du skrev. Vi ser etter den i dag.');
  await tabTo(page, 'Send svaret');
  await page.keyboard.press('Enter');
  await page.getByText('Svaret er sendt.').waitFor();
  await picture(page, 'innboks-tastatur');
  assert.deepEqual(await axeFaults(page), []);
  // The browser's own way back has a key in every browser.
  await page.goBack();
  await page.getByRole('rowheader', { name: 'Venter ikke på dere (1)' }).waitFor();
  await tabTo(page, 'Lås');
  await page.keyboard.press('Enter');
  await page.getByText('Innboksen er låst.').waitFor();
  await page.close();

  await child.goto(mottak.form(school, 'nb'));
  await comeBack(child, code);
  assert.match(await child.locator('main').innerText(), /Vi ser etter den i dag/);
  await child.close();
});

test('an inbox whose words do not come says what the page says, and comes by itself when they do', async () => {
  const page = await browser.newPage();
  await page.route(/\/filer\/nb-/, (route) => route.abort());
  await page.goto(mottak.inbox);
  await page.locator('oppvekst-innboks').getByText('Åpner innboksen').waitFor();
  await page.unroute(/\/filer\/nb-/);
  await page.getByRole('heading', { level: 1, name: 'Logg inn i innboksen' }).waitFor({ timeout: 60_000 });
  // Another language is fetched when it is asked for.
  await page.getByLabel('Språk').selectOption('sv');
  await page.getByLabel('Din kod, åtta ord').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
  await page.close();
});
