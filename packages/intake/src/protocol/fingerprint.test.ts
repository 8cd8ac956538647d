import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fingerprint, isFingerprint } from './fingerprint.ts';
import { words } from './words.ts';

const four = fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 4 });

test('a key has four words of the list, the same each time; another key has others', async () => {
  const [one, again, other] = [
    await fingerprint('age1pq1one'),
    await fingerprint('age1pq1one'),
    await fingerprint('age1pq1other'),
  ];
  assert.deepEqual(one, again);
  assert.notDeepEqual(one, other);
  assert.equal(one.length, 4);
  for (const word of one) assert.ok(words.includes(word));
});

test('four words are read as people write what they hear: four letters, any separators, any case', () => {
  fc.assert(
    fc.property(
      four,
      fc.constantFrom(' ', ', ', '\n', ' – ', '. 2. '),
      fc.boolean(),
      fc.boolean(),
      (said, between, short, loud) => {
        const written = said.map((word) => (short ? word.slice(0, 4) : word)).join(between);
        assert.deepEqual(isFingerprint(` ${loud ? written.toUpperCase() : written} `, said), { ok: true });
      },
    ),
  );
});

test('other words, another order, and words that nobody knows yet are not they', () => {
  fc.assert(
    fc.property(four, four, (said, heard) => {
      fc.pre(said.join() !== heard.join());
      assert.deepEqual(isFingerprint(heard.join(' '), said), { ok: false, reason: 'differs' });
      assert.deepEqual(isFingerprint(heard.join(' '), []), { ok: false, reason: 'differs' });
    }),
  );
});

test('too few, too many, and words that are not in the list are told from words that differ', () => {
  const said = words.slice(10, 14);
  for (const heard of ['', '   ', said.slice(1).join(' '), [...said, said[0]].join(' ')])
    assert.deepEqual(isFingerprint(heard, said), { ok: false, reason: 'length' });
  assert.deepEqual(isFingerprint(`${said.slice(1).join(' ')} xyzq`, said), {
    ok: false,
    reason: 'unknown',
    words: ['xyzq'],
  });
});
