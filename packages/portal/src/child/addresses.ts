/** The readable parts of the addresses of rights, and what they stand for. The addresses are `rightsPath`'s. */
import {
  audiencesOf,
  countries,
  rightsPath,
  settings,
  type Audience,
  type Country,
  type Setting,
} from '@apen-oppvekst/data-schema/terms';

export interface Place {
  readonly country: Country;
  readonly setting: Setting;
  /** `no-skole` */
  readonly slug: string;
}

export const places: readonly Place[] = countries.flatMap((country) =>
  settings.map((setting) => ({ country, setting, slug: rightsPath(country, setting).split('/')[1] ?? '' })),
);

/** The place that a route's parameter stands for. */
export function placeOfSlug(slug: string): Place {
  const place = places.find((each) => each.slug === slug);
  if (place === undefined) throw new Error(`No setting has the address «${slug}».`);
  return place;
}

/** `foreldre` */
export const audienceSlug = ({ country, setting }: Place, audience: Audience): string =>
  rightsPath(country, setting, audience).split('/')[2] ?? '';

/** The audience that a route's parameter stands for. */
export function audienceOfSlug(place: Place, slug: string): Audience {
  const audience = audiencesOf[place.setting].find((each) => audienceSlug(place, each) === slug);
  if (audience === undefined) throw new Error(`No audience of ${place.slug} has the address «${slug}».`);
  return audience;
}
