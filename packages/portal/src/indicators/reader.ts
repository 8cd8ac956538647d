import type { IndicatorRecord, Language, MunicipalityHead } from '@apen-oppvekst/data-schema/terms';
import type { PortalMunicipality } from './scenes.ts';

/** The language an indicator's page is written in: its country's, as its figures or linked measures show. */
export function languageOfIndicator({ indicator, areas, items }: IndicatorRecord): Language {
  const places = [...Object.keys(areas), ...items.map(({ municipality }) => municipality.id)];
  const swedish = places.length > 0 && places.every((id) => id.startsWith('se'));
  return swedish && indicator.title.sv !== undefined ? 'sv' : 'nb';
}

/** More names in one picture, or more pictures in one row, than a reader holds apart. */
const mostNamed = 6;

/**
 * The municipalities that an indicator's pages name: those with a plan here, made up or not as the indicator is. None when
 * they are many: then its pages show the country, and each municipality's own page and the comparison show that one.
 */
export function namedMunicipalities(
  { fictional }: Pick<IndicatorRecord['indicator'], 'fictional'>,
  all: readonly (Pick<MunicipalityHead, 'id' | 'name' | 'fictional'> & {
    readonly plans: readonly unknown[];
  })[],
  language: Language,
): PortalMunicipality[] {
  const named = all.filter((each) => each.plans.length > 0 && each.fictional === fictional);
  return named.length > mostNamed ? [] : named.sort((a, b) => a.name.localeCompare(b.name, language));
}
