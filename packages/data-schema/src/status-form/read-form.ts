import type { PlanItem, StatusReport } from '../models/index.ts';
import { historyOf, isTrackable, unitReportsOf } from '../terms/progress.ts';
import { cellText } from './cells.ts';
import { askedColumns, type FormColumn } from './columns.ts';
import type { FormFaultCode } from './fault-codes.ts';
import type { FormCell, FormFault } from './form-fault.ts';
import type { FormRecord } from './form-rows.ts';
import { readHeader, type FormRow } from './header.ts';
import { readReport, type RowReader } from './read-report.ts';
import { formWords } from './words/index.ts';

/** What a filled form says. `changed` + `unchanged` + `faulty` = the plan's measures and activities. */
export interface FormReading {
  /** From the rows without errors, in the form's order. */
  readonly reports: readonly StatusReport[];
  /** Measures with something new. */
  readonly changed: number;
  /** Measures without: the row is empty, gone, or says what was reported before. */
  readonly unchanged: number;
  /** Measures with a row that has an error. */
  readonly faulty: number;
  readonly faults: readonly FormFault[];
}

export interface FormReadingOptions {
  /** What the person knows the file by. */
  readonly file: string;
  /** The day of reading, ISO. A report cannot be of a later day. */
  readonly asOf: string;
}

/**
 * Reads the rows of a filled form against the plan's record. Never throws: whatever is wrong comes
 * back as faults, all at once, each naming its cell.
 */
export function readForm(
  rows: readonly FormRow[],
  record: FormRecord,
  options: FormReadingOptions,
): FormReading {
  const { plan } = record;
  const { file } = options;
  const words = formWords[plan.language];
  const trackable = plan.items.filter(isTrackable).length;
  const header = readHeader(rows, words, file);
  if (header === undefined) {
    const fault: FormFault = {
      code: 'noHeader',
      severity: 'error',
      file,
      cell: undefined,
      came: '',
      about: words.columns.id,
    };
    return { reports: [], changed: 0, unchanged: trackable, faulty: 0, faults: [fault] };
  }

  const items = new Map(plan.items.map((item) => [item.id, item]));
  const faults: FormFault[] = [...header.faults];
  const reports: StatusReport[] = [];
  const seen = new Map<string, number>();
  const faulty = new Set<string>();
  const withoutStatus: FormCell[] = [];

  rows.slice(header.row + 1).forEach((row, offset) => {
    const number = header.row + offset + 2;
    const reader = rowReader(row, number, header.columns, words.columns, file);
    const filled = askedColumns.filter((column) => reader.text(column) !== '');
    const id = reader.text('id').toLowerCase();
    if (filled.length === 0 && (id === '' || items.has(id))) return;

    const item = itemOf(id, items, reader, plan.title);
    if (
      item !== undefined &&
      filled.every((column) => column === 'date' || column === 'reportedBy' || column === 'unit')
    ) {
      withoutStatus.push(reader.cell('status'));
      return;
    }
    const report = item && readReport(reader, item, record, options.asOf);
    const key = report && `${report.item} ${report.unit ?? ''} ${report.date}`;
    const twin = key === undefined ? undefined : seen.get(key);
    if (twin !== undefined) reader.fault('rowTwice', 'error', 'id', String(twin));
    else if (key !== undefined) seen.set(key, number);

    const isNew = report !== undefined && !isKnown(report, record.reports);
    if (isNew) warnIfNotNewest(report, record.reports, reader);
    faults.push(...reader.faults);
    if (reader.faults.some(({ severity }) => severity === 'error')) {
      if (item !== undefined) faulty.add(item.id);
    } else if (isNew) reports.push(report);
  });

  if (withoutStatus[0] !== undefined) {
    faults.push({
      code: 'rowsWithoutStatus',
      severity: 'warning',
      file,
      cell: withoutStatus[0],
      came: '',
      about: String(withoutStatus.length),
    });
  }
  const changed = new Set(reports.map(({ item }) => item).filter((id) => !faulty.has(id))).size;
  return { reports, changed, unchanged: trackable - changed - faulty.size, faulty: faulty.size, faults };
}

/** The ids in a form's Id column, in order, for whoever must first find out which plan a file belongs to. */
export function formIds(rows: readonly FormRow[]): string[] {
  const header = readHeader(rows, formWords.nb, '');
  const column = header?.columns.get('id');
  if (header === undefined || column === undefined) return [];
  const ids = rows.slice(header.row + 1).map((row) => cellText(row[column]).toLowerCase());
  return [...new Set(ids.filter((id) => id !== ''))];
}

function rowReader(
  row: FormRow,
  number: number,
  columns: ReadonlyMap<FormColumn, number>,
  headings: Readonly<Record<FormColumn, string>>,
  file: string,
): RowReader {
  const faults: FormFault[] = [];
  const value = (column: FormColumn): unknown => {
    const index = columns.get(column);
    return index === undefined ? undefined : row[index];
  };
  const text = (column: FormColumn): string => cellText(value(column));
  const cell = (column: FormColumn): FormCell => ({
    row: number,
    column: columns.get(column) ?? 0,
    heading: headings[column],
  });
  const fault = (
    code: FormFaultCode,
    severity: FormFault['severity'],
    column: FormColumn,
    about = '',
  ): void => {
    faults.push({ code, severity, file, cell: cell(column), came: text(column), about });
  };
  return { value, text, cell, fault, faults };
}

function itemOf(
  id: string,
  items: ReadonlyMap<string, PlanItem>,
  reader: RowReader,
  planTitle: string,
): PlanItem | undefined {
  const item = items.get(id);
  if (item !== undefined && isTrackable(item)) return item;
  if (id === '') reader.fault('idMissing', 'error', 'id');
  else if (item === undefined) reader.fault('idUnknown', 'error', 'id', planTitle);
  else reader.fault('idWithoutStatus', 'error', 'id');
  return undefined;
}

/** True if the very same report is in the record already: the form was read before. */
const isKnown = (report: StatusReport, known: readonly StatusReport[]): boolean =>
  known.some((each) => reportKey(each) === reportKey(report));

const reportKey = ({
  item,
  unit,
  date,
  status,
  reportedBy,
  done,
  evidence,
  stopReason,
  nextStep,
}: StatusReport): string =>
  JSON.stringify([
    item,
    unit,
    date,
    status,
    reportedBy,
    done,
    evidence && Object.entries(evidence).sort(),
    stopReason,
    nextStep,
  ]);

/** Warns when the measure, or the unit, already has a report from the same day or later. */
function warnIfNotNewest(report: StatusReport, known: readonly StatusReport[], reader: RowReader): void {
  const newest =
    report.unit === undefined
      ? historyOf(report.item, known)[0]
      : unitReportsOf(report.item, known).find(({ unit }) => unit === report.unit);
  if (newest !== undefined && newest.date >= report.date)
    reader.fault('dateNotNewest', 'warning', 'date', newest.date);
}
