import type {
  Correction,
  Indicator,
  Innspill,
  Observation,
  Plan,
  StatusReport,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';

/**
 * What a release tells the world, as far as a change log follows it. Of the real world only:
 * nothing made up is ever told as news.
 */
export interface Published {
  readonly plans: ReadonlyMap<string, { readonly plan: Plan; readonly reports: readonly StatusReport[] }>;
  readonly indicators: ReadonlyMap<
    string,
    { readonly indicator: Indicator; readonly observations: readonly Observation[] }
  >;
  readonly innspill: ReadonlyMap<string, Innspill>;
  readonly corrections: readonly Correction[];
}

/** What the release that is being built tells. */
export const publishedBy = (catalogue: Catalogue): Published => ({
  plans: new Map(
    catalogue.realPlans.map((plan) => [plan.id, { plan, reports: catalogue.reportsOf(plan.id) }]),
  ),
  indicators: new Map(
    catalogue.realIndicators.map((indicator) => [
      indicator.id,
      { indicator, observations: catalogue.observationsOf(indicator) },
    ]),
  ),
  innspill: new Map(catalogue.realInnspill.map((innspill) => [innspill.id, innspill])),
  corrections: catalogue.realCorrections,
});
