import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changed, faultsOf, smallInput } from '../testing/input.ts';

const files = await smallInput();
const aFile = fc.constantFrom(...files.map((file) => file.path));

/** `faultsOf` lets every error but a FaultError through, which fails the property. */
const isReadOrRefused = (path: string, content: string | Uint8Array): void => {
  assert.ok(Array.isArray(faultsOf(changed(files, path, () => content))));
};

test('any bytes in any file are read or refused with faults', () => {
  fc.assert(fc.property(aFile, fc.uint8Array({ maxLength: 300 }), isReadOrRefused), { numRuns: 300 });
});

test('any JSON in any file is read or refused with faults', () => {
  fc.assert(fc.property(aFile, fc.json(), isReadOrRefused), { numRuns: 300 });
});

test('any value in any field of any JSON file is read or refused with faults', () => {
  const jsonFiles = files.filter((file) => file.path.endsWith('.json'));
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('__proto__', 'constructor', '', 'no-0001', 'prv-01', -1, 1e308),
  );
  const arbitrary = fc.tuple(fc.constantFrom(...jsonFiles), fc.nat(), anything, fc.boolean());
  fc.assert(
    fc.property(arbitrary, ([file, where, value, rename]) => {
      const root: unknown = JSON.parse(new TextDecoder().decode(file.bytes));
      const places = fieldsOf(root);
      const [holder, key] = places[where % places.length] ?? assert.fail();
      if (rename) delete holder[key];
      else holder[key] = value;
      isReadOrRefused(file.path, JSON.stringify(root));
    }),
    { numRuns: 400 },
  );
});

test('any cells in a table are read or refused with faults', () => {
  const header =
    'indicator,area,period,periodStart,breakdown,value,mark,lower,upper,approximate,base,note,source';
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'prv-elever',
      'no-0001',
      '2024',
      '*',
      '>15',
      '22 539',
      '"',
      'udir-prv',
      '__proto__',
      '-0',
    ),
  );
  const row = fc.array(cell, { minLength: 12, maxLength: 14 }).map((cells) => cells.join(','));
  const table = fc.array(row, { maxLength: 5 }).map((rows) => [header, ...rows].join('\n'));
  fc.assert(
    fc.property(table, (text) => isReadOrRefused('observations/tall.csv', text)),
    { numRuns: 400 },
  );
});

test('a file of any name is read, ignored or refused with faults', () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('plans/x.json', 'units/.json', 'reports/a/b.json', '../x.json', '.'),
  );
  fc.assert(
    fc.property(name, (path) => isReadOrRefused(path, '[]')),
    { numRuns: 200 },
  );
});

/** Every field and list entry under a value, as the object that holds it and its key. */
function fieldsOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...fieldsOf(holder[key]),
  ]);
}
