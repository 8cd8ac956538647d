import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellAt, taken } from '../../testing/sources.ts';
import { countUnits } from './count-units.ts';
import type { RegisterUnit } from './unit.ts';

let number = 900000000;
const school = (more: Partial<RegisterUnit> = {}): RegisterUnit => ({
  country: 'no',
  code: String((number += 1)),
  name: 'Sommerlia skole',
  municipality: '9999',
  type: 'school',
  ownership: 'public',
  ...more,
});
const grades = (from: number, to: number) => ({ grades: { from, to } });

/** What an area has of each count, in the order that the table has them. */
function counted(units: readonly RegisterUnit[], area = '9999'): number[] {
  const { table } = taken(countUnits(units, 'x'));
  const counts = ['all', 'private', 'primary', 'lowerSecondary', 'combined', 'otherGrades'];
  return counts.map((count) => cellAt(table, { area, count }).value ?? assert.fail());
}

describe('units of a register are counted', () => {
  it('by owner and by grades', () => {
    const units = [
      school(grades(1, 7)),
      school(grades(1, 4)),
      school(grades(8, 10)),
      school({ ...grades(1, 10), ownership: 'private' }),
      school(grades(5, 13)),
      school(grades(11, 13)),
      school(),
    ];
    assert.deepEqual(counted(units), [7, 1, 2, 1, 2, 2]);
  });

  it('in their municipality, in all that begin with the same two digits, and in the country', () => {
    const units = [school(), school({ municipality: '9998' }), school({ municipality: '2100' })];
    assert.equal(counted(units)[0], 1);
    assert.equal(counted(units, '99')[0], 2);
    assert.equal(counted(units, '21')[0], 1);
    assert.equal(counted(units, 'no')[0], 3);
  });

  it('and a kind that is not there is none: 0, because the others are known', () => {
    assert.deepEqual(counted([school(grades(1, 7))]), [1, 0, 1, 0, 0, 0]);
  });

  it('but an area without any is not there, nor a unit without a municipality', () => {
    const { municipality: _, ...nowhere } = school();
    assert.deepEqual(taken(countUnits([nowhere], 'x')).table.cells, []);
  });

  it('once for a code at two lines, with unknown grades where the lines have two kinds', () => {
    const [first, other] = [school(grades(1, 7)), school()];
    const again = (unit: RegisterUnit, more: Partial<RegisterUnit>): RegisterUnit => ({
      ...unit,
      name: 'Sommerlia oppvekstsenter',
      ...more,
    });
    assert.deepEqual(counted([first, again(first, grades(1, 4))]), [1, 0, 1, 0, 0, 0]);
    assert.deepEqual(counted([other, again(other, grades(1, 7))]), [1, 0, 0, 0, 0, 1]);
    assert.deepEqual(counted([first, again(first, { ownership: 'private' })])[1], 0);
  });

  it('and without codes, each name in a municipality is one', () => {
    const { code: _, ...uncoded } = school();
    assert.equal(counted([uncoded, { ...uncoded, name: 'Vinterlia skole' }, uncoded])[0], 2);
  });
});
