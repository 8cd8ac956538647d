import { FaultError, type Fault, type Freshness } from '@apen-oppvekst/data-schema';

/** What kind of trouble a fetch had; see the model. */
export type ProblemKind = NonNullable<Freshness['problem']>['kind'];

/** New figures did not come. Carries every fault that says why, and the kind that a reader of the portal is told. */
export class FetchProblem extends FaultError {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, faults: readonly Fault[]) {
    super(faults);
    this.kind = kind;
  }
}

/** An answer did not come, or came broken. Nothing of it is kept, and what came before it can wait. */
export class NotReceived extends FetchProblem {}
