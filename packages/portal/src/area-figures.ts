/** The figures of a municipality in an order for whoever lives there, or may move there. */
import type { AreaRecord, Source } from '@apen-oppvekst/data-schema/terms';
import { latestOf } from './indicator-words.ts';

type Figure = AreaRecord['figures'][number];

/**
 * Each source's figures together, since they have a date and a way of counting in common, and figures of two sources are
 * never one series. First the sources that tell how many schools and children there are: the rest is read by that.
 */
export function figuresBySource({
  figures,
  sources,
}: Pick<AreaRecord, 'figures' | 'sources'>): { readonly source: Source; readonly figures: Figure[] }[] {
  const groups = Map.groupBy(
    figures,
    ({ observations, measure }) => (latestOf(observations, measure) ?? observations[0])?.source,
  );
  const tellsSize = (group: readonly Figure[]): boolean =>
    group.some(({ head }) => head.themes.includes('organisering'));
  return sources
    .flatMap((source) => {
      const its = groups.get(source.id);
      return its === undefined ? [] : [{ source, figures: its }];
    })
    .sort((a, b) => Number(tellsSize(b.figures)) - Number(tellsSize(a.figures)));
}
