/** Which charts an indicator gets. Everything is drawn from the record; nothing is left out but what has no figure. */
import type {
  Indicator,
  IndicatorRecord,
  Language,
  Observation,
  Outline,
} from '@apen-oppvekst/data-schema/terms';
import {
  distributionChart,
  hasValue,
  lineChart,
  mapChart,
  valueExtent,
  type BreakText,
  type LineChartInput,
  type LinePeriod,
  type Scene,
  type Series,
} from '@apen-oppvekst/widgets/charts';
import { sourcesOf } from '../figure-foot/sources.ts';
import { localized } from '../language.ts';
import { indicatorTexts } from '../locales/indicator/index.ts';

/** One chart, drawn for a narrow screen and, where it stands alone, for a wide one too. */
export interface Drawn {
  /** Unique among the charts of an indicator, and the same as long as the chart is about the same. */
  readonly id: string;
  readonly narrow: Scene;
  readonly wide?: Scene;
  /** Ids of the sources of what is drawn. */
  readonly sources: readonly string[];
}

const sourcesOfAll = (series: readonly Series[]): string[] =>
  sourcesOf(series.flatMap(({ observations }) => observations));

/** A municipality that has a page here. */
export interface PortalMunicipality {
  readonly id: string;
  readonly name: string;
}

/** From this many municipalities on, a distribution says more than a table. */
const enoughForDistribution = 20;
const wideWidth = 704;
const widePlotHeight = 220;

/** The title of an indicator, with the breakdown that a page shows first. */
const figureTitle = (indicator: Pick<Indicator, 'title' | 'defaultBreakdown'>, lang: Language): string =>
  [localized(indicator.title, lang), indicator.defaultBreakdown]
    .filter((part) => part !== undefined)
    .join(', ');

/** A country as a chart names it. */
export const countryName = (country: 'no' | 'se', lang: Language): string =>
  indicatorTexts[lang].countries[country];

/** The indicator's breaks in the reader's language. */
export const breakTexts = (indicator: Pick<Indicator, 'breaks'>, lang: Language): BreakText[] =>
  indicator.breaks.map(({ period, reason }) => ({ period, reason: localized(reason, lang) }));

/** The observations of the breakdown that a page shows first. */
export const shownFirst = (
  observations: readonly Observation[],
  { defaultBreakdown }: Pick<Indicator, 'defaultBreakdown'>,
): Observation[] => observations.filter(({ breakdown }) => breakdown === defaultBreakdown);

/** Whether there is any course over time to see: figures from two periods or more. */
export const hasCourse = (series: readonly Series[]): boolean =>
  new Set(series.flatMap(({ observations }) => observations.filter(hasValue).map(({ period }) => period)))
    .size > 1;

/** What is drawn of some places over time. */
export function lineInput(indicator: Indicator, series: readonly Series[], lang: Language): LineChartInput {
  return {
    title: [figureTitle(indicator, lang), series.map(({ name }) => name).join(' – ')].join('. '),
    indicator,
    ...(indicator.defaultBreakdown === undefined ? {} : { about: indicator.defaultBreakdown }),
    series,
    breaks: breakTexts(indicator, lang),
    language: lang,
  };
}

/**
 * One area over time beside its country. A plain count is never drawn beside the country's: the two
 * differ only because one is so much larger.
 */
function seriesOf(indicator: Indicator, area: Series, country: Series): Series[] {
  return indicator.unitOfMeasure === 'count' || country.observations.length === 0 ? [area] : [area, country];
}

/** What a chart over time is drawn from. */
export interface Course {
  /** As {@link Drawn.id}. */
  readonly id: string;
  readonly input: LineChartInput;
}

/** {@link Course.id} of a place. */
export const courseId = (area: string): string => `over-tid-${area}`;

/**
 * What the charts over time of an indicator's own page are drawn from: one for each municipality that has figures, all
 * on one axis unless they are plain counts; the country alone where no municipality has any.
 */
export function coursesOf(
  { indicator, observations }: Pick<IndicatorRecord, 'indicator' | 'observations'>,
  municipalities: readonly PortalMunicipality[],
  lang: Language,
): Course[] {
  const shown = shownFirst(observations, indicator);
  const of = (area: string): Observation[] => shown.filter((each) => each.area === area);
  const groups = municipalities
    .filter(({ id }) => of(id).length > 0)
    .map(({ id, name }) => {
      const country = id.slice(0, 2) as 'no' | 'se';
      const series = seriesOf(
        indicator,
        { name, observations: of(id) },
        { name: countryName(country, lang), observations: of(country) },
      );
      return { id, series };
    });
  if (groups.length === 0) {
    for (const country of ['no', 'se'] as const) {
      const alone = { name: countryName(country, lang), observations: of(country) };
      if (alone.observations.length > 0) groups.push({ id: country, series: [alone] });
    }
  }
  const courses = groups.filter(({ series }) => hasCourse(series));
  const extent =
    indicator.unitOfMeasure === 'count' ? undefined : valueExtent(courses.flatMap(({ series }) => series));
  return courses.map(({ id, series }) => ({
    id: courseId(id),
    input: { ...lineInput(indicator, series, lang), ...(extent === undefined ? {} : { extent }) },
  }));
}

/** The charts over time of an indicator's own page, wide ones too where there is one only. */
export function courseScenes(...about: Parameters<typeof coursesOf>): Drawn[] {
  const courses = coursesOf(...about);
  return courses.map(({ id, input }) => {
    const drawn = { id, narrow: lineChart(input), sources: sourcesOfAll(input.series) };
    return courses.length > 1
      ? drawn
      : { ...drawn, wide: lineChart({ ...input, width: wideWidth, plotHeight: widePlotHeight }) };
  });
}

/**
 * The course of an indicator in one municipality, with the time of a measure behind it. Nothing where the municipality
 * has no course of its own: the country's says nothing about a measure there.
 */
export function measureScene(
  { indicator, observations }: IndicatorRecord,
  { id, name }: PortalMunicipality,
  period: LinePeriod,
  lang: Language,
): Drawn | undefined {
  const shown = shownFirst(observations, indicator);
  const of = (area: string): Observation[] => shown.filter((each) => each.area === area);
  const own = { name, observations: of(id) };
  if (!hasCourse([own])) return undefined;
  const country = id.slice(0, 2) as 'no' | 'se';
  const series = seriesOf(indicator, own, {
    name: countryName(country, lang),
    observations: of(country),
  });
  const input = { ...lineInput(indicator, series, lang), period };
  return {
    id: `forlop-${indicator.id}`,
    narrow: lineChart(input),
    wide: lineChart({ ...input, width: wideWidth, plotHeight: widePlotHeight }),
    sources: sourcesOfAll(series),
  };
}

/** How the newest figures lie over the municipalities, if enough of them are in the source. */
export function distributionScene(
  record: IndicatorRecord,
  municipalities: readonly PortalMunicipality[],
  lang: Language,
): Drawn | undefined {
  const input = overMunicipalities(record, municipalities, lang);
  if (input === undefined) return undefined;
  return {
    id: 'fordeling',
    narrow: distributionChart(input),
    wide: distributionChart({ ...input, width: wideWidth }),
    sources: sourcesOf(input.observations),
  };
}

/** The country whose municipalities an indicator can be mapped over: one that has enough of them, and no plain count. */
export function mapCountry({
  indicator,
  observations,
  areas,
}: IndicatorRecord): Outline['country'] | undefined {
  if (indicator.unitOfMeasure === 'count') return undefined;
  const newest = newestOfMunicipalities({ indicator, observations, areas });
  const [first] = newest;
  const country = first?.area.slice(0, 2) as Outline['country'] | undefined;
  return newest.length >= enoughForDistribution && newest.every(({ area }) => area.startsWith(`${country}-`))
    ? country
    : undefined;
}

/** The newest figures on a map of the country. */
export function mapScene(
  record: IndicatorRecord,
  outline: Outline,
  municipalities: readonly PortalMunicipality[],
  lang: Language,
): Scene | undefined {
  const input = overMunicipalities(record, municipalities, lang);
  if (input === undefined) return undefined;
  const names = Object.fromEntries(
    Object.entries(record.areas).map(([id, { name }]) => [id, localized(name, lang)]),
  );
  return mapChart({ ...input, outline, names });
}

type Figures = Pick<IndicatorRecord, 'indicator' | 'observations' | 'areas'>;

function newestOfMunicipalities({ indicator, observations, areas }: Figures): Observation[] {
  const all = shownFirst(observations, indicator).filter(({ area }) => areas[area]?.level === 'municipality');
  const start = all
    .map(({ periodStart }) => periodStart)
    .sort()
    .at(-1);
  return all.filter(({ periodStart }) => periodStart === start);
}

/** What the newest figures over the municipalities are drawn from, if enough of them are in the source. */
export function overMunicipalities(
  record: IndicatorRecord,
  municipalities: readonly PortalMunicipality[],
  lang: Language,
): Parameters<typeof distributionChart>[0] | undefined {
  const { indicator } = record;
  const newest = newestOfMunicipalities(record);
  const period = newest[0]?.period;
  if (period === undefined || newest.length < enoughForDistribution) return undefined;
  return {
    title: `${figureTitle(indicator, lang)}. ${indicatorTexts[lang].distribution}, ${period}`,
    indicator,
    period,
    observations: newest,
    marked: municipalities
      .filter(({ id }) => newest.some(({ area }) => area.slice(0, 2) === id.slice(0, 2)))
      .map(({ id, name }) => ({ area: id, name })),
    language: lang,
  };
}
