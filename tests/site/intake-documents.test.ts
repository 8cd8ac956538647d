/** What is told of «Mottak» is held against «Mottak» itself: its database, its command, the law, and readers' patience. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { intakePrivacyPath, languages } from '@apen-oppvekst/data-schema/terms';
import { neverWritten } from '../child-side/never-written.ts';
import { root, siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
const source = (path: string): string => readFileSync(join(root, 'packages/intake/src', path), 'utf8');
const folder = 'docs/mottak';
const slugs = readdirSync(join(siteFolder, folder), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<\/(p|li|h\d|dt|dd|small|td|th)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[^\S\n]+/g, ' ');

test('every document is a draft to be signed, in no index, and found from the list of them', () => {
  assert.equal(slugs.length, 9);
  const list = read(folder);
  for (const path of [folder, ...slugs.map((slug) => `${folder}/${slug}`)]) {
    const html = read(path);
    assert.match(html, /Utkast – gjelder ikke før en ansvarlig rolle har skrevet under\./, path);
    assert.match(html, /<meta name="robots" content="noindex/, path);
    assert.doesNotMatch(html, /data-pagefind-body/, path);
  }
  for (const slug of slugs) {
    assert.ok(list.includes(`href="/${folder}/${slug}/"`), slug);
    assert.match(read(`${folder}/${slug}`), /class="signature"/, slug);
  }
});

/** Tables and their columns, as the service makes them. */
function tablesOf(sql: string): Map<string, string[]> {
  const plain = sql.replace(/--.*$/gm, '');
  const tables = new Map(
    [...plain.matchAll(/CREATE TABLE (\w+) \(([^;]*?)\n {2}\) STRICT/g)].map(([, name = '', body = '']) => [
      name,
      body
        .split(/\n/)
        .map((line) => /^ {4}([a-z]\w*) (TEXT|INTEGER|BLOB|REAL)/.exec(line)?.[1])
        .filter((column) => column !== undefined),
    ]),
  );
  for (const [, table = '', column = ''] of plain.matchAll(/ALTER TABLE (\w+) ADD COLUMN (\w+)/g))
    tables.get(table)?.push(column);
  return tables;
}

test('the page for the data protection officer tells of every table and field of the database, and of no other', () => {
  const html = read(`${folder}/alt-pa-en-side`);
  const told = new Map(
    [...html.matchAll(/<section class="store-table" id="(\w+)">([^]*?)<\/section>/g)].map(
      ([, name = '', body = '']) => [
        name,
        [...body.matchAll(/<dt>\s*<code>(\w+)<\/code>/g)].map(([, field = '']) => field),
      ],
    ),
  );
  const made = tablesOf(source('service/store/migrations.ts'));
  assert.ok(made.size > 10);
  const sorted = (tables: Map<string, string[]>): object =>
    Object.fromEntries([...tables].sort().map(([name, fields]) => [name, fields.sort()]));
  assert.deepEqual(sorted(told), sorted(made));
});

test('the operations guide tells of every command, and of no option that is not there', () => {
  const text = textOf(read(`${folder}/driftshandbok`));
  const commands = /const commands[^=]*= \{([^}]*)\}/.exec(source('command/run.ts'))?.[1] ?? '';
  const names = commands.split(',').flatMap((each) => /\w+/.exec(each.split(':')[0] ?? '') ?? []);
  assert.ok(names.length > 5, commands);
  const short = text.slice(text.indexOf('Kommandoene kort', text.lastIndexOf('Eksport og sletting')));
  for (const name of names) assert.match(short, new RegExp(`\\b${name}\\b`), name);
  const files = readdirSync(join(root, 'packages/intake/src/command'), { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => source(`command/${name}`))
    .join('\n');
  const options = new Set([...text.matchAll(/--([a-z]+(?:-[a-z]+)*)/g)].map(([, option = '']) => option));
  assert.ok(options.size > 8);
  for (const option of options)
    assert.ok(new RegExp(`^\\s*'?${option}'?: \\{\\s*type:`, 'm').test(files), `--${option}`);
});

test('what is said of the law has its place and the day it was read', () => {
  let count = 0;
  for (const slug of slugs) {
    for (const [, list = ''] of read(`${folder}/${slug}`).matchAll(/<ul class="law-list">([^]*?)<\/ul>/g)) {
      for (const [, item = ''] of list.matchAll(/<li>([^]*?)<\/li>/g)) {
        count += 1;
        assert.match(item, /<a href="https:\/\/[^"]+">[^<]+<\/a>,\s+slik loven var \d+\. \w+ \d{4}\./, slug);
      }
    }
  }
  assert.ok(count > 40, `bare ${count}`);
});

test('a child can read what is kept, in four languages, and nothing there promises too much', async () => {
  const { lix } = (await import(
    new URL('../../packages/harvest/src/check/lix.ts', import.meta.url).href
  )) as { lix: (text: string) => number };
  for (const language of languages) {
    const path = intakePrivacyPath(language);
    const html = read(path);
    assert.match(html, new RegExp(`<html lang="${language}"`), path);
    assert.match(html, /data-quick-exit/, path);
    assert.match(html, /<meta name="robots" content="noindex/, path);
    const sections = [...html.matchAll(/<section>([^]*?)<\/section>/g)].map(([, section = '']) =>
      textOf(section),
    );
    // The last two are for parents and for the owner.
    const child = sections.slice(0, -2);
    assert.equal(child.length, 7, path);
    for (const section of child) assert.ok(lix(section) <= 25, `${path}: LIX ${lix(section).toFixed(1)}`);
    for (const { pattern, only } of neverWritten)
      if (only === undefined) assert.doesNotMatch(textOf(html), pattern, path);
  }
});
