import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import {
  framePath,
  intakeFormPath,
  languages,
  posterPath,
  speakUpPath,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';
import { siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const units = readdirSync(join(siteFolder, 'api/v1/unit')).map(
  (name) => JSON.parse(read(`api/v1/unit/${name}`)) as UnitRecord,
);
const open = units.filter(({ intakeOpen }) => intakeOpen);

test('the sealed form is open at the made-up school and kindergarten, which practise, and at nobody else', () => {
  assert.deepEqual(
    open.map(({ unit, municipality }) => [unit.id, municipality.fictional]),
    [
      ['no-900000001', true],
      ['no-900000012', true],
    ],
  );
});

test('where it is open, every page that offers it leads to it in its own language, and a practice says so', () => {
  for (const { unit } of open) {
    for (const language of languages) {
      const link = `href="/${intakeFormPath(unit.id, language)}"`;
      for (const path of [speakUpPath(unit.id, language), framePath['si-ifra'](unit.id, language)]) {
        const html = read(`${path}index.html`);
        assert.equal(html.split('/mottak/').length, 2, path);
        const [, after = ''] = html.split(link);
        // In the same tab, out of any frame, and without telling where the reader came from.
        assert.match(after, /^ target="_top" rel="noreferrer"/, path);
        assert.match(after.slice(0, 400), /<small>[^<]*(øving|övning|practice)/, path);
      }
      assert.match(read(`${posterPath(unit.id, language)}index.html`), /class="write"/);
    }
  }
});

test('the form is in no sitemap, no search and no robots.txt', () => {
  const listed = [
    ...readdirSync(siteFolder).filter((name) => /^sitemap.*\.xml$/.test(name)),
    'robots.txt',
    '_headers',
  ].map(read);
  const folder = join(siteFolder, 'pagefind', 'fragment');
  const found = readdirSync(folder).map((name) =>
    gunzipSync(readFileSync(join(folder, name))).toString('utf8'),
  );
  assert.ok(found.length > 50);
  // The documents of the same name are about it, and are no form.
  for (const text of [...listed, ...found]) assert.doesNotMatch(text, /mottak\/skjema/);
});
