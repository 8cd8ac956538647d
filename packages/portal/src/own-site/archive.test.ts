import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { ownSiteArchive } from './archive.ts';

function folder(context: TestContext, files: readonly string[]): string {
  const made = mkdtempSync(join(tmpdir(), 'archive-'));
  context.after(() => rmSync(made, { recursive: true }));
  for (const path of files) {
    mkdirSync(join(made, dirname(path)), { recursive: true });
    writeFileSync(join(made, path), path);
  }
  return made;
}

const given = (context: TestContext) => ({
  widgets: folder(context, [
    '1.0.0/oppvekst-hjelp.js',
    '1.0.0/split/chunks/lit.js',
    '1.0.0/sri.json',
    '1.0.0/LICENSES.txt',
    '0.9.0/oppvekst-hjelp.js',
    'v1/oppvekst.js',
  ]),
  release: folder(context, [
    'manifest.json',
    'data/tiltak.csv',
    'api/v1/index.json',
    'api/v1/indicator/mobbing.json',
    'api/v1/item/x-01.json',
    'api/v1/plan/x.json',
    'api/v1/unit/no-900000012.json',
    'api/v1/national/launch.json',
    'api/v1/national/no/law.json',
    'api/v1/national/no/help.nb.json',
    'api/v1/national/se/rights.school.sv.json',
    'api/v1/national/no/speak-up.kindergarten.en.json',
  ]),
  version: '1.0.0',
  asOf: '2026-11-22',
  written: { 'LES-MEG.txt': 'Les dette.' },
});

test('it has what widgets ask for where they look for it, and no more', (context) => {
  const files = unzipSync(ownSiteArchive(given(context)));
  assert.deepEqual(Object.keys(files).sort(), [
    'oppvekst/1.0.0/LICENSES.txt',
    'oppvekst/1.0.0/oppvekst-hjelp.js',
    'oppvekst/1.0.0/split/chunks/lit.js',
    'oppvekst/1.0.0/sri.json',
    'oppvekst/LES-MEG.txt',
    'oppvekst/api/v1/national/no/help.nb.json',
    'oppvekst/api/v1/national/no/speak-up.kindergarten.en.json',
    'oppvekst/api/v1/national/se/rights.school.sv.json',
    'oppvekst/api/v1/plan/x.json',
    'oppvekst/api/v1/unit/no-900000012.json',
    'oppvekst/v1/oppvekst.js',
  ]);
  assert.equal(strFromU8(files['oppvekst/LES-MEG.txt'] ?? new Uint8Array()), 'Les dette.');
});

test('the same files give the same bytes, whatever the clock and its zone say', (context) => {
  const all = given(context);
  const zone = process.env['TZ'];
  context.after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const [west, east] = ['Pacific/Honolulu', 'Pacific/Auckland'].map((each) => {
    process.env['TZ'] = each;
    return ownSiteArchive(all);
  });
  assert.deepEqual(west, east);
});
