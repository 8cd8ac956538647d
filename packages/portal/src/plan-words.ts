/**
 * What can be said in words about a plan and its measures on a given day. Derivations come from
 * data-schema; here they only become sentences. A sentence never judges: what is not reported is
 * «ikke meldt», and a period that has ended is over, not late.
 */
import {
  clarityOf,
  countsInProgress,
  historyOf,
  isTrackable,
  isUndocumented,
  nextAfter,
  progressOf,
  timingOf,
  type Interval,
  type Language,
  type PlanItem,
  type StatusCode,
  type StatusReport,
} from '@apen-oppvekst/data-schema/terms';
import { capital, dateText } from './language.ts';
import { codeTexts } from './locales/codes/index.ts';
import { planTexts } from './locales/plan/index.ts';

/** How many measures stand at a status, with the word for it. */
export interface StatusCount {
  readonly code: StatusCode;
  readonly count: number;
  readonly word: string;
}

/** The plan's state: one sentence to see first, the count of each status, and sentences to go on with. */
export interface Headline {
  readonly title: string;
  /** Empty when nothing is reported. */
  readonly progress: readonly StatusCount[];
  readonly detail: readonly string[];
}

/** How far a plan has come. Without reports: what the plan itself makes clear. */
export function headlineOf(
  items: readonly PlanItem[],
  reports: readonly StatusReport[],
  language: Language,
): Headline {
  const t = planTexts[language];
  const clarity = clarityOf({ items: [...items] });
  const newest = (item: PlanItem): StatusReport | undefined => historyOf(item.id, reports)[0];
  if (clarity.trackable === 0) return { title: t.nothingToFollow, progress: [], detail: [] };
  const reported = items.filter((item) => newest(item) !== undefined).length;
  if (reported === 0) {
    const again = clarity.mentioned > 0 ? [t.mentionedAgain(clarity.mentioned)] : [];
    return { title: t.nothingReported, progress: [], detail: [t.clarity(clarity), ...again] };
  }
  const said = t.reportedFor(reported, clarity.trackable);
  if (clarity.counting === 0) return { title: said, progress: [], detail: [] };
  const counts = progressOf(items, reports);
  const undocumented = items.filter((item) => {
    const report = newest(item);
    return countsInProgress(item) && report !== undefined && isUndocumented(report);
  }).length;
  return {
    title: t.doneOf(counts.done, clarity.counting),
    progress: progressOrder
      .filter((code) => counts[code] > 0)
      .map((code) => ({ code, count: counts[code], word: codeTexts[language].statuses[code] })),
    detail: [said, ...(undocumented > 0 ? [t.undocumentedAre(undocumented)] : [])],
  };
}

/** Furthest first; what nobody has reported comes last. */
const progressOrder: readonly StatusCode[] = [
  'done',
  'inProgress',
  'continuedInNewPlan',
  'notStarted',
  'stopped',
  'unknown',
];

/** Where the day lies against the plan's period. */
export function periodSentence(period: Interval | undefined, asOf: string, language: Language): string {
  const t = planTexts[language];
  const date = (edge: string | undefined): string => (edge === undefined ? '' : dateText(edge, language));
  switch (timingOf(period, asOf)) {
    case 'before':
      return t.periodBefore(date(period?.start));
    case 'during':
      return period?.end === undefined
        ? t.periodDuringSince(date(period?.start))
        : t.periodDuringUntil(date(period.end));
    case 'after':
      return t.periodAfter(date(period?.end));
    case 'undated':
      return t.periodUndated;
  }
}

/** Where the day lies against the time that a measure names; `undefined` if it names none. */
export function whenSentence(
  when: Interval | undefined,
  asOf: string,
  language: Language,
): string | undefined {
  const t = planTexts[language];
  const said = { before: t.timeBefore, during: t.timeDuring, after: t.timeOver, undated: undefined };
  return said[timingOf(when, asOf)];
}

/** What has been reported about a measure, as a code for its mark and words beside it. */
export interface StatusWords {
  readonly code: StatusCode;
  readonly words: string;
}

/**
 * The status of a measure; `undefined` for items that have none (goals, roles …). A practice is
 * «confirmed in use», something recurring has a last and a next time; neither is ever done.
 */
export function statusWords(
  item: Pick<PlanItem, 'id' | 'nature' | 'recurrence'>,
  reports: readonly StatusReport[],
  language: Language,
): StatusWords | undefined {
  if (!isTrackable(item)) return undefined;
  const t = planTexts[language];
  const newest = historyOf(item.id, reports)[0];
  const code = newest?.status ?? 'unknown';
  const words = codeTexts[language].statuses[code];
  const kept = newest !== undefined && (code === 'done' || code === 'inProgress');
  if (kept && item.nature === 'ongoing') {
    return { code: 'inProgress', words: t.confirmedInUse(dateText(newest.date, language)) };
  }
  if (kept && item.nature === 'recurring') {
    const next = nextAfter(newest.date, item.recurrence);
    const last = t.lastHeld(dateText(newest.date, language));
    return {
      code: 'inProgress',
      words: next === undefined ? last : `${last}, ${t.nextByRhythm(dateText(next.slice(0, 7), language))}`,
    };
  }
  return { code, words };
}

/** A question to the municipality that asks for what neither the plan nor a report says. */
export function questionAbout(
  item: Pick<PlanItem, 'title' | 'passage' | 'responsibleText' | 'whenText' | 'nature'>,
  planTitle: string,
  address: string,
  language: Language,
): string {
  const { question } = planTexts[language];
  const asked = isTrackable(item)
    ? [
        item.responsibleText === undefined && question.who,
        item.whenText === undefined && question.when,
        question.progress,
      ]
    : [question.followUp];
  return [
    question.opening(planTitle, item.passage.place, item.title),
    ...asked.filter((each) => each !== false),
    address,
  ].join(' ');
}

/** What an item is called, with its number if it has one: «Tiltak 3». */
export const kindWords = ({ kind, number }: Pick<PlanItem, 'kind' | 'number'>, language: Language): string =>
  [capital(codeTexts[language].kinds[kind]), number].filter(Boolean).join(' ');
