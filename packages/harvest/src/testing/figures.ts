import { Area, Indicator, Observation } from '@apen-oppvekst/data-schema';
import type { Figure, Shown, Surroundings } from '../disclosure/figures.ts';

/** An indicator of which only what decides is given. */
export const indicator = (id: string, more: Partial<Indicator> = {}): Indicator =>
  Indicator.parse({
    id,
    title: { nb: id },
    definition: { nb: id },
    unitOfMeasure: 'count',
    decimals: 0,
    direction: 'neither',
    sensitivity: 'open',
    availability: 'atHand',
    owner: 'Oppdiktet',
    source: 'udir-gsi',
    ...more,
  });

/** A figure of 2025-26: a number, or a mark. */
export function figure(
  indicatorId: string,
  area: string,
  shown: number | '*' | 'absent',
  more: Partial<Observation> = {},
): Figure {
  const value = Observation.parse({
    indicator: indicatorId,
    area,
    period: '2025-26',
    periodStart: '2025-10',
    ...(typeof shown === 'number'
      ? { value: shown, status: 'normal' }
      : { value: null, status: shown === '*' ? 'suppressed' : 'absent', mark: shown }),
    source: 'udir-gsi',
    ...more,
  });
  const path = [indicatorId, area, value.period, more.breakdown ?? ''].join(' ');
  return { value, file: 'tall.csv', path, fictional: false };
}

/** A made-up county `no-01` with municipalities `no-0101`, `no-0102` …, and so many others that the country is whole. */
export function surroundings(
  indicators: readonly Indicator[],
  { municipalities = 3, shownBefore = {}, schools = {} }: Partial<Made> = {},
): Surroundings {
  const area = (id: string, level: Area['level'], parent?: string): Area =>
    Area.parse({ id, name: { nb: `Sted ${id}` }, level, ...(parent === undefined ? {} : { parent }) });
  const number = (index: number, county: string): string => `${county}${String(index + 1).padStart(2, '0')}`;
  const areas = [
    area('no', 'country'),
    area('no-01', 'county', 'no'),
    area('no-90', 'county', 'no'),
    ...Array.from({ length: municipalities }, (_, index) =>
      area(number(index, 'no-01'), 'municipality', 'no-01'),
    ),
    // Elsewhere: without figures, but there.
    ...Array.from({ length: 357 - municipalities }, (_, index) =>
      area(`no-${9000 + index}`, 'municipality', 'no-90'),
    ),
  ];
  return {
    indicators: new Map(indicators.map((each) => [each.id, each])),
    areas: new Map(areas.map((each) => [each.id, each])),
    shownBefore: new Map(Object.entries(shownBefore)),
    unitsIn: (id) => schools[id],
  };
}

interface Made {
  readonly municipalities: number;
  readonly shownBefore: Readonly<Record<string, Shown>>;
  readonly schools: Readonly<Record<string, number>>;
}
