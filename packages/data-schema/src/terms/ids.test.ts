import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOrganisationNumber, slugify } from './ids.ts';

test('a name becomes the readable part of an address', () => {
  assert.equal(slugify('Åsveien skole'), 'asveien-skole');
  assert.equal(slugify('Nord-Trøndelag – Nööth'), 'nord-trondelag-nooth');
});

test('an organisation number is told from one with a wrong check digit', () => {
  assert.equal(isOrganisationNumber('974760673'), true);
  assert.equal(isOrganisationNumber('974760674'), false);
  assert.equal(isOrganisationNumber('97476067'), false);
});
