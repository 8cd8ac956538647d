import type { Range } from './base.ts';
import { rangeInOneSum } from './one-sum.ts';
import type { Solution, Solver } from './solver.ts';
import type { Cell } from './cells.ts';
import type { Block, Sum } from './sums.ts';

/** What has been seen to be possible in a block, so that few problems need solving. */
export class Seen {
  readonly #block: Block;
  readonly #solver: Solver;
  readonly #solutions: Solution[] = [];
  /** Of cells that are in one sum only, which. */
  readonly #onlySum = new Map<Cell, Sum | undefined>();

  constructor(block: Block, solver: Solver) {
    this.#block = block;
    this.#solver = solver;
    for (const sum of block.sums) {
      for (const cell of [sum.total, ...sum.parts])
        this.#onlySum.set(cell, this.#onlySum.has(cell) ? undefined : sum);
    }
  }

  /** From and to of a cell, as far as `need` asks for; nothing if the sums contradict each other. */
  range(cell: Cell, need: number): Range | undefined {
    const [sum, ...more] = this.#block.sums;
    if (sum !== undefined && more.length === 0) return rangeInOneSum(sum, [cell]);
    if (this.#solutions.length === 0 && !this.#solve([cell], 'least')) return undefined;
    const enough = (): boolean => meets(this.#play(cell), need);
    if (!enough()) this.#solve([cell], 'least');
    if (!enough()) this.#solve([cell], 'most');
    return this.#play(cell);
  }

  /** From and to of what cells are together; nothing if that may be `large` or more. */
  together(cells: readonly Cell[], large: number): Range | undefined {
    const [sum, ...more] = this.#block.sums;
    if (sum !== undefined && more.length === 0) {
      const range = rangeInOneSum(sum, cells);
      return range === undefined || range.most >= large ? undefined : range;
    }
    const isLarge = (): boolean => this.#spread(cells).most >= large;
    if (isLarge() || !this.#solve(cells, 'most') || isLarge()) return undefined;
    this.#solve(cells, 'least');
    return this.#spread(cells);
  }

  #solve(cells: readonly Cell[], which: 'least' | 'most'): boolean {
    const solution = this.#solver.extreme(this.#block, cells, which);
    if (solution !== undefined) this.#solutions.push(solution);
    return solution !== undefined;
  }

  #spread(cells: readonly Cell[]): Range {
    return rangeOf(
      this.#solutions.map((solution) => cells.reduce((sum, cell) => sum + (solution.get(cell) ?? 0), 0)),
    );
  }

  /** What a cell was seen to be, and what it can be when only the other parts of its sum make room for it. */
  #play(cell: Cell): Range {
    const seen = this.#spread([cell]);
    const solution = this.#solutions.at(-1);
    const sum = this.#onlySum.get(cell);
    if (solution === undefined || sum === undefined || !sum.parts.includes(cell)) return seen;
    const others = sum.parts.filter((part) => part !== cell && this.#onlySum.get(part) !== undefined);
    const value = (part: Cell): number => solution.get(part) ?? 0;
    const down = others.reduce((room, part) => room + part.range.most - value(part), 0);
    const up = others.reduce((room, part) => room + value(part) - part.range.least, 0);
    return rangeOf([
      seen.least,
      seen.most,
      Math.max(cell.range.least, value(cell) - down),
      Math.min(cell.range.most, value(cell) + up),
    ]);
  }
}

const rangeOf = (values: readonly number[]): Range => ({
  least: Math.min(...values),
  most: Math.max(...values),
});

/** Whether a range leaves open as much as must be. Rounding of the solver's is none. */
export const meets = ({ least, most }: Range, need: number): boolean => most - least >= need - 1e-6;
