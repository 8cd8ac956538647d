import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/site.ts';

/** Every file below a folder with the hash of its bytes. */
const hashes = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );

test('the whole release comes out with the same bytes twice', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'oppvekst-utgave-'));
  const build = (name: string): string[] => {
    const cli = join(root, 'packages/harvest/dist/cli.js');
    const out = join(folder, name);
    execFileSync(process.execPath, [
      cli,
      'build',
      '--in',
      join(root, 'fixtures'),
      '--out',
      out,
      '--as-of',
      '2026-11-22',
    ]);
    return hashes(out);
  };
  const first = build('a');
  context.diagnostic(`${first.length} filer`);
  assert.ok(first.length > 300);
  assert.deepEqual(build('b'), first);
  rmSync(folder, { recursive: true });
});
