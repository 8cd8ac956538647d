import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256Hex } from './bytes.ts';
import { readDocument, readableGroups, signDocument } from './key-document.ts';
import { newSigningKey, sign } from './signing.ts';
import { because, now, tenant, unit, world } from './test-world.ts';
import type { KeyDocument, SignedDocument } from './types.ts';
import { ProtocolError } from './errors.ts';

const here = await world();
const expected = { rootKey: here.root.public, tenant, unit, now };
const reasonOf = (
  signed: SignedDocument,
  more: Partial<typeof expected & { minimumN: number }> = {},
): string => {
  const read = readDocument(signed, { ...expected, ...more });
  return read.ok ? 'ok' : read.reason;
};
/** What root would never sign, signed all the same. */
const forced = (document: unknown): SignedDocument => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return { document: text, signature: sign(`ao/keys/1\n${text}`, here.root.secret) };
};

test('what root has signed is read, with the hash of its exact text', () => {
  const read = readDocument(here.signed, expected);
  assert.ok(read.ok);
  assert.deepEqual(read.document, here.document);
  assert.equal(read.hash, sha256Hex(here.signed.document));
});

test('another root, text or signature is refused before the text is parsed', () => {
  assert.equal(reasonOf(here.signed, { rootKey: newSigningKey().public }), 'signature');
  assert.equal(reasonOf({ ...here.signed, document: `${here.signed.document} ` }), 'signature');
  assert.equal(reasonOf({ ...here.signed, document: '{' }), 'signature');
  assert.equal(
    reasonOf({ ...here.signed, signature: sign(here.signed.document, here.root.secret) }),
    'signature',
  );
  assert.equal(reasonOf(undefined as unknown as SignedDocument), 'malformed');
});

test('another tenant’s or unit’s document is refused, though root signed it', () => {
  assert.equal(reasonOf(here.signed, { tenant: 'annenvik' }), 'tenant');
  assert.equal(reasonOf(here.signed, { unit: 'no-900000020' }), 'unit');
});

test('an expired one is refused, with an hour for clocks that are wrong', () => {
  const expires = Date.parse(here.document.expires);
  const hour = 60 * 60 * 1000;
  assert.equal(reasonOf(here.signed, { now: new Date(expires) }), 'ok');
  assert.equal(reasonOf(here.signed, { now: new Date(expires + hour) }), 'ok');
  assert.equal(reasonOf(here.signed, { now: new Date(expires + hour + 1) }), 'expired');
  // A clock that is behind does not keep a child from writing.
  assert.equal(reasonOf(here.signed, { now: new Date('2020-01-01T00:00:00Z') }), 'ok');
});

test('one older than has been seen is refused', () => {
  assert.equal(reasonOf(here.signed, { minimumN: 3 }), 'ok');
  assert.equal(reasonOf(here.signed, { minimumN: 4 }), 'old');
});

test('a document that is not as it must be is not signed, and each fault is named in one run', () => {
  const wrong = {
    ...here.document,
    tenant: 'Eksempelvik',
    n: 0,
    unitName: '',
    extra: 1,
    recovery: `age1${'q'.repeat(58)}`,
    groups: { unit: { ...here.document.groups.unit, readers: 'rektor' }, owner: null },
  } as unknown as KeyDocument;
  assert.throws(
    () => signDocument(wrong, here.root.secret),
    (error: ProtocolError) => {
      assert.equal(error.reason, 'malformed');
      assert.deepEqual(error.faults.map(({ field }) => field).sort(), [
        'extra',
        'groups.unit.readers',
        'n',
        'recovery',
        'tenant',
        'unitName',
      ]);
      return true;
    },
  );
});

test('what does not fit together is refused, even when root has signed it', () => {
  const { document } = here;
  const strange: readonly unknown[] = [
    { ...document, ownerType: 'huvudman' },
    { ...document, ownerType: 'kindergartenOwner' },
    { ...document, country: 'se' },
    { ...document, n: 1 },
    { ...document, previous: null },
    { ...document, expires: document.issued },
    { ...document, expires: 'never' },
    { ...document, gradeSpan: { from: 8, to: 1 } },
    { ...document, v: 2 },
    { ...document, recovery: undefined },
    // One letter wrong, as when it was copied by hand.
    { ...document, recovery: document.recovery.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')) },
    [document],
    null,
    'no JSON {',
  ];
  for (const each of strange)
    assert.equal(reasonOf(forced(each)), 'malformed', JSON.stringify(each).slice(0, 80));
});

test('a group with one holder is not sealed to, nor one that the service says has lost holders', () => {
  const { unit: ofUnit, owner } = here.document.groups;
  assert.ok(ofUnit && owner);
  const both = here.document;
  assert.deepEqual(readableGroups(both), { unit: ofUnit, owner });
  assert.deepEqual(readableGroups(both, { unit: 1, owner: 2 }), { unit: null, owner });
  // The service can take holders away. It cannot make more of them.
  const short = { groups: { unit: { ...ofUnit, holders: 1 }, owner } };
  assert.deepEqual(readableGroups(short, { unit: 9, owner: 9 }), { unit: null, owner });
  assert.deepEqual(readableGroups(short, { unit: 2, owner: 1 }), { unit: null, owner: null });
  assert.deepEqual(readableGroups({ groups: { unit: ofUnit, owner: null } }), { unit: ofUnit, owner: null });
});

test('the errors of signing say nothing that a reader of them should not see', () => {
  assert.throws(() => signDocument(here.document, 'short'), because('malformed'));
});
