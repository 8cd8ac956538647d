import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { IdleLock } from './idle-lock.ts';

const minute = 60_000;

describe('the lock', () => {
  let now = 0;
  let said: string[] = [];
  let lock: IdleLock;

  beforeEach(() => {
    now = 1_000;
    said = [];
    lock = new IdleLock({
      now: () => now,
      onWarn: () => void said.push('warn'),
      onActive: () => void said.push('active'),
      onLock: () => void said.push('lock'),
    });
    lock.start();
  });

  const after = (minutes: number) => {
    now += minutes * minute;
    lock.check();
  };

  test('warns a minute before, once, and locks after fifteen', () => {
    after(13.9);
    assert.deepEqual(said, []);
    after(0.2);
    after(0.2);
    assert.deepEqual(said, ['warn']);
    after(0.8);
    assert.deepEqual(said, ['warn', 'lock']);
  });

  test('counts from the last thing somebody did', () => {
    after(14.5);
    lock.touch();
    after(13);
    assert.deepEqual(said, ['warn', 'active']);
  });

  test('a machine that slept is locked by the key that wakes it', () => {
    now += 60 * minute;
    lock.touch();
    assert.deepEqual(said, ['lock']);
    lock.touch();
    after(20);
    assert.deepEqual(said, ['lock']);
  });

  test('does nothing after it is stopped', () => {
    lock.stop();
    after(20);
    lock.touch();
    assert.deepEqual(said, []);
  });
});
