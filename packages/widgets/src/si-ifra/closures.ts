import type { ClosedPeriod } from '@apen-oppvekst/data-schema/terms';

/** Milliseconds ahead that a closed period is told of: fourteen days. */
const ahead = 14 * 86_400_000;

/**
 * The closed periods that a reader must know of: one that is, and one that comes soon.
 * @param day today in Oslo, ISO 8601
 */
export const closuresAt = (closed: readonly ClosedPeriod[], day: string): ClosedPeriod[] =>
  closed.filter(({ start, end }) => day <= end && Date.parse(start) <= Date.parse(day) + ahead);
