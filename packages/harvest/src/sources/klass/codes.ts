import { cellOf, check, rowPlace, type Fault } from '@apen-oppvekst/data-schema';
import { z } from 'zod';
import { fault } from '../../fault.ts';
import { readJson, theFirst } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import { rowsByHeader } from '../text-table/by-header.ts';
import { readCsv } from '../text-table/csv.ts';

/** A code of a KLASS classification, such as a municipality (131) or a county (104). */
export interface KlassCode {
  readonly code: string;
  readonly name: string;
  /** The name has «?» where the file's encoding has no such letter, as in Sámi names in Latin-1. */
  readonly lettersLost?: true;
  readonly parent?: string;
  /** First and last day it is valid; the end is open where it is left out. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

const Day = z.iso.date().nullish();
const Entry = z.object({
  code: z.string().regex(/^\d+$/, { error: 'sifre / digits' }),
  name: z.string().trim().min(1),
  parentCode: z.string().nullish(),
  validFrom: Day,
  validTo: Day,
  validFromInRequestedRange: Day,
  validToInRequestedRange: Day,
});
type Entry = z.infer<typeof Entry>;
const Codes = z.object({ codes: z.array(Entry) });

/**
 * Codes of one level of KLASS, as JSON (`codes`, `codesAt`) or as CSV in Latin-1. `9999` and `99` are what SSB calls not
 * stated; they are no place, and left out. Codes keep their zeros: one that is shorter than the others has lost its own in
 * a spreadsheet, and the file is refused.
 */
export function readKlassCodes(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly codes: readonly KlassCode[] }> {
  const read = startsAsJson(bytes) ? readJsonCodes(bytes, file) : readCsvCodes(bytes, file);
  if (isRefusal(read)) return read;
  const digits = read.codes.reduce((longest, { code }) => Math.max(longest, code.length), 0);
  const short = read.codes.filter(({ code }) => code.length < digits);
  if (short.length === 0) return read;
  const faults = short.map(({ code, name }) =>
    fault(file, `code (${name})`, {
      nb: `${digits} sifre, nuller foran medregnet`,
      en: `${digits} digits, zeros in front counted`,
      came: code,
    }),
  );
  return { faults: theFirst(faults, file) };
}

function readJsonCodes(bytes: Uint8Array, file: string): Reading<{ readonly codes: readonly KlassCode[] }> {
  const json = readJson(Codes, bytes, file);
  return isRefusal(json) ? json : { codes: json.value.codes.flatMap(placeOf) };
}

const columns = [
  'code',
  'parentCode',
  'level',
  'name',
  'shortName',
  'notes',
  'validFrom',
  'validTo',
] as const;

function readCsvCodes(bytes: Uint8Array, file: string): Reading<{ readonly codes: readonly KlassCode[] }> {
  const csv = readCsv(bytes, file);
  if (isRefusal(csv)) return csv;
  const [sheet] = csv.sheets;
  // KLASS leaves out the last two cells of a row where there is nothing in them.
  const rows = (sheet?.rows ?? []).map((row) => (row.length === columns.length - 2 ? [...row, '', ''] : row));
  const read = rowsByHeader({ name: '', rows }, columns, file);
  if (isRefusal(read)) return read;
  const faults: Fault[] = [];
  const codes = read.rows.flatMap(({ number, cells }) => {
    const filled = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
    const checked = check(Entry, filled, file);
    if (checked.ok) return placeOf(checked.value);
    for (const each of checked.faults) faults.push({ ...each, path: cellOf(rowPlace(number), each.path) });
    return [];
  });
  return faults.length > 0 ? { faults: theFirst(faults, file) } : { codes };
}

function placeOf(entry: Entry): KlassCode[] {
  if (/^9+$/.test(entry.code)) return [];
  const validFrom = entry.validFrom ?? entry.validFromInRequestedRange;
  const validTo = entry.validTo ?? entry.validToInRequestedRange;
  return [
    {
      code: entry.code,
      name: entry.name,
      ...(/\p{L}\?\p{L}/u.test(entry.name) ? { lettersLost: true } : {}),
      ...(entry.parentCode === null || entry.parentCode === undefined || entry.parentCode === ''
        ? {}
        : { parent: entry.parentCode }),
      ...(validFrom === null || validFrom === undefined ? {} : { validFrom }),
      ...(validTo === null || validTo === undefined ? {} : { validTo }),
    },
  ];
}

/** Whether the first thing in the file, after a byte order mark and blanks, opens an object or a list. */
export const startsAsJson = (bytes: Uint8Array): boolean =>
  /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
