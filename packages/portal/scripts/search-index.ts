/**
 * Makes the search index of a built site: `node search-index.ts build/site`. As Pagefind's own command, but compounds
 * are also found by their parts.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexedPage } from '../src/search-index/page.ts';

const [site] = process.argv.slice(2);
if (site === undefined) throw new Error('search-index.ts SITE');

const files = (await readdir(site, { recursive: true }))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .sort();
const { index, errors } = await createIndex();
if (index === undefined) throw new Error(errors.join('\n'));
for (const sourcePath of files) {
  const content = indexedPage(await readFile(join(site, sourcePath), 'utf8'));
  if (content === undefined) continue;
  const added = await index.addHTMLFile({ sourcePath, content });
  if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
}
const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
await close();
