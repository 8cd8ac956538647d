/**
 * The shapes of the static API (`/api/v1/**`). A record holds everything its page or widget needs,
 * so that a reader makes one request. Plain data: facts only, nothing derived from today's date.
 *
 * A record has no schema of its own: it is put together of models, each of which has one, and
 * `index.json` says where they are.
 */
import type { Country } from '../terms/codes.ts';
import type { FetchEntry } from './fetch-entry.ts';
import type { Freshness } from './freshness.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { Area, Correction, Municipality } from './municipality.ts';
import type { Plan, PlanItem, PlanSection } from './plan.ts';
import type { LocalizedText } from './primitives.ts';
import type { Change } from './release.ts';
import type { Innspill, StatusReport } from './report.ts';
import type { Source } from './source.ts';
import type { Unit } from './unit.ts';

/** What a record says about the municipality it belongs to. */
export interface MunicipalityHead {
  readonly id: string;
  readonly name: string;
  readonly country: Municipality['country'];
  readonly language: Municipality['language'];
  readonly fictional: boolean;
  readonly textsChecked?: Municipality['textsChecked'];
  /** Address on the portal, relative to its root. */
  readonly path: string;
}

/** A plan without its items. */
export interface PlanHead extends Omit<Plan, 'items' | 'sections'> {
  readonly path: string;
}

/** `api/v1/index.json` */
export interface IndexRecord {
  readonly asOf: string;
  /** JSON Schemas of what the records are made of, relative to the portal's root. */
  readonly schemas: readonly string[];
  readonly municipalities: readonly (MunicipalityHead & { readonly plans: readonly PlanHead[] })[];
  readonly indicators: readonly IndicatorHead[];
  /** What is made up, apart from all that is real. */
  readonly examples: Pick<IndexRecord, 'municipalities' | 'indicators'>;
}

export interface IndicatorHead extends Pick<
  Indicator,
  'id' | 'title' | 'themes' | 'availability' | 'fictional' | 'owner' | 'unitOfMeasure'
> {
  readonly path: string;
}

/** `api/v1/municipality/{id}.json` */
export interface MunicipalityRecord {
  readonly asOf: string;
  readonly head: MunicipalityHead;
  readonly municipality: Municipality;
  readonly plans: readonly {
    readonly head: PlanHead;
    readonly items: readonly PlanItem[];
    readonly reports: readonly StatusReport[];
  }[];
  readonly units: readonly Unit[];
  readonly innspill: readonly Innspill[];
  /** Indicators with observations for this municipality, then those its plans point to. */
  readonly indicators: readonly {
    readonly head: IndicatorHead;
    readonly indicator: Indicator;
    /** Of this municipality; empty when only the country has figures. */
    readonly observations: readonly Observation[];
    /** Of the country, for comparison. */
    readonly comparison: readonly Observation[];
    readonly items: readonly {
      readonly id: string;
      readonly title: string;
      readonly assertedBy: PlanItem['indicatorLinks'][number]['assertedBy'];
      readonly reason: string;
    }[];
  }[];
  readonly sources: readonly Source[];
}

/** `api/v1/plan/{id}.json`: all that a plan page or the tracker widget shows. */
export interface PlanRecord {
  readonly asOf: string;
  readonly municipality: MunicipalityHead;
  readonly plan: Plan;
  readonly path: string;
  readonly reports: readonly StatusReport[];
  /** How many units the plan applies to, with any other that has reported: the N of «meldt fra 12 av N enheter». */
  readonly unitCount: number;
  /** Names of units that have reported. */
  readonly unitNames: Readonly<Record<string, string>>;
  readonly innspill: readonly Innspill[];
  readonly indicators: readonly IndicatorHead[];
  readonly sources: readonly Source[];
}

/** `api/v1/item/{id}.json` */
export interface ItemRecord {
  readonly asOf: string;
  readonly municipality: MunicipalityHead;
  readonly plan: PlanHead;
  readonly section: PlanSection;
  readonly item: PlanItem;
  readonly path: string;
  readonly reports: readonly StatusReport[];
  /** Of the whole plan. */
  readonly unitCount: PlanRecord['unitCount'];
  /** Names of units that have reported on this item. */
  readonly unitNames: PlanRecord['unitNames'];
  readonly innspill: readonly Innspill[];
  readonly related: readonly ItemLink[];
  readonly previous: ItemLink | null;
  readonly next: ItemLink | null;
  /** Indicators that the item is linked to, with figures for this municipality or its country. */
  readonly indicators: readonly {
    readonly head: IndicatorHead;
    readonly link: PlanItem['indicatorLinks'][number];
  }[];
  readonly sources: readonly Source[];
}

export interface ItemLink {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly note?: string;
}

/** `api/v1/unit/{id}.json` */
export interface UnitRecord {
  readonly asOf: string;
  readonly municipality: MunicipalityHead;
  readonly unit: Unit;
  /**
   * Whether the form of its `intake` channel may be led to (`intakeFormPath`). That of a made-up unit is open only
   * where it is practised; else the channel is shown without a way in.
   */
  readonly intakeOpen: boolean;
  readonly path: string;
  readonly plans: readonly PlanHead[];
  /** Reports that this unit has given, newest first, with the titles of their items. */
  readonly reports: readonly (StatusReport & { readonly title: string })[];
  readonly innspill: readonly Innspill[];
  readonly sources: readonly Source[];
}

/** `api/v1/indicator/{id}.json` */
export interface IndicatorRecord {
  readonly asOf: string;
  readonly indicator: Indicator;
  readonly path: string;
  readonly observations: readonly Observation[];
  readonly areas: Readonly<Record<string, { readonly name: LocalizedText; readonly level: Area['level'] }>>;
  /** Plan items linked to it. */
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly path: string;
    readonly municipality: MunicipalityHead;
    readonly assertedBy: PlanItem['indicatorLinks'][number]['assertedBy'];
  }[];
  readonly sources: readonly Source[];
  /** The entry of the fetch list that brings its figures, and what must be found out before it may be run. */
  readonly fetch?: Pick<FetchEntry, 'id' | 'reviewed' | 'missing'>;
  /** How the last fetch of its sources went; empty where nothing was fetched from an owner yet. */
  readonly freshness: readonly Freshness[];
}

/** `api/v1/datasets.json`: what can be downloaded. Never of the fictional municipality. */
export interface DatasetsRecord {
  readonly asOf: string;
  /** The tables first, then one for each indicator that has figures. */
  readonly datasets: readonly DatasetHead[];
}

/** A table, or the figures of one indicator, in every format it comes in. */
export interface DatasetHead {
  /** `tiltak`, `indikator-gsi-elever`. Also its place on the catalogue's page, which is its address to others. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** The indicator whose figures these are; none for the tables. */
  readonly indicator?: string;
  /** The page that shows it, relative to the portal's root. */
  readonly path: string;
  readonly files: readonly { readonly path: string; readonly format: DatasetFormat }[];
  /** Ids of the sources; the manifest has them whole. */
  readonly sources: readonly string[];
  /** The sources' licences, each once. `null`: one or more of the sources state none where they were found. */
  readonly licences: readonly (Licence | null)[];
  /** First and last day that a value is drawn at; what a source's own period covers besides is in its words. */
  readonly period?: { readonly start: string; readonly end: string };
  readonly countries: readonly Country[];
  /** The newest day that anything in it was read or reported, ISO 8601. */
  readonly modified?: string;
}

export interface Licence {
  /** In the source's own words. */
  readonly name: string;
  readonly address?: string;
}

/** `jsonStat` is JSON-stat 2, `record` our own JSON. */
export type DatasetFormat = 'csv' | 'jsonStat' | 'record';
/** A municipality that figures speak of, and where its page is. */
export interface AreaLink {
  readonly id: string;
  readonly name: string;
  /** Address on the portal, relative to its root. */
  readonly path: string;
  /** The county it lies in. */
  readonly parent?: string;
  /** Whether there is a plan of it here. */
  readonly hasPlan: boolean;
}

/** `api/v1/areas.json`: every real municipality that has figures, by id. */
export interface AreasRecord {
  readonly asOf: string;
  readonly areas: readonly AreaLink[];
}

/** `api/v1/area/{id}.json`: what the figures say of a municipality, whether it has a plan here or not. */
export interface AreaRecord {
  readonly asOf: string;
  readonly area: Area;
  readonly path: string;
  /** The name of the county it lies in. */
  readonly county?: LocalizedText;
  readonly figures: readonly {
    readonly head: IndicatorHead;
    /** How its figures are written. What it counts is in its own record. */
    readonly measure: Pick<Indicator, 'unitOfMeasure' | 'unitLabel' | 'decimals' | 'defaultBreakdown'>;
    readonly observations: readonly Observation[];
    /** Of the country. */
    readonly comparison: readonly Observation[];
  }[];
  /** Those of the same country nearest in size, nearest first. */
  readonly similar: readonly AreaLink[];
  readonly sources: readonly Source[];
}

/** `api/v1/changes.json`, both lists newest first. Never of the fictional municipality. */
export interface ChangesRecord {
  readonly asOf: string;
  readonly changes: readonly Change[];
  /** Every correction ever made, with the title and address of what was corrected. */
  readonly corrections: readonly (Correction & Pick<Change, 'title' | 'language' | 'path'>)[];
}

/** `api/v1/quality.json`: what is shown of the real figures, what is hidden and why, and what was tried. */
export interface QualityRecord {
  readonly asOf: string;
  readonly audit: {
    /** Days of the earlier releases whose figures were held to be known. */
    readonly releases: readonly string[];
    /** How many hidden figures nobody can work out nearer than the rules allow: all of them, or there is no release. */
    readonly hidden: number;
  };
  /** Our own floors: fewer than `base` behind a figure, or a count below `count` but not 0, is not shown. */
  readonly floors: {
    readonly survey: { readonly base: number; readonly count: number };
    readonly bullying: { readonly base: number; readonly count: number };
    /** A share of 100 % is shown when at least this many are behind it. */
    readonly everybody: number;
    /** An area with at most this many units of a kind is bound by the units’ rules. */
    readonly fewUnits: number;
  };
  readonly sources: readonly (FigureCounts & {
    readonly source: string;
    /** Shown as whole percent or with a band as its base, so that no small count can be told. */
    readonly coarsened: number;
    /** What the source hides: positive counts below a limit; where that was read. */
    readonly rule: { readonly countsBelow: number; readonly basis: string };
    readonly indicators: readonly (FigureCounts & { readonly indicator: string })[];
  })[];
  /** The whole list of what may be fetched, by id, and how each entry stands. */
  readonly fetches: readonly FetchState[];
}

/** What one entry of the fetch list brings, and how its last fetch went. */
export interface FetchState extends Pick<FetchEntry, 'id' | 'title' | 'reviewed' | 'missing'> {
  /** Left out if nobody has tried. */
  readonly last?: Freshness;
}

/** Of these figures, how many have a value, and why the others have none. */
export interface FigureCounts {
  readonly figures: number;
  readonly shown: number;
  readonly hiddenBySource: number;
  readonly hiddenByUs: {
    /** Would give away something hidden. */
    readonly derivable: number;
    /** Too few are behind it. */
    readonly smallGroup: number;
  };
  /** Not asked, not applicable, not at the source. */
  readonly missing: number;
}
