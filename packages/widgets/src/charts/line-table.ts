import type { Language } from '@apen-oppvekst/data-schema/terms';
import { formatCell } from './format.ts';
import { chartWords } from './locales/index.ts';
import type { Table } from './scene.ts';
import { breaksIn, periodsOf, type BreakText, type Series } from './series.ts';

/** A row for each period, a column for each series, and what must be said of the period. */
export function lineTable(
  series: readonly Series[],
  breaks: readonly BreakText[],
  decimals: number,
  language: Language,
): Table {
  const words = chartWords[language];
  const shown = breaksIn(breaks, series);
  const rows = periodsOf(series).map(({ period }) => {
    const observations = series.map((each) => each.observations.find((one) => one.period === period));
    const remarks = [
      ...shown.filter((each) => each.first === period).map((each) => `${words.break}: ${each.reason}`),
      ...named(
        series,
        observations.map((one) => (one?.base === undefined ? undefined : words.base(one.base))),
      ),
      ...named(
        series,
        observations.map((one) => one?.note),
      ),
    ];
    return {
      cells: [period, ...observations.map((one) => formatCell(one, decimals, language))],
      remark: remarks.map(sentence).join(' '),
    };
  });
  const head = [words.period, ...series.map((each) => each.name)];
  return rows.every((row) => row.remark === '')
    ? { head, rows: rows.map((row) => row.cells) }
    : { head: [...head, words.remark], rows: rows.map((row) => [...row.cells, row.remark]) };
}

/** What is said of each series, after its name; once and without name where the same is said of all. */
function named(series: readonly Series[], texts: readonly (string | undefined)[]): string[] {
  const [first] = texts;
  if (first !== undefined && texts.every((text) => text === first)) return [first];
  return texts.flatMap((text, index) =>
    text === undefined ? [] : [`${series[index]?.name ?? ''}: ${text}`],
  );
}

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');
