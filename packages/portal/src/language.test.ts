import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateRangeText,
  dateText,
  intervalText,
  languageOf,
  languageOfRoute,
  languageRoutes,
  localPath,
  localized,
} from './language.ts';

test('a date is said no more exactly than it is known', () => {
  assert.equal(dateText('2026', 'nb'), '2026');
  assert.equal(dateText('2026-03', 'nb'), 'mars 2026');
  assert.equal(dateText('2026-03-17', 'nb'), '17. mars 2026');
  assert.equal(dateText('2026-03-17', 'sv'), '17 mars 2026');
});

test('a stretch of days says each thing once, and a single day is one', () => {
  assert.equal(dateRangeText('2026-12-21', '2027-01-03', 'nb'), '21. desember 2026 – 3. januar 2027');
  assert.equal(dateRangeText('2026-11-22', '2026-11-22', 'nb'), '22. november 2026');
});

test('a time says the end that is known, and both when both are', () => {
  assert.equal(intervalText({ start: '2024', end: '2027-03' }, 'nb'), '2024 – mars 2027');
  assert.equal(intervalText({ start: '2024-08' }, 'nn'), 'frå august 2024');
  assert.equal(intervalText({ end: '2027' }, 'en'), 'until 2027');
  assert.equal(intervalText({ start: '2023', end: '2023' }, 'sv'), '2023');
});

test('a text that is missing in the language asked for comes in the first that has it, and says which', () => {
  const text = { sv: 'Trygghet', en: 'Safety' };
  assert.equal(localized(text, 'nb'), 'Trygghet');
  assert.equal(languageOf(text, 'nb'), 'sv');
  assert.equal(localized(text, 'en'), 'Safety');
});

test('bokmål has no prefix in addresses, and a route leads back to its language', () => {
  assert.equal(localPath('nb', 'sok/'), 'sok/');
  assert.equal(localPath('sv', 'sok/'), 'sv/sok/');
  assert.deepEqual(
    languageRoutes().map(({ params }) => languageOfRoute(params.lang)),
    ['nb', 'nn', 'sv', 'en'],
  );
});
