import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatasetHead } from '@apen-oppvekst/data-schema';
import { dataPackageOf } from './data-package.ts';

const head = (licences: DatasetHead['licences']): DatasetHead => ({
  id: 'enheter',
  title: { nb: 'Enheter' },
  description: { nb: 'Skoler og barnehager.' },
  path: 'data/#enheter',
  files: [],
  sources: [],
  licences,
  countries: ['no'],
});
const licensesOf = (licences: DatasetHead['licences']): unknown => {
  const table = {
    path: 'data/enheter.csv',
    name: 'enheter',
    columns: ['id'],
    dataset: head(licences),
  } as const;
  const told = dataPackageOf([table], [], { home: 'https://x.example/data/', asOf: '2026-06-01' });
  return (told as { resources: { licenses?: unknown }[] }).resources[0]?.licenses;
};

test('a licence is told by its address; where not every one can be, none is', () => {
  const open = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };
  assert.deepEqual(licensesOf([open]), [{ title: open.name, path: open.address }]);
  assert.equal(licensesOf([]), undefined);
  assert.equal(licensesOf([open, null]), undefined);
  // Version 1 and 2 both ask for a path, or a name from a list that «Etter avtale» is not in.
  assert.equal(licensesOf([open, { name: 'Etter avtale' }]), undefined);
});
