import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../../fault.ts';
import { meaningOf, publishers, type Publisher } from '../../read/marks.ts';
import type { ObservationRow } from '../../read/observations.ts';
import { theFirst } from '../json.ts';
import { withoutRepeats } from '../kolada/repeats.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceCell, SourceTable } from '../table.ts';
import { absentRows } from './absent.ts';
import { lookUp, type Lookup, type Place } from './lookup.ts';
import { parseMapping, type IndicatorOf, type SourceMapping } from './source-mapping.ts';

/**
 * The rows of observations that a table becomes by a mapping. Nothing is half taken: a dimension or code that the mapping
 * does not know, or two figures for one row, and there are no rows.
 * @param written the mapping as it stands in the list of sources; it is checked here
 * @param areas ids of all areas that we know, for a mapping that says which of them belong in the table
 */
export function mapTable(
  table: SourceTable,
  written: unknown,
  file: string,
  areas: Iterable<string> = [],
): Reading<{ readonly rows: readonly ObservationRow[] }> {
  const parsed = parseMapping(written, file);
  if (isRefusal(parsed)) return parsed;
  const { mapping } = parsed;
  const measured =
    mapping.repeats === undefined
      ? { table, repeatedIn: new Map<SourceCell, string>() }
      : withoutRepeats(table);
  if (mapping.finalFrom !== undefined && !/^\d{4}-\d\d-\d\d/.test(table.updated ?? ''))
    return { faults: [notDated(mapping.finalFrom, table.updated, file)] };
  const found = lookUp(measured.table, mapping, file);
  if (isRefusal(found)) return found;
  const { lookup } = found;

  const bases = basesOf(measured.table, mapping, lookup);
  const rows = new Map<string, { readonly row: ObservationRow; readonly cell: SourceCell }>();
  const faults: Fault[] = [];
  for (const cell of measured.table.cells) {
    const of = lookup.indicatorOf(cell);
    const place = of === null ? null : lookup.placeOf(cell);
    if (of === null || place === null) continue;
    const row = rowOf(cell, of, place, mapping, {
      base: of.base === undefined ? undefined : bases.get(baseKey(of.base.code, place)),
      repeatedIn: measured.repeatedIn.get(cell),
      updated: table.updated,
    });
    const key = JSON.stringify([row.indicator, place]);
    const before = rows.get(key);
    if (before === undefined) rows.set(key, { row, cell });
    else if (JSON.stringify(before.row) !== JSON.stringify(row))
      faults.push(twoFigures(before.cell, cell, file));
  }
  if (faults.length > 0) return { faults: theFirst(faults, file) };
  const absent = absentRows(measured.table, mapping, lookup, areas, file);
  if (isRefusal(absent)) return absent;
  return { rows: [...[...rows.values()].map(({ row }) => row), ...absent.rows] };
}

const baseKey = (code: string, place: Place): string => JSON.stringify([code, place]);

/** Numbers that figures rest on, by the code that gives them and where they stand. */
function basesOf(
  table: SourceTable,
  { indicator }: SourceMapping,
  lookup: Lookup,
): ReadonlyMap<string, number> {
  if (!('dimension' in indicator)) return new Map();
  const givers = new Set(Object.values(indicator.codes).flatMap((of) => of?.base?.code ?? []));
  const bases = new Map<string, number>();
  for (const cell of table.cells) {
    const code = cell.codes[indicator.dimension] ?? '';
    const place = givers.has(code) && lookup.isWanted(cell) ? lookup.placeOf(cell) : null;
    if (place !== null && cell.value !== null) bases.set(baseKey(code, place), cell.value);
  }
  return bases;
}

function rowOf(
  cell: SourceCell,
  of: IndicatorOf,
  place: Place,
  { source, note, noteRepeated, finalFrom }: SourceMapping,
  beside: Readonly<Record<'repeatedIn' | 'updated', string | undefined>> & {
    readonly base: number | undefined;
  },
): ObservationRow {
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : plain(value * of.factor).toFixed(of.decimals);
  const said = beside.repeatedIn === undefined ? note : (noteRepeated ?? note);
  const base =
    cell.value === null || beside.base === undefined ? '' : of.base?.text.replace('{n}', `${beside.base}`);
  return {
    indicator: of.indicator,
    ...place,
    value: written(cell.value),
    mark: cell.value === null ? markOf(cell, source) : '',
    lower: written(cell.lower),
    upper: written(cell.upper),
    approximate: cell.approximate ?? '',
    provisional: cell.value !== null && isBeforeFinal(place, beside.updated, finalFrom) ? 'true' : '',
    base: base ?? '',
    note: (said ?? '').replaceAll(/\{(\w+)\}/g, (_, id: string) =>
      id === 'repeatedIn' ? (beside.repeatedIn ?? '') : (cell.codes[id] ?? ''),
    ),
    source,
  };
}

/** Whether the answer is older than the day on which the figures of the period's year are made final. */
const isBeforeFinal = ({ periodStart }: Place, updated = '', finalFrom?: string): boolean =>
  finalFrom !== undefined && updated < `${Number(periodStart.slice(0, 4)) + 1}-${finalFrom}`;

/** Without the last digits, which a computer's own way of reckoning has put there: 100 × 0,285 is 28,5 and not 28,499 999 … */
const plain = (value: number): number => Number(value.toPrecision(12));

/** The source's own mark where whoever reads the file knows it by the source's id, and our word where they would not. */
function markOf({ mark, status }: SourceCell, source: string): string {
  const publisher = publishers.find((each): each is Publisher => each === source.split('-')[0]);
  return mark !== undefined && publisher !== undefined && meaningOf(publisher, mark) === status
    ? mark
    : status;
}

const notDated = (finalFrom: string, came: string | undefined, file: string): Fault =>
  fault(file, 'updated', {
    nb: `dagen kilden sist oppdaterte tabellen (ÅÅÅÅ-MM-DD), siden tallene er endelige fra ${finalFrom} (finalFrom)`,
    en: `the day the source last updated the table (YYYY-MM-DD), because its figures are final from ${finalFrom} (finalFrom)`,
    came,
  });

function twoFigures(before: SourceCell, cell: SourceCell, file: string): Fault {
  const differing = Object.keys(cell.codes).filter((id) => cell.codes[id] !== before.codes[id]);
  const shown = (of: SourceCell): string => differing.map((id) => `${id} ${of.codes[id]}`).join(', ');
  return fault(file, differing.join(', '), {
    nb: `ett tall for hver rad (${shown(before)} gir samme rad)`,
    en: `one figure for each row (${shown(before)} gives the same row)`,
    came: shown(cell),
  });
}
