import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, siteFolder } from '../support/site.ts';
import { neverWritten } from './never-written.ts';

/** Files under a folder of the built site whose path matches, with their text. */
function* texts(folder: string, wanted: RegExp): Generator<readonly [path: string, text: string]> {
  for (const name of readdirSync(folder, { recursive: true })) {
    const path = String(name).replaceAll('\\', '/');
    if (wanted.test(path)) yield [path, readFileSync(join(folder, path), 'utf8')];
  }
}

/** What a person reads of a file: without tags, and without the notes to those who run the site. */
const readable = (path: string, text: string): string =>
  path.endsWith('.html')
    ? text.replace(/<(script|style)[^]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')
    : text.replace(/"uncertain":"[^"]*"/g, '');

const childSide =
  /^(?:(?:nn|sv|en)\/)?(?:si-ifra|ramme|rettigheter|hjelp)\/.*\.html$|^api\/v1\/national\/(?!launch).*\.json$/;

test('each pattern catches its sentence and lets the lawful one through', () => {
  for (const { pattern, caught, lawful } of neverWritten) {
    for (const sentence of caught) assert.match(sentence, pattern);
    for (const sentence of lawful) assert.doesNotMatch(sentence, pattern);
  }
});

test('nothing that a child reads says what must not be written', () => {
  const faults: string[] = [];
  let read = 0;
  const sources = [
    ...texts(siteFolder, childSide),
    ...texts(siteFolder, /^\d+\.\d+\.\d+\/oppvekst-[\w-]+\.js$/),
    ...texts(join(root, 'fixtures/host-pages'), /\.html$/),
  ];
  for (const [path, text] of sources) {
    read += 1;
    const shown = readable(path, text);
    for (const { pattern, only } of neverWritten) {
      if (only !== undefined && !/kindergarten|barnehage/.test(path)) continue;
      const found = pattern.exec(shown);
      if (found) faults.push(`${path}: «${shown.slice(Math.max(0, found.index - 40), found.index + 60)}»`);
    }
  }
  assert.ok(read > 100, `leste bare ${read} filer`);
  assert.deepEqual([...new Set(faults)].slice(0, 20), []);
});
