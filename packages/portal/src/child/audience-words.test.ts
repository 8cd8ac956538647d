import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audiencesOf } from '@apen-oppvekst/data-schema/terms';
import { rightsTexts } from '../locales/rights/index.ts';
import { audienceLabel } from './audience-words.ts';

test('a pupil is asked for the grade, in the school system of the country', () => {
  const names = (language: 'nb' | 'sv', country: 'no' | 'se'): string[] =>
    audiencesOf.school.map((audience) => audienceLabel(rightsTexts[language], country, audience).name);
  assert.deepEqual(names('nb', 'no'), [
    '1.–4. trinn',
    '5.–7. trinn',
    '8. trinn og oppover',
    'Foreldre',
    'Ansatte',
  ]);
  assert.deepEqual(names('sv', 'se'), [
    'Förskoleklass till årskurs 3',
    'Årskurs 4–6',
    'Årskurs 7 och uppåt',
    'Föräldrar',
    'Personal',
  ]);
});
