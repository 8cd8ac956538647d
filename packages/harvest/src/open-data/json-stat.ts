import {
  indicatorTablePath,
  type Indicator,
  type Observation,
  type ObservationStatus,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { inFirstLanguage } from '../language.ts';
import { byKeys, byText } from '../order.ts';
import { lastDay, licencesOf } from './datasets.ts';

/** The code of an observation that is of everybody: no breakdown. As in SDMX. */
export const everybody = '_T';

/** A value for some cells, by the cell's place in `value`. */
type ByCell<Value> = Record<string, Value>;

interface Dimension {
  readonly label: string;
  readonly category: {
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
    readonly unit?: Readonly<Record<string, { readonly base: string; readonly decimals: number }>>;
  };
}

/** A dataset as JSON-stat 2.0 has it, as far as we write it. */
export interface JsonStat {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly updated?: string;
  readonly note: readonly string[];
  readonly link: Readonly<Record<string, readonly { readonly href: string; readonly label?: string }[]>>;
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: {
    readonly metric: readonly string[];
    readonly geo: readonly string[];
    readonly time: readonly string[];
  };
  readonly dimension: Readonly<Record<string, Dimension>>;
  /** Row-major. `null` with a `status` is a figure that is hidden or missing; without one, no observation at all. */
  readonly value: readonly (number | null)[];
  /** Of cells without a value: why. Of cells with one: that it is provisional. */
  readonly status: ByCell<CellStatus>;
  /** What the standard has no word for, by cell: the source's mark, limits, «ca.», the base, notes, the source. */
  readonly extension: Readonly<Partial<Record<Detail, ByCell<string | number>>>>;
}

type CellStatus = Exclude<ObservationStatus, 'normal'> | 'provisional';

const details = ['mark', 'lower', 'upper', 'approximate', 'base', 'note', 'source'] as const;
type Detail = (typeof details)[number];

/**
 * The figures of one indicator as JSON-stat 2: a cube of indicator, area, period and breakdown. Codes are text and keep
 * their zeros. A hidden figure is `null` with a status, never 0.
 */
export function jsonStatOf(
  catalogue: Catalogue,
  indicator: Indicator,
  absolute: (path: string) => string,
): JsonStat {
  const observations = catalogue.observationsOf(indicator);
  const sources = catalogue.sourcesOf(observations.map((each) => each.source));
  const updated = lastDay(sources.map((source) => source.retrieved));
  const dimension = dimensionsOf(catalogue, indicator, observations);
  const id = Object.keys(dimension);
  const codes = id.map((each) => dimension[each]?.category.index ?? []);
  const place = placeIn(id, codes);
  const value: (number | null)[] = Array.from(
    { length: codes.reduce((product, { length }) => product * length, 1) },
    () => null,
  );
  const status: ByCell<CellStatus> = {};
  const extension: Partial<Record<Detail, ByCell<string | number>>> = {};
  for (const observation of observations) {
    const cell = place(codesOf(observation));
    value[cell] = observation.value;
    if (observation.status !== 'normal') status[cell] = observation.status;
    else if (observation.provisional) status[cell] = 'provisional';
    for (const detail of details) {
      const told = observation[detail];
      if (told !== undefined) (extension[detail] ??= {})[cell] = told;
    }
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: inFirstLanguage(indicator.title).text,
    source: sources.map(({ publisher, title }) => `${publisher}: ${title}`).join('; '),
    ...(updated === undefined ? {} : { updated }),
    note: notesOf(indicator),
    link: {
      alternate: [{ href: absolute(indicatorTablePath(indicator.id)) }],
      license: licencesOf(sources).flatMap((licence) =>
        licence?.address === undefined ? [] : [{ href: licence.address, label: licence.name }],
      ),
    },
    id,
    size: codes.map(({ length }) => length),
    role: { metric: ['indicator'], geo: ['area'], time: ['period'] },
    dimension,
    value,
    status,
    extension,
  };
}

const codesOf = ({
  indicator,
  area,
  period,
  breakdown = everybody,
}: Observation): Readonly<Record<string, string>> => ({
  indicator,
  area,
  period,
  breakdown,
});

function dimensionsOf(
  catalogue: Catalogue,
  indicator: Indicator,
  observations: readonly Observation[],
): Record<string, Dimension> {
  const title = inFirstLanguage(indicator.title).text;
  const areas = distinct(observations.map(({ area }) => area)).sort(byText);
  const periods = distinct(
    observations.toSorted(byKeys((each) => [each.periodStart, each.period])).map(({ period }) => period),
  );
  const breakdowns = distinct(observations.map(({ breakdown = everybody }) => breakdown));
  const label = (codes: readonly string[], text: (code: string) => string): Dimension['category'] => ({
    index: codes,
    label: Object.fromEntries(codes.map((code) => [code, text(code)])),
  });
  return {
    indicator: {
      label: 'Indikator',
      category: {
        ...label([indicator.id], () => title),
        unit: { [indicator.id]: { base: indicator.unitOfMeasure, decimals: indicator.decimals } },
      },
    },
    area: {
      label: 'Område',
      category: label(areas, (area) => inFirstLanguage(catalogue.area(area).name).text),
    },
    period: { label: 'Periode', category: label(periods, (period) => period) },
    ...(breakdowns.some((each) => each !== everybody) && {
      breakdown: {
        label:
          indicator.breakdownLabel === undefined
            ? 'Inndeling'
            : inFirstLanguage(indicator.breakdownLabel).text,
        category: label(breakdowns, (each) => (each === everybody ? 'Alle' : each)),
      },
    }),
  };
}

/** The place of a cell in `value`: row-major, the last dimension running fastest. */
function placeIn(
  id: readonly string[],
  codes: readonly (readonly string[])[],
): (of: Readonly<Record<string, string>>) => number {
  const places = codes.map((each) => new Map(each.map((code, index) => [code, index])));
  return (of) =>
    id.reduce((place, dimension, index) => {
      const own = places[index];
      return place * (own?.size ?? 0) + (own?.get(of[dimension] ?? '') ?? Number.NaN);
    }, 0);
}

/** What is counted, what it cannot say, and where a series breaks. */
const notesOf = ({ definition, limits, caveats, breaks }: Indicator): string[] => [
  ...[definition, ...(limits === undefined ? [] : [limits]), ...caveats].map(
    (text) => inFirstLanguage(text).text,
  ),
  ...breaks.map(({ period, reason }) => `${period}: ${inFirstLanguage(reason).text}`),
];

const distinct = (list: readonly string[]): string[] => [...new Set(list)];
