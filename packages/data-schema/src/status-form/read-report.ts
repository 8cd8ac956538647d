/** One filled row of the form → one status report. */
import type { Plan, PlanItem, StatusReport } from '../models/index.ts';
import { languages } from '../terms/codes.ts';
import { hasEmailAddress, looksLikePerson, readDate, readEvidence, readUnit, typedAlike } from './cells.ts';
import type { FormColumn } from './columns.ts';
import type { FormFaultCode } from './fault-codes.ts';
import type { FormCell, FormFault } from './form-fault.ts';
import type { FormRecord } from './form-rows.ts';
import { formStatuses, statusesFor, storedStatus, type FormStatus } from './statuses.ts';
import { formWords } from './words/index.ts';

/** A row as the reading of it needs it: cells by column, and somewhere to put what is wrong. */
export interface RowReader {
  readonly value: (column: FormColumn) => unknown;
  readonly text: (column: FormColumn) => string;
  readonly cell: (column: FormColumn) => FormCell;
  readonly fault: (
    code: FormFaultCode,
    severity: FormFault['severity'],
    column: FormColumn,
    about?: string,
  ) => void;
  /** In the order in which they were found. */
  readonly faults: readonly FormFault[];
}

const statusByWord = new Map<string, FormStatus>(
  languages.flatMap((language) =>
    formStatuses.map((status) => [typedAlike(formWords[language].statuses[status]), status] as const),
  ),
);

/** The report that the row gives, or `undefined` if it cannot be made; faults go to the row. */
export function readReport(
  row: RowReader,
  item: PlanItem,
  { plan, municipality }: FormRecord,
  asOf: string,
): StatusReport | undefined {
  const status = readStatus(row, item, plan);
  const date = readReportDate(row, plan, asOf);
  const reportedBy = readRole(row);
  const done = readText(row, 'done');
  const nextStep = readText(row, 'nextStep');
  const stopReason = readText(row, 'stopReason');
  if (status === 'stopped' && stopReason === undefined) row.fault('stopReasonMissing', 'error', 'stopReason');

  const evidenceText = row.text('evidence');
  const evidence = evidenceText === '' ? undefined : readEvidence(evidenceText);
  if (evidenceText !== '' && evidence === undefined) row.fault('evidenceUnreadable', 'error', 'evidence');

  const unitText = row.text('unit');
  const unit = unitText === '' ? undefined : readUnit(unitText, municipality.country, municipality.fictional);
  if (unitText !== '' && unit === undefined)
    row.fault('unitUnreadable', 'error', 'unit', municipality.country);

  if (status === undefined || date === undefined || reportedBy === undefined) return undefined;
  return {
    item: item.id,
    ...(unit !== undefined && { unit }),
    date,
    status,
    reportedBy,
    ...(done !== undefined && { done }),
    ...(evidence !== undefined && { evidence }),
    ...(stopReason !== undefined && { stopReason }),
    ...(nextStep !== undefined && { nextStep }),
  };
}

function readStatus(row: RowReader, item: PlanItem, plan: Plan): StatusReport['status'] | undefined {
  const allowed = statusesFor(item.nature);
  const text = row.text('status');
  const status = statusByWord.get(typedAlike(text));
  if (status !== undefined && allowed.includes(status)) return storedStatus(status);
  const words = allowed.map((each) => formWords[plan.language].statuses[each]).join(', ');
  row.fault(text === '' ? 'statusMissing' : 'statusUnknown', 'error', 'status', words);
  return undefined;
}

function readReportDate(row: RowReader, plan: Plan, asOf: string): string | undefined {
  const date = readDate(row.value('date'));
  if (date === undefined) {
    row.fault(row.text('date') === '' ? 'dateMissing' : 'dateUnreadable', 'error', 'date');
    return undefined;
  }
  if (date > asOf) row.fault('dateInFuture', 'error', 'date', asOf);
  const begins = [plan.adopted, plan.period?.start].filter((each) => each !== undefined).sort()[0];
  if (begins !== undefined && date.slice(0, begins.length) < begins)
    row.fault('dateBeforePlan', 'warning', 'date', begins);
  return date;
}

function readRole(row: RowReader): string | undefined {
  const role = readText(row, 'reportedBy');
  if (role === undefined && row.text('reportedBy') === '') row.fault('roleMissing', 'error', 'reportedBy');
  else if (role !== undefined && (hasEmailAddress(role) || looksLikePerson(role)))
    row.fault('rolePerson', 'warning', 'reportedBy');
  return role;
}

/** Free text. A formula sign in front is refused: the text will stand in open CSV files. */
function readText(row: RowReader, column: FormColumn): string | undefined {
  const text = row.text(column);
  if (/^[=@]/.test(text)) {
    row.fault('textFormula', 'error', column, text.slice(0, 1));
    return undefined;
  }
  if (column !== 'reportedBy' && hasEmailAddress(text)) row.fault('textPerson', 'warning', column);
  return text === '' ? undefined : text;
}
