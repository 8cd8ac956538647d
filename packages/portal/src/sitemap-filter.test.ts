import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { listedPages } from './sitemap-filter.ts';

test('a page is in the sitemap if it was built and does not say noindex', (context) => {
  const site = mkdtempSync(join(tmpdir(), 'sitemap-'));
  context.after(() => rmSync(site, { recursive: true }));
  const write = (path: string, html: string): void => {
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), html);
  };
  write('åpen', '<meta name="description" content="x">');
  write('skjult', '<meta name="robots" content="noindex">');
  const { integration, filter } = listedPages('https://portal.example');
  const done = integration.hooks['astro:config:done'] as (given: { config: { outDir: URL } }) => void;
  done({ config: { outDir: pathToFileURL(`${site}/`) } });
  assert.equal(filter('https://portal.example/%C3%A5pen/'), true);
  assert.equal(filter('https://portal.example/skjult/'), false);
  assert.equal(filter('https://portal.example/finnes-ikke/'), false);
});
