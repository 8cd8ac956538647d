/**
 * `node tools/attack/cli.ts SITE [--earlier RELEASE …]`: tries to work out what a built site hides. 0: nothing found,
 * 1: leaks, each with the figure and how it can be known, 2: not understood.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { attack } from './attack.ts';
import type { Files } from './facts.ts';

/** What a reader can open: pages, records, tables, feeds. */
const readable = /\.(?:html|json|csv|atom|svg|xml|txt)$/;

export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path): Promise<[string, string]> => [
        relative(folder, path).split(sep).join('/'),
        await readFile(path, 'utf8'),
      ]),
  );
  return new Map(files);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { earlier: { type: 'string', multiple: true } },
  });
  const [site, ...more] = positionals;
  if (site === undefined || more.length > 0) {
    console.error('node tools/attack/cli.ts SITE [--earlier RELEASE …]');
    process.exitCode = 2;
  } else {
    const earlier = await Promise.all((values.earlier ?? []).map(readFiles));
    const { leaks, figures, hidden } = await attack(await readFiles(site), earlier);
    for (const { figure, how } of leaks) console.log(`${figure}\n  ${how}`);
    console.log(`${figures} figures, ${hidden} of them without a number: ${leaks.length} leaks`);
    process.exitCode = leaks.length > 0 ? 1 : 0;
  }
}
