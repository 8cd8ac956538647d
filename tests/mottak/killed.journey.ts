/** The power goes, or the memory: the service is killed at once and started again, and nobody has lost anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openMottak } from '../support/browser.ts';
import { aboutPupils, comeBack, codeOn, press, report, send, toCode, toText } from '../support/child.ts';
import { cases, logIn, openFirst } from '../support/inbox.ts';

const { mottak, browser } = await openMottak();
const school = 'no-900000012';

async function openForm(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(mottak.form(school, 'nb'));
  return page;
}

async function openInbox(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await logIn(page, mottak, school, 'rektor');
  return page;
}

async function killAndStart(): Promise<void> {
  await mottak.stopService('SIGKILL');
  await mottak.startService();
}

test('killed after a report, after an answer and while somebody writes: all of it is there', async () => {
  const written = await openForm();
  const code = await report(written, 'Skrevet før den første gangen.');
  await written.context().close();
  await killAndStart();

  const first = await openInbox();
  assert.equal(await cases(first).count(), 1);
  await openFirst(first);
  assert.match(await first.locator('main').innerText(), /Skrevet før den første gangen/);
  await first.getByLabel('Svar', { exact: true }).fill('Takk. Kom til meg i morgen.');
  await first.getByRole('button', { name: 'Send svaret' }).click();
  await first.getByText('Svaret er sendt.').waitFor();
  await first.context().close();

  const writing = await openForm();
  await press(writing, ...aboutPupils);
  await toText(writing);
  await toCode(writing, 'Skrevet mens den var nede.');
  const second = await codeOn(writing);
  await killAndStart();
  // The page was loaded from the one that was killed, and sends to the one that was started.
  await send(writing);
  await writing.context().close();

  for (const [words, text] of [
    [code, /Kom til meg i morgen/],
    [second, /Mottatt/],
  ] as const) {
    const back = await openForm();
    await comeBack(back, words);
    assert.match(await back.locator('main').innerText(), text);
    await back.context().close();
  }
  const again = await openInbox();
  const texts: string[] = [];
  // One that is opened may change places in the list.
  for (const at of [0, 1, 0]) {
    await cases(again).nth(at).click();
    await again.getByRole('heading', { level: 1, name: /^Sak fra/ }).waitFor();
    texts.push(await again.locator('main').innerText());
    await again.getByRole('button', { name: 'Saker' }).click();
    await again.getByRole('heading', { level: 1, name: 'Saker' }).waitFor();
    // The list is fetched anew each time it is shown.
    await cases(again).nth(1).waitFor();
  }
  assert.equal(await cases(again).count(), 2);
  for (const text of [/Skrevet før den første gangen/, /Skrevet mens den var nede/])
    assert.ok(texts.some((each) => text.test(each)));
  await again.context().close();
});
