import { z } from 'zod';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import { FourDigits, Name } from './codes.ts';
import type { RegisterUnit, RegisterUnits } from './unit.ts';

const CountyNumber = z.string().regex(/^\d{2}$/, { error: 'to sifre / two digits' });
const Grade = z.number().int().min(0).max(13).nullable();

/** Rows are lists, so what the places in them are must be as we know it. */
const Register = z.strictObject({
  columns: z.strictObject({
    fylker: z.tuple([z.literal('fylkesnummer'), z.literal('navn')]),
    kommuner: z.tuple([z.literal('fylkesnummer'), z.literal('kommunenummer'), z.literal('navn')]),
    skoler: z.tuple([
      z.literal('fylkesnummer'),
      z.literal('kommunenummer'),
      z.literal('navn'),
      z.literal('organisasjonsnummer'),
      z.literal('lavesteTrinn'),
      z.literal('hoyesteTrinn'),
      z.literal('eierforhold'),
      z.literal('besoksadresse'),
    ]),
  }),
  fylker: z.array(z.tuple([CountyNumber, Name])),
  kommuner: z.array(z.tuple([CountyNumber, FourDigits, Name])),
  skoler: z.array(
    z.tuple([
      CountyNumber,
      FourDigits,
      Name,
      z.string().regex(/^\d{9}$/, { error: 'ni sifre / nine digits' }),
      Grade,
      Grade,
      z.enum(['Offentlig', 'Privat']),
      z.string().nullable(),
    ]),
  ),
});

/** A county or municipality of the register. */
export interface RegisterArea {
  readonly code: string;
  readonly name: string;
  /** The county of a municipality. */
  readonly county?: string;
}

/**
 * All primary and lower secondary schools in Norway (Udir's register through Geonorge), with counties and municipalities.
 * Svalbard is among the schools and not among the municipalities. A number can stand at two lines: whether they are one
 * school is not known, so both are given.
 */
export function readNorwegianSchools(
  bytes: Uint8Array,
  file: string,
): Reading<RegisterUnits & { readonly areas: readonly RegisterArea[] }> {
  const json = readJson(Register, bytes, file);
  if (isRefusal(json)) return json;
  const { fylker, kommuner, skoler } = json.value;
  const units = skoler.map(([, municipality, name, code, from, to, owner, address]): RegisterUnit => {
    const visited = address?.trim() ?? '';
    return {
      country: 'no',
      code,
      name,
      municipality,
      type: 'school',
      ownership: owner === 'Privat' ? 'private' : 'public',
      ...(from === null || to === null ? {} : { grades: { from, to } }),
      ...(visited === '' ? {} : { address: visited }),
    };
  });
  return {
    units,
    areas: [
      ...fylker.map(([code, name]) => ({ code, name })),
      ...kommuner.map(([county, code, name]) => ({ code, name, county })),
    ],
  };
}
