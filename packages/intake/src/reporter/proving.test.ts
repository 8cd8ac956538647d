import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Challenge } from '../protocol/index.ts';
import { goodFor, Proving } from './proving.ts';
import type { Answer } from './service.ts';

const challenge = (name: string): Answer => ({ status: 200, body: { name } });
const never = new Promise<never>(() => undefined);

/**
 * A page that proves, with the answers that a test gives: what was asked for, and what became of the work.
 * @param slow challenges that this phone is not done with
 */
function page(answers: readonly (Answer | undefined)[], slow: readonly string[] = []) {
  const asked: string[] = [];
  const seen = { asked, begun: [] as string[], stopped: [] as string[], clock: 0, patient: true };
  const proving = new Proving({
    ask: (path, { body }) => {
      assert.equal(body, undefined, 'nothing is told');
      asked.push(path);
      return Promise.resolve(answers[asked.length - 1]);
    },
    solve: async (given: Challenge, signal) => {
      const { name } = given as unknown as { name: string };
      seen.begun.push(name);
      signal?.addEventListener('abort', () => seen.stopped.push(name));
      return slow.includes(name) ? never : Promise.resolve(`proof of ${name}`);
    },
    wait: () => (seen.patient ? never : Promise.resolve()),
    now: () => seen.clock,
  });
  return { proving, seen };
}

test('begun before it is needed, it is there when it is, from one challenge', async () => {
  const { proving, seen } = page([challenge('one')]);
  proving.begin();
  await new Promise(setImmediate);
  assert.deepEqual(seen.begun, ['one']);
  proving.begin();
  assert.equal(await proving.get(), 'proof of one');
  assert.equal(await proving.get(), 'proof of one');
  assert.deepEqual(seen.asked, ['/v1/utfordring']);
});

test('one that will be too old is begun anew', async () => {
  const { proving, seen } = page([challenge('old'), challenge('new')]);
  assert.equal(await proving.get(), 'proof of old');
  seen.clock = goodFor;
  assert.equal(await proving.get(), 'proof of old');
  seen.clock += 1;
  assert.equal(await proving.get(), 'proof of new');
});

test('no answer, and one that is no challenge: nothing now, and asked again it begins anew', async () => {
  const { proving, seen } = page([undefined, { status: 503, body: {} }, challenge('one')]);
  proving.begin();
  await new Promise(setImmediate);
  assert.equal(await proving.get(), undefined);
  assert.equal(await proving.get(), 'proof of one');
  assert.equal(seen.asked.length, 3);
});

test('a phone that is too slow gets an easier one, and the first is let go of', async () => {
  const { proving, seen } = page([challenge('hard'), challenge('easy')], ['hard']);
  seen.patient = false;
  assert.equal(await proving.get(), 'proof of easy');
  assert.deepEqual(seen.asked, ['/v1/utfordring', '/v1/utfordring/lettere']);
  assert.deepEqual(seen.stopped, ['hard']);
});

for (const [what, easier] of [
  ['there is no easier one now', Promise.resolve({ status: 204, body: undefined })],
  ['the easier one does not come', never],
] as const)
  test(`where ${what}, the first goes on`, async () => {
    let done = (_: string): void => undefined;
    const solved = new Promise<string>((resolve) => (done = resolve));
    const asked: string[] = [];
    const proving = new Proving({
      ask: (path) => {
        asked.push(path);
        return path.endsWith('lettere') ? easier : Promise.resolve(challenge('hard'));
      },
      solve: () => solved,
      wait: () => Promise.resolve(),
      now: () => 0,
    });
    const got = proving.get();
    await new Promise(setImmediate);
    assert.equal(asked.length, 2);
    done('proof of hard');
    assert.equal(await got, 'proof of hard');
  });

test('a challenge that the service gave is taken in place of the one begun, and without one it is asked for', async () => {
  const { proving, seen } = page([challenge('one'), challenge('two')], ['one']);
  proving.begin();
  await new Promise(setImmediate);
  proving.renew({ name: 'given' } as unknown as Challenge);
  assert.equal(await proving.get(), 'proof of given');
  assert.deepEqual(seen.stopped, ['one']);
  proving.renew();
  assert.equal(await proving.get(), 'proof of two');
});
