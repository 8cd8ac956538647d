/** What is published for children has no form of a made-up school in it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'oppvekst-utgivelse-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a release that is not for practice opens no form of a made-up school, though the school says that it has one', () => {
  const harvest = join(root, 'packages/harvest/dist/cli.js');
  const out = join(folder, 'release');
  const args = ['build', '--in', join(root, 'fixtures'), '--out', out, '--as-of', '2026-11-22'];
  execFileSync(process.execPath, [harvest, ...args], { stdio: 'ignore' });
  const units = join(out, 'api/v1/unit');
  const records = readdirSync(units).map((name) => readFileSync(join(units, name), 'utf8'));
  assert.ok(records.length > 50);
  // The made-up school says that it has the way, and that it is closed.
  assert.ok(records.some((text) => text.includes('"intake"')));
  for (const text of records) assert.equal((JSON.parse(text) as { intakeOpen: boolean }).intakeOpen, false);
});
