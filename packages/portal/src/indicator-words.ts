/** The newest figure of an indicator in words, beside the same figure for the country. */
import {
  isHiddenStatus,
  type Indicator,
  type Language,
  type Observation,
} from '@apen-oppvekst/data-schema/terms';
import { absenceWord, formatMeasure, formatNumber, hasValue } from '@apen-oppvekst/widgets/charts';
import { municipalityTexts } from './locales/municipality/index.ts';

/** How an indicator's figures are written, and which of them a page shows first. */
export type Measure = Pick<Indicator, 'unitOfMeasure' | 'unitLabel' | 'decimals' | 'defaultBreakdown'>;

/** The newest observation of the breakdown that a page shows first; `undefined` if there is none. */
export function latestOf(
  observations: readonly Observation[],
  indicator: Pick<Indicator, 'defaultBreakdown'>,
): Observation | undefined {
  return observations
    .filter((each) => each.breakdown === indicator.defaultBreakdown)
    .reduce<Observation | undefined>(
      (newest, each) => (newest === undefined || each.periodStart >= newest.periodStart ? each : newest),
      undefined,
    );
}

/** Whether what {@link latestSentence} says is that the figure is hidden, which a page then explains. */
export const isLatestHidden = (
  observations: readonly Observation[],
  indicator: Pick<Indicator, 'defaultBreakdown'>,
): boolean => {
  const latest = latestOf(observations, indicator);
  return latest !== undefined && isHiddenStatus(latest.status);
};

/**
 * An observation with its unit, or the word for why it has no figure. Intervals are left to the chart, the source's own
 * mark to the table.
 */
const figure = (observation: Observation, indicator: Measure, language: Language): string =>
  hasValue(observation)
    ? formatMeasure(observation, indicator, language)
    : absenceWord(observation, language);

/** Figures of one place, and of its country. */
interface Figures {
  readonly indicator: Measure;
  readonly observations: readonly Observation[];
  readonly comparison: readonly Observation[];
}

/**
 * «84 prosent i 2024, lavere enn landet (86 prosent)». Compared only with the same period and
 * breakdown, never where either figure is a bound or rounded, and never for plain counts.
 */
export function latestSentence(
  { indicator, observations, comparison }: Figures,
  country: keyof (typeof municipalityTexts)['nb']['country'],
  language: Language,
): string {
  const t = municipalityTexts[language];
  const area = t.country[country];
  const own = latestOf(observations, indicator);
  if (own === undefined) {
    const other = latestOf(comparison, indicator);
    return other === undefined
      ? t.noFigure
      : `${t.noFigure}. ${t.countryOnly(area, figure(other, indicator, language), other.period)}`;
  }
  const said = t.valueIn(figure(own, indicator, language), own.period);
  const other = comparison.find(
    (each) => each.period === own.period && each.breakdown === own.breakdown && hasValue(each),
  );
  const exact = (each: Observation): boolean => hasValue(each) && each.approximate === undefined;
  if (other === undefined || indicator.unitOfMeasure === 'count' || !exact(own) || !exact(other)) return said;
  const [mine, theirs] = [own, other].map((each) =>
    formatNumber(Number(each.value), indicator.decimals, language),
  );
  const compare = mine === theirs ? t.same : Number(own.value) > Number(other.value) ? t.higher : t.lower;
  return `${said}, ${compare(area, figure(other, indicator, language))}`;
}
