/** A part of an opened case, with its own faults and its own word of what was done. */
import type { ReadCase } from '../../open-case.ts';
import { Screen } from '../../screen.ts';
import { codeList, parts } from '../../styles.ts';
import { caseStyles } from './case.styles.ts';

export abstract class CasePart extends Screen {
  static override styles = [parts, codeList, caseStyles];

  static override properties = {
    ...Screen.properties,
    opened: { attribute: false },
    again: { attribute: false },
  };

  declare opened: ReadCase;
  /** Fetches and opens the case anew. */
  declare again: () => Promise<void>;

  /** The heading of the case is where a reader begins. */
  protected override focusHeading(): void {
    // Nothing: this is a part of a screen.
  }
}
