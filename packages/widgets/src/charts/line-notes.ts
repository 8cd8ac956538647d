import type { Language } from '@apen-oppvekst/data-schema/terms';
import { group } from 'd3-array';
import { absenceWord, formatNumber, hasInterval, hasValue, isProvisional } from './format.ts';
import { chartWords } from './locales/index.ts';
import type { Break, Point } from './series.ts';

/** What the marks of a line chart mean, for those marks that it has. */
export function lineNotes(
  lines: readonly { readonly name: string; readonly points: readonly Point[] }[],
  breaks: readonly Break[],
  axis: { readonly start: number; readonly floor: number; readonly decimals: number },
  rollingYears: number | undefined,
  language: Language,
): string[] {
  const words = chartWords[language];
  const all = lines.flatMap(({ name, points }) =>
    points.map(({ observation }) => ({
      observation,
      where: lines.length > 1 ? `${name} ${observation.period}` : observation.period,
    })),
  );
  const gaps = group(
    all.filter(({ observation }) => !hasValue(observation)),
    ({ observation }) => absenceWord(observation, language),
  );
  const approximate = all.filter(
    ({ observation }) => hasValue(observation) && observation.approximate !== undefined,
  );
  const provisional = all.filter(({ observation }) => isProvisional(observation));
  const intervals = all.some(({ observation }) => hasInterval(observation));
  const severalSources = lines.some(
    ({ points }) => new Set(points.map(({ observation }) => observation.source)).size > 1,
  );
  return [
    ...(rollingYears === undefined ? [] : [words.rollingNote(rollingYears)]),
    ...(severalSources ? [words.sourcesNote] : []),
    ...breaks.map(({ period, reason }) => words.breakNote(period, reason)),
    ...[...gaps].map(([word, ones]) => words.gapNote(word, ones.map(({ where }) => where).join(', '))),
    ...(approximate.length === 0
      ? []
      : [
          words.approximateNote(
            approximate
              .map(({ observation, where }) => `${where} («${observation.approximate ?? ''}»)`)
              .join(', '),
          ),
        ]),
    ...(provisional.length === 0
      ? []
      : [words.provisionalNote(provisional.map(({ where }) => where).join(', '))]),
    ...(intervals ? [words.intervalNote] : []),
    ...(axis.start > axis.floor ? [words.axisNote(formatNumber(axis.start, axis.decimals, language))] : []),
  ];
}
