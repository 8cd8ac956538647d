import {
  countries,
  helpFacts,
  pathText,
  type Country,
  type FaultLanguage,
  type HelpFact,
  type HelpService,
  type LawSection,
  type StaleEntry,
} from '@apen-oppvekst/data-schema';
import { placeIn } from '../read/entry.ts';
import { countryOfFolder } from '../read/layout.ts';
import { isFresh } from './fresh.ts';
import type { National } from './national.ts';
import { tasks } from './stale-words.ts';

type Concern = Pick<StaleEntry, 'reason' | 'task' | 'since'>;

/**
 * What a person must ring, read or open before a site is shown to children: launch points that nobody has
 * done, facts of help services that nobody has tried in six months or that are not certain, and law that was
 * read more than six months ago or is not certain. A launch point is told in the language it is written in.
 */
export const staleEntries = (national: National, asOf: string, language: FaultLanguage): StaleEntry[] => [
  ...national.launchPoints
    .filter(({ value }) => value.done === null)
    .map(({ value }): StaleEntry => ({
      file: '',
      path: '',
      country: value.country,
      reason: 'launchPoint',
      task: value.task,
      since: null,
    })),
  ...countries.flatMap((country) => [
    ...staleHelp(national, country, asOf, language),
    ...staleLaw(national, country, asOf, language),
  ]),
];

function staleHelp(
  national: National,
  country: Country,
  asOf: string,
  language: FaultLanguage,
): StaleEntry[] {
  return national.help
    .filter(({ file }) => countryOfFolder(file) === country)
    .flatMap(({ file, value }) =>
      value.services.flatMap((service, index) =>
        helpFacts.flatMap((fact) => {
          const concern = concernOf(service, fact, asOf, language);
          const path = pathText(['services', index, fact], value);
          return concern === undefined ? [] : [{ file, path, country, ...concern }];
        }),
      ),
    );
}

/** The gravest reason alone: a fact that is not certain has mostly not been checked either. */
function concernOf(
  service: HelpService,
  fact: HelpFact,
  asOf: string,
  language: FaultLanguage,
): Concern | undefined {
  const known = service[fact];
  if (known === undefined) return undefined;
  const { status, checked, sourceDate } = known;
  const task = tasks[language].fact(service, fact);
  const since = checked ?? sourceDate ?? null;
  if (status !== 'ok') return { reason: 'notVerified', task, since };
  if (checked === null) return { reason: 'neverChecked', task, since };
  return isFresh(checked, asOf) ? undefined : { reason: 'checkedLongAgo', task, since };
}

function staleLaw(national: National, country: Country, asOf: string, language: FaultLanguage): StaleEntry[] {
  return national.laws
    .filter(({ value }) => value.country === country)
    .flatMap((entry) =>
      lawConcerns(entry.value, asOf, language).map(({ field, ...concern }) => ({
        file: entry.file,
        path: placeIn(entry, field),
        country,
        ...concern,
      })),
    );
}

function lawConcerns(
  law: LawSection,
  asOf: string,
  language: FaultLanguage,
): (Concern & { readonly field: string })[] {
  const since = law.lawAsOf;
  const words = tasks[language];
  return [
    ...(isFresh(law.lawAsOf, asOf)
      ? []
      : [{ field: 'lawAsOf', reason: 'lawReadLongAgo' as const, task: words.readLaw(law), since }]),
    ...(law.uncertain === undefined
      ? []
      : [
          {
            field: 'uncertain',
            reason: 'notVerified' as const,
            task: words.settle(law.place, law.uncertain),
            since,
          },
        ]),
  ];
}
