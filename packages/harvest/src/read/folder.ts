import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FaultError } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { byText } from '../order.ts';
import type { InputFile } from './input.ts';
import { kindOf } from './layout.ts';

/**
 * The files of a folder, ordered by path. Those that are not `wanted` are not opened: in the input
 * folder, those that are none of our business.
 * @throws {FaultError} if there is no such folder
 */
export async function readFolder(
  folder: string,
  wanted: (path: string) => boolean = (path) => kindOf(path) !== 'ignored',
): Promise<InputFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new FaultError([
      fault(folder, '', {
        nb: 'en mappe som kan leses',
        en: 'a folder that can be read',
        came: String(error),
      }),
    ]);
  });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(wanted)
    .sort(byText);
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path)) })));
}
