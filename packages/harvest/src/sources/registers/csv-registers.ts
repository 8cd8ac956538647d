/** Registers that come as CSV. Columns are found by name, and codes are text with their zeros. */
import { cellOf, rowPlace, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../../fault.ts';
import { theFirst } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import { rowsByHeader, type NamedRow } from '../text-table/by-header.ts';
import { readCsv } from '../text-table/csv.ts';
import type { RegisterArea } from './no-schools.ts';
import type { RegisterUnit, RegisterUnits } from './unit.ts';

/** The municipalities of Sweden: `Kod;Kommun`. */
export function readSwedishMunicipalities(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly areas: readonly RegisterArea[] }> {
  const rows = readRows(bytes, file, ['Kod', 'Kommun'], { Kod: 4 });
  return isRefusal(rows)
    ? rows
    : { areas: rows.rows.map(({ Kod, Kommun }) => ({ code: Kod, name: Kommun })) };
}

const schoolForms = ['Grund-skola', 'Förskole-klass', 'Fritids-hem'] as const;

/** A school with what it offers: «Grund-skola», «Förskole-klass», «Fritids-hem», or none of them. */
export type SwedishSchool = RegisterUnit & { readonly forms: readonly (typeof schoolForms)[number][] };

/** Swedish schools by municipality: `Kod;Skolenhetsnamn;Grund-skola;Förskole-klass;Fritids-hem`. They have no codes here. */
export function readSwedishSchools(
  bytes: Uint8Array,
  file: string,
): Reading<Omit<RegisterUnits, 'units'> & { readonly units: readonly SwedishSchool[] }> {
  const rows = readRows(bytes, file, ['Kod', 'Skolenhetsnamn', ...schoolForms], { Kod: 4 }, schoolForms);
  if (isRefusal(rows)) return rows;
  const faults: Fault[] = [];
  const units = rows.rows.map((cells, at): SwedishSchool => {
    for (const form of schoolForms) {
      if (cells[form] !== '' && cells[form] !== 'Ja') {
        const path = cellOf(rowPlace(rows.numbers[at] ?? 0), form);
        faults.push(
          fault(file, path, { nb: '«Ja» eller ingenting', en: '«Ja» or nothing', came: cells[form] }),
        );
      }
    }
    return {
      country: 'se',
      name: cells.Skolenhetsnamn,
      municipality: cells.Kod,
      type: 'school',
      forms: schoolForms.filter((form) => cells[form] === 'Ja'),
    };
  });
  return faults.length > 0 ? { faults: theFirst(faults, file) } : { units };
}

/** The district of a city that a school is in. */
export interface SchoolDistrict {
  /** Organisation number. */
  readonly school: string;
  readonly name: string;
  readonly district: { readonly code: string; readonly name: string };
}

/** Norwegian schools and the city districts they are in: `Kommune;DepartmentID;OrgNo;Skole;Bydel;GEO`. */
export function readSchoolDistricts(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly districts: readonly SchoolDistrict[] }> {
  const columns = ['Kommune', 'DepartmentID', 'OrgNo', 'Skole', 'Bydel', 'GEO'] as const;
  const rows = readRows(bytes, file, columns, { OrgNo: 9, GEO: 6 }, ['DepartmentID']);
  if (isRefusal(rows)) return rows;
  return {
    districts: rows.rows.map(({ OrgNo, Skole, Bydel, GEO }) => ({
      school: OrgNo,
      name: Skole,
      district: { code: GEO, name: Bydel },
    })),
  };
}

/** Rows with all their cells filled but those that may be empty, and so many digits in the columns of codes. */
function readRows<Column extends string>(
  bytes: Uint8Array,
  file: string,
  columns: readonly Column[],
  digits: Partial<Record<Column, number>>,
  mayBeEmpty: readonly Column[] = [],
): Reading<{ readonly rows: readonly NamedRow<Column>['cells'][]; readonly numbers: readonly number[] }> {
  const csv = readCsv(bytes, file);
  if (isRefusal(csv)) return csv;
  const read = rowsByHeader(csv.sheets[0] ?? { name: '', rows: [] }, columns, file);
  if (isRefusal(read)) return read;
  const faults = read.rows.flatMap(({ number, cells }) =>
    columns.flatMap((column) => {
      const [cell, count] = [cells[column], digits[column]];
      if (count === undefined ? cell !== '' || mayBeEmpty.includes(column) : hasDigits(cell, count))
        return [];
      return [
        fault(file, cellOf(rowPlace(number), column), {
          nb: count === undefined ? 'tekst' : `${count} sifre, nuller foran medregnet`,
          en: count === undefined ? 'text' : `${count} digits, zeros in front counted`,
          came: cell,
        }),
      ];
    }),
  );
  if (faults.length > 0) return { faults: theFirst(faults, file) };
  return { rows: read.rows.map(({ cells }) => cells), numbers: read.rows.map(({ number }) => number) };
}

const hasDigits = (text: string, count: number): boolean => text.length === count && /^\d+$/.test(text);
