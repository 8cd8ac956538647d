import type { Observation } from '@apen-oppvekst/data-schema';
import { groupBy } from '../order.ts';
import { Table, type Cell } from './cells.ts';
import type { Figure, Surroundings } from './figures.ts';
import { answers, notAdditive, partitions, ruleOf } from './rules.ts';

/** A published sum: the parts make up the total, or, when not `whole`, at most that. */
export interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly whole: boolean;
  readonly tolerance: number;
}

/** Sums that have unknowns in common, and nothing in common with others. */
export interface Block {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
}

/** A total without its one hidden part, where nothing is known of how many each stands for. */
export interface LonePart {
  readonly part: Cell;
  readonly beside: readonly Cell[];
}

export interface Published {
  /** Every hidden figure of which something must stay open. */
  readonly hidden: readonly Cell[];
  readonly blocks: readonly Block[];
  readonly lone: readonly LonePart[];
}

/** Everything in these figures that adds up to something, as far as something hidden is in it. */
export function sumsOf(figures: readonly Figure[], surroundings: Surroundings): Published {
  const table = new Table(figures, surroundings);
  const hidden: Cell[] = [];
  const blocks: Block[] = [];
  const lone: LonePart[] = [];
  for (const [, group] of groupBy(figures, ({ value }) => `${value.indicator} | ${value.period}`)) {
    const indicator = surroundings.indicators.get(group[0]?.value.indicator ?? '');
    if (indicator === undefined) continue;
    const hiddenHere = group.map(({ value }) => table.cell(value)).filter(({ need }) => need !== undefined);
    hidden.push(...hiddenHere);
    if (hiddenHere.length === 0 || notAdditive.has(indicator.id)) continue;
    const sums = [...sumsOverAreas(group, table), ...sumsOverBreakdowns(group, table)];
    if (indicator.unitOfMeasure !== 'count') {
      lone.push(...lonePartsOf(sums), ...loneAnswers(group, table));
    }
    blocks.push(...blocksOf(sums));
  }
  return { hidden, blocks, lone };
}

/** A country is its counties, a county its municipalities (Svalbard is counted in Troms). */
function sumsOverAreas(group: readonly Figure[], table: Table): Sum[] {
  return group.flatMap(({ value }) => {
    const parts = partsOf(value, table);
    if (!parts.some(({ figure }) => figure !== undefined)) return [];
    return [sumOf(value, table.cell(value), parts, table.isWhole(value.area))];
  });
}

/** The parts of an area; where a county has no figure, those of the county. */
function partsOf(value: Observation, table: Table): Cell[] {
  return (table.children.get(value.area) ?? []).flatMap(({ id }) => {
    const part = { ...value, area: id };
    const within = table.has(part) ? [] : partsOf(part, table);
    return within.some(({ figure }) => figure !== undefined) ? within : [table.cell(part)];
  });
}

/** All pupils are girls and boys. */
function sumsOverBreakdowns(group: readonly Figure[], table: Table): Sum[] {
  return group.flatMap(({ value }) =>
    partitions
      .filter(({ total }) => total === (value.breakdown ?? ''))
      .filter(({ parts }) => parts.every((breakdown) => table.has({ ...value, breakdown })))
      .map(({ parts }) =>
        sumOf(
          value,
          table.cell(value),
          parts.map((breakdown) => table.cell({ ...value, breakdown })),
          true,
        ),
      ),
  );
}

const sumOf = ({ source }: Observation, total: Cell, parts: readonly Cell[], whole: boolean): Sum => ({
  total,
  parts,
  whole,
  tolerance: ruleOf(source).noisy === true ? surplus(total, parts) : 0,
});

/** How far a noisy source's shown numbers are from adding up: that far, at least, its sums may be wrong. */
function surplus(total: Cell, parts: readonly Cell[]): number {
  const least = parts.reduce((sum, { range }) => sum + range.least, 0);
  const most = parts.reduce((sum, { range }) => sum + range.most, 0);
  return Math.max(0, least - total.range.most, total.range.least - most);
}

const isShown = ({ figure }: Cell): boolean => figure?.value.value !== null && figure !== undefined;

/** Means and shares of unknown weight cannot be solved for, but one hidden beside all the others is near given. */
const lonePartsOf = (sums: readonly Sum[]): LonePart[] =>
  sums.flatMap(({ total, parts, whole }) => {
    const known = [total, ...parts].every(({ weighed }) => weighed);
    const unshown = parts.filter((cell) => !isShown(cell) && cell.range.most > 0);
    const [part] = unshown;
    if (known || !whole || !isShown(total) || unshown.length !== 1 || part?.need === undefined) return [];
    return [{ part, beside: parts.filter((cell) => cell !== part && isShown(cell)) }];
  });

/** The shares of answers that exclude each other make 100. */
const loneAnswers = (group: readonly Figure[], table: Table): LonePart[] =>
  answers.flatMap((all) =>
    group
      .filter(
        ({ value }) =>
          value.breakdown === all[0] && all.every((breakdown) => table.has({ ...value, breakdown })),
      )
      .flatMap(({ value }) => {
        const cells = all.map((breakdown) => table.cell({ ...value, breakdown }));
        const unshown = cells.filter((cell) => !isShown(cell));
        const [part] = unshown;
        if (unshown.length !== 1 || part?.need === undefined) return [];
        return [{ part, beside: cells.filter((cell) => cell !== part) }];
      }),
  );

/** Sums that share an unknown belong together; those without a figure to protect are left out. */
function blocksOf(sums: readonly Sum[]): Block[] {
  const blocks: { cells: Set<Cell>; sums: Sum[] }[] = [];
  for (const sum of sums) {
    const unknown = [sum.total, ...sum.parts].filter(({ range }) => range.least < range.most);
    const joined = blocks.filter((block) => unknown.some((cell) => block.cells.has(cell)));
    const block = { cells: new Set<Cell>([sum.total, ...sum.parts]), sums: [sum] };
    for (const other of joined) {
      for (const cell of other.cells) block.cells.add(cell);
      block.sums.push(...other.sums);
      blocks.splice(blocks.indexOf(other), 1);
    }
    blocks.push(block);
  }
  return blocks
    .filter(({ cells }) => [...cells].some(({ need }) => need !== undefined))
    .map(({ cells, sums: own }) => ({ cells: [...cells], sums: own }));
}
