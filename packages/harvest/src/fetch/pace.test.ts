import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from './pace.ts';

/** A pace on a clock that stands still but for waits, and when it lets calls through, in seconds. */
function paced(calls: number, seconds: number): (host: string) => Promise<number> {
  let now = 0;
  const pace = new Pace({
    now: () => now,
    wait: (milliseconds) => Promise.resolve(void (now += milliseconds)),
  });
  for (const host of ['a', 'b']) pace.limit(host, { calls, seconds });
  return async (host) => {
    await pace.turn(host);
    return now / 1000;
  };
}

const inTurn = async <Value>(hosts: string, turn: (host: string) => Promise<Value>): Promise<Value[]> => {
  const all: Value[] = [];
  for (const host of hosts) all.push(await turn(host));
  return all;
};

test('so many calls are let through at once, and the next when the oldest of them is so many seconds old', async () => {
  assert.deepEqual(await inTurn('aaaaaaa', paced(3, 10)), [0, 0, 0, 10, 10, 10, 20]);
});

test('one host does not wait for another', async () => {
  assert.deepEqual(await inTurn('aabb', paced(1, 10)), [0, 10, 10, 20]);
  assert.deepEqual(await inTurn('ab', paced(1, 10)), [0, 0]);
});

test('a host without a limit does not wait', async () => {
  assert.deepEqual(await inTurn('ccc', paced(1, 10)), [0, 0, 0]);
});
