import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readOptions, UsageError, type Options } from './options.ts';

const options = {
  out: { type: 'string', required: true, value: 'MAPPE', help: '' },
  unit: { type: 'string', multiple: true, value: 'ENHET', help: '' },
  'dry-run': { type: 'boolean', help: '' },
} as const satisfies Options;

const refused = (...args: string[]): string => {
  try {
    readOptions(args, options);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  return assert.fail('it was taken');
};

test('values come by name: text, list and yes or no', () => {
  assert.deepEqual(readOptions(['--out', 'a', '--unit=b', '--unit', 'c', '--dry-run'], options), {
    out: 'a',
    unit: ['b', 'c'],
    'dry-run': true,
  });
  assert.deepEqual(readOptions(['--out=a'], options), { out: 'a', unit: [], 'dry-run': false });
});

test('everything that is wrong is told in one run', () => {
  const told = refused('--unt', 'x', '--dry-run=ja', '--unit=');
  for (const each of ['ukjent valg --unt', '«x» hører ikke hjemme', '--dry-run tar ingen verdi'])
    assert.ok(told.includes(each), told);
  assert.match(told, /--unit mangler verdi: --unit ENHET/);
  assert.match(told, /mangler --out MAPPE/);
  assert.match(refused('--out', 'a', '--out', 'b'), /^--out er gitt to ganger$/);
  assert.match(refused('--out'), /^--out mangler verdi: --out MAPPE$/);
  assert.match(refused('--__proto__', '--out=a'), /ukjent valg --__proto__/);
});

test('whatever is written, it is understood or refused in words', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--out', '--unit=x', '--dry-run', '--', '-o', '--no-out'),
  );
  fc.assert(
    fc.property(fc.array(word), (args) => {
      try {
        assert.equal(typeof readOptions(args, options).out, 'string');
      } catch (error) {
        assert.ok(error instanceof UsageError, String(error));
      }
    }),
  );
});
