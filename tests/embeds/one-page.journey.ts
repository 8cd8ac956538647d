import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { embedCode } from '@apen-oppvekst/widgets/embed-code';
import { openSite } from '../support/browser.ts';
import { openHost, works } from '../support/host.ts';
import { siteFolder } from '../support/site.ts';

const { served, browser } = await openSite();
const version = readdirSync(siteFolder).find((name) => /^\d+\.\d+\.\d+$/.test(name)) ?? '';

const div = (unit = 'no-900000012'): string =>
  `<div class="oppvekst-widget" data-oppvekst="si-ifra" data-unit="${unit}" data-lang="nb"><p><a href="${served.portal}/si-ifra/${unit}/nb/">Si ifra ved Eksempelvik skole</a>. Ring 116 111.</p></div>`;
const loader = `<script async src="${served.portal}/v1/oppvekst.js" referrerpolicy="no-referrer"></script>`;
const whole = (name: string, folder = version): string =>
  `<script type="module" async src="${served.portal}/${folder}/${name}.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
const element = `<oppvekst-si-ifra data-unit="no-900000012" data-lang="nb">Si ifra: <a href="${served.portal}/si-ifra/no-900000012/nb/">åpne siden</a>. Ring 116 111.</oppvekst-si-ifra>`;

/** Opens a page with this body and gives what stands there when all is quiet. */
async function open(body: string, more: Partial<Parameters<typeof openHost>[2]> = {}) {
  const context = await browser.newContext();
  // An earlier version of the widgets, as a page pasted last year would ask for it.
  await context.route(`${served.portal}/0.0.9/**`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: readFileSync(
        join(siteFolder, version, new URL(route.request().url()).pathname.replace('/0.0.9/', '')),
      ),
    }),
  );
  const { page, seen } = await openHost(context, served.portal, { body, ...more });
  await page.waitForLoadState('networkidle');
  return { page, seen, close: () => context.close() };
}

const clean = { strangers: [], referrers: [], errors: [] };

for (const [what, body] of Object.entries({
  'the loader twice': div() + loader + loader,
  'the loader and a self-contained file': div() + loader + whole('oppvekst-si-ifra'),
  'two versions, each with its own Lit':
    element + whole('oppvekst-si-ifra') + whole('oppvekst-si-ifra', '0.0.9'),
  'a widget inside a context': `<oppvekst-kontekst data-unit="no-900000012" data-lang="nb"><div data-oppvekst="si-ifra"><p><a href="${served.portal}/si-ifra/no-900000012/nb/">Si ifra</a>. Ring 116 111.</p></div></oppvekst-kontekst>${loader}`,
  'an element that the loader finds': element + loader,
  'a paragraph round the element, as old editors make': `<p>${element}</p>` + loader,
})) {
  test(`${what}: one working widget, and no fault on the page`, async () => {
    const { page, seen, close } = await open(body);
    assert.ok(await works(page, 'oppvekst-si-ifra'));
    assert.equal(await page.locator('oppvekst-si-ifra').count(), 1);
    assert.equal(await page.getByRole('button', { name: 'Si ifra', exact: true }).count(), 1);
    // What stood there until it came is not shown twice.
    assert.equal(
      await page.locator('oppvekst-si-ifra > a, oppvekst-si-ifra > p').filter({ visible: true }).count(),
      0,
    );
    assert.deepEqual(seen, clean);
    await close();
  });
}

test('two widgets of a kind on one page both work', async () => {
  const { page, seen, close } = await open(div() + div('no-900000001') + loader);
  await page.waitForFunction(() => document.querySelectorAll('oppvekst-si-ifra').length === 2);
  assert.equal(await page.getByRole('button', { name: 'Si ifra', exact: true }).count(), 2);
  assert.deepEqual(seen, clean);
  await close();
});

test('what is put on the page later is found too', async () => {
  const { page, close } = await open(loader);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), div());
  assert.ok(await works(page, 'oppvekst-si-ifra'));
  await close();
});

test('only what the page uses is fetched', async () => {
  const context = await browser.newContext();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { page } = await openHost(context, served.portal, {
    body: `<div data-oppvekst="hjelp" data-country="no" data-lang="nb"><p>Ring 116 111.</p></div>${loader}`,
  });
  assert.ok(await works(page, 'oppvekst-hjelp'));
  assert.deepEqual(
    asked.filter((path) => /oppvekst-(si-ifra|rettigheter|tiltaksplan|indikator|kontekst)/.test(path)),
    [],
  );
  await context.close();
});

test('a self-closed element does not swallow the rest of the page', async () => {
  const { page, close } = await open(
    `<oppvekst-si-ifra data-unit="no-900000012" data-lang="nb" /><p id="rest">Matplanen for uka</p>${loader}`,
  );
  assert.ok(await works(page, 'oppvekst-si-ifra'));
  assert.equal(await page.locator('#rest').isVisible(), true);
  await close();
});

test('an insecure page gets the widget, and nothing of its address reaches us', async () => {
  const { page, seen, close } = await open(div() + loader, { origin: 'http://skole.test' });
  assert.ok(await works(page, 'oppvekst-si-ifra'));
  assert.deepEqual(seen, clean);
  await close();
});

test('nothing below the button moves when it comes', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const made = embedCode({
    widget: 'si-ifra',
    unit: { id: 'no-900000012', name: 'Eksempelvik skole', joined: true, fictional: true },
    form: 'div',
    language: 'nb',
    portal: served.portal,
    version,
    demo: true,
  });
  assert.ok(made.refused === null);
  const { page } = await openHost(context, served.portal, { body: `${made.code}<p>Under knappen</p>` });
  assert.ok(await works(page, 'oppvekst-si-ifra'));
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await page.evaluate('window.shifts'), []);
  await context.close();
});
