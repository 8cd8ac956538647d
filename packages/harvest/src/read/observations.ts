import { cellOf, check, Observation, rowPlace, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { parseCsv, type Row } from './csv.ts';
import type { Entry } from './entry.ts';
import { marksOf } from './marks.ts';
import { isApproximate, parseFigure } from './number.ts';

/** Columns of the files in `observations/`, in the order that they are written in; the {@link optionalColumns} may be left out. */
export const observationColumns = [
  'indicator',
  'area',
  'period',
  'periodStart',
  'breakdown',
  'value',
  'mark',
  'lower',
  'upper',
  'approximate',
  'provisional',
  'base',
  'note',
  'source',
] as const;
/** Columns that a file has only when one of its rows says something there. */
export const optionalColumns = ['provisional'] as const satisfies readonly Column[];
type Column = (typeof observationColumns)[number];
/** A row of such a file: text in every column, empty where there is nothing. */
export type ObservationRow = Readonly<Record<Column, string>>;

/** Observations in a CSV file, and every cell that is wrong. */
export function parseObservations(
  text: string,
  file: string,
  fictional: boolean,
): { entries: Entry<Observation>[]; faults: Fault[] } {
  const { rows, faults } = parseCsv(text, observationColumns, file, optionalColumns);
  const entries: Entry<Observation>[] = [];
  for (const row of rows) {
    const rowFaults: Fault[] = [];
    const candidate = observationOf(row, file, rowFaults);
    const checked = check(Observation, candidate, file);
    // A cell that could not be read is told once, by what was wrong with it.
    const told = new Set(rowFaults.map((each) => each.path));
    if (!checked.ok) {
      const fromModel = checked.faults.map((each) => ({
        ...each,
        path: cellOf(rowPlace(row.number), each.path),
      }));
      rowFaults.push(...fromModel.filter((each) => !told.has(each.path)));
    }
    if (checked.ok && rowFaults.length === 0) {
      entries.push({ value: checked.value, file, path: rowPlace(row.number), fictional });
    }
    faults.push(...rowFaults);
  }
  return { entries, faults };
}

function observationOf({ number: row, cells }: Row<Column>, file: string, faults: Fault[]): unknown {
  const figureIn = (column: Column): number | undefined => {
    if (cells[column] === '') return undefined;
    const value = parseFigure(cells[column]);
    if (value === undefined) faults.push(figureFault(cells[column], file, cellOf(rowPlace(row), column)));
    return value;
  };
  const value = figureIn('value');
  const hasFigure = cells.value !== '';
  const status = hasFigure ? 'normal' : statusOf(row, cells, file, faults);
  if (hasFigure && cells.mark !== '') {
    faults.push(
      fault(file, cellOf(rowPlace(row), 'mark'), {
        nb: 'enten et tall i value eller et merke i mark',
        en: 'either a number in value or a mark in mark',
        came: `value ${cells.value}, mark ${cells.mark}`,
      }),
    );
  }
  return {
    indicator: cells.indicator,
    area: cells.area,
    period: cells.period,
    periodStart: cells.periodStart,
    ...text('breakdown', cells),
    value: value ?? null,
    status: value === undefined && status === 'normal' ? 'notAvailable' : status,
    ...text('mark', cells),
    ...defined('lower', figureIn('lower')),
    ...defined('upper', figureIn('upper')),
    ...text('approximate', cells),
    ...(isProvisional(row, cells, file, faults) && { provisional: true }),
    ...text('base', cells),
    ...text('note', cells),
    source: cells.source,
  };
}

function statusOf(row: number, cells: Row<Column>['cells'], file: string, faults: Fault[]): string {
  const marks = marksOf(cells.source);
  const status = Object.hasOwn(marks, cells.mark) ? marks[cells.mark] : undefined;
  if (status !== undefined) return status;
  const known = Object.keys(marks).join(' ');
  faults.push(
    fault(file, cellOf(rowPlace(row), 'mark'), {
      nb: `et merke som kilden «${cells.source}» bruker (${known}), siden value er tom`,
      en: `a mark that the source «${cells.source}» uses (${known}), because value is empty`,
      came: cells.mark === '' ? undefined : cells.mark,
    }),
  );
  return 'notAvailable';
}

function isProvisional(
  row: number,
  { provisional }: Row<Column>['cells'],
  file: string,
  faults: Fault[],
): boolean {
  if (provisional !== '' && provisional !== 'true') {
    faults.push(
      fault(file, cellOf(rowPlace(row), 'provisional'), {
        nb: '«true» der kilden sier at tallet er foreløpig, ellers tomt',
        en: '«true» where the source says that the figure is provisional, else nothing',
        came: provisional,
      }),
    );
  }
  return provisional === 'true';
}

function figureFault(came: string, file: string, path: string): Fault {
  return isApproximate(came)
    ? fault(file, path, {
        nb: `bare tallet her, og «${came}» i kolonnen approximate`,
        en: `only the number here, and «${came}» in the column approximate`,
        came,
      })
    : fault(file, path, {
        nb: 'et tall (22 539, 12,2 eller 12.2); et merke hører hjemme i kolonnen mark',
        en: 'a number (22 539, 12,2 or 12.2); a mark belongs in the column mark',
        came,
      });
}

const text = (column: Column, cells: Row<Column>['cells']): Record<string, string> =>
  cells[column] === '' ? {} : { [column]: cells[column] };

const defined = (column: Column, value: number | undefined): Record<string, number> =>
  value === undefined ? {} : { [column]: value };
