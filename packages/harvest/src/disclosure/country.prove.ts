/** The whole country, ten years of twenty indicators: how long the control takes, and that nothing is given away. */
import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';
import { Area, type Observation } from '@apen-oppvekst/data-schema';
import { figure, indicator } from '../testing/figures.ts';
import { Audit } from './audit.ts';
import { keyOf, type Figure, type Surroundings } from './figures.ts';
import { secondary } from './secondary.ts';
import { Solver } from './solver.ts';
import { sumsOf } from './sums.ts';

const counties = 15;
const municipalities = 357;
const years = 10;
const indicators = 20;

/** Numbers that are the same in every run, as good as by chance. */
function* chance(): Generator<number, never> {
  for (let state = 20_261_122; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const area = (id: string, level: Area['level'], parent?: string): Area =>
  Area.parse({ id, name: { nb: id }, level, ...(parent === undefined ? {} : { parent }) });

const places: readonly Area[] = [
  area('no', 'country'),
  ...Array.from({ length: counties }, (_, index) => area(`no-${10 + index}`, 'county', 'no')),
  ...Array.from({ length: municipalities }, (_, index) => {
    const county = 10 + (index % counties);
    return area(`no-${county * 100 + Math.floor(index / counties)}`, 'municipality', `no-${county}`);
  }),
];

/** Counts of every place, with small ones hidden in municipalities, and in counties where only one is. */
function oneYear(id: string, period: string, next: () => number): Figure[] {
  const leaves = places.filter(({ level }) => level === 'municipality');
  const counts = new Map(leaves.map((each) => [each.id, Math.floor(next() ** 3 * 400)]));
  const sumUnder = (parent: string): number =>
    places
      .filter((each) => each.parent === parent)
      .reduce((sum, each) => sum + (counts.get(each.id) ?? sumUnder(each.id)), 0);
  const more: Partial<Observation> = { period, periodStart: period };
  return places.map((each) => {
    const count = counts.get(each.id) ?? sumUnder(each.id);
    return figure(id, each.id, count > 0 && count < 6 ? '*' : count, more);
  });
}

test('the whole country is gone over in a short time, and the same is hidden every time', async (t) => {
  const next = chance();
  const all = Array.from({ length: indicators }, (_, index) => indicator(`antall-${index}`));
  const figures = all.flatMap(({ id }) =>
    Array.from({ length: years }, (_, index) =>
      oneYear(id, `${2016 + index}`, () => next.next().value),
    ).flat(),
  );
  const world: Surroundings = {
    indicators: new Map(all.map((each) => [each.id, each])),
    areas: new Map(places.map((each) => [each.id, each])),
    shownBefore: new Map(),
    unitsIn: () => undefined,
  };
  const solver = await Solver.load();
  const started = performance.now();
  const { figures: now, findings } = secondary(figures, world, new Audit(solver, world));
  const seconds = (performance.now() - started) / 1000;
  const hidden = (list: readonly Figure[]): string[] =>
    list.filter(({ value }) => value.value === null).map(({ value }) => keyOf(value));
  t.diagnostic(
    `${figures.length} figures, ${hidden(figures).length} hidden by the source, ` +
      `${hidden(now).length - hidden(figures).length} by us: ${seconds.toFixed(1)} s`,
  );
  assert.deepEqual(findings, []);
  assert.deepEqual(new Audit(solver, world).findings(sumsOf(now, world)), []);
  assert.deepEqual(hidden(secondary(figures, world, new Audit(solver, world)).figures), hidden(now));
});

test('means hang together up to the country, and are solved as one system for each year', async (t) => {
  const next = chance();
  const mean = indicator('fravaer-10-trinn-dager-snitt', {
    unitOfMeasure: 'days',
    decimals: 1,
    sensitivity: 'survey',
  });
  const counted = indicator('fravaer-10-trinn-elever');
  const figures = Array.from({ length: 4 }, (_, year) =>
    meansOfYear(mean.id, counted.id, `${2022 + year}`, () => next.next().value),
  ).flat();
  const world: Surroundings = {
    indicators: new Map([mean, counted].map((each) => [each.id, each])),
    areas: new Map(places.map((each) => [each.id, each])),
    shownBefore: new Map(),
    unitsIn: () => undefined,
  };
  const audit = new Audit(await Solver.load(), world);
  const published = sumsOf(figures, world);
  assert.equal(published.blocks.length, 4, 'one system a year');
  const started = performance.now();
  const findings = audit.findings(published);
  const seconds = (performance.now() - started) / 1000;
  t.diagnostic(
    `${published.hidden.length} hidden means, ${findings.length} of them narrow: ${seconds.toFixed(1)} s`,
  );
  assert.deepEqual(
    findings.filter(({ how }) => how !== 'narrow').map(({ how, cell, range }) => [how, cell.key, range]),
    [],
  );
});

/** Means of every place that are the means of its parts, by how many these are; of fewer than 20 hidden. */
function meansOfYear(mean: string, counted: string, period: string, next: () => number): Figure[] {
  const more: Partial<Observation> = { period, periodStart: period };
  const sums = new Map<string, { pupils: number; days: number }>();
  for (const { id, level, parent } of places.toReversed()) {
    const own =
      level === 'municipality'
        ? { pupils: 7 + Math.floor(next() ** 3 * 900), mean: 5 + 12 * next() }
        : { pupils: 0, mean: 0 };
    const sum = sums.get(id) ?? { pupils: own.pupils, days: own.pupils * own.mean };
    sums.set(id, sum);
    if (parent === undefined) continue;
    const above = sums.get(parent) ?? { pupils: 0, days: 0 };
    sums.set(parent, { pupils: above.pupils + sum.pupils, days: above.days + sum.days });
  }
  return [...sums].flatMap(([id, { pupils, days }]) => [
    figure(counted, id, pupils, more),
    figure(mean, id, pupils < 20 ? '*' : Math.round((days / pupils) * 10) / 10, more),
  ]);
}
