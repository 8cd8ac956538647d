import type { FaultLanguage, Freshness } from '@apen-oppvekst/data-schema';
import type { Tally } from '../fetch/ask.ts';
import type { Outcome } from '../fetch/run.ts';

/** What `harvest fetch` says. */
export interface FetchWords {
  readonly answer: (id: string, done: number, expected: number | undefined) => string;
  readonly notReviewed: (id: string, missing: string) => string;
  readonly done: (id: string, tally: Tally, files: Outcome['files'], dryRun: boolean) => string;
  readonly failed: (id: string, stands: string | null | undefined) => string;
  readonly total: (fetched: number, failed: number) => string;
}

/** Which figures are shown when no new ones came. */
const stands: Readonly<Record<FaultLanguage, (fetched: string | null | undefined) => string>> = {
  nb: (fetched) => (fetched ? `Tallene fra ${fetched} står.` : 'Det som var der fra før, står.'),
  en: (fetched) => (fetched ? `The figures of ${fetched} stand.` : 'What was there before stands.'),
};

const fileList = (files: Outcome['files'], figures: string): string =>
  `${files.map(({ name, rows }) => `observations/${name}: ${rows} ${figures}`).join(', ')}.`;

export const fetchWords: Readonly<Record<FaultLanguage, FetchWords>> = {
  nb: {
    answer: (id, done, expected) => `${id}: ${done}${expected === undefined ? '' : ` av ${expected}`} svar`,
    notReviewed: (id, missing) => `${id}: hentes ikke før noen har gjennomgått den. ${missing}`,
    done: (id, { fetched, unchanged, kept }, files, dryRun) =>
      `${id}: ${fetched} nye svar, ${unchanged} uendret, ${kept} fra mellomlageret. ` +
      (files.length === 0 ? 'Lest og lagt i mellomlageret.' : fileList(files, 'tall')) +
      (dryRun ? ' Ingenting er skrevet (--dry-run).' : ''),
    failed: (id, fetched) => `${id}: ingen nye tall. ${stands.nb(fetched)}`,
    total: (fetched, failed) => `${fetched} hentet, ${failed} ikke.`,
  },
  en: {
    answer: (id, done, expected) =>
      `${id}: ${done}${expected === undefined ? '' : ` of ${expected}`} answers`,
    notReviewed: (id, missing) => `${id}: not fetched before somebody has reviewed it. ${missing}`,
    done: (id, { fetched, unchanged, kept }, files, dryRun) =>
      `${id}: ${fetched} new answers, ${unchanged} unchanged, ${kept} from the cache. ` +
      (files.length === 0 ? 'Read and kept in the cache.' : fileList(files, 'figures')) +
      (dryRun ? ' Nothing was written (--dry-run).' : ''),
    failed: (id, fetched) => `${id}: no new figures. ${stands.en(fetched)}`,
    total: (fetched, failed) => `${fetched} fetched, ${failed} not.`,
  },
};

/** What a build says of a source whose last good figures it publishes. */
export function notFetched({ id, tried, fetched, problem }: Freshness, language: FaultLanguage): string {
  const place = problem === undefined || problem.path === '' ? '' : `${problem.path}: `;
  const [expected, came] = [problem?.expected[language] ?? '', problem?.came ?? ''];
  return language === 'nb'
    ? `${id}: fikk ikke nye tall ${tried} (${place}ventet ${expected}, fant ${came}). ${stands.nb(fetched)}`
    : `${id}: no new figures on ${tried} (${place}expected ${expected}, came ${came}). ${stands.en(fetched)}`;
}
