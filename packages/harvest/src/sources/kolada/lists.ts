import { z } from 'zod';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';

/** A key figure of Kolada: what is counted, in Kolada's words. */
export interface KoladaKpi {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly byGender: boolean;
  /** Whether there are figures by school or the like. */
  readonly byUnit: boolean;
  readonly published?: string;
  /** The newest year that it has figures for. */
  readonly newestPeriod?: string;
}

/** Version 3 wraps lists in `values`; other programs keep the list alone. */
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.union([z.array(entry), z.object({ values: z.array(entry) }).transform(({ values }) => values)]);

const Kpi = z.object({
  id: z.string().regex(/^[A-Z]\d{5}$/, { error: 'N15613' }),
  title: z.string().min(1),
  description: z.string(),
  is_divided_by_gender: z.union([z.boolean(), z.literal([0, 1])]),
  has_ou_data: z.boolean(),
  publication_date: z.string().nullish(),
  publ_period: z.string().nullish(),
});

/** Kolada's key figures. */
export function readKoladaKpis(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly kpis: readonly KoladaKpi[] }> {
  const json = readJson(listOf(Kpi), bytes, file);
  if (isRefusal(json)) return json;
  const kpis = json.value.map((kpi) => ({
    id: kpi.id,
    title: kpi.title,
    description: kpi.description,
    byGender: Boolean(kpi.is_divided_by_gender),
    byUnit: kpi.has_ou_data,
    ...(typeof kpi.publication_date === 'string' ? { published: kpi.publication_date } : {}),
    ...(typeof kpi.publ_period === 'string' ? { newestPeriod: kpi.publ_period } : {}),
  }));
  return { kpis };
}

const Place = z.object({
  id: z.string().regex(/^\d{4}$/, { error: 'fire sifre / four digits' }),
  title: z.string().min(1),
  type: z.enum(['K', 'L']),
});

/** Places of Kolada: a municipality, or a region; the whole country (`0000`) is among the regions. */
export interface KoladaPlace {
  readonly code: string;
  readonly name: string;
  readonly level: 'municipality' | 'region' | 'country';
}

/** Kolada's municipalities and regions. */
export function readKoladaPlaces(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly places: readonly KoladaPlace[] }> {
  const json = readJson(listOf(Place), bytes, file);
  if (isRefusal(json)) return json;
  return {
    places: json.value.map(({ id, title, type }) => ({
      code: id,
      name: title,
      level: id === '0000' ? 'country' : type === 'K' ? 'municipality' : 'region',
    })),
  };
}
