import type { PlanItem } from '@apen-oppvekst/data-schema/terms';

/** Titles of all items of some plans, by id. */
export const itemTitles = (
  plans: readonly { readonly items: readonly PlanItem[] }[],
): Record<string, string> =>
  Object.fromEntries(plans.flatMap(({ items }) => items.map(({ id, title }) => [id, title])));
