import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  newEpoch,
  newSigningKey,
  readDocument,
  readableGroups,
  signDocument,
  type KeyDocument,
} from '../protocol/index.ts';
import { keyLoader } from './keys.ts';
import type { Answer } from './service.ts';
import { unitId } from './test-model.ts';

const root = newSigningKey();
const now = Date.parse('2026-12-01T10:00:00Z');
const [{ recipient }, { recipient: other }, { recipient: recovery }] = [
  await newEpoch(),
  await newEpoch(),
  await newEpoch(),
];
const epoch = 'A'.repeat(22);
const document = (more: Partial<KeyDocument> = {}): KeyDocument => ({
  v: 1,
  tenant: 'provevik',
  unit: unitId,
  n: 2,
  previous: 'a'.repeat(64),
  issued: '2026-11-01T00:00:00Z',
  expires: '2026-12-31T00:00:00Z',
  country: 'no',
  ownerType: 'municipality',
  unitName: 'Prøve skole',
  setting: 'school',
  small: false,
  receiptKey: newSigningKey().public,
  recovery,
  groups: {
    unit: { epoch, recipient, holders: 2, readers: ['rektor', 'sosiallærer'] },
    owner: { epoch, recipient: other, holders: 2, readers: ['oppvekstsjef', 'rådgiver'] },
  },
  ...more,
});
const answer = (more: Partial<KeyDocument> = {}, secret = root.secret, beside: object = {}): Answer => ({
  status: 200,
  body: { ...signDocument(document(more), secret), active: { unit: 2, owner: 2 }, ...beside },
});

const loading = async (...answers: readonly (Answer | undefined)[]) => {
  const left = [...answers];
  const load = keyLoader(
    { rootKey: root.public, tenant: 'provevik', unit: unitId },
    () => Promise.resolve(left.shift()),
    { readDocument, readableGroups },
    () => now,
  );
  let loaded = await load();
  for (let times = 1; times < answers.length; times += 1) loaded = await load();
  return loaded.ok ? loaded.keys : loaded.reason;
};

test('keys that root has signed for this unit are believed', async () => {
  const keys = await loading(answer());
  assert.ok(typeof keys === 'object');
  assert.equal(keys.groups.unit?.recipient, recipient);
});

test('a group that has lost its second reader since is not sealed to', async () => {
  const keys = await loading(answer({}, root.secret, { active: { unit: 1, owner: 2 } }));
  assert.ok(typeof keys === 'object');
  assert.equal(keys.groups.unit, null);
});

for (const [what, given] of [
  ['signed by another', answer({}, newSigningKey().secret)],
  ['expired', answer({ expires: '2026-12-01T08:59:00Z' })],
  ['for another unit', answer({ unit: 'no-900000042' })],
  ['for another tenant', answer({ tenant: 'andrevik' })],
  ['not there', { status: 404, body: {} }],
] as const) {
  test(`keys that are ${what} are refused`, async () => {
    assert.equal(await loading(given), 'refused');
  });
}

test('keys that expired within the hour are believed: the clock may be wrong', async () => {
  assert.equal(typeof (await loading(answer({ expires: '2026-12-01T09:01:00Z' }))), 'object');
});

test('older keys than have been seen are refused', async () => {
  assert.equal(await loading(answer({ n: 3 }), answer({ n: 2 })), 'refused');
});

test('no answer is no refusal', async () => {
  assert.equal(await loading(undefined), 'unreachable');
  assert.equal(await loading({ status: 503, body: undefined }), 'unreachable');
});
