import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { works } from '../support/host.ts';
import { picture } from '../support/picture.ts';

const { served, browser } = await openSite();

/** Which widgets stand on each of the sites in `fixtures/host-pages`. */
const sites = {
  skole: ['si-ifra', 'rettigheter', 'tiltaksplan'],
  barnehage: ['si-ifra', 'rettigheter', 'hjelp'],
  fiendtlig: ['si-ifra', 'rettigheter', 'hjelp', 'indikator'],
  streng: ['si-ifra', 'rettigheter', 'hjelp', 'tiltaksplan', 'indikator'],
  'trusted-types': ['si-ifra', 'rettigheter', 'hjelp', 'tiltaksplan', 'indikator'],
} as const;

for (const [site, widgets] of Object.entries(sites)) {
  test(`on «${site}» every widget works, breaks no policy, stores nothing and asks only its own host`, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (![served.portal, served.demo].some((host) => url.startsWith(`${host}/`)))
        faults.push(`ba om ${url}`);
      if (url.startsWith(served.portal) && request.headers()['referer']?.startsWith(served.demo))
        faults.push(`Referer til ${url}`);
    });
    await page.goto(`${served.demo}/${site}/`, { waitUntil: 'networkidle' });
    for (const widget of widgets)
      assert.ok(await works(page, `oppvekst-${widget}`), `${widget} virker ikke på ${site}`);
    // The whole way: a dialog opens and can be left by keyboard.
    const button = page.locator('oppvekst-si-ifra').getByRole('button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByRole('heading').first().waitFor();
    await picture(page, `vertsside-${site}`);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const stored = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      document.cookie,
    ]);
    assert.deepEqual(
      stored.filter((each) => each !== ''),
      [],
    );
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

for (const site of ['skole', 'barnehage']) {
  test(`without script «${site}» keeps a link and a number for each widget`, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.demo}/${site}/`);
    for (const widget of await page.locator('.oppvekst-widget').all()) {
      const link = widget.locator('a').first();
      assert.equal(await link.isVisible(), true);
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      assert.equal(answer.status(), 200);
    }
    assert.match(await page.locator('[data-oppvekst=si-ifra]').innerText(), /116 111/);
    await context.close();
  });
}

test('the frame on the strict site shows numbers, and axe finds nothing in any site’s widgets', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.demo}/streng/`, { waitUntil: 'networkidle' });
  const frame = page.frameLocator('iframe');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await frame.getByText('116 111').filter({ visible: true }).first().waitFor();
  await page.goto(`${served.demo}/barnehage/`, { waitUntil: 'networkidle' });
  assert.ok(await works(page, 'oppvekst-hjelp'));
  assert.deepEqual(await axeFaults(page), []);
  await page.goto(`${served.demo}/skole/`, { waitUntil: 'networkidle' });
  assert.ok(await works(page, 'oppvekst-rettigheter'));
  assert.deepEqual(await axeFaults(page), []);
  await page.close();
});
