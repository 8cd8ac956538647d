/**
 * The floor: a plain script that writes the same bytes, `node floor.ts FROM TO`. It has nothing to work out: each file is
 * read where it lies finished, and written once more.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) throw new Error('floor.ts FROM TO');

for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const folder = join(to, entry.parentPath.slice(from.length));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, entry.name), readFileSync(join(entry.parentPath, entry.name)));
}
