import { countries, type FaultLanguage, type StaleEntry } from '@apen-oppvekst/data-schema';
import { groupBy } from '../order.ts';
import { words } from './words.ts';

/** What must be rung, read or opened before launch, by country and by what it is, and how much there is of it. */
export function stalePage(entries: readonly StaleEntry[], asOf: string, language: FaultLanguage): string {
  const { stale } = words[language];
  const places = ['both', ...countries] as const;
  const groups = places.flatMap((country) =>
    [
      ...groupBy(
        entries.filter((each) => each.country === country),
        part,
      ),
    ].map(([name, group]): string =>
      [
        `${stale.parts[name as Part]}, ${stale.countries[country]} (${group.length})`,
        ...group.map((entry) => `  – ${entry.task}${why(entry, language)}`),
      ].join('\n'),
    ),
  );
  return [...groups, stale.total(entries.length, asOf)].join('\n\n');
}

type Part = 'launch' | 'help' | 'law';

const part = ({ file }: StaleEntry): Part =>
  file === '' ? 'launch' : file.endsWith('/help.json') ? 'help' : 'law';

/** « (aldri prøvd; kilden er fra 2024-03)»; a launch point needs no reason. */
function why({ reason, since, file }: StaleEntry, language: FaultLanguage): string {
  const { reasons, from } = words[language].stale;
  if (reason === 'launchPoint' || reason === 'lawReadLongAgo') return '';
  const dated = since === null || !file.endsWith('/help.json') ? '' : `; ${from(since)}`;
  return ` (${reasons[reason]}${dated})`;
}
