import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlanTold, isTold, toldOf } from './changed.ts';

const change = (subject: string, path: string, more: { municipality?: string; areas?: string[] } = {}) => ({
  subject,
  path,
  ...more,
});
const plan = {
  path: 'kommune/no-0001-x/plan/p/',
  plan: { id: 'p', items: [{ id: 'p-1' }, { id: 'p-2' }] },
} as unknown as Parameters<typeof isPlanTold>[1];

test('an item has changed only if the log tells of itself', () => {
  const changes = [change('p-1', 'tiltak/p-1/')];
  assert.deepEqual(
    [isTold(changes, 'p-1'), isTold(changes, 'p-2'), isTold(changes, 'p')],
    [true, false, false],
  );
});

test('a plan has changed with itself, with what is in it, and with what was', () => {
  assert.equal(isPlanTold([change('p', plan.path)], plan), true);
  assert.equal(isPlanTold([change('p-2', 'tiltak/p-2/')], plan), true);
  assert.equal(isPlanTold([change('p-9', plan.path)], plan), true);
  assert.equal(isPlanTold([change('q-1', 'tiltak/q-1/')], plan), false);
  assert.equal(isPlanTold([], plan), false);
});

test('a municipality has changed with its plans and with figures of it, the newest first as the log has them', () => {
  const changes = [
    change('x', 'indikator/x/', { areas: ['no-0001', 'no-0301'] }),
    change('q', 'kommune/…', { municipality: 'no-0301' }),
    change('p', plan.path, { municipality: 'no-0001' }),
  ];
  assert.deepEqual(
    toldOf(changes, 'no-0001').map(({ subject }) => subject),
    ['x', 'p'],
  );
  assert.deepEqual(toldOf(changes, 'no-9999'), []);
});
