/** The status form of a plan as files: a workbook with lists to choose from, and CSV. */
import { stringify } from 'csv-stringify/sync';
import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Feature } from 'write-excel-file/node';
import type { Blob, Buffer } from 'node:buffer';
import type Stream from 'node:stream';
import type { MeasureNature } from '@apen-oppvekst/data-schema/terms';
import {
  columnLetters,
  formColumns,
  formRows,
  formWords,
  givenColumns,
  statusesFor,
  type FormColumn,
  type FormRecord,
  type FormWords,
} from '@apen-oppvekst/data-schema/status-form';

export interface StatusForms {
  readonly csv: string;
  readonly xlsx: Uint8Array;
}

/** A plan's status form, prefilled. The same record gives the same bytes. */
export async function statusForms(record: FormRecord): Promise<StatusForms> {
  const rows = formRows(record);
  return { csv: csvOf(rows), xlsx: await workbookOf(rows, record) };
}

/** Semicolon, byte order mark and CRLF: what Excel opens right where the comma is a decimal mark. */
const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    // The library quotes a cell with CRLF, but not one with a single line break.
    { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/, escape_formulas: true },
  );

/** In characters. */
const widths: Readonly<Record<FormColumn, number>> = {
  id: 18,
  number: 5,
  title: 42,
  responsible: 24,
  when: 18,
  lastStatus: 16,
  lastDate: 12,
  status: 20,
  date: 12,
  reportedBy: 20,
  done: 48,
  evidence: 36,
  stopReason: 28,
  nextStep: 28,
  unit: 20,
};

async function workbookOf(rows: readonly (readonly string[])[], record: FormRecord): Promise<Uint8Array> {
  const words = formWords[record.plan.language];
  const natures = new Map(record.plan.items.map((item) => [item.id, item.nature]));
  const [headings = [], ...measures] = rows;
  const file = await writeXlsxFile(
    [
      {
        data: [headings.map(heading), ...measures.map((row) => row.map(cell))],
        sheet: words.sheet,
        columns: formColumns.map((column) => ({ width: widths[column] })),
        stickyRowsCount: 1,
        stickyColumnsCount: 3,
        orientation: 'landscape',
      },
      {
        data: words.guide.map((line) => [guideLine(line)]),
        sheet: words.guideSheet,
        columns: [{ width: 100 }],
      },
    ],
    {
      features: [
        statusLists(
          measures.map(([id = '']) => natures.get(id)),
          words,
        ),
      ],
    },
  ).toBuffer();
  return withoutTimes(file);
}

const isGiven = (column: number): boolean => column < givenColumns.length;

const heading = (text: string, column: number): Cell => ({
  value: text,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: isGiven(column) ? '#e4e0d8' : '#cfe3dc',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#5f6b68',
});

/** What the plan says stands on grey; the cells to fill in are white with lines around. */
const cell = (text: string, column: number): Cell => ({
  value: text,
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...(isGiven(column) ? { backgroundColor: '#f4f2ed' } : { borderStyle: 'thin', borderColor: '#b9c4c0' }),
});

const guideLine = (text: string): Cell => ({ value: text, type: String, wrap: true, alignVertical: 'top' });

/** A list to choose from in each status cell: the words that fit how the measure lives. */
function statusLists(
  natures: readonly (MeasureNature | undefined)[],
  words: FormWords,
): Feature<Stream | Buffer | Blob> {
  const column = columnLetters(formColumns.indexOf('status'));
  const lists = natures.map((nature, index) => {
    const choices = statusesFor(nature).map((status) => words.statuses[status]);
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${column}${index + 2}">` +
      `<formula1>"${choices.join(',')}"</formula1></dataValidation>`
    );
  });
  const xml = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // The order of elements is fixed: lists stand after the cells and before the page set-up.
          transform: (content, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? content.replace(
                  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|drawing)\b|<\/worksheet>/,
                  (next) => xml + next,
                )
              : content,
        },
      },
    },
  };
}

/** Packs the workbook again with one fixed time (in local fields, as ZIP has it), so that bytes tell only of content. */
const withoutTimes = (file: Uint8Array): Uint8Array =>
  zipSync(unzipSync(file), { level: 9, mtime: new Date(1980, 0, 1) });
