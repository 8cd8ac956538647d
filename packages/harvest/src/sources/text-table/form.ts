import { cellOf, rowPlace } from '@apen-oppvekst/data-schema';
import { z } from 'zod';
import { fault } from '../../fault.ts';
import { publishers } from '../../read/marks.ts';
import { TableBuilder } from '../build-table.ts';
import { figureFault, readFigure, without } from '../figure.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';
import { rowsByHeader, type NamedRow } from './by-header.ts';
import type { Sheets } from './sheet.ts';

const Text = z.string().trim().min(1);

/** How a publisher lays out a table: what its columns are. Written by a person who has looked at it. */
export const TableForm = z
  .strictObject({
    /** Whose marks stand where there is no number. */
    publisher: z.enum(publishers),
    /** Name of the sheet in a workbook; the first one if left out. */
    sheet: Text.optional(),
    /** Columns with codes. */
    dimensions: z
      .array(
        z.strictObject({
          column: Text,
          /** What the dimension is called; the column's name if left out. */
          id: Text.optional(),
          /** So many digits, with zeros in front: a spreadsheet may have dropped them, and then the table is refused. */
          digits: z.number().int().min(1).max(12).optional(),
          /** The column with the code's name. */
          label: Text.optional(),
        }),
      )
      .min(1),
    /** One column of figures, or several side by side, whose names are codes of a dimension of their own. */
    values: z.union([
      z.strictObject({ column: Text }),
      z.strictObject({ columns: z.array(Text).min(1), dimension: Text }),
      /** Every column whose name is of so many digits, such as years. */
      z.strictObject({ digits: z.number().int().min(1).max(12), dimension: Text }),
    ]),
    /** Columns that are not read. A column that is not named anywhere here stops the table. */
    leftOut: z.array(Text).default([]),
    /** What an empty cell means here. Left out: an empty cell stops the table. */
    empty: z.enum(['suppressed', 'notAvailable', 'notApplicable', 'notAsked', 'absent']).optional(),
  })
  .refine(
    ({ dimensions, values }) => {
      const ids = [...dimensions.map(idOf), ...('dimension' in values ? [values.dimension] : [])];
      return new Set(ids).size === ids.length;
    },
    { error: 'hver dimensjon én gang / each dimension once', path: ['dimensions'] },
  );
export type TableForm = z.output<typeof TableForm>;

const idOf = ({ id, column }: { readonly id?: string | undefined; readonly column: string }): string =>
  id ?? column;

/** A sheet as the table that a form says it is. */
export function tabulate(
  { sheets }: Sheets,
  form: TableForm,
  file: string,
): Reading<{ readonly table: SourceTable }> {
  const sheet = form.sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === form.sheet);
  if (sheet === undefined) {
    const names = sheets.map(({ name }) => name).join(', ');
    const asked = form.sheet ?? '';
    return {
      faults: [
        fault(file, '', {
          nb: `arket ${asked}`,
          en: `the sheet ${asked}`,
          came: names === '' ? undefined : names,
        }),
      ],
    };
  }
  const { values } = form;
  const named = [
    ...form.dimensions.flatMap(({ column, label }) => (label === undefined ? [column] : [column, label])),
    ...('column' in values ? [values.column] : 'columns' in values ? values.columns : []),
  ];
  const isValue = (column: string): boolean =>
    'digits' in values && column.length === values.digits && /^\d+$/.test(column) && !named.includes(column);
  const read = rowsByHeader(sheet, named, file, (column) => isValue(column) || form.leftOut.includes(column));
  if (isRefusal(read)) return read;

  const valueColumns =
    'column' in values
      ? [values.column]
      : 'columns' in values
        ? values.columns
        : read.columns.filter(isValue);
  const builder = new TableBuilder(file, {
    ...Object.fromEntries(form.dimensions.map((dimension) => [idOf(dimension), dimension.column])),
    ...('dimension' in values ? { [values.dimension]: values.dimension } : {}),
  });
  if (valueColumns.length === 0 && 'digits' in values) {
    builder.refuse(
      fault(file, 'overskriften', {
        nb: `minst én kolonne med ${values.digits} sifre som navn`,
        en: `at least one column with ${values.digits} digits as its name`,
        came: read.columns.join(', '),
      }),
    );
  }
  for (const row of read.rows) addRow(row, valueColumns, form, file, builder);
  return builder.table({ notes: read.notes });
}

function addRow(
  { number, cells }: NamedRow,
  valueColumns: readonly string[],
  form: TableForm,
  file: string,
  builder: TableBuilder,
): void {
  const at = (column: string): string => cellOf(rowPlace(number), column);
  const place: Record<string, readonly [string, string]> = {};
  for (const dimension of form.dimensions) {
    const code = cells[dimension.column] ?? '';
    const { digits, label } = dimension;
    if (code === '' || (digits !== undefined && (code.length !== digits || !/^\d+$/.test(code)))) {
      const form = digits === undefined ? '' : ` med ${digits} sifre, nuller foran medregnet`;
      const inEnglish = digits === undefined ? '' : ` of ${digits} digits, zeros in front counted`;
      builder.refuse(
        fault(file, at(dimension.column), { nb: `en kode${form}`, en: `a code${inEnglish}`, came: code }),
      );
      return;
    }
    const name = label === undefined ? '' : (cells[label] ?? '');
    place[idOf(dimension)] = [code, name === '' ? code : name];
  }
  for (const column of valueColumns) {
    const written = cells[column] ?? '';
    const figure =
      written === '' && form.empty !== undefined ? without(form.empty) : readFigure(written, form.publisher);
    if (figure === undefined) builder.refuse(figureFault(file, at(column), written, form.publisher));
    else {
      const own = 'dimension' in form.values ? { [form.values.dimension]: column } : {};
      builder.add({ ...place, ...own }, figure, at(column));
    }
  }
}
