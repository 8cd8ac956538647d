/** The form in Firefox and WebKitGTK: what a hostile site learns, what is kept, that a report arrives, and the way out. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openMottak } from '../support/browser.ts';
import { loaded, until, type Elsewhere } from '../support/elsewhere/browser.ts';
import { comeBack, sendWritten, toText, written } from '../support/elsewhere/child.ts';
import { openFirefox } from '../support/elsewhere/firefox.ts';
import { programs } from '../support/elsewhere/programs.ts';
import { composeØ } from '../support/elsewhere/screen.ts';
import { openWebkit } from '../support/elsewhere/webkit.ts';
import { heldPage } from '../support/held-page.ts';
import { hostileSite, secretText, type Learnt } from '../support/hostile.ts';
import { logIn, openFirst } from '../support/inbox.ts';
import { watch, type Hiding } from '../support/leaving.ts';
import { allRefused, stores } from '../support/stores.ts';

const firefox = programs('firefox', 'screen', 'hands');
const webkit = programs('webkit', 'webkitDriver', 'screen', 'hands');
/** How each is opened, or why it cannot be. */
const browsers = {
  Firefox: firefox.ok ? () => openFirefox(firefox.paths) : firefox.why,
  WebKitGTK: webkit.ok ? () => openWebkit(webkit.paths) : webkit.why,
};

const { mottak, browser: chromium } = await openMottak();
const form = mottak.form('no-900000012', 'nb');
const site = await hostileSite(form);
after(() => site.stop());
const secret = secretText(1000);
const learnt = (browser: Elsewhere): Promise<Learnt> => browser.page.run<Learnt>('window.learnt');

for (const [name, open] of Object.entries(browsers)) {
  if (typeof open === 'string') {
    test(`${name}: the form`, { skip: open }, () => undefined);
    continue;
  }
  describe(name, async () => {
    const browser = await open();
    after(() => browser.stop());

    test('0 of 1,000 characters typed, composed, copied and pasted learnt, and 1,000 of a closed shadow root', async (context) => {
      const { screen, windowClass, composes } = browser;
      const compose = composes ? composeØ : [];
      const text = composes ? `${secret}ø` : secret;
      await browser.goto(site.control);
      await browser.page.click("//*[@id='own']");
      await browser.type(secret);
      await screen.focus(windowClass);
      screen.press(...compose);
      await until(browser.page, `${!composes} || window.learnt.characters.includes('ø')`);
      screen.press('ctrl+a', 'ctrl+c', 'End', 'ctrl+v');
      // It sees the clipboard too, and what is composed.
      await until(browser.page, `window.learnt.others.includes('paste ${text}')`);
      const control = await learnt(browser);
      assert.ok(control.characters.length >= 1000, String(control.characters.length));

      await browser.goto(site.framing);
      await toText(browser.frame);
      await browser.type(secret);
      assert.equal(await written(browser.frame), secret);
      await screen.focus(windowClass);
      screen.press(...compose);
      await until(browser.frame, `document.querySelector('textarea').value === '${text}'`);
      screen.press('ctrl+a', 'ctrl+c', 'End', 'ctrl+v');
      await until(browser.frame, `document.querySelector('textarea').value === '${text}${text}'`);
      const code = await sendWritten(browser.frame);
      const { characters, others } = await learnt(browser);
      context.diagnostic(`lært: ${characters.length} av 1000; kontrollen: ${control.characters.length}`);
      assert.equal(characters, '');
      assert.deepEqual(others, []);

      // What was sent can be read, by the two who may.
      await browser.goto(form);
      await comeBack(browser, browser.page, code);
      const inbox = await chromium.newPage();
      await logIn(inbox, mottak, 'no-900000012', 'rektor');
      await openFirst(inbox);
      await inbox
        .getByText(text + text)
        .first()
        .waitFor();
      await inbox.close();
    });

    test('nothing can be kept, framed or alone', async () => {
      const ask = `(${stores.toString()})()`;
      await browser.goto(form);
      await until(browser.page, `document.querySelector('#start')?.checkVisibility()`);
      assert.deepEqual(await browser.page.run(ask), allRefused);
      await browser.goto(site.framing);
      await until(browser.frame, `document.querySelector('#start')?.checkVisibility()`);
      assert.deepEqual(await browser.frame.run(ask), allRefused);
      // The same questions can be answered otherwise.
      await browser.goto(`${mottak.portal}/`);
      assert.equal((await browser.page.run<Record<string, string>>(ask))['localStorage'], 'kept');
    });

    const ways: Readonly<Record<string, (browser: Elsewhere, framed: boolean) => Promise<void>>> = {
      'a click': ({ page, frame }, framed) => (framed ? frame : page).click("//a[@id='forlat']"),
      'Shift three times': async ({ screen, windowClass }) => {
        await screen.focus(windowClass);
        screen.press('Shift_L', 'Shift_L', 'Shift_L');
      },
    };
    for (const [way, leave] of Object.entries(ways))
      for (const framed of [false, true])
        test(`${way}${framed ? ' in a frame' : ''} hides what is written before the next page comes, and Back does not lead to it`, async (context) => {
          const outside = await heldPage('<title>Ute</title><h1>Været</h1>');
          try {
            const place = framed ? browser.frame : browser.page;
            await browser.goto(`${mottak.portal}/`);
            await browser.goto(framed ? site.framing : form);
            await toText(place);
            await browser.type('Dette skal ingen se.');
            // To a page of ours, in place of the weather's: nobody else is asked by a test.
            await place.run(
              `document.getElementById('forlat').href = '${outside.address}', (${watch.toString()})()`,
            );
            await leave(browser, framed);
            const hiding = await until<Hiding>(place, 'window.hiding');
            assert.equal(hiding.display, 'none');
            assert.equal(hiding.title.trim(), '');
            context.diagnostic(`${hiding.milliseconds.toFixed(1)} ms`);
            outside.letCome();
            await loaded(browser.page, outside.address);
            await browser.page.run('history.back()');
            await loaded(browser.page, `${mottak.portal}/`);
          } finally {
            await outside.stop();
          }
        });
  });
}
