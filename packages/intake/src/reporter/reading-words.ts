/** Who reads and when, in sentences: the same before the first question and after sending. */
import type { Language } from '@apen-oppvekst/data-schema/terms';
import type { Called } from './called.ts';
import { dayText } from './day.ts';
import { fill, listed } from './fill.ts';
import type { Texts } from './locales/nb.ts';
import type { GroupReading, PageModel } from './page-model.ts';

export interface ReadingWords {
  readonly who: string;
  /** What the tenant itself has said, labelled as theirs, and the next day. */
  readonly when: readonly string[];
}

interface Read {
  readonly language: Language;
  readonly t: Texts;
  readonly words: Called & Readonly<Record<string, string>>;
  readonly reading: PageModel['reading'];
}

/** `{roles}` and `{count}` of a group. */
export const groupWords = (
  { called, page }: Texts,
  { readers, holders }: GroupReading,
): { readonly roles: string; readonly count: string } => ({
  roles: listed(readers, called.and),
  count: fill(page.persons, { n: holders }),
});

/**
 * @param group the one that will read
 * @param route whose group it is
 */
export function readingWords(
  { language, t, words, reading }: Read,
  group: GroupReading,
  route: 'unit' | 'owner',
): ReadingWords {
  const values = { ...words, ...groupWords(t, group) };
  const { next, cover, promise } = reading;
  // What the unit promises is said of its own readers.
  const ownPromise = route === 'unit' && promise ? [fill(t.page.promise, { ...words, promise })] : [];
  return {
    who: fill(route === 'unit' ? t.page.readers : t.page.ownerReads, values),
    when: [
      ...(cover && route === 'owner' ? [fill(t.page.cover, words)] : []),
      ...ownPromise,
      next ? fill(t.page.next, { day: dayText(next, language, 'weekday') }) : t.page.nextUnknown,
    ],
  };
}
