import type { ObservationStatus } from '@apen-oppvekst/data-schema';

/** What a source can say; what we hide ourselves is no source's word. */
export type Missing = Exclude<ObservationStatus, 'normal' | 'suppressedByUs' | 'smallGroup'>;

/**
 * What each publisher's marks mean. The same mark differs between them (`*` is hidden at Udir, but
 * "no certificate required" at Skolverket), so the table goes by the first word of the source's id.
 * A mark that is not here is not guessed at: it stops its source.
 */
const byPublisher = {
  udir: { '*': 'suppressed' },
  ssb: { ':': 'suppressed', '..': 'notAvailable', '.': 'notApplicable' },
  scb: { ':': 'suppressed', '..': 'notAvailable', '.': 'notApplicable' },
  // Its marks differ from table to table. This one stands at a county in years when there was no such county.
  fhi: { '.': 'notAvailable' },
  skolverket: { '..': 'suppressed', '.': 'notAvailable', '*': 'notApplicable' },
  skolinspektionen: { '-': 'suppressed' },
  skolenkaten: { '-': 'suppressed' },
  kolada: {},
  bufdir: { '..': 'notAvailable' },
  // Eksempelvik's made-up survey hides small groups as Udir does.
  evk: { '*': 'suppressed' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Missing>>>>;

/** Whose marks we know. */
export type Publisher = keyof typeof byPublisher;
export const publishers = Object.keys(byPublisher) as readonly Publisher[];

/** Our own words, for what a source says in another way than by a mark: a row that is missing, a question not asked, only a limit. */
const ownWords: Readonly<Record<string, Missing>> = {
  bound: 'bound',
  suppressed: 'suppressed',
  notAvailable: 'notAvailable',
  notApplicable: 'notApplicable',
  notAsked: 'notAsked',
  absent: 'absent',
};

const marksOfPublisher = (publisher: string): Readonly<Record<string, Missing>> =>
  Object.hasOwn(byPublisher, publisher) ? byPublisher[publisher as Publisher] : {};

/** Marks that observations of a source may use. */
export const marksOf = (sourceId: string): Readonly<Record<string, Missing>> => ({
  ...ownWords,
  ...marksOfPublisher(sourceId.split('-')[0] ?? ''),
});

/** What a mark means at its publisher; `undefined` for a mark that the publisher is not known to use. */
export function meaningOf(publisher: Publisher, mark: string): Missing | undefined {
  const marks = marksOfPublisher(publisher);
  return Object.hasOwn(marks, mark) ? marks[mark] : undefined;
}

/** The marks of a publisher as a fault shows them: «: .. .». */
export const knownMarks = (publisher: Publisher): string => Object.keys(byPublisher[publisher]).join(' ');

/**
 * What Skolverket says beside each value of its statistics. This is to be gone by there and never the mark: `.` and
 * nothing at all both mean missing, and `~100` is a value.
 */
export const skolverketValueTypes: Readonly<Record<string, Missing | 'normal'>> = {
  EXISTS: 'normal',
  /** «~100»: a share, rounded because so few did not reach it. */
  ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE: 'normal',
  OMITTED_DUE_TO_BASED_ON_FEW_PUPILS: 'suppressed',
  MISSING: 'notAvailable',
  /** Certificates are not asked for in this kind of school. */
  TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION: 'notApplicable',
};
