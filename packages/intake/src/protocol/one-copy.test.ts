import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The folder where the packages of the whole house lie. */
function store(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'node_modules', '.pnpm'))) folder = dirname(folder);
  return join(folder, 'node_modules', '.pnpm');
}

test('there is one copy of each cryptographic library, and age uses the same', () => {
  const folders = readdirSync(store());
  for (const name of [
    '@noble/hashes',
    '@noble/curves',
    '@noble/ciphers',
    '@noble/post-quantum',
    '@scure/base',
  ]) {
    const versions = folders.flatMap((folder) => {
      const file = join(store(), folder, 'node_modules', name, 'package.json');
      const own = folder.startsWith(`${name.replace('/', '+')}@`);
      return own && existsSync(file)
        ? [(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version]
        : [];
    });
    assert.equal(versions.length, 1, `${name}: ${versions.join(', ')}`);
  }
});
