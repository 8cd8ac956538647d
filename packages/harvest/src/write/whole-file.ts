import { rename, writeFile } from 'node:fs/promises';

/** What a file is called while it is written. */
export const unfinished = '.part';

/** Puts a whole file in place, or leaves the old one: whoever reads sees one or the other. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${file}${unfinished}`, content);
  await rename(`${file}${unfinished}`, file);
}
