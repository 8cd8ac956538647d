import { FaultError, type FetchEntry } from '@apen-oppvekst/data-schema';
import { brokenFetchEntries } from '../check/fetch-entries.ts';
import { byKeys } from '../order.ts';
import { readFolder } from '../read/folder.ts';
import { parseInput } from '../read/input.ts';

/**
 * The reviewed list by id: one entry a file, the file named by its id.
 * @throws {FaultError} with everything that is wrong in any of them
 */
export async function readList(folder: string): Promise<FetchEntry[]> {
  const files = await readFolder(folder, (path) => path.endsWith('.json'));
  const { input, faults } = parseInput(files.map(({ path, bytes }) => ({ path: `fetch/${path}`, bytes })));
  const all = [...faults, ...brokenFetchEntries(input)];
  if (all.length > 0) throw new FaultError(all);
  return input.fetchEntries.map(({ value }) => value).sort(byKeys(({ id }) => [id]));
}
