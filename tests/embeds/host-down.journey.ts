import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { openSite } from '../support/browser.ts';
import { openHost } from '../support/host.ts';

const { served, browser } = await openSite();

const link = `${served.portal}/si-ifra/no-900000012/nb/`;
const code = `<div class="oppvekst-widget" data-oppvekst="si-ifra" data-unit="no-900000012" data-lang="nb"><p><a href="${link}">Si ifra ved Eksempelvik skole</a>. Ring 116 111.</p></div>
<script async src="${served.portal}/v1/oppvekst.js" referrerpolicy="no-referrer"></script>`;

/** The link and the number can be seen, and nothing on the page has failed. */
async function keepsLinkAndNumber(page: Page, errors: readonly string[]): Promise<void> {
  assert.equal(await page.locator(`a[href="${link}"]`).first().isVisible(), true);
  assert.equal(await page.getByText('116 111').first().isVisible(), true);
  assert.deepEqual(errors, []);
}

const answers: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  '404': (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'nei' }),
  '500': (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Feil</h1>' }),
  'HTML in place of the script': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logg inn</title>' }),
  'no connection': (route) => route.abort('connectionrefused'),
};

for (const [what, answer] of Object.entries(answers)) {
  for (const [part, pattern] of Object.entries({
    'the loader': '**/v1/oppvekst.js',
    'a widget’s file': '**/split/oppvekst-si-ifra.js',
    'the data': '**/api/v1/**',
  })) {
    test(`${what} for ${part}: the link and the number stay`, async () => {
      const context = await browser.newContext();
      await context.route(pattern, answer);
      const { page, seen } = await openHost(context, served.portal, { body: code });
      await page.waitForLoadState('networkidle');
      // A script that is not one is an error of that script, as the browser tells it; the page goes on.
      const ours = seen.errors.filter((error) => !/Unexpected token '<'|dynamically imported/.test(error));
      await keepsLinkAndNumber(page, ours);
      await context.close();
    });
  }
}

test('a host that never answers does not hold the page back', async () => {
  const context = await browser.newContext();
  let asked = false;
  let release = (): void => undefined;
  const silence = new Promise<void>((done) => {
    release = done;
  });
  await context.route(`${served.portal}/**`, async (route) => {
    asked = true;
    await silence;
    await route.abort();
  });
  // Resolves at DOMContentLoaded, while the request for the loader is still unanswered.
  const { page, seen } = await openHost(context, served.portal, { body: code });
  await page.waitForFunction(() => document.readyState !== 'loading');
  assert.equal(asked, true);
  await keepsLinkAndNumber(page, seen.errors);
  release();
  await context.close();
});

test('a policy that lets nothing in leaves the link and the number', async () => {
  const context = await browser.newContext();
  const { page } = await openHost(context, served.portal, {
    body: code,
    headers: { 'Content-Security-Policy': "script-src 'self'" },
  });
  await page.waitForLoadState('networkidle');
  await keepsLinkAndNumber(page, []);
  await context.close();
});

test('a page whose Trusted Types leave out ours keeps the link and is not harmed', async () => {
  const context = await browser.newContext();
  const { page } = await openHost(context, served.portal, {
    body: `${code}<script>window.own = 'still here';</script>`,
    headers: { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  });
  await page.waitForLoadState('networkidle');
  await keepsLinkAndNumber(page, []);
  assert.equal(await page.evaluate('window.own'), 'still here');
  await context.close();
});

test('wrong integrity leaves the link', async () => {
  const context = await browser.newContext();
  const version = /** the folder of the widgets */ await (async () => {
    const answer = await context.request.get(`${served.portal}/v1/oppvekst.js`);
    return /\d+\.\d+\.\d+/.exec(await answer.text())?.[0] ?? '';
  })();
  const { page, seen } = await openHost(context, served.portal, {
    body: `<script type="module" async src="${served.portal}/${version}/oppvekst-si-ifra.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>
    <oppvekst-si-ifra data-unit="no-900000012" data-lang="nb">Si ifra: <a href="${link}">åpne siden</a>. Ring 116 111.</oppvekst-si-ifra>`,
  });
  await page.waitForLoadState('networkidle');
  await keepsLinkAndNumber(page, seen.errors);
  await context.close();
});
