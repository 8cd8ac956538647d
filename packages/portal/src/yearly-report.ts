/** What a municipality's yearly report says, before it becomes sentences. Pure. */
import {
  clarityOf,
  isTrackable,
  type Clarity,
  type Innspill,
  type MunicipalityRecord,
  type Observation,
  type PlanItem,
  type StatusReport,
} from '@apen-oppvekst/data-schema/terms';
import { latestOf } from './indicator-words.ts';

/** The twelve months up to and including a day. */
export interface Year {
  readonly from: string;
  readonly to: string;
}

/** The twelve months that end on a day: from the day after the same day a year before. */
export function yearUntil(day: string): Year {
  const from = new Date(`${day}T00:00:00Z`);
  from.setUTCDate(from.getUTCDate() + 1);
  from.setUTCFullYear(from.getUTCFullYear() - 1);
  return { from: from.toISOString().slice(0, 10), to: day };
}

const within = ({ date }: { readonly date: string }, { from, to }: Year): boolean =>
  date >= from && date <= to;

export interface PlanYear {
  readonly plan: MunicipalityRecord['plans'][number];
  /** Measures and activities, in the plan's order. */
  readonly measures: readonly PlanItem[];
  readonly clarity: Clarity;
  /** Measures about which nothing has ever been reported, from units or as a whole. */
  readonly unreported: number;
  /** Reports of the twelve months, newest first, each with its measure. */
  readonly reported: readonly { readonly item: PlanItem; readonly report: StatusReport }[];
}

export function planYear(plan: MunicipalityRecord['plans'][number], year: Year): PlanYear {
  const measures = plan.items.filter(isTrackable);
  const byId = new Map(measures.map((item) => [item.id, item]));
  const ever = new Set(plan.reports.map(({ item }) => item));
  return {
    plan,
    measures,
    clarity: clarityOf({ items: [...plan.items] }),
    unreported: measures.filter(({ id }) => !ever.has(id)).length,
    reported: plan.reports
      .filter((report) => within(report, year))
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .flatMap((report) => {
        const item = byId.get(report.item);
        return item === undefined ? [] : [{ item, report }];
      }),
  };
}

/** How many measures the reports are about, whoever gave them. */
export const measuresIn = (reported: PlanYear['reported']): number =>
  new Set(reported.map(({ item }) => item.id)).size;

/** Input of the twelve months, and older input that still has no answer. Newest first. */
export const innspillOf = (innspill: readonly Innspill[], year: Year): Innspill[] =>
  innspill
    .filter((each) => each.date <= year.to && (within(each, year) || each.answer === null))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

export interface FigureRow {
  readonly entry: MunicipalityRecord['indicators'][number];
  readonly own: Observation;
  /** The country's figure for the same period and breakdown. */
  readonly country: Observation | undefined;
}

/** The newest figure of each indicator that has one for this municipality, hidden ones included. */
export const figureRows = (indicators: MunicipalityRecord['indicators']): FigureRow[] =>
  indicators.flatMap((entry) => {
    const own = latestOf(entry.observations, entry.indicator);
    if (own === undefined) return [];
    const country = entry.comparison.find(
      (each) => each.period === own.period && each.breakdown === own.breakdown,
    );
    return [{ entry, own, country }];
  });
