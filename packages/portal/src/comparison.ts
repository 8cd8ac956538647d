/** A municipality's newest figures beside those of a few others: what is compared, and what is left out. */
import {
  comparisonPath,
  isHiddenStatus,
  type AreaRecord,
  type Language,
  type Observation,
} from '@apen-oppvekst/data-schema/terms';
import { dotChart, formatCell, type Scene, type Table } from '@apen-oppvekst/widgets/charts';
import { sourcesOf } from './figure-foot/sources.ts';
import { latestOf } from './indicator-words.ts';
import { localized } from './language.ts';

type Figure = AreaRecord['figures'][number];

/** The page where a municipality stands beside those of its size; `undefined` if none is known. */
export const comparisonOf = ({ path, similar }: Pick<AreaRecord, 'path' | 'similar'>): string | undefined =>
  similar.length === 0 ? undefined : comparisonPath(path);

/** What is known of one place: its name, and its figures. */
export interface Place {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** One indicator over all the places that are compared. */
export interface Comparison {
  readonly head: Figure['head'];
  readonly title: string;
  readonly period: string;
  /** `undefined` for a plain count: it tells how large a place is, and has no picture. */
  readonly scene: Scene | undefined;
  /** One cell for each place, in their order; `undefined` where the source has no row. */
  readonly observations: readonly (Observation | undefined)[];
  /** Ids of the sources of {@link observations}. */
  readonly sources: readonly string[];
  readonly measure: Figure['measure'];
}

/**
 * Every indicator that two or more of the places have a row for, in the newest period that any of them has. Figures of
 * different periods are never set beside each other.
 */
export function comparisons(places: readonly Place[], language: Language): Comparison[] {
  const heads = new Map(
    places.flatMap(({ figures }) => figures.map((figure) => [figure.head.id, figure] as const)),
  );
  return [...heads.values()].flatMap(({ head, measure }) => {
    const of = (place: Place): readonly Observation[] =>
      place.figures.find((figure) => figure.head.id === head.id)?.observations ?? [];
    const newest = latestOf(places.flatMap(of), measure);
    if (newest === undefined) return [];
    const observations = places.map((place) =>
      of(place).find(
        ({ period, breakdown }) => period === newest.period && breakdown === measure.defaultBreakdown,
      ),
    );
    const found = observations.filter((each) => each !== undefined);
    if (found.length < 2) return [];
    const title = localized(head.title, language);
    const scene =
      measure.unitOfMeasure === 'count'
        ? undefined
        : dotChart({
            title: `${title}, ${newest.period}`,
            indicator: measure,
            period: newest.period,
            rows: places.map(({ name }, index) => ({
              name,
              observation: observations[index],
              main: index === 0,
            })),
            language,
          });
    return [{ head, title, period: newest.period, scene, observations, sources: sourcesOf(found), measure }];
  });
}

/** Whether any plain count is hidden, so that the page says what that means: a picture does so itself. */
export const hasHiddenCount = (comparisons: readonly Comparison[]): boolean =>
  comparisons.some(
    ({ scene, observations }) =>
      scene === undefined && observations.some((each) => each !== undefined && isHiddenStatus(each.status)),
  );

/**
 * The plain counts, a row each: there may be many of them, and at most six places; `undefined` where there are none.
 * @param first what the column of the counts' names is called
 */
export function countTable(
  comparisons: readonly Comparison[],
  names: readonly string[],
  first: string,
  language: Language,
): Table | undefined {
  const counts = comparisons.filter(({ scene }) => scene === undefined);
  if (counts.length === 0) return undefined;
  return {
    head: [first, ...names],
    rows: counts.map(({ title, period, observations, measure }) => [
      `${title}, ${period}`,
      ...names.map((_name, index) => formatCell(observations[index], measure.decimals, language)),
    ]),
  };
}
