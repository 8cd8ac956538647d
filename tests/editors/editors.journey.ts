/**
 * What is left of our code in the sanitizers and editors of content systems, and what a visitor then meets.
 * Each is fed what the builder hands out, and what it would save is put on a page of another site.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editorAnswers, embedCode, forms, loaderCode, type Form } from '@apen-oppvekst/widgets/embed-code';
import { openSite } from '../support/browser.ts';
import { openHost, works } from '../support/host.ts';
import { root, siteFolder } from '../support/site.ts';
import { drupal } from './settings/drupal.ts';
import { editors, openEditorPage } from './settings/editors.ts';
import { sanitizers } from './settings/sanitizers.ts';
import type { Setting } from './settings/setting.ts';

const { served, browser } = await openSite();
const { version } = JSON.parse(readFileSync(join(root, 'packages/widgets/package.json'), 'utf8')) as {
  version: string;
};
const hashes = JSON.parse(readFileSync(join(siteFolder, version, 'sri.json'), 'utf8')) as Readonly<
  Record<string, { readonly integrity: string }>
>;
const unit = { id: 'no-900000012', name: 'Eksempelvik skole', joined: true, fictional: true };
const link = `${served.portal}/si-ifra/${unit.id}/nb/`;

function codeFor(form: Form, siteHasLoader = false): string {
  const made = embedCode({
    widget: 'si-ifra',
    unit,
    form,
    siteHasLoader,
    language: 'nb',
    portal: served.portal,
    version,
    integrity: hashes['oppvekst-si-ifra.js']?.integrity,
    demo: true,
  });
  if (made.refused !== null) assert.fail(made.refused.join(', '));
  return made.code;
}

/** What the setting leaves of some code. */
async function leftOf(setting: Setting, code: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await openEditorPage(page);
    return await setting.left(code, page);
  } finally {
    await page.close();
  }
}

/** True if a visitor reads code where there should be a link or a widget. */
const printed = (text: string): boolean => /<|&lt;|src=|data-oppvekst|oppvekst-si-ifra/.test(text);

const run = [...sanitizers, ...editors];

test('21 settings are run, and Drupal’s six are recorded', () => {
  assert.equal(run.length, 21);
  assert.equal(drupal.length, 6);
  assert.ok(drupal.every(({ recorded }) => recorded));
});

/** Settings in which scripts or the site's own loader make a widget of what is kept. */
const widgets: string[] = [];

for (const setting of [...run, ...drupal]) {
  test(`${setting.name}: the link is left, the form the builder picks works, and no code is printed`, async () => {
    const context = await browser.newContext();
    const open = async (body: string, head = '') => openHost(context, served.portal, { body, head });

    for (const form of forms) {
      const { page, seen } = await open(await leftOf(setting, codeFor(form)));
      const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
      if (setting.printsCode !== true) assert.equal(printed(text), false, `${form}: ${text}`);
      if (form === 'link') {
        assert.equal(await page.locator(`a[href="${link}"]`).isVisible(), true);
        assert.match(text, /116 111/);
      }
      assert.deepEqual(seen.errors, []);
      await page.close();
    }

    const answer: { form: Form; siteHasLoader?: boolean } = editorAnswers[setting.answer];
    const { form, siteHasLoader = false } = answer;
    const head = siteHasLoader ? loaderCode(served.portal) : '';
    const { page, seen } = await open(await leftOf(setting, codeFor(form, siteHasLoader)), head);
    if (form === 'link' || setting.linkOnly === true) {
      assert.equal(await page.locator(`a[href="${link}"]`).isVisible(), true);
    } else if (form === 'frame') {
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await page.frameLocator('iframe').getByText('112').filter({ visible: true }).first().waitFor();
    } else {
      assert.ok(await works(page, 'oppvekst-si-ifra'));
      widgets.push(setting.name);
    }
    assert.deepEqual(seen.errors, []);
    await context.close();
  });
}

test('a working widget is left wherever a div, an element or a script may be pasted', () => {
  const expected = [...run, ...drupal].filter(
    ({ answer, linkOnly }) =>
      linkOnly !== true && (['div', 'element'] as Form[]).includes(editorAnswers[answer].form),
  );
  assert.deepEqual(
    widgets,
    expected.map(({ name }) => name),
  );
});
