/**
 * What has changed, and so has a picture of its own. The release's change log says so of plans, measures and
 * municipalities, and it is carried from release to release: an address that was passed on once keeps its picture. Of an
 * indicator the log tells new figures, and its course over time is a change to see in itself.
 */
import { isAbout, type Change, type PlanRecord } from '@apen-oppvekst/data-schema/terms';

type Told = Pick<Change, 'subject' | 'path' | 'municipality' | 'areas'>;

/** True if the log tells of this indicator or item itself. */
export const isTold = (changes: readonly Told[], id: string): boolean =>
  changes.some(({ subject }) => subject === id);

/** True if the log tells of the plan, or of anything that is or was in it. */
export function isPlanTold(
  changes: readonly Told[],
  { plan, path }: Pick<PlanRecord, 'path'> & { readonly plan: Pick<PlanRecord['plan'], 'id' | 'items'> },
): boolean {
  const inPlan = new Set([plan.id, ...plan.items.map(({ id }) => id)]);
  return changes.some((change) => inPlan.has(change.subject) || change.path === path);
}

/** What the log tells of a municipality, newest first. */
export const toldOf = <AChange extends Told>(changes: readonly AChange[], municipality: string): AChange[] =>
  changes.filter((change) => isAbout(change, municipality));
