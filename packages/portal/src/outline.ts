import type { PlanItem, PlanSection } from '@apen-oppvekst/data-schema/terms';

/** A section with its own items, and how deep it lies under other sections (0 = at the top). */
export interface OutlineEntry {
  readonly section: PlanSection;
  readonly depth: number;
  readonly items: readonly PlanItem[];
}

/** The document's sections in its own order, those without any item (in them or below) left out. */
export function outlineOf(sections: readonly PlanSection[], items: readonly PlanItem[]): OutlineEntry[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const depthOf = (section: PlanSection): number => {
    const parent = section.parent === undefined ? undefined : byId.get(section.parent);
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  const holds = (section: PlanSection): boolean =>
    items.some((item) => item.section === section.id) ||
    sections.some((each) => each.parent === section.id && holds(each));
  return sections.filter(holds).map((section) => ({
    section,
    depth: depthOf(section),
    items: items.filter((item) => item.section === section.id),
  }));
}
