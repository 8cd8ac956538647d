import {
  innspillPath,
  type Change,
  type Observation,
  type Plan,
  type StatusReport,
} from '@apen-oppvekst/data-schema';
import { formWords, shownStatus } from '@apen-oppvekst/data-schema/status-form';
import type { Catalogue } from '../catalogue.ts';
import { omit } from '../omit.ts';
import { byText, groupBy } from '../order.ts';
import type { Published } from './published.ts';
import { subjectOf, type Subject } from './subject.ts';
import { changeWords } from './words.ts';

/** A change before it has a date and an id. */
interface News extends Subject {
  readonly kind: Change['kind'];
  /** Tells several changes of one kind about one subject apart. */
  readonly part?: string;
  readonly areas?: readonly string[];
}

/** What is new since `before`, all of it dated `asOf`, the day it was first published. */
export function differences(
  before: Published,
  catalogue: Catalogue,
  after: Published,
  asOf: string,
): Change[] {
  const news = [
    ...correctionNews(before, catalogue, after),
    ...planNews(before, catalogue, after),
    ...innspillNews(before, catalogue, after),
    ...figureNews(before, catalogue, after),
  ];
  return news.map((each) => changeOf(each, asOf));
}

/**
 * In the first release of all, what is new is its plans: each since the day its document was read, so that
 * building the same content again on another day tells nothing new.
 */
export const firstChanges = (catalogue: Catalogue, after: Published, asOf: string): Change[] =>
  [...after.plans.values()]
    .map(({ plan }) => {
      const read = catalogue.sourcesOf([plan.source])[0]?.retrieved ?? asOf;
      return changeOf(newsOf('planAdded', subjectOf(catalogue, plan.id)), read < asOf ? read : asOf);
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

function changeOf({ kind, part, areas = [], ...subject }: News, asOf: string): Change {
  const id = [asOf, kind, subject.subject, part].filter((each) => each !== undefined).join('-');
  return { id, date: asOf, kind, ...subject, ...(areas.length === 0 ? {} : { areas: [...areas] }) };
}

function newsOf(kind: Change['kind'], subject: Subject, detail = '', part?: string): News {
  const title = changeWords[subject.language][kind](subject.title, detail);
  return { ...subject, kind, title, ...(part === undefined ? {} : { part }) };
}

function correctionNews(before: Published, catalogue: Catalogue, after: Published): News[] {
  const known = new Set(before.corrections.map((each) => JSON.stringify(each)));
  return after.corrections
    .filter((each) => !known.has(JSON.stringify(each)))
    .map(({ subject, date }) => newsOf('correction', subjectOf(catalogue, subject), '', date));
}

function planNews(before: Published, catalogue: Catalogue, after: Published): News[] {
  return [...after.plans.values()].flatMap(({ plan, reports }) => {
    const subject = subjectOf(catalogue, plan.id);
    const last = before.plans.get(plan.id);
    if (last === undefined) return [newsOf('planAdded', subject)];
    return [
      ...(same(omit(last.plan, 'items'), omit(plan, 'items')) ? [] : [newsOf('planChanged', subject)]),
      ...itemNews(last.plan, plan, catalogue, subject),
      ...reportNews(last.reports, reports, catalogue),
    ];
  });
}

function itemNews(before: Plan, after: Plan, catalogue: Catalogue, planSubject: Subject): News[] {
  const last = new Map(before.items.map((item) => [item.id, item]));
  const now = new Set(after.items.map((item) => item.id));
  return [
    ...after.items.flatMap((item) => {
      const old = last.get(item.id);
      if (old !== undefined && same(old, item)) return [];
      return [newsOf(old === undefined ? 'itemAdded' : 'itemChanged', subjectOf(catalogue, item.id))];
    }),
    ...before.items
      .filter((item) => !now.has(item.id))
      // Its own page is gone, so the plan's is shown.
      .map(({ id, title }) => newsOf('itemRemoved', { ...planSubject, subject: id, title })),
  ];
}

function reportNews(
  before: readonly StatusReport[],
  after: readonly StatusReport[],
  catalogue: Catalogue,
): News[] {
  const known = new Set(before.map((report) => JSON.stringify(report)));
  const unitNames = catalogue.unitNames(after);
  return after
    .filter((report) => !known.has(JSON.stringify(report)))
    .map(({ item, unit, date, status }) => {
      const subject = subjectOf(catalogue, item);
      const word = formWords[subject.language].statuses[shownStatus(status, catalogue.item(item).nature)];
      const detail = [word, ...(unit === undefined ? [] : [unitNames[unit] ?? unit]), date].join(', ');
      return newsOf(
        'statusReported',
        subject,
        detail,
        [date, ...(unit === undefined ? [] : [unit])].join('-'),
      );
    });
}

function innspillNews(before: Published, catalogue: Catalogue, after: Published): News[] {
  return [...after.innspill.values()].flatMap((innspill) => {
    const municipality = catalogue.municipality(innspill.municipality);
    const subject: Subject = {
      subject: innspill.id,
      municipality: municipality.id,
      title: innspill.bodyName,
      language: municipality.language,
      path: innspillPath(municipality),
    };
    const last = before.innspill.get(innspill.id);
    if (last === undefined) return [newsOf('innspillAdded', subject)];
    return last.answer === null && innspill.answer !== null ? [newsOf('innspillAnswered', subject)] : [];
  });
}

function figureNews(before: Published, catalogue: Catalogue, after: Published): News[] {
  const municipalities = new Set(
    catalogue.realAreas.filter(({ level }) => level === 'municipality').map(({ id }) => id),
  );
  return [...after.indicators.values()].flatMap(({ indicator, observations }) => {
    const last = before.indicators.get(indicator.id)?.observations ?? [];
    if (same(last, observations)) return [];
    const areas = changedAreas(last, observations).filter((id) => municipalities.has(id));
    const subject = subjectOf(catalogue, indicator.id);
    const word = areOnlyMadeFinal(last, observations) ? 'observationsFinal' : 'observationsChanged';
    const title = changeWords[subject.language][word](subject.title, '');
    return [{ ...subject, kind: 'observationsChanged', title, areas }];
  });
}

/** Where figures are new, changed or gone, sorted. */
function changedAreas(before: readonly Observation[], after: readonly Observation[]): string[] {
  const [was, is] = [before, after].map((all) => groupBy(all, ({ area }) => area));
  const areas = new Set([...before, ...after].map(({ area }) => area));
  return [...areas].filter((area) => !same(was?.get(area), is?.get(area))).sort(byText);
}

/** Whether nothing has happened but that provisional figures have become final, with the same or another value. */
const areOnlyMadeFinal = (before: readonly Observation[], after: readonly Observation[]): boolean =>
  before.length === after.length &&
  after.every((is, index) => {
    const was = before[index];
    const isOfTheSame = (['area', 'period', 'breakdown'] as const).every(
      (field) => was?.[field] === is[field],
    );
    const isFinal = was?.provisional === true && is.provisional === undefined && is.value !== null;
    return same(was, is) || (isOfTheSame && isFinal);
  });

/** Both sides have been through the same model, which gives every object its fields in one order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
