import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutAdult } from './about-adult.ts';
import { textsIn } from './locales/index.ts';

test('what the one who wrote did not say of the adult is not told as if they had', async () => {
  const { case: say } = await textsIn('nb');
  assert.deepEqual(aboutAdult({}, say), [say.leaderUnknown]);
  assert.deepEqual(aboutAdult({ leader: true }, say), [say.leader]);
  assert.deepEqual(aboutAdult({ leader: false }, say), []);
  assert.deepEqual(aboutAdult({ leader: false, leaderMayRead: true }, say), [say.leaderMayRead]);
  assert.deepEqual(aboutAdult({ leader: false, leaderMayRead: false }, say), [say.leaderMayNotRead]);
});
