import {
  languageToldIn,
  type Indicator,
  type Language,
  type Observation,
  type ObservationStatus,
} from '@apen-oppvekst/data-schema/terms';
import { chartWords } from './locales/index.ts';

/** What a figure is counted in. */
export type UnitOfMeasure = Pick<Indicator, 'unitOfMeasure' | 'unitLabel'>;

/** How figures of an indicator are written. */
export type Measure = UnitOfMeasure & Pick<Indicator, 'decimals'>;

/** An observation that has a figure. */
export type Valued = Observation & { readonly value: number };

export const hasValue = (observation: Observation | undefined): observation is Valued =>
  observation?.status === 'normal' && observation.value !== null;

/** Whether the source will replace the figure. */
export const isProvisional = (
  observation: Observation | undefined,
): observation is Valued & { readonly provisional: true } =>
  hasValue(observation) && observation.provisional === true;

/** Whether the source says how uncertain the figure is. */
export const hasInterval = (
  observation: Observation | undefined,
): observation is Valued & { readonly lower: number; readonly upper: number } =>
  hasValue(observation) && observation.lower !== undefined && observation.upper !== undefined;

/** Making a formatter costs more than a whole picture. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  formatters.set(key, made);
  return made;
}

/** A number as the language writes it: decimal comma and no-break spaces, the same bytes in Node and browsers. */
export const formatNumber = (value: number, decimals: number, language: Language): string =>
  formatterOf(chartWords[language].numberLocale, decimals)
    .format(value)
    .replace(/^[-−](?=[0\s.,]*$)/, '');

/**
 * The figure of an observation. A bound that the source writes with a number stands as it is («over 15» is
 * not 15); other words of the source stand behind the number: «20 (hver femte)».
 */
export function formatFigure({ value, approximate }: Valued, decimals: number, language: Language): string {
  const number = formatNumber(value, decimals, language);
  if (approximate === undefined) return number;
  return /\d/.test(approximate) ? approximate : `${number} (${approximate})`;
}

/** A figure with its unit in words, and whether it will be replaced: «8,4 prosent», «8,4 prosent (foreløpig tall)». */
export const formatMeasure = (observation: Valued, measure: Measure, language: Language): string =>
  withUnit(formatFigure(observation, measure.decimals, language), measure, language) +
  (isProvisional(observation) ? ` (${chartWords[language].provisionalFigure})` : '');

/** A number that is already written, with the measure's unit in words. */
export function withUnit(figure: string, measure: UnitOfMeasure, language: Language): string {
  const label = labelIn(measure, language);
  return label === undefined
    ? chartWords[language].units[measure.unitOfMeasure].with(figure)
    : `${figure} ${label}`;
}

/** What a measure counts, in a few words, as it stands on an axis. */
export const unitName = (measure: UnitOfMeasure, language: Language): string =>
  labelIn(measure, language) ?? chartWords[language].units[measure.unitOfMeasure].axis;

const labelIn = ({ unitLabel = {} }: UnitOfMeasure, language: Language): string | undefined =>
  unitLabel[languageToldIn(unitLabel, language) ?? language];

/** Why there is no figure, in a word. */
export const statusWord = (status: Exclude<ObservationStatus, 'normal'>, language: Language): string =>
  chartWords[language].status[status];

/** The same of an observation; `undefined` stands for one that is not there at all. */
export function absenceWord(observation: Observation | undefined, language: Language): string {
  if (observation === undefined) return statusWord('absent', language);
  // A limit is told in the source's own words: «over 15».
  if (observation.status === 'bound' && observation.approximate !== undefined) return observation.approximate;
  return statusWord(observation.status === 'normal' ? 'notAvailable' : observation.status, language);
}

/**
 * What a table cell says: the figure with its interval and whether it will be replaced, or why there is none with the
 * source's own mark.
 * @param unit what it is counted in, where the table's head does not say so
 */
export function formatCell(
  observation: Observation | undefined,
  decimals: number,
  language: Language,
  unit?: UnitOfMeasure,
): string {
  if (!hasValue(observation)) {
    const word = absenceWord(observation, language);
    return observation?.mark === undefined || observation.status === 'bound'
      ? word
      : `${word} (${observation.mark})`;
  }
  const number = formatFigure(observation, decimals, language);
  const figure = unit === undefined ? number : withUnit(number, unit, language);
  const told = [
    ...(hasInterval(observation)
      ? [
          [observation.lower, observation.upper]
            .map((limit) => formatNumber(limit, decimals, language))
            .join('–'),
        ]
      : []),
    ...(isProvisional(observation) ? [chartWords[language].provisional] : []),
  ];
  return told.length === 0 ? figure : `${figure} (${told.join('; ')})`;
}
