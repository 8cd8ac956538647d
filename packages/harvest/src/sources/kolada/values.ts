import { z } from 'zod';
import { TableBuilder, type Place } from '../build-table.ts';
import { figureFault, without } from '../figure.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';

const Municipality = z.string().regex(/^\d{4}$/, { error: 'fire sifre / four digits' });
const Kpi = z.string().regex(/^[A-Z]\d{5}$/, { error: 'N15613' });
const Year = z.number().int().min(1900).max(2200);

const Answer = z.object({
  values: z.array(
    z
      .object({
        kpi: Kpi,
        municipality: Municipality.optional(),
        /** A school or the like, instead of a municipality. */
        ou: z.string().min(1).optional(),
        period: Year,
        values: z.array(
          z.object({
            gender: z.enum(['T', 'K', 'M']),
            value: z.number().nullable(),
            status: z.string().nullish(),
            isdeleted: z.boolean().nullish(),
          }),
        ),
      })
      .refine(({ municipality, ou }) => (municipality === undefined) !== (ou === undefined), {
        error: 'enten municipality eller ou / either municipality or ou',
      }),
  ),
  /** Where the next page is; older answers call it `next_page`. */
  next_url: z.string().nullish(),
  next_page: z.string().nullish(),
});

/** What Kolada has, and the address of its next page if there is one. */
export interface KoladaValues {
  readonly table: SourceTable;
  readonly next?: string;
}

/**
 * Kolada's values, version 3 (and 2, which has the same form): dimensions `kpi`, `place`, `period`, `gender`. A value that
 * Kolada has taken away is left out. Kolada's `status` has never been seen with anything in it: what it may say stops the
 * file.
 */
export function readKoladaValues(bytes: Uint8Array, file: string): Reading<KoladaValues> {
  const json = readJson(Answer, bytes, file);
  if (isRefusal(json)) return json;
  const builder = new TableBuilder(file, { ...labels, gender: 'kön' });
  json.value.values.forEach(({ kpi, municipality, ou, period, values }, row) => {
    const place: Place = { kpi, place: municipality ?? ou ?? '', period: String(period) };
    values.forEach(({ gender, value, status, isdeleted }, at) => {
      if (isdeleted === true) return;
      const path = `values[${row}].values[${at}]`;
      const hasStatus = status !== null && status !== undefined && status.trim() !== '';
      if (hasStatus) builder.refuse(figureFault(file, `${path}.status`, status, 'kolada'));
      else {
        const figure = value === null ? without('notAvailable') : { value, status: 'normal' as const };
        builder.add({ ...place, gender: [gender, genders[gender]] }, figure, path);
      }
    });
  });
  const read = builder.table();
  const next = json.value.next_url ?? json.value.next_page;
  return isRefusal(read) || next === null || next === undefined || next === '' ? read : { ...read, next };
}

const labels = { kpi: 'nyckeltal', place: 'kommun eller enhet', period: 'år' };
const genders = { T: 'totalt', K: 'kvinnor', M: 'män' };

const ByYear = z.object({
  data: z.record(Kpi, z.record(z.string().regex(/^\d{4}$/), z.record(Municipality, z.number().nullable()))),
  kpis: z.array(z.object({ id: Kpi, fraga: z.string() })),
});

/** Kolada's values as others keep them, by key figure, year and municipality: dimensions `kpi`, `place`, `period`. */
export function readKoladaByYear(bytes: Uint8Array, file: string): Reading<KoladaValues> {
  const json = readJson(ByYear, bytes, file);
  if (isRefusal(json)) return json;
  const titles = new Map(json.value.kpis.map(({ id, fraga }) => [id, fraga]));
  const builder = new TableBuilder(file, labels);
  for (const [kpi, years] of Object.entries(json.value.data)) {
    for (const [period, municipalities] of Object.entries(years)) {
      for (const [place, value] of Object.entries(municipalities)) {
        const figure = value === null ? without('notAvailable') : { value, status: 'normal' as const };
        builder.add(
          { kpi: [kpi, titles.get(kpi) ?? kpi], place, period },
          figure,
          `data.${kpi}.${period}.${place}`,
        );
      }
    }
  }
  return builder.table();
}
