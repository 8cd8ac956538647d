import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, faultsOf, smallInput } from './input.ts';

/** A fault planted in one file of the small input, and every place where it must be told. */
export interface Planted {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string | Uint8Array | undefined;
  readonly told: readonly (readonly [file: string, path: string])[];
}

/** A test for each planted fault: it is told with file and field, and nothing else is blamed. */
export async function provePlanted(planted: readonly Planted[]): Promise<void> {
  const files = await smallInput();
  for (const { what, file, change, told } of planted) {
    void test(`${what} is told with file and field, and nothing else is blamed`, () => {
      const found = faultsOf(changed(files, file, change)).map((fault) => `${fault.file}: ${fault.path}`);
      assert.deepEqual(found.sort(), told.map(([at, path]) => `${at}: ${path}`).sort());
    });
  }
}
