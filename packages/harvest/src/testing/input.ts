import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FaultError, type Fault } from '@apen-oppvekst/data-schema';
import { readChecked, withDerived } from '../build.ts';
import { Catalogue } from '../catalogue.ts';
import { readFolder } from '../read/folder.ts';
import type { InputFile } from '../read/input.ts';

/** A small, whole input folder: one place to prove things on, one plan, and a fictional municipality. */
export const smallFolder = fileURLToPath(new URL('../../test/small', import.meta.url));

/** A day after everything in the small input. */
export const day = '2026-06-01';

export const smallInput = (): Promise<InputFile[]> => readFolder(smallFolder);

/** The input with one file changed, added, or (`undefined`) taken away. */
export function changed(
  files: readonly InputFile[],
  path: string,
  change: (text: string) => string | Uint8Array | undefined,
): InputFile[] {
  const old = files.find((file) => file.path === path);
  const content = change(old === undefined ? '' : new TextDecoder().decode(old.bytes));
  const others = files.filter((file) => file !== old);
  if (content === undefined) return others;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return [...others, { path, bytes }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Replaces one piece of text, which must be there. */
export const replace =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
    return text.replace(from, to);
  };

/** What the small input, with one file changed, says. */
export async function catalogueWith(
  path?: string,
  change?: (text: string) => string | undefined,
): Promise<Catalogue> {
  const files = await smallInput();
  const input = path === undefined || change === undefined ? files : changed(files, path, change);
  return new Catalogue(withDerived(readChecked(input, day)));
}

/** The faults that files are refused for; none if they are taken. Anything else that is thrown is thrown on. */
export function faultsOf(files: readonly InputFile[], asOf = day): readonly Fault[] {
  try {
    readChecked(files, asOf);
    return [];
  } catch (error) {
    if (error instanceof FaultError) return error.faults;
    throw error;
  }
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'harvest-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small input that a test may change. */
export async function copyOfSmallFolder(t: TestContext): Promise<string> {
  const folder = join(await temporaryFolder(t), 'in');
  await cp(smallFolder, folder, { recursive: true });
  return folder;
}

/** Changes one file in a folder. */
export async function edit(folder: string, path: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, path);
  await writeFile(file, change(await readFile(file, 'utf8').catch(() => '')));
}
