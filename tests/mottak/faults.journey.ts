/** What a child meets when something fails: a way on, always, and nothing that was written is lost before it is stored. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { openMottak } from '../support/browser.ts';
import { aboutPupils, codeOn, comeBack, heading, press, report, toCode, toText } from '../support/child.ts';
import { cases, logIn } from '../support/inbox.ts';
import { picture } from '../support/picture.ts';

const { mottak, browser } = await openMottak();
const school = 'no-900000012';
const envelopes = '**/mottak/v1/konvolutter';
let sentAndStored = 0;

/** A form that has come as far as the code. */
async function ready(text: string): Promise<{ page: Page; code: string }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(mottak.form(school, 'nb'));
  await press(page, ...aboutPupils);
  await toText(page);
  await toCode(page, text);
  return { page, code: await codeOn(page) };
}

/** The code leads to a report that is stored. */
async function isStored(page: Page, code: string): Promise<void> {
  await page.goto(mottak.form(school, 'nb'));
  await comeBack(page, code);
  assert.match(await page.locator('main').innerText(), /Mottatt/);
  sentAndStored += 1;
}

const faults: Readonly<Record<string, readonly ((route: Route) => Promise<void>)[]>> = {
  'a server that is starting': [
    (route) => route.fulfill({ status: 500, body: '{}' }),
    (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Vent</h1>' }),
  ],
  'an answer that is lost after the report is stored': [
    async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
  ],
  'a disk that is full for a while': [
    (route) => route.fulfill({ status: 507, json: { error: 'no-room', message: 'Disken er full.' } }),
  ],
  'an answer that is not signed by the service': [
    (route) =>
      route.fulfill({
        status: 201,
        json: { id: 'A'.repeat(22), sha256: '0'.repeat(64), day: '2026-12-01', signature: 'A'.repeat(86) },
      }),
  ],
};

for (const [what, answers] of Object.entries(faults))
  test(`${what}: the child is told, nothing is let go, and the report comes once`, async () => {
    const { page, code } = await ready(`Dette ble skrevet da ${what}.`);
    const bodies = new Set<string>();
    let turn = 0;
    await page.route(envelopes, async (route) => {
      bodies.add(route.request().postDataBuffer()?.toString('base64') ?? '');
      const answer = answers[turn++];
      await (answer ? answer(route) : route.continue());
    });
    await press(page, 'Send nå');
    await page.getByText('Vi får ikke kontakt. Vi prøver igjen.').waitFor();
    assert.equal(await codeOn(page), code);
    await page.getByRole('heading', { level: 1, name: 'Det er sendt' }).waitFor({ timeout: 60_000 });
    assert.equal(turn, answers.length + 1);
    // The same bytes each time, so that the service knows them again.
    assert.equal(bodies.size, 1);
    await isStored(page, code);
    await page.context().close();
  });

test('no answer for ten minutes: it says that it was not sent, keeps what was written, and shows other ways', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(mottak.form(school, 'nb'));
  await press(page, ...aboutPupils);
  await toText(page);
  await toCode(page, 'Dette skal fram.');
  const code = await codeOn(page);
  await page.route(envelopes, (route) => route.abort('connectionrefused'));
  await press(page, 'Send nå');
  await page.getByText('Vi får ikke kontakt.').waitFor();
  // Nobody has to wait for it: nothing is lost, and the other ways stand.
  const meanwhile = await page.locator('main').innerText();
  assert.match(meanwhile, /Ingenting er borte\. Det du skrev, er her så lenge siden er åpen/);
  assert.match(meanwhile, /Velg en voksen du stoler på/);
  assert.match(meanwhile, /Haster det\?.*112.*116 111/s);
  await picture(page, 'feil-prøver-igjen');
  for (let minutes = 0; minutes < 12; minutes += 1) await page.clock.runFor(60_000);
  await page.getByText('Det ble ikke sendt').waitFor();
  const said = await page.locator('main').innerText();
  assert.match(said, /Det du skrev, er her så lenge siden er åpen/);
  assert.match(said, /Velg en voksen du stoler på/);
  assert.match(said, /116 111/);
  assert.equal(await codeOn(page), code);
  await picture(page, 'feil-ikke-sendt');
  await page.unroute(envelopes);
  await press(page, 'Prøv igjen');
  for (let seconds = 0; seconds < 20; seconds += 1) await page.clock.runFor(1000);
  await page.getByRole('heading', { level: 1, name: 'Det er sendt' }).waitFor({ timeout: 60_000 });
  sentAndStored += 1;
  await context.close();
});

for (const hours of [-1, 1])
  test(`a clock that is ${Math.abs(hours)} hour ${hours < 0 ? 'slow' : 'fast'} does not stop a report`, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install({ time: Date.now() + hours * 3_600_000 });
    await page.goto(mottak.form(school, 'nb'));
    await report(page, 'Klokka mi går feil.');
    sentAndStored += 1;
    await context.close();
  });

test('keys that have expired: no text is taken, and the other ways stand', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.clock.install({ time: Date.now() + 3 * 365 * 86_400_000 });
  await page.goto(mottak.form(school, 'nb'));
  await press(page, 'Ja');
  await heading(page, 'Du kan ikke skrive herfra nå');
  const said = await page.locator('main').innerText();
  assert.match(said, /Derfor tar vi ikke imot noe/);
  assert.match(said, /Velg en voksen du stoler på.*116 111/s);
  assert.equal(await page.locator('textarea').count(), 0);
  await picture(page, 'feil-utløpt-nøkkel');
  await context.close();
});

test('a service that dies while one writes, and is started again, loses nothing', async () => {
  const { page, code } = await ready('Tjenesten falt ned.');
  await mottak.stopService('SIGKILL');
  await press(page, 'Send nå');
  await page.getByText('Vi får ikke kontakt. Vi prøver igjen.').waitFor();
  await mottak.startService();
  await page.getByRole('heading', { level: 1, name: 'Det er sendt' }).waitFor({ timeout: 90_000 });
  await isStored(page, code);
  // And the page of a service that is down leads on all the same.
  await mottak.stopService();
  const answer = await page.goto(mottak.form(school, 'nb'));
  assert.equal(answer?.status(), 502);
  assert.match(await page.locator('body').innerText(), /116 111/);
  await picture(page, 'feil-tjenesten-nede');
  await mottak.startService();
  await page.context().close();
});

test('every report that was said to be sent lies in the inbox, once', async () => {
  const page = await browser.newPage();
  await logIn(page, mottak, school, 'rektor');
  assert.equal(await cases(page).count(), sentAndStored);
  await page.close();
});
