/** What the site around the form learns, what a browser keeps of it, and how it is left. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openMottak } from '../support/browser.ts';
import { aboutPupils, heading, press, send, toCode, toText } from '../support/child.ts';
import { hostileSite, secretText, type Learnt } from '../support/hostile.ts';
import { watchHiding } from '../support/leaving.ts';
import { picture } from '../support/picture.ts';
import { allRefused, stores } from '../support/stores.ts';

const { mottak, browser } = await openMottak();
const form = mottak.form('no-900000012', 'nb');
const site = await hostileSite(form);
after(() => site.stop());

const learnt = (page: Page): Promise<Learnt> => page.evaluate('window.learnt');

describe('a host page that listens to everything', () => {
  const secret = secretText(200);

  test('learns every character of a field of its own, also in a closed shadow root', async () => {
    const page = await browser.newPage();
    await page.goto(site.control);
    await page.locator('#own').click({ position: { x: 20, y: 20 } });
    await page.keyboard.type(secret);
    const { characters } = await learnt(page);
    for (const letter of secret) assert.ok(characters.includes(letter));
    assert.ok(characters.length >= secret.length, `${characters.length} av ${secret.length}`);
    await page.close();
  });

  test('learns none of what is typed, pasted or composed in the form it frames, nor what is sent', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 1600 } });
    await page.goto(site.framing);
    const frame = page.frameLocator('iframe');
    await press(frame, ...aboutPupils);
    await toText(frame);
    const field = frame.getByLabel('Med egne ord');
    await field.click();
    await page.keyboard.type(secret);
    // A keyboard that composes, and the clipboard.
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ø', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: 'ø' });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+V');
    assert.ok((await field.inputValue()).startsWith(`${secret}ø`));
    await toCode(frame);
    await send(frame);
    const { characters, others } = await learnt(page);
    assert.equal(characters, '');
    assert.deepEqual(others, []);
    await page.close();
  });
});

describe('a browser', () => {
  test('keeps nothing for the form, framed or alone', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(form);
    assert.deepEqual(await page.evaluate(stores), allRefused);
    await page.goto(site.framing);
    await page.frameLocator('iframe').locator('#start').waitFor();
    assert.deepEqual(await page.frames()[1]!.evaluate(stores), allRefused);
    assert.deepEqual(await context.cookies(), []);
    // The same questions can be answered otherwise.
    await page.goto(`${mottak.portal}/`);
    assert.equal((await page.evaluate(stores))['localStorage'], 'kept');
    await context.close();
  });
});

describe('the way out', () => {
  const ways: Readonly<Record<string, (page: Page, framed: boolean) => Promise<void>>> = {
    'a click': async (page, framed) => {
      const place = framed ? page.frameLocator('iframe') : page;
      await place.getByRole('link', { name: 'Forlat siden' }).click({ noWaitAfter: true });
    },
    'Shift three times': async (page) => {
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    },
  };
  for (const [way, leave] of Object.entries(ways))
    for (const framed of [false, true])
      test(`${way}${framed ? ' in a frame' : ''} hides what is written before the next page comes, and Back does not lead to it`, async () => {
        const context = await browser.newContext();
        const page = await context.newPage();
        await context.route('https://www.yr.no/**', (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>Yr</title><h1>Været</h1>' }),
        );
        await page.goto(`${mottak.portal}/`);
        await page.goto(framed ? site.framing : form);
        const place = framed ? page.frameLocator('iframe') : page;
        await press(place, ...aboutPupils);
        await toText(place);
        await place.getByLabel('Med egne ord').fill('Dette skal ingen se.');
        const { hidden } = await watchHiding(page, framed ? page.frames()[1]! : page);
        await leave(page, framed);
        await page.waitForURL('https://www.yr.no/');
        // Said by the page that was left, so it was hidden before the next one came.
        const { display, title } = await hidden;
        assert.equal(display, 'none');
        assert.equal(title.trim(), '');
        assert.equal(await page.locator('h1').innerText(), 'Været');
        await page.goBack();
        assert.equal(page.url(), `${mottak.portal}/`);
        await context.close();
      });

  test('Shift that makes a capital letter leaves nothing', async () => {
    const page = await browser.newPage();
    await page.goto(form);
    await press(page, ...aboutPupils);
    await toText(page);
    await page.getByLabel('Med egne ord').click();
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`);
    assert.equal(await page.getByLabel('Med egne ord').inputValue(), 'ABC');
    await page.close();
  });
});

describe('a page that cannot do everything', () => {
  test('without script it says who reads, whom to ring and how to tell an adult, and asks nothing', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto(form);
    const text = await page.locator('main').innerText();
    assert.match(text, /Rektor og sosiallærer/);
    assert.match(text, /Skjemaet trenger JavaScript/);
    assert.doesNotMatch(text, /Er dette skolen din/);
    assert.match(text, /Velg en voksen du stoler på/);
    assert.equal(await page.locator('a[href="tel:116111"]').isVisible(), true);
    assert.equal(await page.getByRole('button').filter({ visible: true }).count(), 0);
    assert.equal(
      await page.getByRole('link', { name: 'Forlat siden' }).getAttribute('href'),
      'https://www.yr.no/',
    );
    await picture(page, 'skjema-uten-skript');
    await context.close();
  });

  test('where its scripts do not come the numbers and the other ways stand', async () => {
    const context = await browser.newContext();
    await context.route('**/mottak/filer/**/*.js', (route) => route.abort());
    await context.route('**/mottak/filer/*.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(form, { waitUntil: 'networkidle' });
    assert.equal(await page.locator('a[href="tel:112"]').isVisible(), true);
    // Not at once: the form may still come.
    await page.getByText('Skjemaet trenger JavaScript').waitFor();
    assert.match(await page.locator('#andre').innerText(), /på en annen måte/);
    assert.equal(await page.locator('#start').isVisible(), false);
    await context.close();
  });

  test('on an address that is not secure, where nothing can be sealed, it takes no text', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    // The same page, as it would be without https on somebody's own domain.
    await page.route('http://skjema.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const answer = await context.request.get(`${mottak.portal}${pathname}`);
      const headers = { ...answer.headers() };
      delete headers['content-encoding'];
      delete headers['content-length'];
      const policy = headers['content-security-policy'];
      if (policy) headers['content-security-policy'] = policy.replaceAll(mottak.portal, 'http://skjema.test');
      await route.fulfill({ status: answer.status(), headers, body: await answer.body() });
    });
    await page.goto('http://skjema.test/mottak/skjema/no-900000012/nb', { waitUntil: 'networkidle' });
    assert.equal(await page.evaluate(() => isSecureContext), false);
    assert.equal(await page.locator('a[href="tel:116111"]').first().isVisible(), true);
    const buttons = page.getByRole('button', { name: 'Ja', exact: true });
    assert.equal(await buttons.isVisible(), false);
    await page.getByText('Skjemaet trenger JavaScript').waitFor();
    assert.match(await page.locator('main').innerText(), /på en annen måte/);
    assert.equal(await page.locator('textarea').filter({ visible: true }).count(), 0);
    await picture(page, 'skjema-uten-https');
    await context.close();
  });

  test('blocked in a frame, the host page’s own link and number stand', async () => {
    const page = await browser.newPage();
    await page.route('**/mottak/skjema/**', (route) => route.abort('blockedbyclient'));
    await page.goto(`${mottak.demo}/skole/`);
    const fallback = page.locator('oppvekst-si-ifra, [data-oppvekst=si-ifra]').first();
    await page.getByRole('button', { name: 'Si ifra', exact: true }).waitFor();
    assert.equal(await fallback.isVisible(), true);
    await page.close();
  });

  test('the form opens in a frame and in the mirror of a page that is read from right to left', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(form);
    await press(page, 'Ja');
    await heading(page, 'Hvem gjelder det?');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.close();
  });
});
