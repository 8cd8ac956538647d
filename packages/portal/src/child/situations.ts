/** The journey of the one who tells, without a script: each picture opens what is said to that reader. Pure. */
import type { Concerned, SpeakUpRecord, StatementRecord } from '@apen-oppvekst/data-schema/terms';

type SituationRecord = SpeakUpRecord['situations'][number];

/** What is said to somebody who tells about this one; what has no addressee is said to all. */
export const saidTo = (statements: readonly StatementRecord[], who: Concerned): StatementRecord[] =>
  statements.filter((statement) => statement.for === undefined || statement.for.includes(who));

/** What is said to a child, and apart from it what is said to parents alone. */
export const byReader = (
  statements: readonly StatementRecord[],
): { child: StatementRecord[]; parent: StatementRecord[] } => {
  const toParent = (statement: StatementRecord): boolean =>
    statement.for?.every((who) => who === 'myChild') ?? false;
  return {
    child: statements.filter((statement) => !toParent(statement)),
    parent: statements.filter(toParent),
  };
};

/** Services that a situation names, in its own order. */
export const servicesNamed = (
  { services: ids }: Pick<SituationRecord, 'services'>,
  services: SpeakUpRecord['services'],
): SpeakUpRecord['services'] =>
  ids.flatMap((id) => {
    const found = services.find((service) => service.id === id);
    return found ? [found] : [];
  });
