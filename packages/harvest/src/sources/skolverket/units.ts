import { z } from 'zod';
import { parseFigure } from '../../read/number.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { RegisterUnit, RegisterUnits } from '../registers/unit.ts';
import { inEnvelope } from './envelope.ts';

const Code = z.string().regex(/^\d{8}$/, { error: 'åtte sifre / eight digits' });
const Municipality = z.string().regex(/^\d{4}$/, { error: 'fire sifre / four digits' });
const Degrees = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, { error: 'grader / degrees' })
  .nullish();
const Name = z.string().trim().min(1);

/** Fields that we do not name are dropped: among them are e-mail addresses and telephone numbers. */
const Schooling = z.array(z.object({ code: z.string(), schoolYears: z.array(z.string()) }));
const Organizer = z.enum(['Kommunal', 'Fristående']);

const OneUnit = z.object({
  code: Code,
  name: Name,
  geographicalAreaCode: Municipality,
  typeOfSchooling: Schooling,
  principalOrganizerType: Organizer.nullish(),
  wgs84_Lat: Degrees,
  wgs84_Long: Degrees,
});

const Page = z.object({ number: z.number().int().min(0), totalPages: z.number().int().min(0) });
const Listed = z.object({
  _embedded: z.object({ listedSchoolUnits: z.array(OneUnit.omit({ wgs84_Lat: true, wgs84_Long: true })) }),
  page: Page,
});
const Compact = z.object({
  _embedded: z.object({
    compactSchoolUnits: z.array(
      z.object({
        schoolUnitCode: Code,
        schoolUnitName: Name,
        wgs84Latitude: Degrees,
        wgs84Longitude: Degrees,
      }),
    ),
  }),
  page: Page,
});

const ownerships = {
  Kommunal: 'municipal',
  Fristående: 'private',
} as const satisfies Record<z.infer<typeof Organizer>, RegisterUnit['ownership']>;

/** Skolverket's school units: one of them, a listing, or the compact listing, which has neither municipality nor owner. */
export function readSkolverketUnits(bytes: Uint8Array, file: string): Reading<RegisterUnits> {
  const kind = readJson(inEnvelope(z.looseObject({ _embedded: z.looseObject({}).optional() })), bytes, file);
  if (isRefusal(kind)) return kind;
  const embedded = kind.value.body._embedded;
  if (embedded === undefined) {
    const json = readJson(inEnvelope(OneUnit), bytes, file);
    return isRefusal(json) ? json : { units: [unitOf(json.value.body)] };
  }
  if ('compactSchoolUnits' in embedded) {
    const json = readJson(inEnvelope(Compact), bytes, file);
    if (isRefusal(json)) return json;
    const { _embedded, page } = json.value.body;
    const units = _embedded.compactSchoolUnits.map((unit): RegisterUnit => ({
      country: 'se',
      code: unit.schoolUnitCode,
      name: unit.schoolUnitName,
      type: 'school',
      ...positionOf(unit.wgs84Latitude, unit.wgs84Longitude),
    }));
    return { units, page: { number: page.number, of: page.totalPages } };
  }
  const json = readJson(inEnvelope(Listed), bytes, file);
  if (isRefusal(json)) return json;
  const { _embedded, page } = json.value.body;
  return {
    units: _embedded.listedSchoolUnits.map(unitOf),
    page: { number: page.number, of: page.totalPages },
  };
}

function unitOf(
  unit: Omit<z.infer<typeof OneUnit>, 'wgs84_Lat' | 'wgs84_Long'> & Partial<z.infer<typeof OneUnit>>,
): RegisterUnit {
  const years = unit.typeOfSchooling
    .filter(({ code }) => code === 'fsk' || code === 'gr')
    .flatMap(({ schoolYears }) => schoolYears)
    .flatMap((year) => (/^\d{1,2}$/.test(year) ? [Number(year)] : []));
  const organizer = unit.principalOrganizerType;
  return {
    country: 'se',
    code: unit.code,
    name: unit.name,
    municipality: unit.geographicalAreaCode,
    type: 'school',
    ...(organizer === null || organizer === undefined ? {} : { ownership: ownerships[organizer] }),
    ...(years.length === 0 ? {} : { grades: { from: Math.min(...years), to: Math.max(...years) } }),
    ...positionOf(unit.wgs84_Lat, unit.wgs84_Long),
  };
}

function positionOf(
  north: string | null | undefined,
  east: string | null | undefined,
): Pick<RegisterUnit, 'position'> {
  const [latitude, longitude] = [parseFigure(north ?? ''), parseFigure(east ?? '')];
  return latitude === undefined || longitude === undefined ? {} : { position: { latitude, longitude } };
}
