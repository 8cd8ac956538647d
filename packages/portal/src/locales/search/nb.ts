import type { PageType } from '../../search-filters.ts';
import type { ItemKind } from '@apen-oppvekst/data-schema/terms';

/** Words of the search page. `{n}`, `{q}` and the like are filled in by the page or its script. */
export interface SearchTexts {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly button: string;
  readonly help: string;
  readonly languages: string;
  readonly narrow: string;
  readonly narrowBy: {
    readonly kommune: string;
    readonly tema: string;
    readonly type: string;
    readonly status: string;
  };
  /** Kinds of page that are not kinds of item. */
  readonly types: Readonly<Record<Exclude<PageType, ItemKind>, string>>;
  /** Above places and units that are found by their name. */
  readonly names: string;
  readonly results: string;
  readonly searching: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly noneHelp: string;
  readonly more: string;
  readonly clear: string;
  readonly failed: string;
  readonly retry: string;
  readonly noScript: string;
  readonly browse: string;
  readonly browseText: string;
  readonly municipalities: string;
  readonly plans: string;
  readonly themes: string;
  readonly themesText: string;
}

export const nb: SearchTexts = {
  title: 'Søk',
  description: 'Søk i planer, tiltak, enheter og tall, eller bla i kommuner, planer og temaer.',
  label: 'Hva leter du etter?',
  button: 'Søk',
  help: 'Et ord er nok. Bøyde former finnes også: «skole» finner «skolene». Deler av sammensatte ord finnes når vi kjenner dem: «mobbing» finner «nettmobbing». «aa» leses som «å».',
  languages: 'Søket går gjennom sidene på {own} og planene på {others}. Skriv ordene slik de står der.',
  narrow: 'Avgrens',
  narrowBy: { kommune: 'Kommune', tema: 'Tema', type: 'Slags side', status: 'Status' },
  types: {
    municipality: 'kommune',
    plan: 'plan',
    unit: 'skole eller barnehage',
    indicator: 'tall',
    innspill: 'innspill',
    guide: 'om nettstedet',
    rights: 'rettigheter',
    help: 'hjelp',
  },
  names: 'Kommuner, skoler og barnehager',
  results: 'Treff',
  searching: 'Søker …',
  none: 'Ingen treff på «{q}».',
  one: 'Ett treff på «{q}».',
  many: '{n} treff på «{q}».',
  noneHelp: 'Prøv et kortere ord eller færre avgrensninger, eller bla i listene under.',
  more: 'Vis {n} til',
  clear: 'Fjern avgrensningene',
  failed: 'Søket kom ikke fram. Nettet kan være nede. Listene under virker uten søk.',
  retry: 'Prøv igjen',
  noScript: 'Søket trenger JavaScript, som er slått av i denne nettleseren. Her er alt vi har, i lister.',
  browse: 'Bla i stedet',
  browseText: 'Alt som kan følges her, uten søk.',
  municipalities: 'Kommuner',
  plans: 'Planer',
  themes: 'Tiltak etter tema',
  themesText: 'Temaene er våre. Et tiltak kan stå under flere.',
};
