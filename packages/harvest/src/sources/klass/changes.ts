import { cellOf, rowPlace, type Fault } from '@apen-oppvekst/data-schema';
import { z } from 'zod';
import { fault } from '../../fault.ts';
import { groupBy } from '../../order.ts';
import { readJson, theFirst } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import { rowsByHeader } from '../text-table/by-header.ts';
import { readCsv } from '../text-table/csv.ts';
import { startsAsJson } from './codes.ts';

/** One code that became another, or a part of it. */
export interface CodeChange {
  readonly from: { readonly code: string; readonly name: string };
  readonly to: { readonly code: string; readonly name: string };
  /** The day from which the new code is valid. */
  readonly on: string;
  /**
   * `renumber`: the same place under a new number. `rename`: under a new name. `merge`: others became the same one.
   * `split`: it became several, so its figures belong to none of them. `boundary`: it goes on under its number, and a part
   * of some place went to another. `same`: nothing changed.
   */
  readonly kind: 'renumber' | 'rename' | 'merge' | 'split' | 'boundary' | 'same';
}

type Told = Omit<CodeChange, 'kind'>;

const Code = z.string().regex(/^\d+$/, { error: 'sifre / digits' });
const Changes = z.object({
  codeChanges: z.array(
    z.object({
      oldCode: Code,
      oldName: z.string().trim().min(1),
      newCode: Code,
      newName: z.string().trim().min(1),
      changeOccurred: z.iso.date(),
    }),
  ),
});

/** Changes of a KLASS classification: `changes` as JSON, or a list of old and new numbers of two years as CSV in Latin-1. */
export function readKlassChanges(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly changes: readonly CodeChange[] }> {
  if (!startsAsJson(bytes)) return readCsvChanges(bytes, file);
  const json = readJson(Changes, bytes, file);
  if (isRefusal(json)) return json;
  return {
    changes: withKinds(
      json.value.codeChanges.map((change) => ({
        from: { code: change.oldCode, name: change.oldName },
        to: { code: change.newCode, name: change.newName },
        on: change.changeOccurred,
      })),
    ),
  };
}

const yearColumn = /^kommuner_(?<year>\d{4})$/;
/** «0101 - Halden», with ordinary or no-break spaces. */
const codeAndName = /^(?<code>\d{4})\s+-\s+(?<name>\S.*)$/;

function readCsvChanges(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly changes: readonly CodeChange[] }> {
  const csv = readCsv(bytes, file);
  if (isRefusal(csv)) return csv;
  const sheet = csv.sheets[0] ?? { name: '', rows: [] };
  const years = (sheet.rows[0] ?? [])
    .filter((column) => yearColumn.test(column.trim()))
    .map((column) => column.trim());
  const [before = 'kommuner_2019', after = 'kommuner_2020'] = years.sort();
  const read = rowsByHeader(sheet, [before, after, 'splittes'], file);
  if (isRefusal(read)) return read;
  const faults: Fault[] = [];
  const told: (Told & { readonly row: number; readonly splits: boolean })[] = [];
  for (const { number, cells } of read.rows) {
    const at = (column: string): string => cellOf(rowPlace(number), column);
    const place = (column: string): { code: string; name: string } | undefined => {
      const { code, name } = codeAndName.exec(cells[column] ?? '')?.groups ?? {};
      if (code !== undefined && name !== undefined) return { code, name };
      faults.push(
        fault(file, at(column), {
          nb: 'fire sifre, bindestrek og navn, som «0101 - Halden»',
          en: 'four digits, a hyphen and a name, like «0101 - Halden»',
          came: cells[column],
        }),
      );
      return undefined;
    };
    const [from, to, splits] = [place(before), place(after), cells['splittes'] ?? ''];
    if (splits !== '0' && splits !== '1') {
      faults.push(fault(file, at('splittes'), { nb: '0 eller 1', en: '0 or 1', came: splits }));
    } else if (from !== undefined && to !== undefined) {
      const year = yearColumn.exec(after)?.groups?.['year'] ?? '';
      told.push({ from, to, on: `${year}-01-01`, row: number, splits: splits === '1' });
    }
  }
  const changes = withKinds(told.map(({ from, to, on }) => ({ from, to, on })));
  changes.forEach(({ kind, from }, at) => {
    const { row = 0, splits = false } = told[at] ?? {};
    if ((kind === 'split') !== splits) {
      faults.push(
        fault(file, cellOf(rowPlace(row), 'splittes'), {
          nb: `${kind === 'split' ? 1 : 0}, etter hvor mange ${from.code} ble til`,
          en: `${kind === 'split' ? 1 : 0}, by how many ${from.code} became`,
          came: splits ? '1' : '0',
        }),
      );
    }
  });
  return faults.length > 0 ? { faults: theFirst(faults, file) } : { changes };
}

function withKinds(changes: readonly Told[]): CodeChange[] {
  const becoming = groupBy(changes, ({ on, from }) => `${on} ${from.code}`);
  const comingFrom = groupBy(changes, ({ on, to }) => `${on} ${to.code}`);
  const codes = (group: readonly Told[] | undefined, side: 'from' | 'to'): ReadonlySet<string> =>
    new Set(group?.map((change) => change[side].code));
  /** It became several, and one of them has its number. */
  const goesOn = ({ on, from }: Told): boolean => {
    const after = codes(becoming.get(`${on} ${from.code}`), 'to');
    return after.size > 1 && after.has(from.code);
  };
  return changes.map((change): CodeChange => {
    const { from, to, on } = change;
    if (goesOn(change)) return { ...change, kind: 'boundary' };
    if (codes(becoming.get(`${on} ${from.code}`), 'to').size > 1) return { ...change, kind: 'split' };
    const givers = (comingFrom.get(`${on} ${to.code}`) ?? []).filter((each) => each.from.code !== from.code);
    if (givers.some((each) => !goesOn(each))) return { ...change, kind: 'merge' };
    if (from.code !== to.code) return { ...change, kind: 'renumber' };
    if (givers.length > 0) return { ...change, kind: 'boundary' };
    return { ...change, kind: from.name === to.name ? 'same' : 'rename' };
  });
}
