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
      ...observations.flatMap((one) => (one?.base === undefined ? [] : [words.base(one.base)])),
      ...observations.flatMap((one) => (one?.note === undefined ? [] : [one.note])),
    ];
    return {
      cells: [period, ...observations.map((one) => formatCell(one, decimals, language))],
      remark: [...new Set(remarks)].join('; '),
    };
  });
  const head = [words.period, ...series.map((each) => each.name)];
  return rows.every((row) => row.remark === '')
    ? { head, rows: rows.map((row) => row.cells) }
    : { head: [...head, words.remark], rows: rows.map((row) => [...row.cells, row.remark]) };
}
