import type { Area, Indicator, Observation } from '@apen-oppvekst/data-schema';
import { groupBy } from '../order.ts';
import { baseRange, rounding, type Range } from './base.ts';
import { keyOf, type Figure, type Shown, type Surroundings } from './figures.ts';
import { basesOf, floors, leastWidth, municipalitiesOf, ruleOf, sensitiveCounts } from './rules.ts';

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

/** Cells by what they are of, made when asked for. */
export class Table {
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

/** Which figure a cell is of. */
export type Place = Pick<Observation, 'indicator' | 'area' | 'period' | 'breakdown'>;

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
