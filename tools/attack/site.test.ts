/** The site that is built of the project's own figures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attack } from './attack.ts';
import { readFiles } from './cli.ts';
import type { Files } from './facts.ts';

const site = process.env['OPPVEKST_SITE'];
const options = { skip: site === undefined ? 'skipped: OPPVEKST_SITE is not set' : false };
const files: Files = site === undefined ? new Map() : await readFiles(site);

test('of the built site, nothing hidden can be worked out', options, async () => {
  const { leaks, hidden, figures } = await attack(files);
  assert.deepEqual(leaks, []);
  assert.ok(figures > 7000 && hidden > 600, `${hidden} of ${figures}`);
});

test(
  'one number that we hide for others’ sake, shown in its records, gives those away',
  options,
  async () => {
    const records = [...files].filter(([path]) =>
      /^api\/v1\/indicator\/gsi-(?:elever|forsterket-norsk)\.json$/.test(path),
    );
    const hidden =
      '"area":"no-5610","period":"2025-26","periodStart":"2025-10","value":null,"status":"suppressedByUs"';
    const shown = hidden.replace('null,"status":"suppressedByUs"', '6,"status":"normal"');
    assert.equal((await attack(new Map(records))).leaks.length, 0);
    assert.ok(records.some(([, text]) => text.includes(hidden)));
    const { leaks } = await attack(
      new Map(records.map(([path, text]) => [path, text.replace(hidden, shown)])),
    );
    assert.deepEqual(
      leaks.map(({ how }) => how),
      ['with others of its sum, from 11 to 11; 4 should be open'],
    );
  },
);
