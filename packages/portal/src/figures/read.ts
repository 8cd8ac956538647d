/** The embedded figures of a release: which there are, and each of them. */
import {
  type AreaRecord,
  type IndicatorRecord,
  type Language,
  type MunicipalityHead,
  type MunicipalityRecord,
} from '@apen-oppvekst/data-schema/terms';
import type { FigureRecord } from '@apen-oppvekst/widgets/charts';
import { shownFirst } from '../indicators/scenes.ts';
import { localized } from '../language.ts';
import { asOf, readAreas, readIndex, readRecord } from '../release.ts';
import { figureOf, type AreaFigure } from './figure.ts';

/** What figures say of a municipality, real or made up. */
interface Subject {
  readonly area: FigureRecord['area'];
  readonly language: Language;
  readonly figures: readonly AreaFigure[];
  readonly similar: readonly { readonly id: string }[];
  /** It is listed here, so its figures have pages to lie in a frame. */
  readonly isListed: boolean;
}

export interface FigureRoute {
  readonly indicator: string;
  readonly area: string;
}

const heads = new Map(readIndex().municipalities.map((head) => [head.id, head]));
const subjects = new Map<string, Subject>();
const records = new Map<string, Pick<IndicatorRecord, 'indicator' | 'path' | 'sources' | 'freshness'>>();

/** Each is read once: thousands of figures are drawn from a few hundred records. */
function kept<T>(all: Map<string, T>, id: string, read: (id: string) => T): T {
  const known = all.get(id);
  if (known !== undefined) return known;
  const found = read(id);
  all.set(id, found);
  return found;
}

const subjectOf = (id: string): Subject =>
  kept(subjects, id, () => {
    const head = heads.get(id);
    return head?.fictional ? ofMadeUp(readRecord('municipality', id)) : ofArea(readRecord('area', id), head);
  });

const hasOwn = ({ observations, measure }: Pick<AreaFigure, 'observations' | 'measure'>): boolean =>
  shownFirst(observations, measure).length > 0;

function ofArea({ area, path, figures, similar }: AreaRecord, head: MunicipalityHead | undefined): Subject {
  const language = head?.language ?? (area.id.startsWith('se') ? 'sv' : 'nb');
  return {
    area: { id: area.id, name: localized(area.name, language), path, fictional: false },
    language,
    figures: figures.filter(hasOwn),
    similar,
    isListed: head !== undefined,
  };
}

function ofMadeUp({ head, indicators }: MunicipalityRecord): Subject {
  const { id, name, path, language } = head;
  return {
    area: { id, name, path, fictional: true },
    language,
    figures: indicators
      .map((entry) => ({
        head: entry.head,
        measure: entry.indicator,
        observations: entry.observations,
        comparison: entry.comparison,
      }))
      .filter(hasOwn),
    similar: [],
    isListed: true,
  };
}

const routesOf = (id: string): FigureRoute[] =>
  subjectOf(id).figures.map(({ head }) => ({ indicator: head.id, area: id }));

/** Every figure there is: of real municipalities, and of the made-up one, which is in no list of theirs. */
export const figureRoutes = (): FigureRoute[] =>
  [...readAreas(), ...[...heads.values()].filter(({ fictional }) => fictional)].flatMap(({ id }) =>
    routesOf(id),
  );

/** Those of municipalities that are listed here, and not only counted by others. */
export const framedFigureRoutes = (): FigureRoute[] =>
  figureRoutes().filter(({ area }) => subjectOf(area).isListed);

/** One of {@link figureRoutes}. */
export function readFigure({ indicator, area: id }: FigureRoute): FigureRecord {
  const { area, language, figures, similar } = subjectOf(id);
  const ofIndicator = (all: readonly AreaFigure[]): readonly AreaFigure[] =>
    all.filter(({ head }) => head.id === indicator);
  const [figure] = ofIndicator(figures);
  if (figure === undefined) throw new Error(`«${id}» has no figure of «${indicator}».`);
  return figureOf({
    asOf,
    language,
    area,
    figure,
    similar: similar
      .map((link) => subjectOf(link.id))
      .map((other) => ({ name: other.area.name, figures: ofIndicator(other.figures) }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    record: kept(records, indicator, () => {
      const { indicator: what, path, sources, freshness } = readRecord('indicator', indicator);
      return { indicator: what, path, sources, freshness };
    }),
  });
}
