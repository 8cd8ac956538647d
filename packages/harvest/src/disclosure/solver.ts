import highs, { type Highs } from 'highs';
import { rangeInOneSum } from './one-sum.ts';
import type { Cell } from './cells.ts';
import type { Block, Sum } from './sums.ts';

/** The package's types are read as CommonJS, where the function is a field of what is imported; Node gives it itself. */
const loadHighs = highs as unknown as typeof highs.default;

/** A value for every cell of a block that all its sums allow. */
export type Solution = ReadonlyMap<Cell, number>;

/** Finds the least and the largest that cells can be together, by linear (for counts: integer) programming. */
export class Solver {
  readonly #highs: Highs;

  private constructor(highs: Highs) {
    this.#highs = highs;
  }

  static async load(): Promise<Solver> {
    return new Solver(await loadHighs());
  }

  /** A solution where these cells together are as small, or as large, as they can be; nothing if the sums contradict each other. */
  extreme(block: Block, cells: readonly Cell[], which: 'least' | 'most'): Solution | undefined {
    // What is known is a number in the sums, not a variable: most cells are.
    const unknown = block.cells.filter((cell) => cell.range.least < cell.range.most);
    const names = new Map(unknown.map((cell, index) => [cell, `c${index}`]));
    if (block.sums.some((sum) => !mayHold(sum))) return undefined;
    if (names.size === 0) return new Map(block.cells.map((cell) => [cell, cell.range.least]));
    const problem = [
      which === 'least' ? 'Minimize' : 'Maximize',
      `obj: ${linear(cells, names)}`,
      'Subject To',
      ...block.sums.flatMap(({ total, parts, whole, tolerance }, index) => {
        const variables = linear(parts, names, [total]);
        const known = knownSum([total]) - knownSum(parts);
        if (variables === '') return [];
        return [
          `u${index}: ${variables} <= ${known + tolerance}`,
          ...(whole ? [`l${index}: ${variables} >= ${known - tolerance}`] : []),
        ];
      }),
      'Bounds',
      ...[...names].map(([{ range }, name]) => `${bound(range.least)} <= ${name} <= ${bound(range.most)}`),
      'General',
      unknown.flatMap((cell) => (cell.counted ? [names.get(cell)] : [])).join(' '),
      'End',
    ].join('\n');
    const { Status: status, Columns: columns } = this.#highs.solve(problem, {
      output_flag: false,
      mip_rel_gap: 0,
    });
    if (status === 'Infeasible') return undefined;
    if (status !== 'Optimal') throw new Error(`highs: ${status}`);
    return new Map(
      block.cells.map((cell) => {
        const name = names.get(cell);
        if (name === undefined) return [cell, cell.range.least];
        const column = columns[name];
        const value = column !== undefined && 'Primal' in column ? column.Primal : NaN;
        return [cell, cell.counted ? Math.round(value) : value];
      }),
    );
  }
}

/** `+ 1 c0 + 1 c3 - 1 c7`: these cells less those, as far as they are variables. */
const linear = (
  plus: readonly Cell[],
  names: ReadonlyMap<Cell, string>,
  minus: readonly Cell[] = [],
): string => {
  const terms = (cells: readonly Cell[], sign: string): string[] =>
    cells.flatMap((cell) => {
      const name = names.get(cell);
      return name === undefined ? [] : [`${sign} 1 ${name}`];
    });
  return [...terms(plus, '+'), ...terms(minus, '-')].join(' ');
};

/** A sum that nothing in it contradicts, taken alone. */
const mayHold = (sum: Sum): boolean => rangeInOneSum(sum, [sum.total]) !== undefined;

const knownSum = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { range }) => (range.least < range.most ? sum : sum + range.least), 0);

/** Where nothing limits a number, this does: more than a country has of days of pupils. */
const unlimited = 1e8;

const bound = (value: number): number => Math.min(value, unlimited);
