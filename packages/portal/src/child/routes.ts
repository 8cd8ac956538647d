/** Static paths of the child's side: which pages exist. A page then reads its own records. */
import {
  languages,
  settingOf,
  type Language,
  type SpeakUpRecord,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';
import { languageRoutes } from '../language.ts';
import { listIds, readRecord, readRights, readSpeakUp } from '../release.ts';
import { audienceSlug, places } from './addresses.ts';
import { hasSpeakUpPage } from './units.ts';

interface UnitRoute {
  readonly params: { readonly unit: string; readonly lang: Language };
}

const inAllLanguages = (unit: string): UnitRoute[] => languages.map((lang) => ({ params: { unit, lang } }));

/** Every school and kindergarten, in four languages. */
export const speakUpRoutes = (): UnitRoute[] =>
  listIds('unit')
    .filter((id) => hasSpeakUpPage(readRecord('unit', id).unit))
    .flatMap(inAllLanguages);

/** The units whose button may be given out: those that have joined. */
export const joinedRoutes = (): UnitRoute[] =>
  listIds('unit')
    .filter((id) => {
      const { unit } = readRecord('unit', id);
      return unit.joined && hasSpeakUpPage(unit);
    })
    .flatMap(inAllLanguages);

/** A unit's record, and the texts for its country and setting. */
export function readSpeakUpAt(unit: string, lang: Language): { record: UnitRecord; texts: SpeakUpRecord } {
  const record = readRecord('unit', unit);
  const setting = settingOf(record.unit.type);
  if (setting === undefined) throw new Error(`${unit} is no place for children, so nobody speaks up there.`);
  return { record, texts: readSpeakUp(record.municipality.country, setting, lang) };
}

interface RightsRoute {
  readonly params: { readonly lang: string | undefined; readonly place: string };
}

/** School and kindergarten in each country. */
export const placeRoutes = (): RightsRoute[] =>
  languageRoutes().flatMap(({ params }) =>
    places.map(({ slug }) => ({ params: { ...params, place: slug } })),
  );

/** Every audience of each. */
export const audienceRoutes = (): { params: RightsRoute['params'] & { audience: string } }[] =>
  languageRoutes().flatMap(({ params }) =>
    places.flatMap((place) =>
      readRights(place.country, place.setting, 'nb').audiences.map(({ audience }) => ({
        params: { ...params, place: place.slug, audience: audienceSlug(place, audience) },
      })),
    ),
  );
