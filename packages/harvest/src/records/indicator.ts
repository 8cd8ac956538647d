import { indicatorPath, itemPath, type Indicator, type IndicatorRecord } from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { byText } from '../order.ts';

/**
 * `api/v1/indicator/{id}.json`. A real indicator never holds the fictional municipality's figures
 * or items: its distribution and its list of measures are of the real world only.
 */
export function indicatorRecord(catalogue: Catalogue, indicator: Indicator, asOf: string): IndicatorRecord {
  const observations = catalogue.observationsOf(indicator);
  const areaIds = [...new Set(observations.map((each) => each.area))].sort(byText);
  const areas = areaIds.map((id) => {
    const { name, level } = catalogue.area(id);
    return [id, { name, level }] as const;
  });
  const sources = catalogue.sourcesOf([indicator.source, ...observations.map((each) => each.source)]);
  const sourceIds = new Set(sources.map(({ id }) => id));
  return {
    asOf,
    indicator,
    path: indicatorPath(indicator.id),
    observations,
    areas: Object.fromEntries(areas),
    items: itemsLinkedTo(catalogue, indicator),
    sources,
    ...fetchOf(catalogue, indicator),
    freshness: catalogue.freshness.filter(
      ({ id, source }) => id === indicator.fetch || sourceIds.has(source),
    ),
  };
}

function fetchOf(catalogue: Catalogue, { fetch }: Indicator): Pick<IndicatorRecord, 'fetch'> {
  if (fetch === undefined) return {};
  const { id, reviewed, missing } = catalogue.fetchEntry(fetch);
  return { fetch: { id, reviewed, ...(missing === undefined ? {} : { missing }) } };
}

function itemsLinkedTo(catalogue: Catalogue, indicator: Indicator): IndicatorRecord['items'] {
  const plans = catalogue.plans.filter(
    (plan) => catalogue.isFictional(plan.municipality) === indicator.fictional,
  );
  return plans.flatMap((plan) =>
    plan.items.flatMap(({ id, title, indicatorLinks }) =>
      indicatorLinks
        .filter((link) => link.indicator === indicator.id)
        .map(({ assertedBy }) => ({
          id,
          title,
          path: itemPath(id),
          municipality: catalogue.head(plan.municipality),
          assertedBy,
        })),
    ),
  );
}
