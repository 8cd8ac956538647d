import type { IndicatorRecord, Language, Observation, Source } from '@apen-oppvekst/data-schema/terms';
import { formatCell, lineTable, type Series, type Table } from '@apen-oppvekst/widgets/charts';
import { localized } from '../language.ts';
import { indicatorTexts } from '../locales/indicator/index.ts';
import { breakTexts, type PortalMunicipality } from './scenes.ts';

/** With more lines than this, areas stand under each other instead of beside each other. */
const mostColumns = 6;

export interface FiguresTable {
  readonly table: Table;
  /** Municipalities that are in the source, but not in the table. */
  readonly leftOut: number;
}

/**
 * All figures of the countries, the municipalities that have a page here, and the counties, every
 * breakdown. Hundreds of municipalities would make a page that few can read: they are in the CSV file.
 */
export function figuresTable(
  { indicator, observations, areas, sources }: IndicatorRecord,
  municipalities: readonly PortalMunicipality[],
  lang: Language,
): FiguresTable {
  const ownPage = new Set(municipalities.map(({ id }) => id));
  const inSource = Object.entries(areas).map(([id, { name, level }]) => ({
    id,
    level,
    name: localized(name, lang),
  }));
  const kept = inSource.filter(({ id, level }) => level !== 'municipality' || ownPage.has(id));
  const rank = { country: 0, municipality: 1, county: 2, territory: 3 } as const;
  kept.sort((a, b) => rank[a.level] - rank[b.level] || a.name.localeCompare(b.name, lang));
  const lines: Series[] = kept.flatMap(({ id, name }) => {
    const own = observations.filter(({ area }) => area === id);
    const breakdowns = [...new Set(own.map(({ breakdown }) => breakdown))];
    return breakdowns.map((breakdown) => ({
      name: breakdown === undefined ? name : `${name}, ${breakdown}`,
      observations: own.filter((each) => each.breakdown === breakdown),
    }));
  });
  const shown = lines.flatMap((line) => line.observations);
  const down = lines.length > mostColumns;
  const table = down
    ? areasDown(lines, indicator.decimals, lang)
    : lineTable(lines, breakTexts(indicator, lang), indicator.decimals, lang);
  const behind = (name: string): readonly Observation[] =>
    down
      ? lines.flatMap((line) => (line.name === name ? line.observations : []))
      : shown.filter(({ period }) => period === name);
  return {
    table:
      new Set(shown.map(({ source }) => source)).size > 1 ? withSources(table, behind, sources, lang) : table,
    leftOut: inSource.length - kept.length,
  };
}

/** A row for each line, a column for each period. */
function areasDown(lines: readonly Series[], decimals: number, lang: Language): Table {
  const starts = new Map<string, string>();
  for (const { period, periodStart } of lines.flatMap(({ observations }) => observations))
    starts.set(period, periodStart);
  const periods = [...starts].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([period]) => period);
  const cell = (observations: readonly Observation[], period: string): string =>
    formatCell(
      observations.find((each) => each.period === period),
      decimals,
      lang,
    );
  return {
    head: [indicatorTexts[lang].area, ...periods],
    rows: lines.map(({ name, observations }) => [
      name,
      ...periods.map((period) => cell(observations, period)),
    ]),
  };
}

/** The table with a column that says where the figures of each row were read. */
function withSources(
  { head, rows }: Table,
  behind: (name: string) => readonly Observation[],
  sources: readonly Source[],
  lang: Language,
): Table {
  const nameOf = (id: string): string => {
    const source = sources.find((each) => each.id === id);
    return source === undefined ? id : `${source.publisher}: ${source.title}`;
  };
  return {
    head: [...head, indicatorTexts[lang].readAt],
    rows: rows.map((row) => [
      ...row,
      [...new Set(behind(row[0] ?? '').map(({ source }) => nameOf(source)))].join('; '),
    ]),
  };
}
