import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { unitName, withUnit } from './format.ts';

test('a ratio says what it is of, in the reader’s language or in one that there is', () => {
  const perSchool = {
    unitOfMeasure: 'ratio',
    unitLabel: { nb: 'elever per skole', en: 'pupils per school' },
  } as const;
  assert.equal(unitName(perSchool, 'en'), 'pupils per school');
  assert.equal(unitName(perSchool, 'sv'), 'elever per skole');
  assert.equal(withUnit('264', perSchool, 'nb'), '264 elever per skole');
});

test('other measures have the name of their unit', () => {
  assert.equal(unitName({ unitOfMeasure: 'percent' }, 'nb'), 'prosent');
  assert.equal(withUnit('8,4', { unitOfMeasure: 'percent' }, 'nb'), '8,4 prosent');
});
