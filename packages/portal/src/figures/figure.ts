/** One indicator of one municipality as an embedded figure shows it: which picture, which words, which sources. Pure. */
import type { AreaRecord, IndicatorRecord, Language, Observation } from '@apen-oppvekst/data-schema/terms';
import { lineChart, type FigureRecord, type Scene } from '@apen-oppvekst/widgets/charts';
import { comparisons, type Place } from '../comparison.ts';
import { latestSentence } from '../indicator-words.ts';
import { countryName, coursesOf, hasCourse, lineInput, shownFirst } from '../indicators/scenes.ts';
import { capital, dateText, languageOf, localized } from '../language.ts';
import { indicatorTexts } from '../locales/indicator/index.ts';

export type AreaFigure = AreaRecord['figures'][number];

export interface FigureInput {
  readonly asOf: string;
  /** The municipality's. */
  readonly language: Language;
  readonly area: FigureRecord['area'];
  /** What it has of the indicator; at least one observation of the breakdown that is shown first. */
  readonly figure: AreaFigure;
  /** The same of municipalities of its size, in the order they are to stand. */
  readonly similar: readonly Place[];
  readonly record: Pick<IndicatorRecord, 'indicator' | 'path' | 'sources' | 'freshness'>;
}

export function figureOf(input: FigureInput): FigureRecord {
  const { asOf, language, area, figure, record } = input;
  const { indicator, path, sources, freshness } = record;
  const { scene, observations } = pictureOf(input);
  const used = new Set(observations.map(({ source }) => source));
  const t = indicatorTexts[language];
  return {
    asOf,
    language,
    indicator: {
      id: indicator.id,
      title: localized(indicator.title, language),
      language: languageOf(indicator.title, language),
      ...(indicator.defaultBreakdown !== undefined && { breakdown: indicator.defaultBreakdown }),
      path,
    },
    area,
    scene,
    latest: capital(
      latestSentence(
        { indicator, observations: figure.observations, comparison: figure.comparison },
        countryOf(area),
        language,
      ),
    ),
    sources: sources
      .filter(({ id }) => used.has(id))
      .map(({ publisher, title, licence, address, retrieved }) => ({
        publisher,
        title,
        licence,
        address,
        ...(retrieved !== undefined && { retrieved }),
      })),
    notRenewed: freshness.flatMap(({ source, tried, fetched, problem }) =>
      problem === undefined || !used.has(source)
        ? []
        : [
            t.notRenewed(dateText(tried, language)),
            t.fetchProblems[problem.kind],
            fetched === null ? t.stands : t.standsFrom(dateText(fetched, language)),
          ],
    ),
  };
}

const countryOf = ({ id }: FigureRecord['area']): 'no' | 'se' => (id.startsWith('se') ? 'se' : 'no');

/** The observations of the municipality, and those of the country that can stand in one picture with them. */
const onOneAxis = ({ observations, comparison, measure }: AreaFigure) => ({
  own: shownFirst(observations, measure),
  ofCountry: measure.unitOfMeasure === 'count' ? [] : shownFirst(comparison, measure),
});

/** Whether the embedded figure is over time, and so not beside municipalities of its size. */
export const isOverTime = (figure: AreaFigure): boolean =>
  hasCourse(Object.values(onOneAxis(figure)).map((observations) => ({ name: '', observations })));

/**
 * Over time beside the country, else beside municipalities of its size, else beside the country in one year. A single
 * count, or a figure that nothing can be set beside, has a table and no picture.
 */
function pictureOf({ language, area, figure, similar, record: { indicator } }: FigureInput): {
  readonly scene: Scene;
  readonly observations: readonly Observation[];
} {
  const country = countryOf(area);
  const { own, ofCountry } = onOneAxis(figure);
  const [course] = coursesOf({ indicator, observations: [...own, ...ofCountry] }, [area], language);
  if (course !== undefined) return { scene: lineChart(course.input), observations: [...own, ...ofCountry] };

  const self: Place = { name: area.name, figures: [figure] };
  const whole: Place = {
    name: countryName(country, language),
    figures: [{ ...figure, observations: figure.comparison }],
  };
  for (const others of [similar, [whole]]) {
    const [beside] = comparisons([self, ...others], language);
    // A picture of the others alone would not be of this municipality.
    if (beside?.scene !== undefined && beside.observations[0] !== undefined)
      return { scene: beside.scene, observations: beside.observations.filter((each) => each !== undefined) };
  }
  const alone = lineChart(lineInput(indicator, [{ name: area.name, observations: own }], language));
  return { scene: { ...alone, shapes: [] }, observations: own };
}
