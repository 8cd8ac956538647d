import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FaultError } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import type { ReleaseFiles } from './manifest.ts';
import { isRunning } from './running.ts';

/**
 * Puts a whole release in place of the last one, or changes nothing. It is written beside it and then
 * given its name by `rename`. Between the two renames the last release stands whole under a `.last`
 * name; should the machine stop just there, {@link tidy} puts it back.
 */
export async function replaceFolder(folder: string, files: ReleaseFiles): Promise<void> {
  await tidy(folder);
  const { next, last } = neighbours(folder);
  const written = `${next}${process.pid}`;
  try {
    const folders = new Set([...files.keys()].map((path) => dirname(join(written, path))));
    for (const each of folders) await mkdir(each, { recursive: true });
    for (const [path, bytes] of files) await writeFile(join(written, path), bytes);
    if (await exists(folder)) await rename(folder, last);
    await rename(written, folder);
  } catch (error) {
    await rm(written, { recursive: true, force: true });
    await tidy(folder);
    throw error;
  }
  await rm(last, { recursive: true, force: true });
}

/** Removes what a build that was stopped left behind, and puts the last release back if it lost its name. */
async function tidy(folder: string): Promise<void> {
  const { parent, next, last } = neighbours(folder);
  if (!(await exists(folder)) && (await exists(last))) await rename(last, folder);
  await rm(last, { recursive: true, force: true });
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(basename(next)))) {
    const pid = Number(name.slice(basename(next).length));
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** What a release has at its top, and what macOS puts into every folder that somebody looks at. */
const ofRelease = new Set(['manifest.json', 'api', 'schema', 'data', '.DS_Store']);

/**
 * @throws {FaultError} if there is something that is not a release: it would be deleted
 */
export async function refuseForeignFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? [] : [error.message],
  );
  const foreign = names.filter((name) => !ofRelease.has(name));
  if (foreign.length === 0 && (names.length === 0 || names.includes('manifest.json'))) return;
  throw new FaultError([
    fault(folder, '', {
      nb: 'en tom mappe eller en tidligere utgivelse (--out); mappen blir skrevet over',
      en: 'an empty folder or an earlier release (--out); the folder will be replaced',
      came: (foreign.length > 0 ? foreign : names).sort().join(', '),
    }),
  ]);
}

/** Hidden names beside the release, so that no half folder is ever seen under its own. */
function neighbours(folder: string): { parent: string; next: string; last: string } {
  const parent = dirname(resolve(folder));
  const name = basename(resolve(folder));
  return { parent, next: join(parent, `.${name}.next-`), last: join(parent, `.${name}.last`) };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
