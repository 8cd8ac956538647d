/** Something wrong that is told to the operator in words, each fault by itself. */
export class OperatorError extends Error {
  readonly faults: readonly string[];
  /** What became of the work: said once, after all of them. */
  readonly after: string | undefined;

  constructor(faults: string | readonly string[], after?: string) {
    const all = typeof faults === 'string' ? [faults] : faults;
    super([...all, ...(after === undefined ? [] : [after])].join('\n'));
    this.faults = all;
    this.after = after;
  }
}
