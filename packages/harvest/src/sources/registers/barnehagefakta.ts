import { z } from 'zod';
import { TableBuilder } from '../build-table.ts';
import { without, type Figure } from '../figure.ts';
import { readJson } from '../json.ts';
import { isRefusal, type Reading } from '../reading.ts';
import type { SourceTable } from '../table.ts';
import { FourDigits, Name, OrganisationNumber } from './codes.ts';
import type { RegisterUnit } from './unit.ts';

/** Figures by name. The year of the parent survey, the only year there is, stands among them as text. */
const Figures = z
  .object({
    foreldreundersokelsenArgang: z
      .string()
      .regex(/^\d{4}$/, { error: 'årstall / year' })
      .nullish(),
  })
  .catchall(z.number().nullable());
type Figures = z.infer<typeof Figures>;

/** Answer about one kindergarten. Fields that we do not name are dropped: e-mail and telephone are among them. */
const OneKindergarten = z.object({
  orgnr: OrganisationNumber,
  navn: Name,
  kommune: z.object({ kommunenummer: FourDigits, kommunenavn: Name }),
  erPrivatBarnehage: z.boolean(),
  alder: z.string().nullish(),
  koordinatLatLng: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).nullish(),
  indikatorDataBarnehage: Figures,
  indikatorDataKommune: Figures,
});

/** Municipalities' figures alone, edition by edition, as they have been kept. */
const Editions = z.array(
  z.strictObject({
    kommunenummer: FourDigits,
    kommunenavn: Name,
    from_path: z.string(),
    commit: z.string(),
    indikatorDataKommune: Figures,
  }),
);

/** What an edition is called that does not tell its year. */
export const unknownEdition = 'ukjent';

/**
 * Barnehagefakta: the answer about one kindergarten, with its own and its municipality's figures, or municipalities'
 * figures as others have kept them. Dimensions `place` (organisation number or municipality number), `edition` (year of
 * the parent survey) and `measure`. Nothing in the parent survey is not shown; elsewhere it is not available.
 */
export function readBarnehagefakta(
  bytes: Uint8Array,
  file: string,
): Reading<{ readonly table: SourceTable; readonly unit?: RegisterUnit }> {
  const json = readJson(z.unknown(), bytes, file);
  if (isRefusal(json)) return json;
  const builder = new TableBuilder(file, {
    place: 'barnehage eller kommune',
    edition: 'årgang',
    measure: 'mål',
  });
  const add = (place: readonly [string, string], figures: Figures, path: string): void => {
    const edition = figures.foreldreundersokelsenArgang ?? unknownEdition;
    for (const [measure, value] of Object.entries(figures)) {
      if (measure === 'foreldreundersokelsenArgang') continue;
      builder.add({ place, edition, measure }, figureOf(measure, value), `${path}.${measure}`);
    }
  };
  if (Array.isArray(json.value)) {
    const editions = readJson(Editions, bytes, file);
    if (isRefusal(editions)) return editions;
    editions.value.forEach(({ kommunenummer, kommunenavn, indikatorDataKommune }, at) =>
      add([kommunenummer, kommunenavn], indikatorDataKommune, `[${at}].indikatorDataKommune`),
    );
    return builder.table();
  }
  const one = readJson(OneKindergarten, bytes, file);
  if (isRefusal(one)) return one;
  const { orgnr, navn, kommune, erPrivatBarnehage, alder, koordinatLatLng, ...data } = one.value;
  add([orgnr, navn], data.indikatorDataBarnehage, 'indikatorDataBarnehage');
  add([kommune.kommunenummer, kommune.kommunenavn], data.indikatorDataKommune, 'indikatorDataKommune');
  const read = builder.table();
  if (isRefusal(read)) return read;
  const ages = /^(\d)\s*-\s*(\d)$/.exec(alder?.trim() ?? '');
  const unit: RegisterUnit = {
    country: 'no',
    code: orgnr,
    name: navn,
    municipality: kommune.kommunenummer,
    type: 'kindergarten',
    ownership: erPrivatBarnehage ? 'private' : 'public',
    ...(ages === null ? {} : { ages: { from: Number(ages[1]), to: Number(ages[2]) } }),
    ...(koordinatLatLng === null || koordinatLatLng === undefined
      ? {}
      : { position: { latitude: koordinatLatLng[0], longitude: koordinatLatLng[1] } }),
  };
  return { ...read, unit };
}

const figureOf = (measure: string, value: string | number | null | undefined): Figure =>
  typeof value === 'number'
    ? { value, status: 'normal' }
    : without(measure.startsWith('foreldreundersokelsen') ? 'suppressed' : 'notAvailable');
