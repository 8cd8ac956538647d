import { z } from 'zod';
import { fault } from '../../fault.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import { Name, OrganisationNumber } from './codes.ts';
import type { RegisterUnit, RegisterUnits } from './unit.ts';

const Age = z.number().int().min(0).max(7).nullish();
/** The register writes these as numbers, without the zero in front. */
const Written = z.union([
  z.number().int().nonnegative(),
  z.string().regex(/^\d+$/, { error: 'sifre / digits' }),
]);

/** Fields that we do not name are dropped. */
const Kindergartens = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.object({
        barnehagenavn: Name,
        organisasjonsnummer: OrganisationNumber,
        kommunenummer: Written,
        fylkesnummer: Written,
        iDrift: z.boolean(),
        eierforhold: z.enum(['Offentlig', 'Privat']),
        lavesteAlder: Age,
        høyesteAlder: Age,
        adressenavn: z.string().nullish(),
      }),
      geometry: z.object({
        type: z.literal('Point'),
        coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number()),
      }),
    }),
  ),
});

/**
 * Kindergartens as GeoJSON in WGS84 (Udir's register through Geonorge). A municipality's number may have lost its zero
 * there; it is put back only where the county's number, which stands beside it, says the same. Those that are closed are
 * left out.
 */
export function readNorwegianKindergartens(bytes: Uint8Array, file: string): Reading<RegisterUnits> {
  const json = readJson(Kindergartens, bytes, file);
  if (isRefusal(json)) return json;
  const units: RegisterUnit[] = [];
  for (const [at, { properties, geometry }] of json.value.features.entries()) {
    const municipality = String(properties.kommunenummer).padStart(4, '0');
    const county = String(properties.fylkesnummer).padStart(2, '0');
    if (municipality.length !== 4 || !municipality.startsWith(county)) {
      return {
        faults: [
          fault(file, `features[${at}].properties.kommunenummer`, {
            nb: `et kommunenummer i fylke ${county}`,
            en: `a municipality number in county ${county}`,
            came: properties.kommunenummer,
          }),
        ],
      };
    }
    if (!properties.iDrift) continue;
    const { lavesteAlder: from, høyesteAlder: to, adressenavn } = properties;
    const [longitude, latitude] = geometry.coordinates;
    units.push({
      country: 'no',
      code: properties.organisasjonsnummer,
      name: properties.barnehagenavn,
      municipality,
      type: 'kindergarten',
      ownership: properties.eierforhold === 'Privat' ? 'private' : 'public',
      ...(typeof from === 'number' && typeof to === 'number' ? { ages: { from, to } } : {}),
      position: { latitude, longitude },
      ...(typeof adressenavn === 'string' && adressenavn.trim() !== ''
        ? { address: adressenavn.trim() }
        : {}),
    });
  }
  return { units };
}
