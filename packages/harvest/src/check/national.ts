import { audiencesOf, pathText, settings, situations, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { conventionLaw } from '../national/national.ts';
import { stringsUnder } from '../national/texts.ts';
import { groupBy } from '../order.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { countryOfFolder } from '../read/layout.ts';
import { brokenCaseSteps } from './case-steps.ts';
import { tooLate } from './dates.ts';
import { groundlessLaw } from './grounds.ts';
import { brokenHelp } from './help.ts';
import { hardTexts } from './reading-level.ts';
import { textFiles } from './text-files.ts';
import { missingUrgentHelp } from './urgent.ts';

/** National texts that are not whole, rest on what they may not rest on, or are too hard to read. */
export const brokenNational = (input: Input, asOf: string): Fault[] => [
  ...wrongCountries(input),
  ...wrongSettings(input),
  ...foreignLaw(input),
  ...missingConventionLaw(input),
  ...missingParts(input),
  ...repeatedIds(input),
  ...brokenCaseSteps(input),
  ...brokenHelp(input, asOf),
  ...missingUrgentHelp(input),
  ...lawOfTheFuture(input, asOf),
  ...wrongLaunchPoints(input, asOf),
  ...groundlessLaw(input),
  ...hardTexts(input),
];

/** A file in a country's folder speaks of that country. */
function wrongCountries(input: Input): Fault[] {
  return [...input.laws, ...textFiles(input)]
    .filter(({ file, value }) => countryOfFolder(file) !== value.country)
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'country'), {
        nb: 'landet som mappen har navn etter',
        en: 'the country that the folder is named after',
        came: entry.value.country,
      }),
    );
}

function wrongSettings(input: Input): Fault[] {
  return input.rights
    .filter(({ file, value }) => !file.endsWith(`/rights.${value.setting}.json`))
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'setting'), {
        nb: 'det filen har navn etter',
        en: 'what the file is named after',
        came: entry.value.setting,
      }),
    );
}

/** A state of the law that nobody can have read yet. */
const lawOfTheFuture = (input: Input, asOf: string): Fault[] =>
  input.laws.flatMap((entry) => tooLate(entry, 'lawAsOf', entry.value.lawAsOf, asOf));

/** A text about Norway rests on no Swedish section, nor the other way about. */
function foreignLaw(input: Input): Fault[] {
  const countries = new Map(input.laws.map(({ value }) => [value.id, value.country]));
  return textFiles(input).flatMap((entry) =>
    stringsUnder('basis', entry.value)
      .filter(({ id }) => (countries.get(id) ?? entry.value.country) !== entry.value.country)
      .map(({ path, id }) =>
        fault(entry.file, placeIn(entry, pathText(path, entry.value)), {
          nb: 'en paragraf i landets egen lov',
          en: 'a section of the country’s own law',
          came: id,
        }),
      ),
  );
}

/** An article is cited with the section that makes the convention law in the country. */
function missingConventionLaw(input: Input): Fault[] {
  return textFiles(input).flatMap((entry) => {
    const article = stringsUnder('basis', entry.value).find(({ id }) => input.known.has('article', id));
    const law = conventionLaw[entry.value.country];
    if (article === undefined || !input.known.isComplete('convention') || input.known.has('law', law))
      return [];
    return [
      fault(entry.file, placeIn(entry, pathText(article.path, entry.value)), {
        nb: `${law} i law.json, som gjør barnekonvensjonen til lov`,
        en: `${law} in law.json, which makes the convention law`,
        came: article.id,
      }),
    ];
  });
}

/** Every audience of the setting once, and every situation once: a missing one is a child with no answer. */
function missingParts(input: Input): Fault[] {
  return [
    ...input.rights.flatMap((entry) =>
      wrongList(
        entry,
        'audiences',
        audiencesOf[entry.value.setting],
        entry.value.audiences.map(({ audience }) => audience),
      ),
    ),
    ...input.speakUp.flatMap((entry) =>
      settings.flatMap((setting) =>
        wrongList(
          entry,
          `${setting}.situations`,
          situations,
          entry.value[setting].situations.map(({ id }) => id),
        ),
      ),
    ),
  ];
}

function wrongList(
  entry: Entry<object>,
  path: string,
  expected: readonly string[],
  came: readonly string[],
): Fault[] {
  if (JSON.stringify([...came].sort()) === JSON.stringify([...expected].sort())) return [];
  const list = expected.join(', ');
  return [
    fault(entry.file, placeIn(entry, path), {
      nb: `hver av disse én gang: ${list}`,
      en: `each of these once: ${list}`,
      came: came.join(', '),
    }),
  ];
}

/** Two of the same list with one id: a link to it would lead to the first alone. */
function repeatedIds(input: Input): Fault[] {
  const files: readonly Entry<object>[] = [...textFiles(input), ...input.pictogramFiles];
  return files.flatMap((entry) => {
    const ids = stringsUnder('id', entry.value);
    const lists = groupBy(ids, ({ path, id }) => `${pathText(path.slice(0, -2), entry.value)} ${id}`);
    return [...lists.values()].flatMap(([, ...others]) =>
      others.map(({ path, id }) =>
        fault(entry.file, placeIn(entry, pathText(path, entry.value)), {
          nb: 'en id som ikke er brukt før i listen',
          en: 'an id that has not been used in the list',
          came: id,
        }),
      ),
    );
  });
}

function wrongLaunchPoints(input: Input, asOf: string): Fault[] {
  const textIds = new Set(
    textFiles(input).flatMap(({ value }) => stringsUnder('id', value).map(({ id }) => id)),
  );
  return input.launchPoints.flatMap((entry) => [
    ...(entry.value.done === null ? [] : tooLate(entry, 'done', entry.value.done, asOf)),
    ...entry.value.concerns
      .map((id, index) => ({ id, index }))
      .filter(
        ({ id }) => !(['law', 'service', 'article'] as const).some((target) => input.known.has(target, id)),
      )
      .filter(({ id }) => !textIds.has(id))
      .map(({ id, index }) =>
        fault(entry.file, placeIn(entry, `concerns[${index}]`), {
          nb: 'id til en paragraf, en tjeneste eller en tekst',
          en: 'the id of a section, a service or a text',
          came: id,
        }),
      ),
  ]);
}
