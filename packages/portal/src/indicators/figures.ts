/** Which charts of an indicator exist as files, and what stands in each besides the chart. */
import { indicatorMapPath, type IndicatorRecord, type Language } from '@apen-oppvekst/data-schema/terms';
import { toPicture, type Scene } from '@apen-oppvekst/widgets/charts';
import { dateText } from '../language.ts';
import { indicatorTexts } from '../locales/indicator/index.ts';
import { readIndex, readOutline, sourceOf } from '../release.ts';
import { permalink } from '../site.ts';
import { languageOfIndicator } from './reader.ts';
import { courseScenes, distributionScene, mapCountry, mapScene } from './scenes.ts';

/** A chart of an indicator's pages. */
export interface Figure {
  readonly id: string;
  /** The widest drawing there is: a file has room. */
  readonly scene: Scene;
  /** The page it stands on, relative to the portal's root. */
  readonly path: string;
  /** Ids of sources besides the figures' own. */
  readonly otherSources: readonly string[];
}

/** Every chart of a real indicator's pages. None of what is made up: a picture is passed on without its page. */
export function figuresOf(record: IndicatorRecord): Figure[] {
  if (record.indicator.fictional) return [];
  const lang = languageOfIndicator(record);
  const municipalities = readIndex()
    .municipalities.filter(({ fictional }) => !fictional)
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const distribution = distributionScene(record, municipalities, lang);
  const country = mapCountry(record);
  const outline = country && readOutline(country);
  const map = outline && mapScene(record, outline, municipalities, lang);
  return [
    ...[...courseScenes(record, municipalities, lang), ...(distribution ? [distribution] : [])].map(
      ({ id, narrow, wide }) => ({ id, scene: wide ?? narrow, path: record.path, otherSources: [] }),
    ),
    ...(map
      ? [
          {
            id: 'kart',
            scene: map,
            path: indicatorMapPath(record.indicator.id),
            otherSources: [outline.source],
          },
        ]
      : []),
  ];
}

/** The chart as an SVG file, with its sources, their licences, the day and the address. */
export function figureSvg({ asOf, sources }: IndicatorRecord, figure: Figure, lang: Language): string {
  const t = indicatorTexts[lang];
  const lines = [...sources, ...figure.otherSources.map(sourceOf)].map(({ publisher, title, licence }) =>
    t.figureSource(publisher, title, licence),
  );
  const shown =
    lines.length > mostSources
      ? [...lines.slice(0, mostSources), t.moreSources(lines.length - mostSources)]
      : lines;
  const made = t.figureMade(dateText(asOf, lang), permalink(figure.path));
  return toPicture(figure.scene, { sources: [...shown, made], language: lang });
}

/** More than these would be longer than the chart; the page has them all. */
const mostSources = 4;
