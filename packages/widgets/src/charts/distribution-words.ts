/** What a distribution says in words and in its table: no municipality is named but the marked ones. */
import {
  observationStatuses,
  type Language,
  type Observation,
  type ObservationStatus,
} from '@apen-oppvekst/data-schema/terms';
import { median, quantile } from 'd3-array';
import {
  absenceWord,
  formatCell,
  formatFigure,
  formatNumber,
  hasValue,
  isProvisional,
  statusWord,
  unitName,
  withUnit,
  type Measure,
} from './format.ts';
import { chartWords } from './locales/index.ts';
import type { Table } from './scene.ts';

/** A municipality that is named; `undefined` when it has no row in the source. */
export interface Named {
  readonly name: string;
  readonly observation: Observation | undefined;
}

/** Of the municipalities that have a figure. */
export interface Middle {
  readonly count: number;
  readonly median: number;
  readonly from: number;
  readonly to: number;
}

/** The middle of some figures; none of no figures. */
export function middleOf(values: readonly number[]): Middle | undefined {
  const [half, from, to] = [median(values), quantile(values, 0.25), quantile(values, 0.75)];
  if (half === undefined || from === undefined || to === undefined) return undefined;
  return { count: values.length, median: half, from, to };
}

type Reason = Exclude<ObservationStatus, 'normal'>;

/** How many municipalities have no figure, for each reason that occurs. */
function reasons(observations: readonly Observation[]): [Reason, number][] {
  const without = observations.filter((one) => !hasValue(one));
  return observationStatuses
    .filter((status) => status !== 'normal')
    .map((status): [Reason, number] => [status, without.filter((one) => one.status === status).length])
    .filter(([, count]) => count > 0);
}

/** Those without a figure: the named ones each, and how many there are in all for each reason. */
export function withoutFigure(
  observations: readonly Observation[],
  marked: readonly Named[],
  language: Language,
): { readonly named: readonly string[]; readonly counted: readonly string[] } {
  const words = chartWords[language];
  return {
    named: marked
      .filter(({ observation }) => !hasValue(observation))
      .map(({ name, observation }) => words.municipalityWithout(name, absenceWord(observation, language))),
    counted: reasons(observations).map(([status, count]) => {
      const form = count === 1 ? 0 : 1;
      return `${formatNumber(count, 0, language)} ${words.municipalities[form]} ${words.without[status][form]}`;
    }),
  };
}

export function distributionSummary(
  period: string,
  middle: Middle | undefined,
  marked: readonly Named[],
  without: ReturnType<typeof withoutFigure>,
  measure: Measure,
  language: Language,
): string {
  const words = chartWords[language];
  const figure = (value: number): string => formatNumber(value, measure.decimals, language);
  const all =
    middle === undefined
      ? words.distributionEmpty(period)
      : words.distribution(
          period,
          formatNumber(middle.count, 0, language),
          withUnit(figure(middle.median), measure, language),
          figure(middle.from),
          figure(middle.to),
        );
  const named = marked.flatMap(({ name, observation }) =>
    hasValue(observation)
      ? [
          `${name}: ${formatFigure(observation, measure.decimals, language)}` +
            (isProvisional(observation) ? ` (${words.provisionalFigure})` : ''),
        ]
      : [],
  );
  return `${[all, ...named, ...without.named, ...without.counted].join('; ')}.`;
}

export function distributionTable(
  middle: Middle | undefined,
  observations: readonly Observation[],
  marked: readonly Named[],
  measure: Measure,
  language: Language,
): Table {
  const words = chartWords[language];
  const figure = (value: number): string => formatNumber(value, measure.decimals, language);
  return {
    head: [words.area, unitName(measure, language)],
    rows: [
      ...marked.map(({ name, observation }) => [name, formatCell(observation, measure.decimals, language)]),
      ...(middle === undefined
        ? []
        : [
            [words.medianOf, figure(middle.median)],
            [words.middleHalf, words.range(figure(middle.from), figure(middle.to))],
          ]),
      [words.shown, formatNumber(middle?.count ?? 0, 0, language)],
      ...reasons(observations).map(([status, count]) => [
        `${words.withoutFigure}: ${statusWord(status, language)}`,
        formatNumber(count, 0, language),
      ]),
    ],
  };
}
