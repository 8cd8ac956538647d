import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = join(import.meta.dirname, 'pages');
const pages = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.astro'));

test('no page gets a record through props or a content collection: at ten thousand pages both eat the machine', () => {
  assert.ok(pages.length > 5);
  const faults = pages.filter((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    return /\bprops\s*:|Astro\.props|astro:content/.test(source);
  });
  assert.deepEqual(faults, []);
});
