/** A thousand characters under a hostile site's eyes, and the way out by the clock, in Chromium. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openMottak } from '../support/browser.ts';
import { aboutPupils, press, send, toCode, toText } from '../support/child.ts';
import { hostileSite, secretText, type Learnt } from '../support/hostile.ts';
import { watchHiding } from '../support/leaving.ts';

const { mottak, browser } = await openMottak();
const form = mottak.form('no-900000012', 'nb');
const site = await hostileSite(form);
after(() => site.stop());
const secret = secretText(1000);

test('Chromium: 0 of 1,000 typed characters learnt, and 1,000 of a closed shadow root', async (context) => {
  const page = await browser.newPage({ viewport: { width: 900, height: 1600 } });
  await page.goto(site.control);
  await page.locator('#own').click({ position: { x: 20, y: 20 } });
  await page.keyboard.type(secret);
  const control = (await page.evaluate('window.learnt')) as Learnt;
  assert.ok(control.characters.length >= 1000);
  await page.goto(site.framing);
  const frame = page.frameLocator('iframe');
  await press(frame, ...aboutPupils);
  await toText(frame);
  await frame.getByLabel('Med egne ord').click();
  await page.keyboard.type(secret);
  assert.equal(await frame.getByLabel('Med egne ord').inputValue(), secret);
  await toCode(frame);
  await send(frame);
  const { characters, others } = (await page.evaluate('window.learnt')) as Learnt;
  context.diagnostic(`lært: ${characters.length} av 1000; kontrollen: ${control.characters.length}`);
  assert.equal(characters.length, 0);
  assert.deepEqual(others, []);
  await page.close();
});

test('the way out hides what is written within 100 ms, framed and alone, 20 times of 20', async (context) => {
  const figures: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    const framed = time % 2 === 1;
    const person = await browser.newContext();
    await person.route('https://www.yr.no/**', (route) => route.fulfill({ body: '' }));
    const page = await person.newPage();
    await page.goto(framed ? site.framing : form);
    const place = framed ? page.frameLocator('iframe') : page;
    await press(place, ...aboutPupils);
    const { hidden } = await watchHiding(page, framed ? page.frames()[1]! : page);
    if (time % 4 < 2) await place.getByRole('link', { name: 'Forlat siden' }).click({ noWaitAfter: true });
    else for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    const { milliseconds, display } = await hidden;
    assert.equal(display, 'none');
    figures.push(milliseconds);
    await person.close();
  }
  context.diagnostic(`høyst ${Math.max(...figures).toFixed(1)} ms`);
  assert.ok(Math.max(...figures) < 100, figures.join());
});
