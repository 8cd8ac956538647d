import type { IndicatorRecord, Language } from '@apen-oppvekst/data-schema/terms';

/** The language an indicator's page is written in: its country's, as its figures or linked measures show. */
export function languageOfIndicator({ indicator, areas, items }: IndicatorRecord): Language {
  const places = [...Object.keys(areas), ...items.map(({ municipality }) => municipality.id)];
  const swedish = places.length > 0 && places.every((id) => id.startsWith('se'));
  return swedish && indicator.title.sv !== undefined ? 'sv' : 'nb';
}
