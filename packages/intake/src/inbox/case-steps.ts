/** What to do now, in the law's order, for this kind of case. The words come from the release; here they are chosen. */
import type { Report } from '../protocol/index.ts';
import { isVague } from './vague.ts';

export interface StepRecord {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lawWord?: string;
  readonly basis: readonly string[];
}
export interface CaseStepsRecord {
  readonly asOf: string;
  readonly kinds: readonly { readonly id: string; readonly title: string; readonly steps: readonly StepRecord[] }[];
}
export const stepsFor = (_record: CaseStepsRecord, report: Report) => ({ steps: [] as StepRecord[], vague: isVague(report) });
