import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanItem } from '@apen-oppvekst/data-schema/terms';
import { outlineOf } from './outline.ts';

const item = (id: string, section: string): PlanItem => ({ id, section }) as PlanItem;

test('sections come in the document’s order with their depth, and empty ones are left out', () => {
  const sections = [
    { id: 'a', title: 'A' },
    { id: 'a1', title: 'A.1', parent: 'a' },
    { id: 'b', title: 'B, without items' },
    { id: 'c', title: 'C' },
  ];
  const outline = outlineOf(sections, [item('2', 'c'), item('1', 'a1'), item('3', 'c')]);
  assert.deepEqual(
    outline.map(({ section, depth, items }) => [section.id, depth, items.map(({ id }) => id)]),
    [
      ['a', 0, []],
      ['a1', 1, ['1']],
      ['c', 0, ['2', '3']],
    ],
  );
});
