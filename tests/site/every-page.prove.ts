import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults } from '../support/axe.ts';
import { openSite } from '../support/browser.ts';
import { pagePaths } from '../support/site.ts';

const { served, browser } = await openSite();

test('no page of the whole portal has anything that axe finds wrong, or scrolls sideways at 320 px', async (context) => {
  const tab = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await tab.newPage();
  const faults: string[] = [];
  const paths = pagePaths();
  for (const path of paths) {
    await page.goto(served.portal + path);
    for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) faults.push(`${path}: ${overflow} px for bred`);
  }
  await tab.close();
  context.diagnostic(`${paths.length} sider`);
  assert.deepEqual(faults, []);
});
