import type { ObservationStatus } from '@apen-oppvekst/data-schema';

/** What a source can say; what we hide ourselves is no source's word. */
type Missing = Exclude<ObservationStatus, 'normal' | 'suppressedByUs' | 'smallGroup'>;

/**
 * What each publisher's marks mean. The same mark differs between them (`*` is hidden at Udir, but
 * "no certificate required" at Skolverket), so the table goes by the first word of the source's id.
 */
const byPublisher: Readonly<Record<string, Readonly<Record<string, Missing>>>> = {
  udir: { '*': 'suppressed' },
  ssb: { ':': 'suppressed', '..': 'notAvailable', '.': 'notApplicable' },
  scb: { ':': 'suppressed', '..': 'notAvailable', '.': 'notApplicable' },
  skolverket: { '..': 'suppressed', '.': 'notAvailable', '*': 'notApplicable' },
  skolinspektionen: { '-': 'suppressed' },
  skolenkaten: { '-': 'suppressed' },
  // Eksempelvik's made-up survey hides small groups as Udir does.
  evk: { '*': 'suppressed' },
};

/** Our own words, for what a source says in another way than by a mark: a row that is missing, a question not asked, only a limit. */
const ownWords: Readonly<Record<string, Missing>> = {
  bound: 'bound',
  suppressed: 'suppressed',
  notAvailable: 'notAvailable',
  notApplicable: 'notApplicable',
  notAsked: 'notAsked',
  absent: 'absent',
};

/** Marks that observations of a source may use. */
export const marksOf = (sourceId: string): Readonly<Record<string, Missing>> => ({
  ...ownWords,
  ...byPublisher[sourceId.split('-')[0] ?? ''],
});
