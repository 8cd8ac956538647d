import type { Language } from '@apen-oppvekst/data-schema/terms';
import { added, boundary } from './boundary.ts';
import { isInflected, partsOfCompound } from './compounds.ts';
import variants from './variants.json' with { type: 'json' };

/** A word and what it is called in the other written Norwegian, by the language it is in. */
const otherWords: Readonly<Partial<Record<Language, readonly (readonly string[])[]>>> = {
  nb: variants,
  nn: variants.map((pair) => pair.toReversed()),
};

/** The word, or the part of a compound, in the other written Norwegian; uninflected. */
function inOther(part: string, language: Language): string | undefined {
  const pair = otherWords[language]?.find(([own = '']) => isInflected(part, own, language));
  return pair?.[1];
}

/** A word as it is indexed: divided, and followed by what it is called in the other written Norwegian. */
function indexed(word: string, language: Language): string {
  const parts = partsOfCompound(word, language) ?? [word];
  const written = parts.join(boundary);
  const whole = inOther(word.toLowerCase(), language);
  if (whole !== undefined) return `${written} ${added}${whole}`;
  const others = parts.map((part) => inOther(part.toLowerCase(), language));
  if (others.every((each) => each === undefined)) return written;
  return `${written} ${added}${parts.map((part, place) => others[place] ?? part.toLowerCase()).join(boundary)}`;
}

/** A text as it is indexed. */
export const indexedText = (text: string, language: Language): string =>
  text.replace(/\p{L}+/gu, (word) => indexed(word, language));
