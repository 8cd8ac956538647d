import {
  indicatorPath,
  municipalityPath,
  planPath,
  type Area,
  type Correction,
  type FetchEntry,
  type Freshness,
  type Indicator,
  type IndicatorHead,
  type Innspill,
  type Municipality,
  type MunicipalityHead,
  type Observation,
  type Outline,
  type Plan,
  type PlanHead,
  type PlanItem,
  type Source,
  type StatusReport,
  type Unit,
} from '@apen-oppvekst/data-schema';
import { National } from './national/national.ts';
import { omit } from './omit.ts';
import { byKeys, byText, groupBy } from './order.ts';
import type { Entry } from './read/entry.ts';
import type { Input } from './read/input.ts';

/**
 * The checked input, looked up by id and in a fixed order. Everything that is written comes from here.
 * The plain lists hold the fictional municipality too, those called `real…` do not.
 */
export class Catalogue {
  readonly sources: readonly Source[];
  readonly municipalities: readonly Municipality[];
  readonly units: readonly Unit[];
  /** Drawings that maps are coloured on, at most one of a country. */
  readonly outlines: readonly Outline[];
  readonly plans: readonly Plan[];
  readonly indicators: readonly Indicator[];
  /** Places of the real world that figures speak of. */
  readonly realAreas: readonly Area[];
  /** How the last fetch of each entry went, by the entry's id. */
  readonly freshness: readonly Freshness[];
  /** The reviewed list of what may be fetched, by id. */
  readonly fetchEntries: readonly FetchEntry[];
  /** Newest first; of the real world only. */
  readonly realCorrections: readonly Correction[];
  readonly innspill: readonly Innspill[];
  /** What a country's law and help services give every child; of no municipality. */
  readonly national: National;
  /** Figures of the real world, by indicator. */
  readonly #observations: ReadonlyMap<string, readonly Observation[]>;
  /** Made-up figures, by indicator. */
  readonly #fictionalObservations: ReadonlyMap<string, readonly Observation[]>;
  readonly #reports: ReadonlyMap<string, readonly StatusReport[]>;
  readonly #areasById: ReadonlyMap<string, Area>;
  readonly #sourcesById: ReadonlyMap<string, Source>;
  readonly #municipalitiesById: ReadonlyMap<string, Municipality>;
  readonly #fetchEntriesById: ReadonlyMap<string, FetchEntry>;
  readonly #itemsById: ReadonlyMap<string, PlanItem>;
  readonly #fictionalSources: ReadonlySet<string>;
  #placesWithFigures: ReadonlySet<string> | undefined;
  #sizes: ReadonlyMap<string, number> | undefined;

  constructor(input: Input) {
    const byId = byKeys((value: { readonly id: string }) => [value.id]);
    this.sources = values(input.sources).sort(byId);
    this.municipalities = realFirst(values(input.municipalities).sort(byId));
    this.units = values(input.units).sort(byId);
    this.outlines = values(input.outlines);
    this.plans = values(input.plans).sort(byId);
    // The order of the file is the order a municipality's page shows them in.
    this.indicators = realFirst(values(input.indicators));
    this.freshness = values(input.freshness).sort(byId);
    this.fetchEntries = values(input.fetchEntries).sort(byId);
    this.realCorrections = newestFirst(
      values(input.corrections.filter((each) => !each.fictional)),
      (each) => `${each.subject} ${each.is}`,
    );
    this.innspill = newestFirst(values(input.innspill), (each) => each.id);
    this.national = new National(input);
    const observations = (fictional: boolean): Map<string, Observation[]> =>
      groupBy(
        values(input.observations.filter((each) => each.fictional === fictional)).sort(byPlaceAndTime),
        (each) => each.indicator,
      );
    this.#observations = observations(false);
    this.#fictionalObservations = observations(true);
    this.#reports = new Map(
      [...groupBy(input.reports, (each) => each.plan)].map(([plan, reports]) => [
        plan,
        newestFirst(values(reports), (each) => `${each.item} ${each.unit ?? ''}`),
      ]),
    );
    this.realAreas = values(input.areas.filter((each) => !each.fictional)).sort(byId);
    this.#areasById = mapById(values(input.areas));
    this.#sourcesById = mapById(this.sources);
    this.#municipalitiesById = mapById(this.municipalities);
    this.#fetchEntriesById = mapById(this.fetchEntries);
    this.#itemsById = mapById(this.plans.flatMap((plan) => plan.items));
    this.#fictionalSources = new Set(
      input.sources.filter((each) => each.fictional).map((each) => each.value.id),
    );
  }

  /** True if the municipality of that id is made up. */
  isFictional(municipalityId: string): boolean {
    return this.municipality(municipalityId).fictional;
  }

  get realMunicipalities(): readonly Municipality[] {
    return this.municipalities.filter((municipality) => !municipality.fictional);
  }

  get realPlans(): readonly Plan[] {
    return this.#ofRealMunicipalities(this.plans);
  }

  get realUnits(): readonly Unit[] {
    return this.#ofRealMunicipalities(this.units);
  }

  get realInnspill(): readonly Innspill[] {
    return this.#ofRealMunicipalities(this.innspill);
  }

  get realIndicators(): readonly Indicator[] {
    return this.indicators.filter((indicator) => !indicator.fictional);
  }

  get realSources(): readonly Source[] {
    return this.sources.filter((source) => !this.#fictionalSources.has(source.id));
  }

  municipality(id: string): Municipality {
    return found(this.#municipalitiesById, id);
  }

  item(id: string): PlanItem {
    return found(this.#itemsById, id);
  }

  /** The entry of the fetch list that brings an indicator's figures. */
  fetchEntry(id: string): FetchEntry {
    return found(this.#fetchEntriesById, id);
  }

  area(id: string): Area {
    return found(this.#areasById, id);
  }

  /** Whether any real figure speaks of a place. */
  hasFigures(areaId: string): boolean {
    this.#placesWithFigures ??= new Set([...this.#observations.values()].flat().map(({ area }) => area));
    return this.#placesWithFigures.has(areaId);
  }

  /** How large a place is, by the newest figure of the indicator that measures it; `undefined` if that is not known. */
  sizeOf(areaId: string): number | undefined {
    this.#sizes ??= sizes(
      this.realIndicators.flatMap((each) => (each.measuresSize ? this.observationsOf(each) : [])),
    );
    return this.#sizes.get(areaId);
  }

  /** The sources of these ids, in the order they first come. */
  sourcesOf(ids: Iterable<string | undefined>): Source[] {
    const wanted = new Set([...ids].filter((id) => id !== undefined));
    return [...wanted].map((id) => found(this.#sourcesById, id));
  }

  /** Real observations of an indicator; of a fictional indicator, its made-up ones. */
  observationsOf(indicator: Pick<Indicator, 'id' | 'fictional'>): readonly Observation[] {
    return (indicator.fictional ? this.#fictionalObservations : this.#observations).get(indicator.id) ?? [];
  }

  /** Observations that a municipality's own page shows: a fictional one sees made-up figures only. */
  observationsFor(municipality: Municipality, indicatorId: string): readonly Observation[] {
    return (municipality.fictional ? this.#fictionalObservations : this.#observations).get(indicatorId) ?? [];
  }

  /** Status reports on a plan, newest first. */
  reportsOf(planId: string): readonly StatusReport[] {
    return this.#reports.get(planId) ?? [];
  }

  plansOf(municipalityId: string): Plan[] {
    return this.plans.filter((plan) => plan.municipality === municipalityId);
  }

  unitsOf(municipalityId: string): Unit[] {
    return this.units.filter((unit) => unit.municipality === municipalityId);
  }

  /**
   * The N of «meldt fra 12 av N enheter»: units that the plan binds, a register's second line for one left
   * out, and any other that has reported on it all the same.
   */
  unitCount(plan: Plan): number {
    const reporting = new Set(this.reportsOf(plan.id).map((report) => report.unit));
    const counted = this.unitsOf(plan.municipality).filter(
      (unit) => reporting.has(unit.id) || (unit.planApplies === 'yes' && unit.sharesCodeWith === undefined),
    );
    return counted.length;
  }

  #ofRealMunicipalities<Value extends { readonly municipality: string }>(list: readonly Value[]): Value[] {
    return list.filter((value) => !this.isFictional(value.municipality));
  }

  head(municipalityId: string): MunicipalityHead {
    const municipality = this.municipality(municipalityId);
    const { id, name, country, language, fictional, textsChecked } = municipality;
    return {
      id,
      name,
      country,
      language,
      fictional,
      ...(textsChecked === undefined ? {} : { textsChecked }),
      path: municipalityPath(municipality),
    };
  }

  planHead(plan: Plan): PlanHead {
    return {
      ...omit(plan, 'items', 'sections'),
      path: planPath(this.municipality(plan.municipality), plan.id),
    };
  }

  indicatorHead(indicator: Indicator): IndicatorHead {
    const { id, title, themes, availability, fictional, owner, unitOfMeasure } = indicator;
    return { id, title, themes, availability, fictional, owner, unitOfMeasure, path: indicatorPath(id) };
  }

  /** Names of the units that these reports come from. */
  unitNames(reports: readonly StatusReport[]): Record<string, string> {
    const ids = new Set(reports.map((report) => report.unit));
    return Object.fromEntries(
      this.units.filter((unit) => ids.has(unit.id)).map((unit) => [unit.id, unit.name]),
    );
  }
}

/** The newest positive figure of each place. */
function sizes(observations: readonly Observation[]): Map<string, number> {
  const newest = observations.toSorted((a, b) => byText(a.periodStart, b.periodStart));
  return new Map(
    newest.flatMap(({ area, value }) => (value === null || value <= 0 ? [] : [[area, value] as const])),
  );
}

const byPlaceAndTime = byKeys((each: Observation) => [
  each.area,
  each.breakdown ?? '',
  each.periodStart,
  each.period,
]);

/** By date, the newest first; those of one day by what else tells them apart. */
const newestFirst = <Value extends { readonly date: string }>(
  list: readonly Value[],
  key: (value: Value) => string,
): Value[] => list.toSorted((a, b) => byText(b.date, a.date) || byText(key(a), key(b)));

const realFirst = <Value extends { readonly fictional: boolean }>(list: readonly Value[]): Value[] =>
  list.toSorted((a, b) => Number(a.fictional) - Number(b.fictional));

const values = <Value>(entries: readonly Entry<Value>[]): Value[] => entries.map((entry) => entry.value);

const mapById = <Value extends { readonly id: string }>(list: readonly Value[]): Map<string, Value> =>
  new Map(list.map((value) => [value.id, value]));

/** What the cross-file checks have made sure is there. */
function found<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`not in the checked input: ${id}`);
  return value;
}
