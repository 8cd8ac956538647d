import type { Range } from './base.ts';
import type { Surroundings } from './figures.ts';
import { floors, ruleOf } from './rules.ts';
import { meets, Seen } from './seen.ts';
import type { Solver } from './solver.ts';
import type { Cell } from './cells.ts';
import type { Block, LonePart, Published, Sum } from './sums.ts';

/** Something hidden that can be worked out, nearer than the rules allow. */
export interface Finding {
  readonly cell: Cell;
  readonly how: How;
  /** What a reader can work out. */
  readonly range: Range;
  /** The sums it follows from, and the figures that are shown in them. */
  readonly sums: readonly Sum[];
  readonly beside: readonly Cell[];
  /** The day of the earlier release that showed it. */
  readonly shownIn?: string;
}

export type How =
  /** The published sums leave too little open. */
  | 'narrow'
  /** Few are hidden together, and how many is known. */
  | 'together'
  /** An earlier release showed it. */
  | 'before'
  /** All that it is a part of, and all the other parts, are shown. */
  | 'lone'
  /** The published sums contradict each other: something was read wrong. */
  | 'contradiction';

/**
 * Reads the published figures as one who wants to know what is hidden: solves, for each hidden figure, for the
 * least and the most that all published sums together allow.
 */
export class Audit {
  readonly #solver: Solver;
  readonly #surroundings: Surroundings;
  /** Findings of blocks that have been solved, by what is in them: hiding one figure changes few blocks. */
  readonly #solved = new Map<string, readonly Finding[]>();

  constructor(solver: Solver, surroundings: Surroundings) {
    this.#solver = solver;
    this.#surroundings = surroundings;
  }

  findings({ hidden, blocks, lone }: Published): Finding[] {
    return [
      ...this.#shownBefore(hidden),
      ...blocks.flatMap((block) => this.#findingsIn(block)),
      ...lone.map(loneFinding),
    ];
  }

  /** What was shown once is known, whatever is hidden now. */
  #shownBefore(hidden: readonly Cell[]): Finding[] {
    return hidden.flatMap((cell): Finding[] => {
      const before = this.#surroundings.shownBefore.get(cell.key);
      if (before === undefined) return [];
      const range = { least: before.value, most: before.value };
      return [{ cell, how: 'before', range, sums: [], beside: [], shownIn: before.asOf }];
    });
  }

  #findingsIn(block: Block): readonly Finding[] {
    const key = JSON.stringify([
      block.cells.map((cell) => [cell.key, cell.range.least, String(cell.range.most), cell.need]),
      block.sums.map(({ total, tolerance }) => [total.key, tolerance]),
    ]);
    const solved = this.#solved.get(key);
    // Their figures are the same, though they may be new objects: found again in this block by key.
    if (solved?.length === 0) return solved;
    const found = this.#solve(block);
    this.#solved.set(key, found);
    return found;
  }

  #solve(block: Block): Finding[] {
    const seen = new Seen(block, this.#solver);
    const { shownBefore } = this.#surroundings;
    const hidden = block.cells.filter(({ need, key }) => need !== undefined && !shownBefore.has(key));
    const findings: Finding[] = [];
    for (const cell of hidden) {
      const { need } = cell;
      if (need === undefined) continue;
      const range = seen.range(cell, need);
      if (range === undefined) return contradiction(block, cell);
      if (meets(range, need)) continue;
      findings.push({ cell, how: 'narrow', range, ...context(block, cell) });
    }
    return [...findings, ...this.#together(block, seen)];
  }

  /** The hidden parts of a sum are a group themselves, and how large it is follows by subtraction. */
  #together(block: Block, seen: Seen): Finding[] {
    return block.sums.flatMap((sum) => {
      const parts = sum.parts.filter(
        ({ figure, counted }) => counted && figure?.value.status === 'suppressed',
      );
      const [cell] = parts;
      if (cell?.figure === undefined || parts.length < 2 || !sum.whole) return [];
      const range = seen.together(parts, floors.survey.base);
      if (range === undefined) return [];
      const width = ruleOf(cell.figure.value.source).countsBelow - 2;
      return range.most - range.least >= width
        ? []
        : [{ cell, how: 'together' as const, range, ...context(block, cell) }];
    });
  }
}

const context = (block: Block, cell: Cell): Pick<Finding, 'sums' | 'beside'> => {
  const sums = block.sums.filter(({ total, parts }) => total === cell || parts.includes(cell));
  return { sums, beside: block.cells.filter((other) => other !== cell) };
};

const loneFinding = ({ part, beside }: LonePart): Finding => ({
  cell: part,
  how: 'lone',
  range: part.range,
  sums: [],
  beside,
});

/** Sums of counts must agree; means may be weighted in ways we do not know, and then give nothing away. */
const contradiction = (block: Block, cell: Cell): Finding[] =>
  cell.counted ? [{ cell, how: 'contradiction', range: cell.range, ...context(block, cell) }] : [];
