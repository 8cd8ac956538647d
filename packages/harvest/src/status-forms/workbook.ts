import { isTrackable, type MeasureNature, type Plan } from '@apen-oppvekst/data-schema';
import {
  askedColumns,
  formColumns,
  formWords,
  statusesFor,
  type FormColumn,
} from '@apen-oppvekst/data-schema/status-form';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { withoutTimes } from './zip.ts';

/** Width in characters. Long texts wrap; the rest shows without being dragged. */
const widths: Readonly<Record<FormColumn, number>> = {
  id: 30,
  number: 6,
  title: 48,
  responsible: 28,
  when: 22,
  lastStatus: 18,
  lastDate: 14,
  status: 20,
  date: 14,
  reportedBy: 24,
  done: 48,
  evidence: 36,
  stopReason: 28,
  nextStep: 36,
  unit: 22,
};

/** Taken from the function, since the library does not export the type its own `Feature` needs. */
type StatusFormFeature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number];

const asked: ReadonlySet<FormColumn> = new Set(askedColumns);

/** The form as a spreadsheet: what to fill in is light, what is given is grey, statuses are chosen from a list. */
export async function workbook(plan: Plan, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const words = formWords[plan.language];
  const natures = plan.items.filter(isTrackable).map((item) => item.nature);
  const written = await writeExcelFile(
    [
      {
        sheet: words.sheet,
        data: rows.map((row, index) => row.map((text, column) => (index === 0 ? heading(text, column) : cell(text, column)))),
        columns: formColumns.map((column) => ({ width: widths[column] })),
        stickyRowsCount: 1,
      },
      {
        sheet: words.guideSheet,
        data: words.guide.map((line): CellObject[] => [{ value: line, wrap: true, alignVertical: 'top' }]),
        columns: [{ width: 100 }],
      },
    ],
    { features: [statusLists(words.sheet, words.statuses, natures)] },
  ).toBuffer();
  return withoutTimes(written);
}

const isAsked = (column: number): boolean => {
  const name = formColumns[column];
  return name !== undefined && asked.has(name);
};

const heading = (value: string, column: number): CellObject => ({
  value,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: isAsked(column) ? '#dbe9f6' : '#e6e6e6',
});

/** Text cells (`@`), so that a date or a number typed in stays as it was typed. */
const cell = (value: string, column: number): CellObject => ({
  ...(value === '' ? {} : { value }),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  ...(isAsked(column) ? {} : { textColor: '#555555', backgroundColor: '#f5f5f5' }),
});

/** A list to choose the status from in each row: an ongoing practice has other words than the rest. */
function statusLists(
  sheet: string,
  words: Readonly<Record<string, string>>,
  natures: readonly (MeasureNature | undefined)[],
): StatusFormFeature {
  const column = formColumns.indexOf('status');
  const cellsByList = new Map<string, string[]>();
  natures.forEach((nature, index) => {
    const list = statusesFor(nature)
      .map((status) => words[status] ?? status)
      .join(',');
    const cells = cellsByList.get(list) ?? [];
    cellsByList.set(list, [...cells, getCellAddress(index + 1, column)]);
  });
  const validations = [...cellsByList].map(
    ([list, cells]) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells.join(' ')}">` +
      `<formula1>"${sanitizeTextContent(list)}"</formula1></dataValidation>`,
  );
  const markup = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, options) =>
            options.sheet === sheet
              ? insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
              : xml,
        },
      },
    },
  };
}
