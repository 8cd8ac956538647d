/** What a unit, its leader and its owner are called in the reader's language. */
import type { Country, Setting } from '@apen-oppvekst/data-schema/terms';
import type { OwnerType } from '../protocol/types.ts';
import { fill } from './fill.ts';
import type { Texts } from './locales/nb.ts';

export interface Called {
  readonly place: string;
  readonly leader: string;
  readonly owner: string;
  readonly unit: string;
}

export function called(
  { called: words }: Texts,
  {
    country,
    ownerType,
    unit,
  }: {
    readonly country: Country;
    readonly ownerType: OwnerType;
    readonly unit: { readonly setting: Setting; readonly name: string };
  },
): Called & Record<string, string> {
  const place = words.place[unit.setting];
  return {
    place,
    leader: words.leader[country][unit.setting],
    owner: fill(words.owner[ownerType], { place }),
    unit: unit.name,
  };
}
