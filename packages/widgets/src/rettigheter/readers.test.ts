import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Audience, Country, Language } from '@apen-oppvekst/data-schema/terms';
import { texts } from './locales/index.ts';
import { readerName, readersAt } from './readers.ts';
import { rights } from './test-records.ts';

const names = (country: Country, language: Language, span?: { from: number; to: number }): string[] =>
  readersAt(rights({ country }), span)
    .filter((audience) => audience !== 'parent' && audience !== 'staff')
    .map((audience: Audience) => readerName(audience, { country }, span, texts[language]));

test('pupils are called by their grades, in the country’s own groups', () => {
  assert.deepEqual(names('no', 'nb'), ['1.–4. trinn', '5.–7. trinn', '8.–10. trinn']);
  assert.deepEqual(names('no', 'nn'), ['1.–4. trinn', '5.–7. trinn', '8.–10. trinn']);
  assert.deepEqual(names('se', 'sv'), ['Årskurs F–3', 'Årskurs 4–6', 'Årskurs 7–9']);
  assert.deepEqual(names('se', 'en'), ['Grade F–3', 'Grade 4–6', 'Grade 7–9']);
  assert.deepEqual(names('se', 'nb'), ['F–3. trinn', '4.–6. trinn', '7.–9. trinn']);
});

test('a unit is asked about no grades but its own', () => {
  assert.deepEqual(names('no', 'nb', { from: 1, to: 7 }), ['1.–4. trinn', '5.–7. trinn']);
  assert.deepEqual(names('no', 'nb', { from: 7, to: 10 }), ['7. trinn', '8.–10. trinn']);
  assert.deepEqual(names('no', 'nb', { from: 10, to: 10 }), ['10. trinn']);
  assert.deepEqual(names('no', 'nb', { from: 1, to: 13 }), ['1.–4. trinn', '5.–7. trinn', '8.–13. trinn']);
  assert.deepEqual(names('se', 'sv', { from: 0, to: 0 }), ['Årskurs F']);
});

test('parents and staff are there whatever the grades are', () => {
  assert.deepEqual(readersAt(rights(), { from: 8, to: 10 }), ['senior', 'parent', 'staff']);
});

test('a kindergarten has a child whom an adult reads to', () => {
  const record = rights({ setting: 'kindergarten' });
  assert.deepEqual(
    readersAt(record, undefined).map((each) => readerName(each, record, undefined, texts.nb)),
    ['Barn (en voksen leser)', 'Foreldre', 'Jeg jobber her'],
  );
});

test('nobody is asked to choose what there is no text for', () => {
  const record = rights();
  const audiences = record.audiences.filter(({ audience }) => audience !== 'middle');
  assert.deepEqual(readersAt({ ...record, audiences }, { from: 1, to: 7 }), ['junior', 'parent', 'staff']);
});
