import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { solve, type Challenge } from './proof-of-work.ts';
import { because } from './test-world.ts';

const hmacSignatureSecret = 'secret of the service';
const challenge = (counter: number): Promise<Challenge> =>
  createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 100, counter, deriveKey, hmacSignatureSecret });

test('the service accepts what is solved, and learns nothing of how slow the phone is', async () => {
  const proof = await solve(await challenge(40));
  const payload = JSON.parse(Buffer.from(proof, 'base64').toString()) as Parameters<typeof verifySolution>[0];
  const verified = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret });
  assert.ok(verified.verified);
  assert.deepEqual(Object.keys(payload.solution).sort(), ['counter', 'derivedKey']);
  assert.equal(payload.solution.counter, 40);
});

test('it stops when asked', async () => {
  const stop = new AbortController();
  const solving = solve(await challenge(4_000_000), stop.signal);
  setTimeout(() => stop.abort(), 20);
  await assert.rejects(solving, because('stopped'));
});

test('what is no challenge is refused at once', async () => {
  const good = await challenge(1);
  await assert.rejects(solve({} as Challenge), because('malformed'));
  await assert.rejects(
    solve({ parameters: { ...good.parameters, algorithm: 'SCRYPT' } }),
    because('malformed'),
  );
  await assert.rejects(solve({ parameters: { ...good.parameters, keyPrefix: '' } }), because('malformed'));
});
