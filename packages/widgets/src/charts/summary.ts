import type { Indicator, Language } from '@apen-oppvekst/data-schema/terms';
import {
  absenceWord,
  formatFigure,
  formatMeasure,
  hasInterval,
  hasValue,
  withUnit,
  type Measure,
  type Valued,
} from './format.ts';
import { chartWords } from './locales/index.ts';
import type { Break, Point } from './series.ts';

/**
 * The sentence of a line chart: for each series its latest figure, and for the first one how it lies
 * to the earliest figure that may be compared with it. Numbers only; nothing about cause or worth.
 */
export function lineSummary(
  lines: readonly { readonly name: string; readonly points: readonly Point[] }[],
  breaks: readonly Break[],
  indicator: Measure & Pick<Indicator, 'rollingYears'>,
  language: Language,
  about?: string,
): string {
  const words = chartWords[language];
  const clauses = lines.flatMap(({ name, points }, index) => {
    const latest = points.findLast(({ observation }) => hasValue(observation));
    const last = points.at(-1)?.observation;
    if (latest === undefined || !hasValue(latest.observation) || last === undefined) {
      const limit = last?.status === 'bound' ? last.approximate : undefined;
      return [
        limit === undefined || last === undefined
          ? words.noValues(name)
          : words.latest(name, withUnit(limit, indicator, language), last.period),
      ];
    }
    const figure = formatMeasure(latest.observation, indicator, language);
    const rolling =
      indicator.rollingYears === undefined || index > 0
        ? ''
        : ` (${words.rollingShort(indicator.rollingYears)})`;
    const first = points.find(
      ({ observation, era }) => hasValue(observation) && era === latest.era,
    )?.observation;
    const comparison =
      index === 0 && hasValue(first) && first !== latest.observation
        ? compare(latest.observation, first, indicator, language)
        : [];
    const missing =
      last === latest.observation ? [] : [words.laterWithout(last.period, absenceWord(last, language))];
    return [
      [words.latest(name, figure, latest.observation.period) + rolling, ...comparison, ...missing].join(', '),
    ];
  });
  const newest = breaks.at(-1);
  const sentence = `${about === undefined ? '' : `${about} – `}${[...clauses, ...(newest === undefined ? [] : [words.notComparableBefore(newest.period)])].join('; ')}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** How a figure lies to an earlier one. Bounds and rounded figures are not compared. */
function compare(latest: Valued, first: Valued, measure: Measure, language: Language): string[] {
  if (latest.approximate !== undefined || first.approximate !== undefined) return [];
  const words = chartWords[language];
  const [now, then] = [latest, first].map((each) => formatFigure(each, measure.decimals, language));
  if (now === undefined || then === undefined) return [];
  const word = now === then ? words.same : latest.value > first.value ? words.higher : words.lower;
  const text = word(then, first.period);
  return now !== then && intervalsOverlap(latest, first) ? [text, words.overlapping] : [text];
}

const intervalsOverlap = (a: Valued, b: Valued): boolean =>
  hasInterval(a) && hasInterval(b) && a.lower <= b.upper && b.lower <= a.upper;
