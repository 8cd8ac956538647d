/** A child sends with pictures alone, comes back with the code, reads the answer, writes again and empties. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.ts';
import { openMottak } from '../support/browser.ts';
import {
  aboutPupils,
  codeOn,
  comeBack,
  heading,
  press,
  report,
  send,
  toCode,
  toText,
} from '../support/child.ts';
import { cases, logIn, openFirst } from '../support/inbox.ts';
import { picture } from '../support/picture.ts';

const { mottak, browser } = await openMottak();
const school = 'no-900000012';
const kindergarten = 'no-900000001';
const phone = { width: 360, height: 640 };

/** Is every number to ring when it is urgent seen as the page stands, where it has not been scrolled? */
const inView = (page: Page): Promise<boolean> =>
  page
    .locator('.urgent .phone')
    .filter({ visible: true })
    .evaluateAll(
      (all) =>
        scrollY === 0 &&
        all.length > 1 &&
        all.every((each) => each.getBoundingClientRect().bottom <= innerHeight),
    );

test('a child sends with pictures alone, from the school’s own button, and reads the answer later', async () => {
  const context = await browser.newContext({ viewport: phone, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${mottak.demo}/skole/`);
  await page.getByRole('button', { name: 'Si ifra', exact: true }).tap();
  const dialog = page.getByRole('dialog');
  for (const choice of ['Ja', 'Meg selv', 'Andre elever på skolen'])
    await dialog.getByRole('button', { name: choice, exact: true }).tap();
  await dialog.getByRole('link', { name: 'Skriv til skolen' }).tap();
  // That it is the right school has been said; what else was answered is in no address.
  await page.waitForURL(`${mottak.form(school, 'nb')}#ja`);
  await page.getByRole('button', { name: 'Videre', exact: true }).waitFor();

  // Who reads, when, and whom to ring: before the first question.
  const start = await page.locator('main').innerText();
  assert.match(start, /Du skriver til Eksempelvik skole\./);
  assert.doesNotMatch(start, /Er dette skolen din\?/);
  assert.match(start, /Rektor og sosiallærer\. Det er 2 voksne som kan åpne det/);
  assert.match(start, /Neste dag noen leser:\s\p{L}+\s\d+\.\s\p{L}+/u);
  assert.match(start, /Haster det\?.*112.*116 111/s);
  assert.match(await page.locator('.practice').innerText(), /øving|øvelse/i);
  assert.equal(await page.getByRole('button', { name: 'Nei', exact: true }).count(), 0);
  assert.ok(await inView(page), 'the numbers, without scrolling');
  await picture(page, 'barn-01-begynnelsen');

  await press(page, 'Videre');
  await heading(page, 'Hvem gjelder det?');
  await picture(page, 'barn-02-hvem');
  await press(page, 'Meg selv');
  await heading(page, 'Hvor gammel er du?');
  await picture(page, 'barn-03-alder');
  await press(page, '1. til 4. trinn');
  await picture(page, 'barn-04-hva');
  await press(page, 'Andre elever på skolen');
  await heading(page, 'Hva skjer?');
  await press(page, 'Noen blir stengt ute', 'Noen slår, sparker eller dytter');
  assert.equal(await page.locator('[aria-pressed=true]').count(), 2);
  await picture(page, 'barn-05-hva-skjer');
  await press(page, 'Videre', 'Ute, i friminuttet', 'Videre', 'Noen uker', 'At det stopper', 'Videre');
  await heading(page, 'Vil du skrive noe?');
  assert.match(await page.locator('main').innerText(), /Ta vare på bildet\. Ikke send det videre\./);
  await picture(page, 'barn-06-vil-du-skrive');
  await press(page, 'Hopp over', 'Nei, jeg leser svaret her');

  await heading(page, 'Før du sender');
  const before = await page.locator('main').innerText();
  assert.match(before, /Rektor og sosiallærer/);
  assert.match(before, /barnevernet/);
  await picture(page, 'barn-07-før-du-sender');
  await press(page, 'Videre');

  // The code is there, and can be kept, before anything has been sent.
  await heading(page, 'Dette er koden din');
  assert.match(await page.locator('main').innerText(), /Ikke sendt ennå/);
  const code = await codeOn(page);
  assert.match(code, /^([a-z]{4,7} ){5}[a-z]{4,7}$/);
  await picture(page, 'barn-08-koden');
  await send(page);
  const after = await page.locator('main').innerText();
  assert.match(after, /Mottatt /);
  assert.match(after, /Rektor og sosiallærer/);
  assert.match(after, /Haster det\?.*112.*116 111/s);
  // Nothing else than the tenant's own words says when, and they are marked as its own.
  assert.match(after, /Skolen har skrevet dette selv: «Vi leser hver skoledag før klokka 9»/);
  assert.doesNotMatch(after, /innen (fem|5) dager|frist/i);
  assert.ok(await inView(page), 'the numbers, without scrolling');
  await picture(page, 'barn-09-sendt');

  // Two words asked back: a slip is told, and the right ones are too.
  const words = code.split(' ');
  const fields = page.getByLabel(/^Ord nummer/);
  const places = (await fields.all()).map(async (field) => {
    const label = await field.evaluate((input) => input.closest('label')?.textContent ?? '');
    return Number(/\d+/.exec(label)?.[0]) - 1;
  });
  const [first, second] = await Promise.all(places);
  // Another word of the code: the other place may by chance have the same.
  await fields.nth(0).fill(words.find((word) => word !== words[first!])!);
  await fields.nth(1).fill(words.find((word) => word !== words[second!])!);
  await press(page, 'Sjekk');
  await page.getByText('Det stemte ikke.').waitFor();
  await fields.nth(0).fill(words[first!]!);
  await fields.nth(1).fill(words[second!]!.toUpperCase());
  await press(page, 'Sjekk');
  await page.getByText('Det stemmer. Nå har du koden.').waitFor();
  await press(page, 'Ferdig');
  await page.getByText('Det du skrev, er borte fra denne siden.').waitFor();
  // The code, that is: one of its words may stand in any sentence.
  assert.doesNotMatch(
    await page.content(),
    new RegExp(words.slice(0, 3).join('(?:<[^>]*>|[^<\\p{L}])*'), 'u'),
  );
  await press(page, 'Jeg har en kode');
  await heading(page, 'Skriv inn koden din');

  // Before anybody has read it. Who comes straight to the form is asked whether it is the right school.
  await page.goto(mottak.form(school, 'nb'));
  await page.getByText('Er dette skolen din?').waitFor();
  await comeBack(page, code);
  assert.match(await page.locator('main').innerText(), /Ikke åpnet ennå/);

  // The social teacher reads and answers.
  const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await logIn(desk, mottak, school, 'sosiallærer');
  await openFirst(desk);
  assert.match(await desk.locator('main').innerText(), /Ingen ord, bare det som er valgt under/);
  await desk
    .getByLabel('Svar', { exact: true })
    .fill('Takk for at du skrev. Jeg er ute i hvert friminutt nå.');
  await desk.getByRole('button', { name: 'Send svaret' }).click();
  await desk.getByText('Svaret er sendt.').waitFor();

  // And the child comes back, by four letters of each word.
  await page.goto(mottak.form(school, 'nb'));
  const short = words.map((word) => word.slice(0, 4)).join('\n');
  await comeBack(page, short);
  const back = await page.locator('main').innerText();
  assert.match(back, /Åpnet \d+\.\s\p{L}+\s20\d\d/u);
  assert.match(back, /Jeg er ute i hvert friminutt nå\./);
  await picture(page, 'barn-10-svaret');
  assert.deepEqual(await axeFaults(page), []);
  await page.getByLabel('Skriv mer').fill('Det gikk bedre i dag.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Det er sendt.').waitFor();
  assert.match(await page.locator('main').innerText(), /Det gikk bedre i dag\./);

  await press(page, 'Tøm');
  await heading(page, 'Vil du tømme?');
  assert.match(
    await page.locator('main').innerText(),
    /Det du har skrevet til skolen, er fortsatt hos skolen/,
  );
  await picture(page, 'barn-11-tømme');
  await press(page, 'Ja, tøm');
  await heading(page, 'Det er tømt');
  await page.goto(mottak.form(school, 'nb'));
  await press(page, 'Jeg har en kode');
  await page.getByLabel('Koden').fill(code);
  await press(page, 'Åpne');
  await page.getByText('Vi finner ikke noe med denne koden.').waitFor({ timeout: 30_000 });

  // The school's record stands, and says that an answer reaches nobody.
  await desk.reload();
  await logIn(desk, mottak, school, 'sosiallærer');
  await openFirst(desk);
  await desk.getByText('Avsenderen har tømt postkassen sin').waitFor();
  await desk.close();
  await context.close();
});

test('a child who would rather write goes from the button to the form, and is asked each thing once', async () => {
  const page = await browser.newPage({ viewport: phone });
  await page.goto(`${mottak.demo}/skole/`);
  await page.getByRole('button', { name: 'Si ifra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ja', exact: true }).click();
  await picture(page, 'barn-00-knappen');
  await dialog.getByRole('link', { name: 'Skriv til skolen' }).click();
  await page.waitForURL(`${mottak.form(school, 'nb')}#ja`);
  await press(page, 'Videre');
  await heading(page, 'Hvem gjelder det?');
  await page.close();
});

test('a code with a slip is told from one that is nobody’s, and no request is made for it', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.goto(mottak.form(school, 'nb'));
  await press(page, 'Jeg har en kode');
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Koden').fill(mottak.holders[0]!.code.split(' ').slice(0, 3).join(' '));
  await press(page, 'Åpne');
  await page.getByRole('alert').filter({ hasText: 'seks ord eller 20 tall' }).waitFor();
  await page.getByLabel('Koden').fill('zzzz zzzz zzzz zzzz zzzz zzzz');
  await press(page, 'Åpne');
  await page.getByRole('alert').filter({ hasText: 'ikke ord i en kode: zzzz' }).waitFor();
  assert.deepEqual(
    asked.filter((url) => url.includes('/v1/')),
    [],
  );
  await page.close();
});

test('a parent gets a dated receipt to print, which says nothing of what was written', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(mottak.form(school, 'nb'));
  await report(page, 'Sønnen min blir holdt utenfor hver dag.', [
    'Ja',
    'Barnet mitt',
    'Andre elever på skolen',
  ]);
  // Printing is the browser's; what would stand on the paper is asked for instead.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await press(page, 'Skriv ut kvittering');
  assert.equal(await page.locator('html').getAttribute('data-printed'), 'yes');
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  assert.match(
    paper,
    /Øvelse\s+Kvittering\s+Du har sendt en melding til Eksempelvik skole her\. Den ble mottatt \d+\.\s\p{L}+\s20\d\d/u,
  );
  assert.match(paper, /Nummer: [\w-]{22}\s+Fingeravtrykk: ([0-9a-f]{4}\s){4}/);
  assert.match(paper, /Underskrift\s+[\w-]{86}/);
  assert.doesNotMatch(paper, /holdt utenfor/);
  await picture(page, 'forelder-kvittering');
  await page.emulateMedia({ media: 'screen' });
  await picture(page, 'forelder-sendt');
  await context.close();
});

test('leaving asks once there is something to lose; who stays loses nothing, and who keeps the code is not asked', async () => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const asked: string[] = [];
  let stay = true;
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await (stay ? dialog.dismiss() : dialog.accept());
  });
  /** The browser's own Back, until the page has gone or the question has come. */
  const leave = async (): Promise<void> => {
    const question = page.waitForEvent('dialog').catch(() => undefined);
    await Promise.race([page.goBack().catch(() => undefined), question]);
  };

  await page.goto(`${mottak.portal}/`);
  await page.goto(mottak.form(school, 'nb'));
  await press(page, ...aboutPupils);
  await leave();
  assert.deepEqual(asked, [], 'nothing said, nothing asked');
  assert.equal(page.url(), `${mottak.portal}/`);

  await page.goto(mottak.form(school, 'nb'));
  await press(page, ...aboutPupils);
  await toText(page);
  await page.getByLabel('Med egne ord').fill('Dette skal ikke bli borte.');
  await leave();
  assert.deepEqual(asked, ['beforeunload']);
  assert.equal(page.url(), mottak.form(school, 'nb'));
  assert.equal(await page.getByLabel('Med egne ord').inputValue(), 'Dette skal ikke bli borte.');

  await toCode(page);
  const words = (await codeOn(page)).split(' ');
  await send(page);
  await leave();
  assert.deepEqual(asked, ['beforeunload', 'beforeunload']);
  const fields = page.getByLabel(/^Ord nummer/);
  for (const field of await fields.all()) {
    const label = await field.evaluate((input) => input.closest('label')?.textContent ?? '');
    await field.fill(words[Number(/\d+/.exec(label)?.[0]) - 1]!);
  }
  await press(page, 'Sjekk');
  await page.getByText('Det stemmer. Nå har du koden.').waitFor();
  await leave();
  assert.equal(asked.length, 2, 'what is kept is kept');
  assert.equal(page.url(), `${mottak.portal}/`);

  // And who says yes, leaves.
  await page.goto(mottak.form(school, 'nb'));
  await press(page, ...aboutPupils);
  await press(page, 'Noen blir stengt ute');
  stay = false;
  await leave();
  await page.waitForURL(`${mottak.portal}/`);
  assert.equal(asked.length, 3);
  await context.close();
});

test('in the kindergarten an adult sends, its head opens and answers, and the adult reads the answer', async () => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await page.goto(mottak.form(kindergarten, 'nb'));
  const start = await page.locator('main').innerText();
  assert.match(start, /Er dette barnehagen deres\?/);
  assert.match(start, /Noen kan gjette hvem du er/);
  assert.match(start, /Styrer og assisterende styrer\. Det er 2 voksne som kan åpne det/);
  await picture(page, 'barnehage-1-begynnelsen');

  await press(page, 'Ja', 'Barnet mitt', 'Andre barn i barnehagen', 'Noen slår, sparker eller dytter');
  await press(page, 'Videre', 'Når barna hviler', 'Videre', 'De siste dagene', 'At en voksen er i nærheten');
  await picture(page, 'barnehage-2-hva-skal-skje');
  await press(page, 'Videre');
  const text = 'Barnet mitt er redd for å gå og legge seg der.';
  await page.getByLabel('Med egne ord').fill(text);
  await press(page, 'Videre', 'Nei, jeg leser svaret her');
  await heading(page, 'Før du sender');
  const before = await page.locator('main').innerText();
  assert.match(before, /Styrer og assisterende styrer/);
  assert.match(before, /Noen kan gjette hvem du er/);
  await picture(page, 'barnehage-3-før-du-sender');
  await press(page, 'Videre');
  const code = await codeOn(page);
  await send(page);
  await page.getByRole('button', { name: 'Skriv ut kvittering' }).waitFor();
  await picture(page, 'barnehage-4-sendt');

  // It lies with the kindergarten, and with nobody at the school.
  const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await logIn(desk, mottak, kindergarten, 'styrer');
  assert.equal(await cases(desk).count(), 1);
  await openFirst(desk);
  const read = await desk.locator('main').innerText();
  assert.match(read, /Eksempelvik barnehage/);
  assert.ok(read.includes(text));
  for (const chosen of ['Noen slår, sparker eller dytter', 'Når barna hviler', 'De siste dagene'])
    assert.ok(read.includes(chosen), chosen);
  await picture(desk, 'barnehage-5-styrer-leser');
  await desk.getByLabel('Svar', { exact: true }).fill('Takk. En voksen sitter hos dem når de hviler.');
  await desk.getByRole('button', { name: 'Send svaret' }).click();
  await desk.getByText('Svaret er sendt.').waitFor();
  await desk.close();

  await page.goto(mottak.form(kindergarten, 'nb'));
  await comeBack(page, code);
  assert.match(await page.locator('main').innerText(), /En voksen sitter hos dem når de hviler\./);
  await picture(page, 'barnehage-6-svaret');
  await context.close();
});
