import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, day, faultsOf, replace, smallInput } from '../testing/input.ts';

const files = await smallInput();
const plan = 'plans/prv-plan.json';
const table = 'observations/tall.csv';

test('the small input has no fault', () => {
  assert.deepEqual(faultsOf(files), []);
});

test('faults in several files are told at once, in both languages', () => {
  const broken = changed(
    changed(files, plan, replace('"summary"', '"sumary"')),
    table,
    replace(',22 539,', ',mange,'),
  );
  const faults = faultsOf(broken);
  assert.deepEqual([...new Set(faults.map((fault) => fault.file))], [table, plan]);
  assert.ok(faults.every(({ expected }) => expected.nb !== '' && expected.en !== ''));
});

test('a file that cannot be read does not make everything that points into it a fault', () => {
  const broken = changed(files, plan, () => '{');
  assert.deepEqual(
    faultsOf(broken).map((fault) => fault.file),
    [plan],
  );
});

test('folders that may be missing may be missing', () => {
  const fewer = files.filter(({ path }) => !/^(eksempelvik|reports|innspill)\/|^corrections/.test(path));
  assert.deepEqual(faultsOf(fewer, day), []);
});
