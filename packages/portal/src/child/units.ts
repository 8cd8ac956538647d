/** Which units have a page for the child's side, and what of their facts it says. */
import {
  isProvisionalUnitId,
  settingOf,
  type ClosedPeriod,
  type Unit,
} from '@apen-oppvekst/data-schema/terms';

/** A unit that children attend, and whose address can be promised. */
export const hasSpeakUpPage = ({ id, type }: Pick<Unit, 'id' | 'type'>): boolean =>
  settingOf(type) !== undefined && !isProvisionalUnitId(id);

/**
 * Only a unit that has joined, and is not made up, may be found: a listed page would make a child believe
 * that somebody there reads.
 */
export const mayBeFound = (unit: Pick<Unit, 'joined'>, fictional: boolean): boolean =>
  unit.joined && !fictional;

/**
 * Closed periods that are not over, the nearest first.
 * @param asOf the day the page is computed for; the page is read later, so only the dates are promised
 */
export const comingClosed = (closed: readonly ClosedPeriod[], asOf: string): ClosedPeriod[] =>
  closed.filter(({ end }) => end >= asOf).sort((a, b) => a.start.localeCompare(b.start));
