import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictogramPattern } from '@apen-oppvekst/data-schema/terms';
import { pictograms as compiled } from '../src/reporter/pictograms.ts';
import { pictograms } from './pictograms.ts';

test('the form carries the drawings that the release has now', () => {
  assert.deepEqual(compiled, pictograms(), 'node scripts/pictograms.ts');
});

test('a drawing is shapes, and nothing that runs or fetches', () => {
  for (const [id, [, body]] of Object.entries(compiled)) assert.match(body, pictogramPattern, id);
});
