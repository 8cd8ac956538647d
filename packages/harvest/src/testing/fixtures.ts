import { fileURLToPath } from 'node:url';
import { readChecked, withDerived } from '../build.ts';
import { Catalogue } from '../catalogue.ts';
import { protect } from '../disclosure/index.ts';
import { readFolder } from '../read/folder.ts';

/** The day that tests compute the project's own fixtures for. */
export const fixturesDay = '2026-11-22';

/** What the project's own fixtures say, as far as it may be published: what everyone downloads is made of them. */
export async function fixturesCatalogue(): Promise<Catalogue> {
  const files = await readFolder(fileURLToPath(new URL('../../../../fixtures', import.meta.url)));
  return new Catalogue(withDerived(await protect(readChecked(files, fixturesDay), new Map())));
}
