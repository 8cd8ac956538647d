import type { Area, Indicator, Observation } from '@apen-oppvekst/data-schema';
import { groupBy } from '../order.ts';
import { baseRange, rounding, type Range } from './base.ts';
import { keyOf, type Figure, type Shown, type Surroundings } from './figures.ts';
import {
  answers,
  basesOf,
  floors,
  leastWidth,
  municipalitiesOf,
  notAdditive,
  partitions,
  ruleOf,
  sensitiveCounts,
} from './rules.ts';

/** An unknown of the sums: what a reader may believe of a figure from what is published beside the sums. */
export interface Cell {
  readonly key: string;
  readonly area: string;
  /** Nothing where there is no figure at all. */
  readonly figure: Figure | undefined;
  readonly range: Range;
  /** Is a number of pupils, so never between two. */
  readonly counted: boolean;
  /** How much must stay open of a hidden figure: the largest it can be less the least. */
  readonly need: number | undefined;
  /** It is known how many it stands for, so that it can be added to others. */
  readonly weighed: boolean;
}

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

/** Cells by what they are of, made when asked for. */
class Table {
  readonly surroundings: Surroundings;
  readonly children: ReadonlyMap<string, readonly Area[]>;
  readonly #figures: ReadonlyMap<string, Figure>;
  readonly #cells = new Map<string, Cell>();
  /** Bases that figures tell, of the count that they are. */
  readonly #toldBases = new Map<string, Range>();
  /** Countries all of whose municipalities are known. */
  readonly #wholeCountries: ReadonlySet<string>;

  constructor(figures: readonly Figure[], surroundings: Surroundings) {
    this.surroundings = surroundings;
    this.#figures = new Map(figures.map((figure) => [keyOf(figure.value), figure]));
    this.children = groupBy(surroundings.areas.values(), ({ parent }) => parent ?? '');
    const municipalities = [...surroundings.areas.values()].filter(({ level }) => level === 'municipality');
    this.#wholeCountries = new Set(
      Object.entries(municipalitiesOf)
        .filter(([country, all]) => municipalities.filter(({ id }) => id.startsWith(country)).length >= all)
        .map(([country]) => country),
    );
    for (const { value } of figures) {
      const counted = basesOf[value.indicator];
      if (counted === undefined || value.base === undefined) continue;
      const key = keyOf({ ...value, indicator: counted });
      this.#toldBases.set(key, narrower(this.#toldBases.get(key), baseRange(value.base)));
    }
  }

  has(place: Place): boolean {
    return this.#figures.has(keyOf(place));
  }

  /** The parts of an area are all of it. */
  isWhole(area: string): boolean {
    return this.#wholeCountries.has(area.slice(0, 2));
  }

  cell(place: Place): Cell {
    const key = keyOf(place);
    const made = this.#cells.get(key);
    if (made !== undefined) return made;
    const indicator = this.surroundings.indicators.get(place.indicator);
    const figure = this.#figures.get(key);
    const counted = indicator?.unitOfMeasure === 'count' && indicator.decimals === 0;
    const cell: Cell = {
      key,
      area: place.area,
      figure,
      counted,
      ...(indicator === undefined
        ? { range: anything, need: undefined, weighed: false }
        : indicator.unitOfMeasure === 'count'
          ? { ...this.#count(place, figure, indicator), weighed: true }
          : this.#sumOfValues(place, figure, indicator)),
    };
    this.#cells.set(key, cell);
    return cell;
  }

  /** What a reader can believe of a count. */
  #count(place: Place, figure: Figure | undefined, indicator: Indicator): Pick<Cell, 'range' | 'need'> {
    const observation = figure?.value;
    if (observation === undefined) return { range: anything, need: undefined };
    const exact = shownRange(observation, indicator.decimals);
    if (exact !== undefined) return { range: exact, need: undefined };
    if (observation.status === 'absent' || observation.status === 'notApplicable')
      return { range: { least: 0, most: 0 }, need: undefined };
    const before = this.surroundings.shownBefore.get(keyOf(place));
    const whole = sensitiveCounts.find(({ part }) => part === place.indicator)?.whole;
    const most = whole === undefined ? Infinity : this.cell({ ...place, indicator: whole }).range.most;
    const told = this.#toldBases.get(keyOf(place)) ?? anything;
    const known = before === undefined ? told : { least: before.value, most: before.value };
    const rule = ruleOf(observation.source);
    switch (observation.status) {
      case 'suppressed': {
        const least = rule.zeroShown ? 1 : 0;
        const small = rule.countsBelow - 1;
        const range = { least, most: rule.hidesOnlySmall ? Math.min(small, most) : most };
        // As much as its being hidden leaves open of a small count.
        return { range: narrower(range, known), need: Math.max(0, Math.min(small, most) - least) };
      }
      case 'smallGroup': {
        const floor = indicator.sensitivity === 'bullying' ? floors.bullying : floors.survey;
        const need = Math.max(0, Math.min(floor.count - 1, most) - 1);
        return { range: narrower({ least: 0, most }, known), need };
      }
      case 'suppressedByUs':
        // The source shows it, so it is not one of those that the source hides; and no 0 is hidden.
        return { range: narrower({ least: rule.countsBelow, most }, known), need: undefined };
      default:
        return { range: narrower({ least: 0, most }, known), need: undefined };
    }
  }

  /** A mean or share times its base: days of all pupils, pupils who answered so. These can be added up. */
  #sumOfValues(
    place: Place,
    figure: Figure | undefined,
    indicator: Indicator,
  ): Pick<Cell, 'range' | 'need' | 'weighed'> {
    const observation = figure?.value;
    if (observation?.status === 'absent' || observation?.status === 'notApplicable')
      return { range: { least: 0, most: 0 }, need: undefined, weighed: true };
    const behind = this.#behind(place, observation);
    const weighed = Number.isFinite(behind.most);
    const unit = indicator.unitOfMeasure;
    const scale = unit === 'percent' ? 0.01 : 1;
    const largest = unit === 'percent' ? behind.most : Infinity;
    const before = this.surroundings.shownBefore.get(keyOf(place));
    const value =
      observation === undefined
        ? undefined
        : (shownRange(observation, indicator.decimals, 'rounded') ?? valueBefore(before, indicator));
    const range =
      value === undefined
        ? { least: 0, most: largest }
        : {
            least: Math.max(0, value.least) * behind.least * scale,
            most: Math.min(largest, value.most * behind.most * scale),
          };
    const hidden = observation?.status === 'suppressed' || observation?.status === 'smallGroup';
    if (!hidden) return { range, need: undefined, weighed };
    const floor = indicator.sensitivity === 'bullying' ? floors.bullying : floors.survey;
    const width =
      unit === 'percent' || unit === 'count'
        ? Math.min(floor.count, behind.most)
        : leastWidth[unit] * (weighed ? behind.most : 1);
    return { range, need: width, weighed };
  }

  /** How many are behind a mean or share: by its own base, and by the count that is its base. */
  #behind(place: Place, observation: Observation | undefined): Range {
    const own = baseRange(observation?.base);
    const counted = basesOf[place.indicator];
    return counted === undefined ? own : narrower(own, this.cell({ ...place, indicator: counted }).range);
  }
}

type Place = Pick<Observation, 'indicator' | 'area' | 'period' | 'breakdown'>;

const anything: Range = { least: 0, most: Infinity };

/** What both say; where they contradict each other, the second. */
function narrower(a: Range | undefined, b: Range): Range {
  if (a === undefined) return b;
  const both = { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) };
  return both.least > both.most ? b : both;
}

/** The range that a published number stands for; nothing if it has none. */
function shownRange(
  { value, status, lower, upper, approximate }: Observation,
  decimals: number,
  how: 'counted' | 'rounded' = 'counted',
): Range | undefined {
  if (status === 'bound') return { least: lower ?? 0, most: upper ?? Infinity };
  if (value === null) return undefined;
  if (approximate !== undefined)
    return how === 'counted'
      ? baseRange(`ca. ${Math.round(value)}`)
      : { least: value - rounding(0), most: value + rounding(0) };
  const half = how === 'counted' && decimals === 0 ? 0 : rounding(decimals);
  return { least: value - half, most: value + half };
}

const valueBefore = (before: Shown | undefined, { decimals }: Indicator): Range | undefined =>
  before === undefined
    ? undefined
    : { least: before.value - rounding(decimals), most: before.value + rounding(decimals) };

/** A country is its counties, a county its municipalities (Svalbard is counted in Troms). */
function sumsOverAreas(group: readonly Figure[], table: Table): Sum[] {
  return group.flatMap(({ value }) => {
    const parts = (table.children.get(value.area) ?? []).map(({ id }) => table.cell({ ...value, area: id }));
    if (!parts.some(({ figure }) => figure !== undefined)) return [];
    return [sumOf(value, table.cell(value), parts, table.isWhole(value.area))];
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
