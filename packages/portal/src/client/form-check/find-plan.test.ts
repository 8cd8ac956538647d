import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlan } from './find-plan.ts';

const files: Readonly<Record<string, unknown>> = {
  'api/v1/item/evk-02.json': { plan: { id: 'evk-plan' } },
  'api/v1/plan/evk-plan.json': { plan: { id: 'evk-plan' } },
};

test('the plan is found by the first id that is known, and nothing but ids is asked for', async () => {
  const asked: string[] = [];
  const record = await findPlan(['Laget av oss', '../x', 'evk-01', 'evk-02', 'evk-03'], (path) => {
    asked.push(path);
    return Promise.resolve(files[path]);
  });
  assert.equal(record?.plan.id, 'evk-plan');
  assert.deepEqual(asked, [
    'api/v1/item/evk-01.json',
    'api/v1/item/evk-02.json',
    'api/v1/plan/evk-plan.json',
  ]);
});

test('ids of no plan give none, after a few', async () => {
  let asked = 0;
  const ids = Array.from({ length: 50 }, (_, index) => `x-${index}`);
  assert.equal(await findPlan(ids, () => Promise.resolve(void (asked += 1))), undefined);
  assert.equal(asked, 5);
});
