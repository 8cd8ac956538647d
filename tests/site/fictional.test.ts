import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { fictionalPaths, siteFolder } from '../support/site.ts';

const fictional = fictionalPaths();
const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const made = /Eksempelvik|evk-|no-9999/;

test('every page of the fictional municipality says that it is made up, and is not to be indexed', () => {
  assert.ok(fictional.length > 20, `bare ${fictional.length} sider`);
  for (const kind of ['kommune', 'tiltak', 'enhet', 'indikator', 'si-ifra', 'ramme']) {
    assert.ok(
      fictional.some((path) => path.startsWith(`/${kind}/`)),
      kind,
    );
  }
  for (const path of fictional) {
    const html = read(join(path, 'index.html'));
    assert.match(html, /[Oo]ppdiktet|Øvelse, ingen|Øving, ingen|Övning, ingen|Practice/, path);
    assert.match(html, /<meta name="robots" content="noindex/, path);
    assert.doesNotMatch(html, /data-pagefind-body/, path);
  }
});

test('the fictional municipality is in no download, feed, sitemap or change log', () => {
  const data = readdirSync(join(siteFolder, 'data'), { recursive: true })
    .map(String)
    // Its status form is there to try, and reached from its own pages only.
    .filter(
      (name) =>
        /\.(csv|atom|xml|ttl|json|jsonld)$/.test(name) &&
        !name.startsWith('statusskjema') &&
        name !== 'manifest.json',
    );
  assert.ok(data.length >= 4);
  for (const name of data) assert.doesNotMatch(read(join('data', name)), made, name);
  assert.doesNotMatch(read('api/v1/changes.json'), made);
  const { examples: _, ...index } = JSON.parse(read('api/v1/index.json')) as Record<string, unknown>;
  assert.doesNotMatch(JSON.stringify(index), made);
  const sitemaps = readdirSync(siteFolder).filter((name) => /^sitemap.*\.xml$/.test(name));
  assert.ok(sitemaps.length > 0);
  for (const name of sitemaps) assert.doesNotMatch(read(name), made, name);
});

test('the search index holds the real plans, and no page of the fictional municipality', () => {
  const folder = join(siteFolder, 'pagefind', 'fragment');
  const addresses = readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    return /"url":"([^"]*)"/.exec(text)?.[1] ?? '';
  });
  assert.ok(addresses.some((address) => address.includes('/plan/trd-ssp/')));
  assert.ok(addresses.some((address) => address.includes('/plan/nkp-vp23/')));
  assert.deepEqual(
    addresses.filter((address) => made.test(address)),
    [],
  );
});
