/** The site that is built of the project's own figures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attack } from './attack.ts';
import { readFiles } from './cli.ts';

const site = process.env['OPPVEKST_SITE'];

test(
  'of the built site, nothing hidden can be worked out',
  { skip: site === undefined ? 'skipped: OPPVEKST_SITE is not set' : false },
  async () => {
    const files = await readFiles(site ?? '');
    const { leaks, hidden, figures } = await attack(files);
    assert.deepEqual(leaks, []);
    assert.ok(figures > 7000 && hidden > 600, `${hidden} of ${figures}`);
  },
);
