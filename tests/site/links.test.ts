import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagePaths, siteFolder } from '../support/site.ts';

const html = new Map(
  pagePaths().map((path) => [path, readFileSync(join(siteFolder, path, 'index.html'), 'utf8')]),
);
const attribute = (name: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  );

/** `/mottak/skjema/no-974760673/nb` */
const form = /^\/mottak\/skjema\/(no|se)-\d+\/(nb|nn|sv|en)$/;

/** True if the site has a file that a host would give for the address. */
function exists(path: string): boolean {
  const file = join(siteFolder, decodeURIComponent(path));
  return existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
}

test('every internal link, picture and file leads somewhere, and every anchor exists', () => {
  const broken = new Set<string>();
  for (const [path, text] of html) {
    for (const target of [...attribute('href', text), ...attribute('src', text)]) {
      if (/^[a-z]+:/i.test(target)) continue;
      const { pathname, hash } = new URL(target, `http://x${path}`);
      // The intake service answers there, under the same host.
      if (form.test(pathname)) continue;
      if (!exists(pathname)) broken.add(`${path} → ${target}`);
      const anchor = decodeURIComponent(hash.slice(1));
      const page = html.get(pathname);
      if (anchor !== '' && page !== undefined && !page.includes(`id="${anchor}"`))
        broken.add(`${path} → ${target} (ankeret finnes ikke)`);
    }
  }
  assert.deepEqual([...broken], []);
});

test('each page has a language, a title of its own, a description, one main and one canonical address', () => {
  const faults: string[] = [];
  const titles = new Map<string, string>();
  for (const [path, text] of html) {
    if (!/<html[^>]* lang="(nb|nn|sv|en)"/.test(text)) faults.push(`${path}: språk`);
    if (!/<meta name="description" content="[^"]{20,}"/.test(text)) faults.push(`${path}: beskrivelse`);
    if ((text.match(/<main[\s>]/g) ?? []).length !== 1) faults.push(`${path}: main`);
    if ((text.match(/rel="canonical"/g) ?? []).length !== 1) faults.push(`${path}: canonical`);
    // A child's page and a frame are called by the unit's name in every language, and tell nothing more.
    if (/^\/(si-ifra|ramme)\//.test(path)) continue;
    const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';
    const twin = titles.get(title);
    if (title === '' || twin !== undefined)
      faults.push(`${path}: tittelen «${title}» er tom eller den samme som på ${twin}`);
    titles.set(title, path);
  }
  assert.deepEqual(faults, []);
});

test('no page carries an inline script or style', () => {
  const faults = [...html].filter(([, text]) =>
    /<script(?![^>]*\ssrc=)(?![^>]*application\/ld\+json)[^>]*>|<style|\sstyle="|\son[a-z]+="/.test(text),
  );
  assert.deepEqual(
    faults.map(([path]) => path),
    [],
  );
});
