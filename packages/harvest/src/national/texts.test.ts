import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type FourLanguages } from '@apen-oppvekst/data-schema';
import fc from 'fast-check';
import { inLanguage, isFourLanguages, stringsUnder, textsIn } from './texts.ts';

const text = (nb: string): FourLanguages => ({ nb, nn: `${nb} nn`, sv: `${nb} sv`, en: `${nb} en` });
const card = { id: 'kort', title: text('Tittel'), text: text('Tekst'), basis: ['ol-12-2', 'art-12'] };

test('a text rests on the basis beside it, and on none of another', () => {
  assert.deepEqual(textsIn({ lead: text('Inn'), rights: [card] }), [
    { path: ['lead'], text: text('Inn'), basis: undefined },
    { path: ['rights', 0, 'title'], text: text('Tittel'), basis: card.basis },
    { path: ['rights', 0, 'text'], text: text('Tekst'), basis: card.basis },
  ]);
});

test('ids under a field are found in it, in a list there and in an object there', () => {
  const value = { a: { source: 'x' }, source: ['y'], titles: { source: { nb: 'z', nn: null } } };
  assert.deepEqual(stringsUnder('source', value), [
    { path: ['a', 'source'], id: 'x' },
    { path: ['source', 0], id: 'y' },
    { path: ['titles', 'source', 'nb'], id: 'z' },
  ]);
});

test('a value in one language keeps all but the other languages', () => {
  assert.deepEqual(inLanguage({ cards: [card], on: true, none: null }, 'sv'), {
    cards: [{ id: 'kort', title: 'Tittel sv', text: 'Tekst sv', basis: ['ol-12-2', 'art-12'] }],
    on: true,
    none: null,
  });
});

test('whatever the shape, every text is found once and told in the language asked for', () => {
  const { value: anything } = fc.letrec<{ value: unknown; text: FourLanguages }>((tie) => ({
    text: fc.string({ minLength: 1 }).map(text),
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, 1, true, 'tekst'),
      tie('text'),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'basis', 'id'), tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.array(anything), fc.constantFrom(...languages), (value, language) => {
      const found = textsIn(value);
      const told = inLanguage(value, language);
      for (const { path, text: each } of found) assert.equal(at(told, path), each[language]);
      const places = new Set(found.map(({ path }) => JSON.stringify(path)));
      assert.equal(places.size, found.length);
      assert.equal(textsIn(told).length, 0);
    }),
  );
});

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((held, key) => (held as Record<PropertyKey, unknown>)[key], value);

test('only the four languages together are a text', () => {
  assert.ok(isFourLanguages(text('a')));
  assert.ok(!isFourLanguages({ nb: 'a', nn: 'a', sv: 'a' }));
  assert.ok(!isFourLanguages({ ...text('a'), id: 'b' }));
  assert.ok(!isFourLanguages([1, 2, 3, 4]));
});
