import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FaultError, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { byText } from '../order.ts';
import type { InputFile } from './input.ts';
import { kindOf } from './layout.ts';

/**
 * The files of a folder, ordered by path. Those that are not `wanted` are not opened: in the input
 * folder, those that are none of our business.
 * @throws {FaultError} if there is no such folder, or for every file in it that cannot be read
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
    // A link is read as what it leads to; one that leads nowhere is told, not passed over.
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(wanted)
    .sort(byText);
  const read = await Promise.all(paths.map((path) => readOne(folder, path)));
  const faults = read.filter((each) => 'expected' in each);
  if (faults.length > 0) throw new FaultError(faults);
  return read.filter((each) => 'bytes' in each);
}

const readOne = async (folder: string, path: string): Promise<InputFile | Fault> =>
  readFile(join(folder, path)).then(
    (bytes) => ({ path, bytes }),
    (error: unknown) =>
      fault(path, '', { nb: 'en fil som kan leses', en: 'a file that can be read', came: String(error) }),
  );
