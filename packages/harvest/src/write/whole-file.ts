import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** How the name ends that a file has while it is written. */
export const unfinished = '.part';

/**
 * Puts a whole file in place, or leaves the old one: whoever reads sees one or the other. Until it is whole its name is a
 * hidden one, which nobody reads should the writing be stopped; the next try writes over it.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const part = join(dirname(file), `.${basename(file)}${unfinished}`);
  await writeFile(part, content);
  await rename(part, file);
}
