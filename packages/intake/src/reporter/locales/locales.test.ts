import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Language } from '@apen-oppvekst/data-schema/terms';
import { called } from '../called.ts';
import { fill } from '../fill.ts';
import { texts } from './index.ts';

/** Measured and searched with the same tools as the release's texts; they lie in rooms this one may not import. */
const from = (path: string): string => new URL(`../../../../../${path}`, import.meta.url).href;
const { lix } = (await import(from('packages/harvest/src/check/lix.ts'))) as {
  lix: (text: string) => number;
};
const { neverWritten } = (await import(from('tests/child-side/never-written.ts'))) as {
  neverWritten: readonly { readonly pattern: RegExp }[];
};

/** Every text by its path. */
function* textsIn(value: unknown, path: readonly string[] = []): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  else
    for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>))
      yield* textsIn(inner, [...path, key]);
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!.toLowerCase()).sort();

/** Where a language says it in another order or with other words. */
const mayDiffer = (path: string): boolean => path.startsWith('called.');

for (const language of languages) {
  test(`${language}: each sentence is filled with the same things as in bokmål`, () => {
    const nb = new Map(textsIn(texts.nb));
    const own = new Map(textsIn(texts[language]));
    assert.deepEqual([...own.keys()], [...nb.keys()]);
    for (const [path, text] of own)
      if (!mayDiffer(path)) assert.deepEqual(placeholders(text), placeholders(nb.get(path)!), path);
  });

  test(`${language}: nothing is written that must never be`, () => {
    for (const [path, text] of textsIn(texts[language]))
      for (const { pattern } of neverWritten) assert.doesNotMatch(text, pattern, path);
  });

  test(`${language}: no promise of secrecy, and no count of days`, () => {
    for (const [path, text] of textsIn(texts[language])) {
      assert.doesNotMatch(text, /hemmelig|hemleg|hemlig|secret|anonym/i, path);
      assert.doesNotMatch(text, /\b(fem|5|five|två|to|two|\d+) (dager|dagar|days)\b/i, path);
    }
  });
}

/** What only parents and other adults read. */
const forAdults = /^send\.(receipt|proof)/;
/** A child's texts may be as hard as the dialog's; English words are longer by nature than this measure knows. */
const childsLevel: Readonly<Record<Language, number>> = { nb: 20, nn: 20, sv: 20, en: 25 };
const adultsLevel = 38;

/** All sentences of a part, filled in, one a line. */
function partText(language: Language, part: string, adults: boolean): string {
  const words = called(texts[language], {
    country: language === 'sv' ? 'se' : 'no',
    ownerType: language === 'sv' ? 'huvudman' : 'municipality',
    unit: { setting: 'school', name: 'Lia skole' },
  });
  const values = {
    ...words,
    roles: 'rektor',
    count: fill(texts[language].page.persons, { n: 2 }),
    day: '2. mai',
    n: 3,
    of: 9,
    a: 1,
    b: 4,
    from: 1,
    to: 4,
    words: 'abc',
    promise: '',
  };
  return [...textsIn(texts[language])]
    .filter(([path]) => path.startsWith(`${part}.`) && forAdults.test(path) === adults)
    .map(([, text]) => fill(text, values))
    .filter((text) => text.split(' ').length > 3)
    .join('\n');
}

for (const language of languages) {
  for (const part of ['page', 'ask', 'choices', 'send', 'back']) {
    test(`${language}: a child can read «${part}»`, () => {
      const measured = lix(partText(language, part, false));
      assert.ok(measured <= childsLevel[language], `LIX ${measured.toFixed(1)}`);
    });
  }
  test(`${language}: a parent can read the receipt`, () => {
    const measured = lix(partText(language, 'send', true));
    assert.ok(measured <= adultsLevel, `LIX ${measured.toFixed(1)}`);
  });
}
