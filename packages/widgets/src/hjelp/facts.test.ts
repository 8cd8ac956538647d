import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groundsOf } from './facts.ts';
import { full } from './test-records.ts';

test('facts of one source, date, certainty and trial are told of together', () => {
  assert.deepEqual(
    groundsOf(full).map(({ facts, status, checked }) => [facts, status, checked]),
    [
      [['phone', 'web', 'roundTheClock', 'anonymous', 'mayPassOn', 'ages'], 'ok', null],
      [['sms'], 'conflict', null],
      [['chat'], 'ok', '2026-10-05'],
    ],
  );
});
