import { z } from 'zod';
import { fault } from '../../fault.ts';
import { TableBuilder } from '../build-table.ts';
import { figureFault, readFigure } from '../figure.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';

/** A heading over one or more columns; `tekstId_kolonne` is where its explanation is asked for. */
const Heading = z.strictObject({
  name: z.string(),
  tekstId_kolonne: z.string().nullish(),
  columnCount: z.number().int().min(1).max(10_000),
});

const Report = z.strictObject({
  metadata: z.strictObject({
    /** What the levels of rows are: «Nasjonalt, Fylke, Kommune, Enhet», or «Indikator, Spørsmål». */
    rowHierarchy: z.array(z.string()),
    /** Levels of headings, the outermost first. */
    columns: z.array(z.array(Heading).min(1)),
  }),
  rows: z.array(
    z.strictObject({
      navn: z.string(),
      /** SSB's number of the place, the organisation number of a unit, or the code of a question. */
      kode: z.string().min(1),
      /** Path of the row: `1.49.1423` is municipality 1423 (Udir's own number) of county 49. */
      id: z
        .string()
        .regex(/^\d+(\.\d+)*$/, { error: 'tall med punktum mellom / numbers with points between' }),
      data: z.array(z.string()),
    }),
  ),
});
type Report = z.infer<typeof Report>;

/**
 * Udir's report API (GSI, Elevundersøkelsen, absence …). Dimensions are `row`, `level` (which level of the hierarchy the
 * row is of), and `column1`, `column2` … for the levels of headings; headings have no codes, so their texts are the codes.
 *
 * An answer with neither columns nor rows is what Udir gives where there is nobody to tell of, as in a municipality
 * without the grade: a table without cells. That is not hidden, and not missing. Columns without rows, or rows without
 * columns, are something else, and refused.
 */
export function readUdirReport(bytes: Uint8Array, file: string): Reading<{ readonly table: SourceTable }> {
  const json = readJson(Report, bytes, file);
  if (isRefusal(json)) return json;
  const { metadata, rows } = json.value;
  const headings = columnPaths(metadata.columns);
  if (headings !== undefined && (headings.length === 0) !== (rows.length === 0)) {
    return {
      faults: [
        fault(file, 'rows', {
          nb: 'både kolonner og rader, eller ingen av delene',
          en: 'both columns and rows, or neither',
          came: `${headings.length} kolonner / columns, ${rows.length} rader / rows`,
        }),
      ],
    };
  }
  if (headings === undefined) {
    const widths = metadata.columns.map((level) => level.map(({ columnCount }) => columnCount));
    return {
      faults: [
        fault(file, 'metadata.columns', {
          nb: 'nivåer med like mange kolonner, og én kolonne under hver overskrift på det nederste',
          en: 'levels of as many columns, with one column under each heading of the lowest',
          came: widths,
        }),
      ],
    };
  }
  const builder = new TableBuilder(file, {
    row: 'rad',
    level: metadata.rowHierarchy.join(', ') || 'nivå',
    ...Object.fromEntries(metadata.columns.map((_, at) => [`column${at + 1}`, `overskrift, nivå ${at + 1}`])),
  });
  rows.forEach((row, at) => {
    const level = metadata.rowHierarchy[row.id.split('.').length - 1];
    if (level === undefined) {
      builder.refuse(
        fault(file, `rows[${at}].id`, {
          nb: `en rad på et av nivåene ${metadata.rowHierarchy.join(', ')}`,
          en: `a row of one of the levels ${metadata.rowHierarchy.join(', ')}`,
          came: row.id,
        }),
      );
      return;
    }
    if (row.data.length !== headings.length) {
      builder.refuse(
        fault(file, `rows[${at}].data`, {
          nb: `${headings.length} tall, ett for hver kolonne`,
          en: `${headings.length} figures, one for each column`,
          came: row.data,
        }),
      );
      return;
    }
    const place = { row: [row.kode, row.navn.trim()] as const, level };
    headings.forEach((heading, column) => {
      const [path, written] = [`rows[${at}].data[${column}]`, row.data[column] ?? ''];
      const figure = readFigure(written, 'udir');
      if (figure === undefined) builder.refuse(figureFault(file, path, written, 'udir'));
      else builder.add({ ...place, ...heading }, figure, path);
    });
  });
  return builder.table();
}

/** The heading of each column on every level, or `undefined` where the levels do not fit each other. */
function columnPaths(levels: Report['metadata']['columns']): Readonly<Record<string, string>>[] | undefined {
  const spread = levels.map((level) =>
    level.flatMap(({ name, columnCount }) => Array<string>(columnCount).fill(name.trim())),
  );
  const width = spread[0]?.length ?? 0;
  const fits = spread.every((names) => names.length === width) && (levels.at(-1)?.length ?? 0) === width;
  if (!fits) return undefined;
  return Array.from({ length: width }, (_, column) =>
    Object.fromEntries(spread.map((names, at) => [`column${at + 1}`, names[column] ?? ''])),
  );
}
