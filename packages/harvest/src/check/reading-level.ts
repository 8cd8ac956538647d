import { languages, pathText, readingLevels, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { textsIn, type TextInFile } from '../national/texts.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { lix, wordCount } from './lix.ts';

/** What a child reads in the dialog and in the list of help services. */
const childsLevel = 20;

/** A text of fewer words is measured with the others only: one long word would decide it. */
const wordsMeasuredAlone = 30;

/** So much above its readers' level may one text be. */
const leeway = 5;

interface Measured {
  readonly readers: string;
  readonly level: number;
  readonly texts: readonly TextInFile[];
  /** Where all of them stand. */
  readonly path: string;
}

/**
 * Texts that are harder to read than their readers should have to bear. An audience's whole text is
 * measured in each language, and each long text by itself.
 */
export const hardTexts = (input: Input): Fault[] => [
  ...input.rights.flatMap((entry) =>
    entry.value.audiences.flatMap((each, index) =>
      tooHard(entry, {
        readers: each.audience,
        level: readingLevels[each.audience],
        texts: textsIn(each, ['audiences', index]),
        path: pathText(['audiences', index], entry.value),
      }),
    ),
  ),
  ...[...input.speakUp, ...input.speakUpForms].flatMap((entry) =>
    (['school', 'kindergarten'] as const).flatMap((setting) => {
      const texts = textsIn(entry.value[setting], [setting]);
      const parents = new Set(texts.filter((text) => isForParents(text, entry.value)));
      return [
        ...tooHard(entry, {
          readers: 'child',
          level: childsLevel,
          texts: texts.filter((text) => !parents.has(text)),
          path: setting,
        }),
        ...tooHard(entry, {
          readers: 'parent',
          level: readingLevels.parent,
          texts: [...parents],
          path: setting,
        }),
      ];
    }),
  ),
  ...input.caseSteps.flatMap((entry) =>
    (['school', 'kindergarten'] as const).flatMap((setting) =>
      tooHard(entry, {
        readers: 'staff',
        level: readingLevels.staff,
        texts: textsIn(entry.value[setting], [setting]),
        path: setting,
      }),
    ),
  ),
  ...input.help.flatMap((entry) =>
    (['child', 'parent', 'staff'] as const).flatMap((audience) =>
      tooHard(entry, {
        readers: audience,
        level: audience === 'child' ? childsLevel : readingLevels[audience],
        texts: textsIn(entry.value).filter(({ path }) => path.at(-1) === audience),
        path: 'services',
      }),
    ),
  ),
];

/** In the dialog, what is said only to one who speaks for their own child. */
function isForParents({ path }: TextInFile, file: unknown): boolean {
  if (path.includes('labelFor')) return path.at(-1) === 'myChild';
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], file);
  const readers = (holder as { readonly for?: readonly string[] }).for;
  return readers?.length === 1 && readers[0] === 'myChild';
}

function tooHard(entry: Entry<object>, { readers, level, texts, path }: Measured): Fault[] {
  return languages.flatMap((language) => {
    const whole = lix(texts.map(({ text }) => text[language]).join('\n'));
    const alone = texts.filter(({ text }) => wordCount(text[language]) >= wordsMeasuredAlone);
    return [
      ...(whole > level ? [hard(entry, path, `${readers}, ${language}`, level, whole)] : []),
      ...alone.flatMap(({ path: at, text }) => {
        const measured = lix(text[language]);
        if (measured <= level + leeway) return [];
        return [hard(entry, pathText([...at, language], entry.value), readers, level + leeway, measured)];
      }),
    ];
  });
}

const hard = (entry: Entry<object>, path: string, readers: string, level: number, measured: number): Fault =>
  fault(entry.file, placeIn(entry, path), {
    nb: `tekst med lesbarhet (LIX) høyst ${level} for ${readers}`,
    en: `text with a readability (LIX) of at most ${level} for ${readers}`,
    came: `LIX ${measured.toFixed(1)}`,
  });
