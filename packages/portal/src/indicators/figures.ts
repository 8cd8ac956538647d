/** Which charts of an indicator exist as files, and what stands in each besides the chart. */
import {
  figurePath,
  indicatorMapPath,
  type IndicatorRecord,
  type Language,
} from '@apen-oppvekst/data-schema/terms';
import { escapeText, toPicture, type Scene } from '@apen-oppvekst/widgets/charts';
import { figureAnchor, figureSources } from '../figure-foot/sources.ts';
import { dateText } from '../language.ts';
import { figureTexts } from '../locales/figure/index.ts';
import { readIndex, readOutline, readRecord, sourceOf } from '../release.ts';
import { permalink } from '../site.ts';
import { measurePeriod } from './measure-period.ts';
import { languageOfIndicator, namedMunicipalities } from './reader.ts';
import { courseScenes, distributionScene, mapCountry, mapScene, measureScene, type Drawn } from './scenes.ts';

/** A chart that exists as a file. */
export interface Figure {
  /** Its name among the indicator's charts. */
  readonly id: string;
  /** The widest drawing there is: a file has room. */
  readonly scene: Scene;
  readonly language: Language;
  /** Where it stands, relative to the portal's root. */
  readonly path: string;
  /** Ids. */
  readonly sources: readonly string[];
}

/** Every chart of a real indicator, on its own pages and on those of measures. None of what is made up: a picture is passed on without its page. */
export function figuresOf(record: IndicatorRecord): Figure[] {
  if (record.indicator.fictional) return [];
  const language = languageOfIndicator(record);
  const municipalities = namedMunicipalities(record.indicator, readIndex().municipalities, language);
  const distribution = distributionScene(record, municipalities, language);
  const country = mapCountry(record);
  const outline = country && readOutline(country);
  const map = outline && mapScene(record, outline, municipalities, language);
  return [
    ...[...courseScenes(record, municipalities, language), ...(distribution ? [distribution] : [])].map(
      (drawn) => figureOf(drawn, drawn.id, language, figureAnchor(record.path, drawn.id)),
    ),
    ...(map
      ? [
          {
            id: 'kart',
            scene: map,
            language,
            path: figureAnchor(indicatorMapPath(record.indicator.id), 'kart'),
            sources: [...record.sources.map(({ id }) => id), outline.source],
          },
        ]
      : []),
    ...record.items.flatMap(({ id }) => {
      const item = readRecord('item', id);
      const period = item.municipality.fictional ? undefined : measurePeriod(item);
      const drawn = period && measureScene(record, item.municipality, period, item.plan.language);
      return drawn ? [figureOf(drawn, id, item.plan.language, figureAnchor(item.path, drawn.id))] : [];
    }),
  ];
}

const figureOf = (
  { narrow, wide, sources }: Drawn,
  id: string,
  language: Language,
  path: string,
): Figure => ({
  id,
  scene: wide ?? narrow,
  language,
  path,
  sources,
});

/** The chart as an SVG file, with its sources, their licences, the day and the address. */
export function figureSvg(asOf: string, { scene, language, path, sources }: Figure): string {
  const made = figureTexts[language].made(dateText(asOf, language), permalink(path));
  return toPicture(scene, {
    sources: [...figureSources(sources.map(sourceOf), language), made],
    language,
  });
}

/** What is pasted on another site to show the chart there: the picture, its words, and the way back to it. */
export function figureCode(
  indicator: string,
  chart: string,
  { title, summary }: Pick<Scene, 'title' | 'summary'>,
  path: string,
): string {
  const src = permalink(figurePath(indicator, chart, 'svg'));
  return `<a href="${escapeText(permalink(path))}"><img src="${src}" alt="${escapeText(`${title}. ${summary}`)}" loading="lazy"></a>`;
}
