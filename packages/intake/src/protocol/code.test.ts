import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newCode, readCode, type CodeLength } from './code.ts';
import { words } from './words.ts';

const lengths: readonly CodeLength[] = [6, 8];
const fold = (word: string): string => word.replaceAll('aa', 'a');

test('every word can be told from every other by its first four letters, å, aa and a being one', () => {
  assert.equal(words.length, 2048);
  assert.equal(new Set(words.map((word) => fold(word).slice(0, 4))).size, 2048);
});

test('10,000 codes are read back, from words and from digits', () => {
  for (let turn = 0; turn < 10_000; turn += 1) {
    const length = lengths[turn % 2] ?? 6;
    const code = newCode(length);
    assert.deepEqual(readCode(code.words.join(' '), length), { ok: true, code });
    assert.deepEqual(readCode(code.digits, length), { ok: true, code });
  }
});

test('a code has as many words and digits as it should', () => {
  assert.equal(newCode().words.length, 6);
  assert.match(newCode().digits, /^\d{20}$/);
  assert.equal(newCode(8).words.length, 8);
  assert.match(newCode(8).digits, /^\d{27}$/);
});

test('separators, case, numbering, first four letters and å are as people write them', () => {
  const separator = fc.constantFrom(' ', '  ', '-', ', ', '\n', ' · ', '_', '/', '. ', '\t', ' – ', '\u00a0');
  fc.assert(
    fc.property(
      fc.constantFrom(...lengths),
      fc.array(separator, { minLength: 8, maxLength: 8 }),
      fc.array(fc.constantFrom('asIs', 'upper', 'four', 'five', 'title', 'å', 'aa', 'decomposed'), {
        minLength: 8,
        maxLength: 8,
      }),
      fc.boolean(),
      (length, separators, hands, numbered) => {
        const code = newCode(length);
        const written = code.words.map((word, at) => {
          const hand = hands[at] ?? 'asIs';
          const as: Readonly<Record<string, string>> = {
            upper: word.toUpperCase(),
            four: word.slice(0, fold(word) === word ? 4 : 9),
            five: word.slice(0, fold(word) === word ? 5 : 9),
            title: word.charAt(0).toUpperCase() + word.slice(1),
            å: fold(word).replaceAll('a', 'å'),
            aa: fold(word).replaceAll('a', 'aa'),
            decomposed: fold(word).replaceAll('a', 'a\u030a').toUpperCase(),
          };
          return `${numbered ? `${at + 1}. ` : ''}${as[hand] ?? word}${separators[at] ?? ' '}`;
        });
        assert.deepEqual(readCode(written.join(''), length), { ok: true, code });
      },
    ),
    { numRuns: 2000 },
  );
  const code = newCode();
  assert.deepEqual(readCode(code.digits.replace(/(.{4})/g, '$1 '), 6), { ok: true, code });
  assert.deepEqual(readCode(code.digits.replace(/(.{5})/g, '$1-'), 6), { ok: true, code });
});

test('a word that is not in the list is always caught and named', () => {
  const listed = (word: string): boolean =>
    words.some(
      (each) => fold(each) === fold(word) || (fold(word).length >= 4 && fold(each).startsWith(fold(word))),
    );
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const slip = fc
    .tuple(fc.constantFrom(...words), fc.nat(6), letter, fc.constantFrom('change', 'add', 'leave out'))
    .map(([word, at, other, how]) => {
      const place = at % word.length;
      const rest = word.slice(how === 'add' ? place : place + 1);
      return word.slice(0, place) + (how === 'leave out' ? '' : other) + rest;
    });
  const anything = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
  let caught = 0;
  fc.assert(
    fc.property(fc.oneof(slip, anything), fc.nat(5), (wrong, at) => {
      fc.pre(wrong !== '' && !listed(wrong));
      const { words: right } = newCode();
      const written = right.map((word, place) => (place === at ? wrong : word));
      assert.deepEqual(readCode(written.join(' '), 6), { ok: false, reason: 'unknown', words: [wrong] });
      caught += 1;
    }),
    { numRuns: 3000 },
  );
  assert.equal(caught, 3000);
});

test('a slip to another word of the list is caught in at least 93 of 100', () => {
  let [slips, missed] = [0, 0];
  for (let turn = 0; turn < 10; turn += 1) {
    const code = newCode();
    for (const at of code.words.keys())
      for (const other of words) {
        if (other === code.words[at]) continue;
        const written = code.words.map((word, place) => (place === at ? other : word));
        const read = readCode(written.join(' '), 6);
        if (!read.ok) assert.equal(read.reason, 'check');
        slips += 1;
        missed += read.ok ? 1 : 0;
      }
  }
  assert.equal(slips, 10 * 6 * 2047);
  assert.ok(1 - missed / slips >= 0.93, `${missed} of ${slips} missed`);
});

test('two words that have changed places are caught in at least 93 of 100', () => {
  let [swaps, missed] = [0, 0];
  while (swaps < 20_000) {
    const { words: right } = newCode();
    for (let one = 0; one < 5; one += 1) {
      const written = [...right];
      [written[one], written[one + 1]] = [right[one + 1] ?? '', right[one] ?? ''];
      if (written[one] === written[one + 1]) continue;
      swaps += 1;
      missed += readCode(written.join(' '), 6).ok ? 1 : 0;
    }
  }
  assert.ok(1 - missed / swaps >= 0.93, `${missed} of ${swaps} missed`);
});

test('too few, too many, nothing and a number too high', () => {
  const code = newCode();
  const [first = ''] = code.words;
  const reasonOf = (text: string, length: CodeLength = 6): string => {
    const read = readCode(text, length);
    return read.ok ? 'ok' : read.reason;
  };
  assert.equal(reasonOf(''), 'length');
  assert.equal(reasonOf(' – '), 'length');
  assert.equal(reasonOf(code.words.slice(1).join(' ')), 'length');
  assert.equal(reasonOf([...code.words, first].join(' ')), 'length');
  assert.equal(reasonOf(code.words.join(' '), 8), 'length');
  assert.equal(reasonOf(code.digits.slice(1)), 'length');
  assert.equal(reasonOf(`${code.digits}0`), 'length');
  // Twenty digits hold more than 66 bits: what is above them is no code, though its check bits may fit.
  for (let above = 1n << 66n; above < (1n << 66n) + 200n; above += 1n)
    assert.equal(reasonOf(`${above}`), 'check');
  assert.equal(reasonOf('١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠'), 'length');
});
