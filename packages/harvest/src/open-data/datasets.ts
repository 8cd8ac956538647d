import {
  catalogPath,
  countries,
  indicatorCubePath,
  indicatorPath,
  indicatorTablePath,
  recordPath,
  type Country,
  type DatasetHead,
  type DatasetsRecord,
  type Indicator,
  type Licence,
  type Source,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { byText } from '../order.ts';
import { tableWords, type TableName } from './words.ts';

/** What can be downloaded: the tables, and the figures of each real indicator that has any. */
export function datasetsRecord(catalogue: Catalogue, asOf: string): DatasetsRecord {
  const tables = (Object.keys(tableWords) as TableName[]).map((name) => tableHead(catalogue, name));
  const indicators = catalogue.realIndicators.flatMap((indicator) => indicatorHead(catalogue, indicator));
  return { asOf, datasets: [...tables, ...indicators] };
}

function tableHead(catalogue: Catalogue, name: TableName): DatasetHead {
  const { sources, countryOf, days } = contentsOf(catalogue)[name];
  const told = catalogue.sourcesOf(sources.filter((each) => each !== undefined).sort(byText));
  return {
    id: name,
    ...tableWords[name],
    path: `${catalogPath.page}#${name}`,
    files: [{ path: `data/${name}.csv`, format: 'csv' }],
    sources: told.map(({ id }) => id),
    licences: licencesOf(told),
    countries: countriesOf(countryOf),
    ...modified([...days, ...told.map(({ retrieved }) => retrieved)]),
  };
}

interface Contents {
  readonly sources: readonly (string | undefined)[];
  /** Ids that begin with a country. */
  readonly countryOf: readonly string[];
  /** Days that something in the table was written, besides the days its sources were read. */
  readonly days: readonly string[];
}

function contentsOf(catalogue: Catalogue): Record<TableName, Contents> {
  const plans = catalogue.realPlans;
  const reports = plans.flatMap((plan) => catalogue.reportsOf(plan.id));
  const reportDays = reports.map(({ date }) => date);
  const observations = catalogue.realIndicators.flatMap((each) => catalogue.observationsOf(each));
  const innspill = catalogue.realInnspill;
  const planMunicipalities = plans.map(({ municipality }) => municipality);
  return {
    tiltak: {
      sources: plans.map(({ source }) => source),
      countryOf: planMunicipalities,
      days: reportDays,
    },
    statusmeldinger: { sources: [], countryOf: planMunicipalities, days: reportDays },
    observasjoner: {
      sources: observations.map(({ source }) => source),
      countryOf: observations.map(({ area }) => area),
      days: [],
    },
    enheter: {
      sources: catalogue.realUnits.map(({ source }) => source),
      countryOf: catalogue.realUnits.map(({ municipality }) => municipality),
      days: [],
    },
    innspill: {
      sources: innspill.map(({ source }) => source),
      countryOf: planMunicipalities,
      days: innspill.flatMap(({ date, answer }) => [date, ...(answer === null ? [] : [answer.date])]),
    },
  };
}

function indicatorHead(catalogue: Catalogue, indicator: Indicator): DatasetHead[] {
  const observations = catalogue.observationsOf(indicator);
  const starts = observations.map(({ periodStart }) => periodStart).sort(byText);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sources = catalogue.sourcesOf(observations.map(({ source }) => source));
  return [
    {
      id: `indikator-${indicator.id}`,
      title: indicator.title,
      description: indicator.definition,
      indicator: indicator.id,
      path: indicatorPath(indicator.id),
      files: [
        { path: indicatorTablePath(indicator.id), format: 'csv' },
        { path: indicatorCubePath(indicator.id), format: 'jsonStat' },
        { path: recordPath('indicator', indicator.id), format: 'record' },
      ],
      sources: sources.map(({ id }) => id),
      licences: licencesOf(sources),
      period: { start: dayOf(first, 'first'), end: dayOf(last, 'last') },
      countries: countriesOf(observations.map(({ area }) => area)),
      ...modified(sources.map(({ retrieved }) => retrieved)),
    },
  ];
}

/** The licences of some sources, each once in the order they come; `null` where a source states none. */
export function licencesOf(sources: readonly Source[]): (Licence | null)[] {
  const found = new Map<string | null, Licence | null>();
  for (const { licence, licenceAddress } of sources) {
    const address = licenceAddress === undefined ? {} : { address: licenceAddress };
    found.set(licence, licence === null ? null : { name: licence, ...address });
  }
  return [...found.values()];
}

/** The newest of some days, ISO 8601; `undefined` if none is told. */
export const lastDay = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort(byText)
    .at(-1);

function modified(days: readonly (string | undefined)[]): { modified?: string } {
  const day = lastDay(days);
  return day === undefined ? {} : { modified: day };
}

/** The first or last day of a year, a month or a day. */
function dayOf(partial: string, which: 'first' | 'last'): string {
  const [year = 0, month, day] = partial.split('-').map(Number);
  if (day !== undefined) return partial;
  const date =
    which === 'first'
      ? new Date(Date.UTC(year, (month ?? 1) - 1, 1))
      : new Date(Date.UTC(year, month ?? 12, 0));
  return date.toISOString().slice(0, 10);
}

/** Countries that ids begin with, in their fixed order. */
const countriesOf = (ids: readonly string[]): Country[] =>
  countries.filter((country) => ids.some((id) => id === country || id.startsWith(`${country}-`)));
