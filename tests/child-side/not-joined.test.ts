import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  languages,
  nationalPath,
  settingOf,
  speakUpPath,
  unitPath,
  type Language,
  type SpeakUpRecord,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';
import { siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const units = readdirSync(join(siteFolder, 'api/v1/unit'))
  .map((name) => JSON.parse(read(`api/v1/unit/${name}`)) as UnitRecord)
  .filter(({ unit }) => settingOf(unit.type) !== undefined);

/** What people read of the page of a unit. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');

const words = ({ unit, municipality }: UnitRecord, language: Language): SpeakUpRecord['words'] => {
  const setting = settingOf(unit.type) ?? 'school';
  return (JSON.parse(read(nationalPath.speakUp(municipality.country, setting, language))) as SpeakUpRecord)
    .words;
};

test('every unit that children attend has its page in four languages', () => {
  assert.ok(units.length > 70, `bare ${units.length} enheter`);
  for (const { unit } of units)
    for (const language of languages)
      assert.doesNotThrow(() => read(`${speakUpPath(unit.id, language)}index.html`));
});

test('a unit that has not joined never looks live: it says so first, has no way in, and is in no index', () => {
  const sitemap = readdirSync(siteFolder)
    .filter((name) => /^sitemap.*\.xml$/.test(name))
    .map(read)
    .join('');
  for (const record of units.filter(({ unit }) => !unit.joined)) {
    assert.equal(record.intakeOpen, false, record.unit.id);
    assert.doesNotMatch(read(`${unitPath(record.unit.id)}index.html`), /mottak/, record.unit.id);
    for (const language of languages) {
      const path = speakUpPath(record.unit.id, language);
      const html = read(`${path}index.html`);
      const text = textOf(html);
      const { notJoined, whoQuestion, isThisYours, channels } = words(record, language);
      assert.ok(text.includes(notJoined.replace(/\s+/g, ' ')), path);
      for (const live of [whoQuestion, isThisYours, channels])
        assert.ok(!text.includes(live), `${path}: «${live}»`);
      assert.doesNotMatch(html, /mottak/, path);
      assert.doesNotMatch(read(`ramme/${path}index.html`), /mottak/, path);
      assert.match(html, /<meta name="robots" content="noindex/, path);
      assert.doesNotMatch(html, /data-pagefind-body|application\/json\+oembed/, path);
      assert.ok(!sitemap.includes(`/${path}`), path);
    }
  }
});

test('no title of a page for speaking up tells what the page is for', () => {
  for (const { unit } of units) {
    const html = read(`${speakUpPath(unit.id, 'nb')}index.html`);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    assert.doesNotMatch(title, /si ifra|mobb|hjelp|varsl/i);
    assert.ok(title.length > 3);
  }
});
