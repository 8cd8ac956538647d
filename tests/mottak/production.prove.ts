/** What is published for children has no form of a made-up school in it, neither in its files nor when they run. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { root, serveSite, siteFolder } from '../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'oppvekst-utgivelse-'));
after(() => rmSync(folder, { recursive: true, force: true }));

// As `npm run build` does it, beside what is served from this clone.
const building = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'build', folder], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
assert.deepEqual(await once(building, 'exit'), [0, null]);
const published = join(folder, 'site');

/** The address of a form, as far as it is the same for all. */
const formAddress = 'mottak/skjema';

/** All files of a site, images and fonts too, from its root. */
const filesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    );

/** The search index is packed, whatever its files are called. */
const unpacked = (bytes: Buffer): Buffer => (bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes);

const filesWith = (site: string, text: string): string[] =>
  filesOf(site)
    .filter((file) => unpacked(readFileSync(join(site, file))).includes(text))
    .sort();

test('a release that is not for practice opens no form of a made-up school, though the school says that it has one', () => {
  const units = join(folder, 'release/api/v1/unit');
  const records = readdirSync(units).map((name) => readFileSync(join(units, name), 'utf8'));
  assert.ok(records.length > 50);
  // The made-up school says that it has the way, and that it is closed.
  assert.ok(records.some((text) => text.includes('"intake"')));
  for (const text of records) assert.equal((JSON.parse(text) as { intakeOpen: boolean }).intakeOpen, false);
});

test('no page, frame, poster, record, sitemap or search index of a published site has the address of a form', (context) => {
  const files = filesOf(published);
  context.diagnostic(`${files.length} filer gjennomsøkt`);
  assert.ok(files.includes('sitemap-0.xml') && files.includes('si-ifra/no-900000012/nb/plakat/index.html'));
  // The widget and its part of the split bundle can make the address of any unit that is open; none is written out.
  const scripts = filesWith(published, formAddress);
  assert.ok(
    scripts.every((file) => /^[0-9.]+\/.*\.js$/.test(file)),
    scripts.join(),
  );
  assert.deepEqual(filesWith(published, `${formAddress}/no-`), []);
  // The same search finds them where they are, in a site for practice; and what a packed file says.
  assert.ok(filesWith(siteFolder, `${formAddress}/no-`).length > 0);
  assert.ok(filesWith(published, 'Eksempelvik').some((file) => file.startsWith('pagefind/')));
});

/** Pages of the made-up municipality's units, with all that is on them in use, where they lead to a form or ask for one. */
async function leadsToForms(browser: Browser, site: string, paths: readonly string[]): Promise<string[]> {
  const served = await serveSite({ site });
  const context = await browser.newContext();
  try {
    const found: string[] = [];
    for (const path of paths) {
      const page = await context.newPage();
      page.on('request', (request) => {
        if (request.url().includes('/mottak/')) found.push(`${path} ba om ${request.url()}`);
      });
      await page.goto(`${served.portal}${path}`, { waitUntil: 'networkidle' });
      for (const button of await page.getByRole('button', { name: 'Si ifra', exact: true }).all())
        if (await button.isVisible()) await button.click();
      await page.waitForLoadState('networkidle');
      // Playwright looks through open shadow roots too.
      const links = page.locator(
        `[href*="${formAddress}"], [src*="${formAddress}"], [action*="${formAddress}"]`,
      );
      if ((await links.count()) > 0)
        found.push(`${path} har ${await links.first().evaluate((one) => one.outerHTML)}`);
      await page.close();
    }
    return found;
  } finally {
    await context.close();
    await served.stop();
  }
}

test('no page or frame of a made-up unit leads to a form when its scripts run', async (context) => {
  const browser = await launchBrowser();
  after(() => browser.close());
  const paths = filesOf(published)
    .filter((file) => /^(enhet|si-ifra|ramme\/si-ifra)\/no-9000000\d\d\/(.*\/)?index\.html$/.test(file))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
  context.diagnostic(`${paths.length} sider åpnet`);
  assert.ok(paths.length > 20, paths.join());
  assert.deepEqual(await leadsToForms(browser, published, paths), []);
  const practised = paths.filter((path) => path.includes('no-900000012'));
  assert.ok((await leadsToForms(browser, siteFolder, practised)).length > 0);
});
