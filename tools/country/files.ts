import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file in a folder and the folders in it, by its path from there. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

/** Files that only one of the folders has, or that are not the same bytes in both. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [new Set(filesOf(one)), new Set(filesOf(other))];
  return [...new Set([...here, ...there])].filter(
    (name) =>
      !here.has(name) ||
      !there.has(name) ||
      !readFileSync(join(one, name)).equals(readFileSync(join(other, name))),
  );
}
