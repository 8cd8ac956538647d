import {
  itemPath,
  planPath,
  type Innspill,
  type ItemLink,
  type ItemRecord,
  type Plan,
  type PlanItem,
  type PlanRecord,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';

/** `api/v1/plan/{id}.json` */
export function planRecord(catalogue: Catalogue, plan: Plan, asOf: string): PlanRecord {
  const reports = catalogue.reportsOf(plan.id);
  const linked = new Set(plan.items.flatMap((item) => item.indicatorLinks.map((link) => link.indicator)));
  const indicators = catalogue.indicators.filter((indicator) => linked.has(indicator.id));
  const innspill = innspillAbout(catalogue, plan.items);
  return {
    asOf,
    municipality: catalogue.head(plan.municipality),
    plan,
    path: planPath(catalogue.municipality(plan.municipality), plan.id),
    reports,
    unitCount: catalogue.unitCount(plan),
    unitNames: catalogue.unitNames(reports),
    innspill,
    indicators: indicators.map((indicator) => catalogue.indicatorHead(indicator)),
    sources: catalogue.sourcesOf([
      plan.source,
      ...plan.items.flatMap(mentionSources),
      ...innspill.map((each) => each.source),
      ...indicators.map((indicator) => indicator.source),
    ]),
  };
}

/** `api/v1/item/{id}.json` for every item of a plan, in its order. */
export function itemRecords(catalogue: Catalogue, plan: Plan, asOf: string): ItemRecord[] {
  const planHead = catalogue.planHead(plan);
  const municipality = catalogue.head(plan.municipality);
  const unitCount = catalogue.unitCount(plan);
  const allReports = catalogue.reportsOf(plan.id);
  return plan.items.map((item, index) => {
    const reports = allReports.filter((report) => report.item === item.id);
    const innspill = innspillAbout(catalogue, [item]);
    const indicators = item.indicatorLinks.flatMap((link) =>
      catalogue.indicators
        .filter((indicator) => indicator.id === link.indicator)
        .map((indicator) => ({ head: catalogue.indicatorHead(indicator), link, source: indicator.source })),
    );
    const section = plan.sections.find((each) => each.id === item.section);
    if (section === undefined) throw new Error(`not in the checked plan: section ${item.section}`);
    return {
      asOf,
      municipality,
      plan: planHead,
      section,
      item,
      path: itemPath(item.id),
      reports,
      unitCount,
      unitNames: catalogue.unitNames(reports),
      innspill,
      related: item.related.map(({ item: id, note }) => ({ ...itemLink(catalogue.item(id)), note })),
      previous: neighbour(plan.items[index - 1]),
      next: neighbour(plan.items[index + 1]),
      indicators: indicators.map(({ head, link }) => ({ head, link })),
      sources: catalogue.sourcesOf([
        plan.source,
        ...mentionSources(item),
        ...innspill.map((each) => each.source),
        ...indicators.map((each) => each.source),
      ]),
    };
  });
}

const itemLink = (item: PlanItem): ItemLink => ({ id: item.id, title: item.title, path: itemPath(item.id) });

const neighbour = (item: PlanItem | undefined): ItemLink | null =>
  item === undefined ? null : itemLink(item);

const mentionSources = (item: PlanItem): string[] => item.mentions.map((mention) => mention.source);

/** Innspill about any of these items, newest first. */
function innspillAbout(catalogue: Catalogue, items: readonly PlanItem[]): Innspill[] {
  const ids = new Set(items.map((item) => item.id));
  return catalogue.innspill.filter((each) => each.items.some((id) => ids.has(id)));
}
