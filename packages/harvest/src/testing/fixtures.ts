import { fileURLToPath } from 'node:url';
import { readCatalogue } from '../build.ts';
import type { Catalogue } from '../catalogue.ts';
import { readFolder } from '../read/folder.ts';

/** The day that tests compute the project's own fixtures for. */
export const fixturesDay = '2026-11-22';

/** What the project's own fixtures say: what everyone downloads is made of them. */
export const fixturesCatalogue = async (): Promise<Catalogue> =>
  readCatalogue(
    await readFolder(fileURLToPath(new URL('../../../../fixtures', import.meta.url))),
    fixturesDay,
  );
