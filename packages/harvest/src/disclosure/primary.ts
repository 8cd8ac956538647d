import type { Area, Indicator, Observation, UnitType } from '@apen-oppvekst/data-schema';
import { omit } from '../omit.ts';
import { bandOf, baseRange, fittingCounts, type Range } from './base.ts';
import { hide, keyOf, type Figure, type Surroundings } from './figures.ts';
import {
  baseBands,
  everybodyFloor,
  fewUnits,
  floors,
  leastFittingCounts,
  sensitiveCounts,
  type Floor,
} from './rules.ts';

/**
 * Our own floor, figure by figure: hides those with too few behind them, and coarsens shares that would tell a
 * small count (whole percent, the base as a band). What a source hides stays hidden.
 */
export function primary(figures: readonly Figure[], surroundings: Surroundings): Figure[] {
  const counts = new Map(
    figures.flatMap(({ value }) => (value.value === null ? [] : [[keyOf(value), value.value] as const])),
  );
  return figures.map((figure) => {
    const indicator = surroundings.indicators.get(figure.value.indicator);
    if (indicator === undefined || figure.value.value === null) return figure;
    // Pupils as the source clears them, and schools, which are no children: but for the parts that could harm.
    if (indicator.sensitivity === 'open')
      return isSmallPart(figure.value, counts) ? hide(figure, 'smallGroup') : figure;
    return withFloor(figure, indicator, floors[indicator.sensitivity], surroundings);
  });
}

/** A sensitive count that is small, or leaves few of its whole. */
function isSmallPart(observation: Observation, counts: ReadonlyMap<string, number>): boolean {
  const part = sensitiveCounts.find((each) => each.part === observation.indicator);
  if (part === undefined || observation.value === null) return false;
  const whole = counts.get(keyOf({ ...observation, indicator: part.whole }));
  const small = (count: number): boolean => count > 0 && count < floors.survey.count;
  return small(observation.value) || (whole !== undefined && small(whole - observation.value));
}

function withFloor(figure: Figure, indicator: Indicator, floor: Floor, surroundings: Surroundings): Figure {
  const { area, base, value } = figure.value;
  const behind = baseRange(base);
  const hidden = hide(figure, 'smallGroup');
  if (value === null) return figure;
  if (areUnits(area, indicator, surroundings)) {
    if (indicator.sensitivity === 'bullying' || behind.most === Infinity) return hidden;
  }
  if (/\d/.test(base ?? '') && behind.least < floor.base) return hidden;
  const band = base === undefined ? undefined : bandOf(Math.max(behind.least, floor.base), baseBands);
  const withBand = (changed: Partial<Observation>): Figure => ({
    ...figure,
    value: {
      ...omit(figure.value, 'lower', 'upper'),
      ...changed,
      ...(band === undefined ? {} : { base: band }),
    },
  });
  // «ca. 161» is a number too: beside a figure of bullied pupils never one, but a band.
  const isNumber = indicator.sensitivity === 'bullying' && behind.least === behind.most;
  const asShown = isNumber ? withBand({}) : figure;
  if (indicator.unitOfMeasure === 'count') return value > 0 && value < floor.count ? hidden : asShown;
  if (indicator.unitOfMeasure !== 'percent') return asShown;
  const known = { least: Math.max(behind.least, floor.base), most: behind.most };
  if (Math.round(value) >= 100 && known.least < everybodyFloor) return hidden;
  if (!tellsSmallCount(value, indicator.decimals, known, floor)) return asShown;
  const coarse = Math.round(value);
  if (tellsSmallCount(coarse, 0, band === undefined ? known : baseRange(band), floor)) return hidden;
  return withBand({ value: coarse, approximate: `ca. ${coarse}` });
}

/** Levels where there may be so few units of a kind that the area's figures are theirs; Svalbard, a territory, has one school. */
const mayBeFew: readonly (Area['level'] | undefined)[] = ['municipality', 'territory'];

/**
 * Whether an area has so few units of a kind that a figure is about that it is theirs. Where nobody knows how many there
 * are, it may; what is not of one kind of unit goes by the schools, whose number is known.
 */
function areUnits(area: string, indicator: Indicator, { areas, unitsIn }: Surroundings): boolean {
  if (!mayBeFew.includes(areas.get(area)?.level)) return false;
  const kinds: readonly UnitType[] = indicator.unitTypes.length > 0 ? indicator.unitTypes : ['school'];
  return kinds.some((kind) => (unitsIn(area, kind) ?? 0) <= fewUnits);
}

/** Whether a reader of a share can tell that it, or what is left to 100 %, is a small count, and which. */
function tellsSmallCount(share: number, decimals: number, behind: Range, floor: Floor): boolean {
  const isSmall = (count: number): boolean => count > 0 && count < floor.count;
  const tells = (counts: ReadonlySet<number>): boolean =>
    [...counts].some(isSmall) && ([...counts].every(isSmall) || counts.size < leastFittingCounts);
  return [share, 100 - share].some((one) => {
    const enough = (counts: ReadonlySet<number>): boolean =>
      counts.size >= leastFittingCounts && ![...counts].every(isSmall);
    return tells(fittingCounts(one, decimals, behind, enough));
  });
}
