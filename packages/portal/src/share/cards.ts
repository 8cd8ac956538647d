/** What the pictures say, made from the same records as the pages. Nothing here depends on the day of the build. */
import {
  historyOf,
  type Change,
  type IndicatorRecord,
  type ItemRecord,
  type Language,
  type Observation,
  type PlanRecord,
  type Source,
} from '@apen-oppvekst/data-schema/terms';
import { distributionChart, lineChart, type Scene } from '@apen-oppvekst/widgets/charts';
import { sourcesOf } from '../figure-foot/sources.ts';
import {
  coursesOf,
  hasCourse,
  overMunicipalities,
  type Course,
  type PortalMunicipality,
} from '../indicators/scenes.ts';
import { dateText, localized } from '../language.ts';
import { chromeTexts } from '../locales/chrome/index.ts';
import { homeTexts } from '../locales/home/index.ts';
import { indicatorTexts } from '../locales/indicator/index.ts';
import { planTexts } from '../locales/plan/index.ts';
import { headlineOf, kindWords, statusWords } from '../plan-words.ts';
import { chartRoom, type Card } from './card.ts';
import { isTold } from './changed.ts';

/** The picture of every page that has none of its own. */
export const standingCard = (language: Language): Card => ({
  title: homeTexts[language].heading,
  sentences: [homeTexts[language].description],
});

/** The picture of every page about what is made up. */
export const madeUpCard = (language: Language): Card => ({
  title: chromeTexts[language].fictionalTitle,
  sentences: [chromeTexts[language].fictionalText],
  madeUp: true,
});

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/**
 * «Kilde: Utdanningsdirektoratet. Lisens: NLOD.» A licence that is not known is left to the page.
 * @param place where it stands in the source
 */
export function sourceLine(
  sources: readonly Pick<Source, 'publisher' | 'licence'>[],
  language: Language,
  place?: string,
): string {
  const t = planTexts[language];
  const licences = unique(sources.flatMap(({ licence }) => licence ?? []));
  const where = [
    ...unique(sources.map(({ publisher }) => publisher)),
    ...(place === undefined ? [] : [place]),
  ];
  return [
    `${t.source}: ${where.join(', ')}.`,
    ...(licences.length === 0 ? [] : [t.licence(licences.join(', '))]),
  ].join(' ');
}

/** A chart drawn for a picture, and the sources of what is drawn. */
function chartCard(
  scene: Scene,
  { indicator, sources }: Pick<IndicatorRecord, 'indicator' | 'sources'>,
  observations: readonly Observation[],
  language: Language,
): Card {
  const drawn = sourcesOf(observations);
  return {
    kicker: `${indicatorTexts[language].kicker} · ${indicator.owner}`,
    title: scene.title,
    sentences: [scene.summary],
    source: sourceLine(
      sources.filter(({ id }) => drawn.includes(id)),
      language,
    ),
    chart: scene,
  };
}

/** A course over time, drawn for a picture. */
export const courseCard = ({ input }: Course, record: Pick<IndicatorRecord, 'indicator' | 'sources'>): Card =>
  chartCard(
    lineChart({ ...input, ...chartRoom }),
    record,
    input.series.flatMap(({ observations }) => observations),
    input.language,
  );

/**
 * An indicator whose figures have changed: its one course over time; over several municipalities how it lies over all of
 * them, else theirs in one chart. Municipalities are never set beside each other in plain counts.
 */
export function indicatorCard(
  record: IndicatorRecord,
  municipalities: readonly PortalMunicipality[],
  changes: readonly Change[],
  language: Language,
): Card | undefined {
  const { indicator } = record;
  const courses = coursesOf(record, municipalities, language);
  const [first, ...others] = courses;
  if (first === undefined && !isTold(changes, indicator.id)) return undefined;
  if (first !== undefined && others.length === 0) return courseCard(first, record);
  // Nobody is named: a picture has no room to say of each why a figure is not there.
  const over = overMunicipalities(record, [], language);
  if (over !== undefined)
    return chartCard(
      distributionChart({ ...over, width: chartRoom.width }),
      record,
      over.observations,
      language,
    );
  if (first === undefined || indicator.unitOfMeasure === 'count') return undefined;
  const series = courses.map(({ input }) => input.series[0]!).filter((own) => hasCourse([own]));
  if (series.length === 0) return undefined;
  const title = `${localized(indicator.title, language)}. ${series.map(({ name }) => name).join(' – ')}`;
  const card = courseCard({ ...first, input: { ...first.input, title, series } }, record);
  return {
    ...card,
    sentences: series.map((own) => lineChart({ ...first.input, series: [own] }).summary),
    chart: alike(card.chart!),
  };
}

/** The same chart with no one in front of the others. */
const alike = (scene: Scene): Scene => ({
  ...scene,
  shapes: scene.shapes.map(
    (shape) => ({ ...shape, role: shape.role.replace('-other', '-main') }) as typeof shape,
  ),
});

/** How far a plan has come, or what it makes clear. */
export function planCard({ plan, municipality, reports, sources }: PlanRecord): Card {
  const t = planTexts[plan.language];
  const { title, detail } = headlineOf(plan.items, reports, plan.language);
  return {
    kicker: t.planOf(municipality.name),
    title: plan.shortTitle ?? plan.title,
    sentences: [[title, ...detail].join(' ')],
    source: sourceLine(
      sources.filter(({ id }) => id === plan.source),
      plan.language,
    ),
  };
}

/** What was last reported of a measure, who is to do it and when. */
export function itemCard({ item, plan, municipality, reports, sources }: ItemRecord): Card {
  const { language } = plan;
  const t = planTexts[language];
  const status = statusWords(item, reports, language);
  const newest = historyOf(item.id, reports)[0];
  return {
    kicker: `${t.itemIn(kindWords(item, language), plan.shortTitle ?? plan.title)}, ${municipality.name}`,
    title: item.title,
    sentences: [
      ...(item.summary && !status ? [item.summary] : []),
      ...(status ? [`${t.status}: ${status.words}.`] : []),
      ...(newest ? [`${t.reported(dateText(newest.date, language), newest.reportedBy)}.`] : []),
      ...(item.responsibleText ? [`${t.who}: ${item.responsibleText}`] : []),
      ...(item.whenText ? [`${t.when}: ${item.whenText}`] : []),
    ],
    source: sourceLine(
      sources.filter(({ id }) => id === plan.source),
      language,
      item.passage.place,
    ),
  };
}

/** What is new in a municipality, in words. */
export const newsCard = (
  place: { readonly name: string; readonly kicker: string; readonly sources: readonly Source[] },
  told: readonly Change[],
  language: Language,
): Card => ({
  kicker: place.kicker,
  title: place.name,
  sentences: told
    .slice(0, mostNews)
    .map(({ title, date }) => `${title} (${dateText(date, language).replaceAll(' ', '\u00a0')})`),
  source: sourceLine(place.sources, language),
});

const mostNews = 3;
