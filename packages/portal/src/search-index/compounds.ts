import type { Language } from '@apen-oppvekst/data-schema/terms';
import compounds from './compounds.json' with { type: 'json' };

interface Parts {
  /** Words that another may follow, with the letter that binds them: «trivsels», «skole». */
  readonly first: readonly string[];
  /** Words that end a compound. */
  readonly last: readonly string[];
  /** What a last word may be inflected with. */
  readonly endings: readonly string[];
}

/** The two written Norwegian languages share their words here: a page in one quotes the other. */
const partsOf: Readonly<Partial<Record<Language, Parts>>> = {
  nb: compounds.no,
  nn: compounds.no,
  sv: compounds.sv,
};

interface Looked {
  /** The longest first, so that «skolemiljø» is taken before «skole». */
  readonly first: readonly string[];
  /** Last words with each of their endings. */
  readonly last: ReadonlySet<string>;
}

const looked = new Map<Language, Looked>();

function lookUp(language: Language): Looked | undefined {
  const parts = partsOf[language];
  if (parts === undefined) return undefined;
  const known = looked.get(language);
  if (known !== undefined) return known;
  const made: Looked = {
    first: parts.first.toSorted((a, b) => b.length - a.length),
    last: new Set(parts.last.flatMap((word) => parts.endings.map((ending) => word + ending))),
  };
  looked.set(language, made);
  return made;
}

/** Shorter words are no compounds of ours. */
const shortest = 6;

/**
 * The parts of a compound that the reviewed list knows all of: «skolemiljøsakene» → skole, miljø, sakene. Parts that
 * are not known give none: a word is never cut by guess.
 */
export function partsOfCompound(word: string, language: Language): string[] | undefined {
  const known = lookUp(language);
  if (known === undefined || word.length < shortest) return undefined;
  const lengths = lengthsIn(word.toLowerCase(), known);
  if (lengths === undefined) return undefined;
  let from = 0;
  return lengths.map((length) => word.slice(from, (from += length)));
}

function lengthsIn(word: string, known: Looked): number[] | undefined {
  for (const first of known.first) {
    if (!word.startsWith(first)) continue;
    const rest = word.slice(first.length);
    if (known.last.has(rest)) return [first.length, rest.length];
    const more = lengthsIn(rest, known);
    if (more !== undefined) return [first.length, ...more];
  }
  return undefined;
}

/** True if a word is this one, as it stands or inflected. */
export const isInflected = (word: string, of: string, language: Language): boolean =>
  word.startsWith(of) && (partsOf[language]?.endings.includes(word.slice(of.length)) ?? false);
