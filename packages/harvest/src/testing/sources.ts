/** How importers are tried: on hand-made files, on the real ones where they are at hand, and on anything at all. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { describeFault } from '@apen-oppvekst/data-schema';
import fc from 'fast-check';
import { meaningOf, type Publisher } from '../read/marks.ts';
import { isRefusal, type Importer, type Reading } from '../sources/reading.ts';
import type { SourceCell, SourceTable } from '../sources/table.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A small hand-made file in a source's own form. */
export const fixture = (path: string): Promise<Uint8Array> => readFile(join(root, 'fixtures/sources', path));

/** Real public files, kept beside the project and not in it. */
const sharedData = join(process.env['OPPVEKST_SHARED'] ?? join(root, '../shared'), 'data');

/** A test on a real file; it says so where the file is not at hand. */
export function testOnReal(
  what: string,
  path: string,
  run: (bytes: Uint8Array, file: string) => unknown,
): void {
  const file = join(sharedData, path);
  const skip = existsSync(file) ? false : `skipped: ../shared/data/${path} is not here`;
  void test(`${path}: ${what}`, { skip }, async () => {
    await run(await readFile(file), path);
  });
}

/** What was read; a refusal fails the test with its faults. */
export function taken<Read extends object>(reading: Reading<Read>): Read {
  assert.ok(!isRefusal(reading), isRefusal(reading) ? told(reading).join('\n') : '');
  return reading;
}

/** The faults of a file that must be refused, as «path: expected, came …». */
export function refused(reading: Reading<object>): string[] {
  assert.ok(isRefusal(reading), 'was taken');
  assert.ok(reading.faults.length > 0, 'refused without a reason');
  return reading.faults.map(({ path, expected, came }) => `${path}: ${expected.en}; came ${came}`);
}

const told = (reading: Reading<object>): string[] =>
  isRefusal(reading) ? reading.faults.map((fault) => describeFault(fault, 'en')) : [];

/** The cell with these codes. */
export function cellAt(
  table: SourceTable,
  codes: Readonly<Record<string, string>>,
): Omit<SourceCell, 'codes'> {
  const found = table.cells.filter((cell) =>
    Object.entries(codes).every(([id, code]) => cell.codes[id] === code),
  );
  assert.equal(found.length, 1, `cells at ${JSON.stringify(codes)}`);
  const { codes: _, ...figure } = found[0] ?? assert.fail();
  return figure;
}

/** No mark has become a number or nothing, no number a mark, and no code is missing. */
export function assertSound(table: SourceTable, publisher?: Publisher): void {
  for (const { codes, value, status, mark } of table.cells) {
    assert.equal(Number.isFinite(value), status === 'normal', JSON.stringify({ codes, value, status, mark }));
    if (status !== 'normal') assert.equal(value, null);
    assert.notEqual(mark, '');
    if (mark !== undefined && publisher !== undefined) assert.equal(meaningOf(publisher, mark), status);
    for (const { id, categories } of table.dimensions) assert.ok(categories.has(codes[id] ?? ''), id);
  }
}

/**
 * Whatever comes in, the answer is what was read, and that sound, or a refusal with faults: never an exception.
 * @param seed a good file, which is changed in every way
 */
export function neverThrows<Read extends object>(
  importer: Importer<Read>,
  seed: Uint8Array,
  isSound: (read: Read) => void,
  numRuns = 150,
): void {
  const readOrRefused = async (bytes: Uint8Array): Promise<void> => {
    const reading = await importer(bytes, 'x');
    if (!isRefusal(reading)) return isSound(reading);
    assert.ok(reading.faults.length > 0);
    for (const fault of reading.faults) assert.ok(describeFault(fault, 'nb').includes('Fil: x'));
  };
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  void test('any bytes are read or refused', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), readOrRefused), { numRuns }));
  void test('any JSON is read or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.json(), (text) => readOrRefused(utf8(text))),
      { numRuns },
    ));
  void test('the file cut or with a byte changed is read or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(seed.length), fc.nat(seed.length - 1), fc.nat(255), (end, at, byte) =>
        readOrRefused(seed.with(at, byte).slice(0, end % 3 === 0 ? end : seed.length)),
      ),
      { numRuns },
    ));
  const text = new TextDecoder().decode(seed);
  const isJson = /^\s*[{[]/.test(text);
  if (!isJson) return;
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('__proto__', 'constructor', '', '*', '..', ':', 'cirka 5', null, -1, 1e308, 0.5, [], {}),
  );
  void test('the file with any value in any field, or a field renamed, is read or refused', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), anything, fc.boolean(), async (where, value, rename) => {
        const json: unknown = JSON.parse(text);
        const places = fieldsUnder(json);
        const [holder, key] = places[where % places.length] ?? assert.fail();
        if (rename && !Array.isArray(holder)) {
          holder[`${key}X`] = holder[key];
          delete holder[key];
        } else holder[key] = value;
        await readOrRefused(utf8(JSON.stringify(json)));
      }),
      { numRuns: numRuns * 2 },
    ));
}

/** Every field and list entry under a value, as the object that holds it and its key. */
function fieldsUnder(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...fieldsUnder(holder[key]),
  ]);
}
