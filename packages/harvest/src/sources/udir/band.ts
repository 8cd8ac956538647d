import type { Figure } from '../figure.ts';

/** Where bands of a number of answers begin. The first end is Udir's own: fewer than 20 answers are not told of. */
const starts = [0, 20, 30, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000] as const;

/** A number of answers as the band it is in, «100–199», so that a share beside it is not a number of pupils. */
export function bandOf(answers: number): Figure {
  const lower = starts.findLast((start) => start <= answers) ?? 0;
  const next = starts.find((start) => start > answers);
  return next === undefined
    ? { value: null, status: 'bound', approximate: `over ${lower}`, lower }
    : { value: null, status: 'bound', approximate: `${lower}–${next - 1}`, lower, upper: next - 1 };
}
