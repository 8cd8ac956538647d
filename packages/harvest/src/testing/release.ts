import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Release } from '@apen-oppvekst/data-schema';

/** All files of a folder by path, as text that is equal only for equal bytes. */
export async function contentOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    files.sort().map(async (file): Promise<[string, string]> => {
      const path = relative(folder, file).split(sep).join('/');
      return [path, await readFile(file, 'base64')];
    }),
  );
  return new Map(contents);
}

/** The manifest of a release of which every file, and no other, has the bytes that the manifest says. */
export async function wholeRelease(folder: string): Promise<Release> {
  const manifest = Release.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const contents = await contentOf(folder);
  contents.delete('manifest.json');
  for (const { path, sha256 } of manifest.files) {
    const content = contents.get(path);
    if (content === undefined) throw new Error(`missing: ${path}`);
    const found = createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex');
    if (found !== sha256) throw new Error(`changed: ${path}`);
    contents.delete(path);
  }
  if (contents.size > 0) throw new Error(`not in the manifest: ${[...contents.keys()].join(', ')}`);
  return manifest;
}
