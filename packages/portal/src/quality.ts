/** What the page of data quality says of figures, in sentences. */
import type { FigureCounts, Language } from '@apen-oppvekst/data-schema/terms';
import { formatNumber } from '@apen-oppvekst/widgets/charts';
import { qualityTexts } from './locales/quality/index.ts';

/** «6 tall: 4 vises, 1 er skjult av kilden og 1 har vi skjult …»: what there is none of is left out. */
export function countsSentence(counts: FigureCounts, language: Language): string {
  const t = qualityTexts[language];
  const told = (say: (count: number, text: string) => string, count: number): string =>
    say(count, formatNumber(count, 0, language));
  const parts = [
    told(t.shown, counts.shown),
    ...(
      [
        [t.hiddenBySource, counts.hiddenBySource],
        [t.derivable, counts.hiddenByUs.derivable],
        [t.smallGroup, counts.hiddenByUs.smallGroup],
        [t.missing, counts.missing],
      ] as const
    ).flatMap(([say, count]) => (count === 0 ? [] : [told(say, count)])),
  ];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  return `${told(t.figures, counts.figures)}: ${list}.`;
}

/** Of several sources together. */
export const sumOf = (all: readonly FigureCounts[]): FigureCounts =>
  all.reduce(
    (sum, each) => ({
      figures: sum.figures + each.figures,
      shown: sum.shown + each.shown,
      hiddenBySource: sum.hiddenBySource + each.hiddenBySource,
      hiddenByUs: {
        derivable: sum.hiddenByUs.derivable + each.hiddenByUs.derivable,
        smallGroup: sum.hiddenByUs.smallGroup + each.hiddenByUs.smallGroup,
      },
      missing: sum.missing + each.missing,
    }),
    noFigures,
  );

const noFigures: FigureCounts = {
  figures: 0,
  shown: 0,
  hiddenBySource: 0,
  hiddenByUs: { derivable: 0, smallGroup: 0 },
  missing: 0,
};
