/**
 * The closed lists of the domain. Everything here is free of zod, so that a widget
 * can use the same words as the build without carrying a validator to the reader.
 */

export const countries = ['no', 'se'] as const;
export type Country = (typeof countries)[number];

/** Languages that texts and user interfaces come in (BCP 47). */
export const languages = ['nb', 'nn', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language that a reader of this one gets a text in: this one, else the first that the text has (nb → nn → sv → en). */
export const languageToldIn = (
  text: Readonly<Partial<Record<Language, string | undefined>>>,
  language: Language,
): Language | undefined => [language, ...languages].find((code) => text[code] !== undefined);

/** What a line in a plan is. Only `measure` and `activity` can have a status. */
export const itemKinds = [
  'goal',
  'subgoal',
  'measure',
  'activity',
  'routine',
  'component',
  'programme',
  'sign',
  'meeting',
  'evaluation',
  'role',
  'task',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * How a measure lives over time.
 * `once`: has an end that can be reached · `ongoing`: a practice to be kept up ·
 * `recurring`: held again and again · `toBeConsidered`: the plan only promises to look into it.
 */
export const measureNatures = ['once', 'ongoing', 'recurring', 'toBeConsidered'] as const;
export type MeasureNature = (typeof measureNatures)[number];

/** What has been reported. "Overdue" does not exist: that would be our judgement, not a report. */
export const statusCodes = [
  'unknown',
  'notStarted',
  'inProgress',
  'done',
  'continuedInNewPlan',
  'stopped',
] as const;
export type StatusCode = (typeof statusCodes)[number];

/** Where today lies against the period that the plan itself states. Always derived, never stored. */
export const timings = ['before', 'during', 'after', 'undated'] as const;
export type Timing = (typeof timings)[number];

/** Themes that measures are grouped and filtered by (ours; the plans have none in common). */
export const themes = [
  'fremme',
  'forebygge',
  'avdekke',
  'handtere',
  'stotte',
  'medvirkning',
  'kompetanse',
  'organisering',
  'samarbeid',
  'overgang',
  'kvalitet',
  'tjeneste',
  'digital',
  'okonomi',
  'forskning',
] as const;
export type Theme = (typeof themes)[number];

export const unitTypes = ['school', 'kindergarten', 'adultEducation'] as const;
export type UnitType = (typeof unitTypes)[number];

export const ownerships = ['municipal', 'private', 'county', 'state', 'unknown'] as const;
export type Ownership = (typeof ownerships)[number];

/** `territory` is Svalbard: in the statistics beside the municipalities, but not one. */
export const areaLevels = ['country', 'county', 'municipality', 'territory'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** Why an observation has, or has not, a value. Anything but `normal` has no value and is never 0. */
export const observationStatuses = [
  'normal',
  /** The source gives only a limit: «over 15». */
  'bound',
  /** The source hides it. */
  'suppressed',
  /** We hide it: with other figures it would give away one that is hidden. */
  'suppressedByUs',
  /** We hide it: fewer are behind it than our own floor, whatever the source shows. */
  'smallGroup',
  'notAvailable',
  'notApplicable',
  'notAsked',
  'absent',
] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

/** There is a number, and somebody hides it: the source, or we. */
export const hiddenStatuses = [
  'suppressed',
  'suppressedByUs',
  'smallGroup',
] as const satisfies readonly ObservationStatus[];

export const isHiddenStatus = (status: ObservationStatus): boolean =>
  hiddenStatuses.some((each) => each === status);

/** Who says that a measure and an indicator belong together. A suggestion is ours and is drawn dashed. */
export const linkAsserters = ['plan', 'municipality', 'suggestion'] as const;
export type LinkAsserter = (typeof linkAsserters)[number];

/** Bodies that speak for children, parents or staff. Never persons. */
export const innspillBodies = [
  'pupilCouncil',
  'parentCouncil',
  'cooperationCommittee',
  'youthCouncil',
  'politicalCommittee',
  'other',
] as const;
export type InnspillBody = (typeof innspillBodies)[number];

export const noticeKinds = [
  /** The document contradicts itself or another one. */
  'discrepancy',
  /** The document calls itself tentative. */
  'tentative',
  /** A title or law that has since been renamed or replaced. */
  'outdatedTerm',
  /** Something was left out of the transcription, and why. */
  'leftOut',
  /** The document refers to something that is not in it. */
  'missing',
  /** Any other thing a reader must know to read it right. */
  'caution',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
