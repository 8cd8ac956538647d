import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeKeys, Report } from '../protocol/index.ts';
import type { Keys, Loaded } from './keys.ts';
import { patience, Sending, type Outcome, type SendStage, type SendTools } from './send.ts';
import type { Answer } from './service.ts';

const report = { id: 'ID', unit: 'no-900000034', route: 'unit', track: 'ordinary' } as Report;
const code = { mailbox: 'M', authHash: 'H' } as CodeKeys;
const keysWith = (recipient: string, more: object = {}): Keys =>
  ({
    hash: `hash-${recipient}`,
    document: { recovery: 'recovery', receiptKey: 'receipt-key' },
    groups: { unit: { recipient }, owner: { recipient: 'owner' } },
    reading: { next: null, cover: false, promise: null },
    ...more,
  }) as unknown as Keys;

/** What was asked of the service: method, path and the body as text. */
interface Call {
  readonly path: string;
  readonly body: string;
}

interface Trial {
  readonly outcome: Outcome;
  readonly puts: readonly Call[];
  readonly stages: readonly SendStage[];
  readonly sealed: number;
  /** Challenges that the proof was begun anew from, as the service gave them. */
  readonly renewed: readonly unknown[];
  readonly waited: readonly number[];
}

type Reply = Answer | undefined;
const lost = undefined;
const known: Loaded = { ok: true, keys: keysWith('new') };
const status = (number: number, body: unknown = {}): Answer => ({ status: number, body });
const stored = status(201, { good: true });

/**
 * Sends with the answers that a test gives, one a put; the last is given again. Ten minutes pass in no time.
 * @param again how often it is tried anew after it came to nothing
 */
async function trying(
  replies: readonly Reply[],
  {
    loaded = known,
    /** No proof comes so many times. */
    unproved = 0,
    online = true,
    again = 0,
    from = keysWith('old'),
  } = {},
): Promise<Trial> {
  const puts: Call[] = [];
  const stages: SendStage[] = [];
  const waited: number[] = [];
  const renewed: unknown[] = [];
  let [clock, sealed, asked] = [0, 0, 0];
  const tools: SendTools = {
    ask: (path, { body }) => {
      puts.push({ path, body: new TextDecoder().decode(body as Uint8Array) });
      return Promise.resolve(replies[Math.min(puts.length - 1, replies.length - 1)]);
    },
    sealing: {
      sealReport: ({ id }: Report, { group }: { group: string }) => {
        sealed += 1;
        return Promise.resolve(new TextEncoder().encode(`sealed ${id} to ${group} #${sealed}`));
      },
      envelopeBody: (meta: object, ciphertext: Uint8Array) =>
        new TextEncoder().encode(`${JSON.stringify(meta)} ${new TextDecoder().decode(ciphertext)}`),
      verifyReceipt: (receipt: unknown, key: string, sent: { id: string }) =>
        (receipt as { good?: boolean })?.good === true && key === 'receipt-key' && sent.id !== '',
      randomId: () => 'ANOTHER',
    } as unknown as SendTools['sealing'],
    proving: {
      get: () => Promise.resolve(asked++ < unproved ? undefined : `proof ${renewed.length + 1}`),
      renew: (challenge) => void renewed.push(challenge),
    },
    loadKeys: () => Promise.resolve(loaded),
    wait: (milliseconds) => {
      waited.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
    now: () => clock,
    online: () => online,
    tell: (stage) => stages.push(stage),
  };
  const sending = new Sending({ report, keys: from, code }, tools);
  let outcome = await sending.run();
  for (let times = 0; times < again; times += 1) outcome = await sending.run();
  return { outcome, puts, stages, sealed, renewed, waited };
}

test('sent at once, when it is stored and signed', async () => {
  const { outcome, puts, stages, waited } = await trying([stored]);
  assert.deepEqual(outcome, { kind: 'sent', receipt: { good: true } });
  assert.equal(puts[0]?.path, '/v1/konvolutter');
  assert.deepEqual([stages, waited], [['sending'], []]);
});

test('a lost answer: the same bytes under the same id, sealed once', async () => {
  const { outcome, puts, sealed, renewed } = await trying([lost, lost, status(200, { good: true })]);
  assert.equal(outcome.kind, 'sent');
  assert.equal(new Set(puts.map(({ path, body }) => path + body)).size, 1);
  assert.deepEqual([puts.length, sealed, renewed], [3, 1, []]);
});

for (const number of [500, 502, 503, 504, 507, 400, 403, 404, 413, 429]) {
  test(`${number}: kept and tried again`, async () => {
    const { outcome, puts, sealed } = await trying([status(number), status(number), stored]);
    assert.equal(outcome.kind, 'sent');
    assert.equal(new Set(puts.map(({ body }) => body)).size, 1);
    assert.equal(sealed, 1);
  });
}

test('stored, but not signed by the service’s key: it is not believed', async () => {
  const { outcome, puts } = await trying([status(201, { good: false }), status(201), stored]);
  assert.equal(outcome.kind, 'sent');
  assert.equal(puts.length, 3);
});

test('428: the work is done anew from the challenge that came along, and the sealed bytes stay', async () => {
  const { outcome, puts, sealed, renewed, waited } = await trying([
    status(428, { challenge: { n: 2 } }),
    stored,
  ]);
  assert.equal(outcome.kind, 'sent');
  assert.deepEqual([sealed, renewed, waited.length], [1, [{ n: 2 }], 0]);
  assert.match(puts[0]!.body, /"proof 1"|proof":"proof 1/);
  assert.match(puts[1]!.body, /proof":"proof 2/);
  assert.equal(puts[0]!.body.split(' sealed ')[1], puts[1]!.body.split(' sealed ')[1]);
});

test('428 without a challenge: one is asked for', async () => {
  const { outcome, renewed } = await trying([status(428), stored]);
  assert.equal(outcome.kind, 'sent');
  assert.deepEqual(renewed, [undefined]);
});

test('428 again and again does not turn without rest', async () => {
  const { outcome, puts } = await trying([status(428, { challenge: {} })]);
  assert.equal(outcome.kind, 'unsent');
  assert.ok(puts.length < 50, String(puts.length));
});

test('422: new keys are got and it is sealed to them, under the same id', async () => {
  const { outcome, puts, sealed } = await trying([status(422, { error: 'keys-stale' }), stored]);
  assert.equal(outcome.kind, 'sent');
  assert.equal(sealed, 2);
  assert.match(puts[1]!.body, /hash-new/);
  assert.match(puts[1]!.body, /sealed ID to new/);
});

test('422, and now somebody else would read it: asked anew, not sent', async () => {
  const keys = keysWith('new', { groups: { unit: null, owner: { recipient: 'owner' } } });
  const { outcome, puts } = await trying([status(422)], { loaded: { ok: true, keys } });
  assert.deepEqual(outcome, { kind: 'changed', keys });
  assert.equal(puts.length, 1);
});

test('422, and the new keys are not signed: not sealed to them', async () => {
  const { outcome, sealed } = await trying([status(422)], { loaded: { ok: false, reason: 'refused' } });
  assert.deepEqual(outcome, { kind: 'changed', keys: undefined });
  assert.equal(sealed, 1);
});

test('409: another’s bytes lie there, so it is sent under another id', async () => {
  const { outcome, puts } = await trying([status(409), stored]);
  assert.equal(outcome.kind, 'sent');
  assert.match(puts[1]!.body, /"id":"ANOTHER".*sealed ANOTHER/);
});

test('409, and the code belongs to something else: it rests until there is another', async () => {
  const { outcome, puts } = await trying([status(409, { error: 'mailbox-taken' }), stored]);
  assert.deepEqual(outcome, { kind: 'taken' });
  assert.equal(puts.length, 1);
});

for (const [what, before, after, kind] of [
  ['more persons can open it', { holders: 2 }, { holders: 3 }, 'changed'],
  ['others read', { readers: ['rektor'] }, { readers: ['vaktmester'] }, 'changed'],
  ['fewer persons can open it', { holders: 3 }, { holders: 2 }, 'sent'],
] as const) {
  test(`422, and now ${what}: ${kind}`, async () => {
    const group = (more: object): object => ({ groups: { unit: { recipient: 'r', ...more } } });
    const { outcome } = await trying([status(422), stored], {
      from: keysWith('old', group(before)),
      loaded: { ok: true, keys: keysWith('new', group(after)) },
    });
    assert.equal(outcome.kind, kind);
  });
}

test('after ten minutes it rests, and a new try sends the same bytes', async () => {
  const { outcome, waited, puts, sealed } = await trying([lost], { again: 1 });
  assert.equal(outcome.kind, 'unsent');
  const total = waited.reduce((sum, each) => sum + each, 0);
  assert.ok(total >= 2 * patience && total < 2 * patience + 120_000, String(total));
  assert.equal(new Set(puts.map(({ path, body }) => path + body)).size, 1);
  assert.equal(sealed, 1);
});

test('the pauses grow, and never beyond half a minute', async () => {
  const { waited } = await trying([lost]);
  assert.deepEqual(waited.slice(0, 7), [1000, 2000, 4000, 8000, 15_000, 30_000, 30_000]);
  assert.ok(Math.max(...waited) <= 30_000);
});

test('it is said that one is offline', async () => {
  const { stages } = await trying([lost, stored], { online: false });
  assert.deepEqual(stages, ['sending', 'offline']);
});

test('no proof comes: it is waited for again, and nothing is put without it', async () => {
  const { outcome, puts, waited } = await trying([stored], { unproved: 2 });
  assert.equal(outcome.kind, 'sent');
  assert.equal(puts.length, 1);
  assert.deepEqual(waited, [1000, 2000]);
});
