import type { PlanRecord, StatusReport } from '../models/index.ts';
import { historyOf, isTrackable } from '../terms/progress.ts';
import { formColumns, type FormColumn } from './columns.ts';
import { shownStatus } from './statuses.ts';
import { formWords } from './words/index.ts';

/** What the form needs of a plan's record. */
export type FormRecord = Pick<PlanRecord, 'plan' | 'municipality' | 'reports'>;

/**
 * A plan's status form: a row of headings, then one row for each measure and activity in the plan's
 * order, in the plan's language. The columns to fill in are empty.
 */
export function formRows({ plan, reports }: FormRecord): readonly (readonly string[])[] {
  const words = formWords[plan.language];
  const rows = plan.items.filter(isTrackable).map((item) => {
    const last = historyOf(item.id, reports)[0];
    const given: Partial<Record<FormColumn, string>> = {
      id: item.id,
      number: item.number ?? '',
      title: item.title,
      responsible: item.responsibleText ?? words.notInPlan,
      when: item.whenText ?? words.notInPlan,
      lastStatus:
        last === undefined ? words.notReported : words.statuses[shownStatus(last.status, item.nature)],
      lastDate: last?.date ?? '',
    };
    return formColumns.map((column) => given[column] ?? '');
  });
  return [formColumns.map((column) => words.columns[column]), ...rows];
}

/** What {@link reportFile} gives: a file for the folder `fixtures/reports/`, which `harvest build` reads. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

/** The reports of a filled form as a status report file. `asOf`: the day the form was read. */
export function reportFile(plan: string, reports: readonly StatusReport[], asOf: string): ReportFile {
  return { name: `${plan}--${asOf}.json`, text: `${JSON.stringify({ plan, reports }, null, 2)}\n` };
}
