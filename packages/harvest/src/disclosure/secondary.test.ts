import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation } from '@apen-oppvekst/data-schema';
import { figure, indicator, surroundings } from '../testing/figures.ts';
import { Audit, type Finding } from './audit.ts';
import type { Figure, Surroundings } from './figures.ts';
import { secondary } from './secondary.ts';
import { Solver } from './solver.ts';
import { sumsOf } from './sums.ts';

const solver = await Solver.load();
const support = indicator('gsi-spesialundervisning');
const pupils = indicator('gsi-elever');

/** Where something ended up hidden, «area breakdown»: by its source, by us. */
const statuses = (figures: readonly Figure[]): Record<string, Observation['status']> =>
  Object.fromEntries(
    figures
      .filter(({ value }) => value.value === null)
      .map(({ value }) => [[value.area, value.breakdown].filter(Boolean).join(' '), value.status]),
  );

const protectedFigures = (
  figures: readonly Figure[],
  world: Surroundings = surroundings([support, pupils]),
): { hidden: Record<string, Observation['status']>; findings: Finding[] } => {
  const { figures: now, findings } = secondary(figures, world, new Audit(solver, world));
  return { hidden: statuses(now), findings };
};

const found = (figures: readonly Figure[], world = surroundings([support, pupils])): Finding[] =>
  new Audit(solver, world).findings(sumsOf(figures, world));

const of = (area: string, shown: number | '*' | 'absent', more: Partial<Observation> = {}): Figure =>
  figure('gsi-spesialundervisning', area, shown, more);

test('one hidden part of a shown total is given away, and another part is hidden with it', () => {
  const figures = [of('no-01', 60), of('no-0101', '*'), of('no-0102', 20), of('no-0103', 37)];
  const [finding] = found(figures);
  assert.deepEqual([finding?.how, finding?.range], ['narrow', { least: 3, most: 3 }]);
  assert.deepEqual(protectedFigures(figures), {
    hidden: { 'no-0101': 'suppressed', 'no-0102': 'suppressedByUs' },
    findings: [],
  });
});

test('which part is hidden with it goes by what everybody knows, so that its being chosen says nothing of how large it is', () => {
  const chosen = (second: number, third: number): string[] => {
    const figures = [of('no-01', 57 + 3), of('no-0101', '*'), of('no-0102', second), of('no-0103', third)];
    const world = surroundings([support, pupils], { schools: { 'no-0102': 9, 'no-0103': 2 } });
    return Object.entries(protectedFigures(figures, world).hidden).flatMap(([area, status]) =>
      status === 'suppressedByUs' ? [area] : [],
    );
  };
  // Of the smallest it would be known that it is at most as large as those that are shown.
  assert.deepEqual(chosen(20, 37), ['no-0103']);
  assert.deepEqual(chosen(37, 20), ['no-0103']);
});

test('two hidden parts that could each be all small counts stay as they are', () => {
  const figures = [of('no-01', 60), of('no-0101', '*'), of('no-0102', '*'), of('no-0103', 20)];
  assert.deepEqual(found(figures), []);
});

test('few hidden together, and how many known: a third is hidden with them', () => {
  const figures = [of('no-01', 40), of('no-0101', '*'), of('no-0102', '*'), of('no-0103', 29)];
  assert.deepEqual(
    found(figures).map(({ how, range }) => [how, range]),
    [['together', { least: 11, most: 11 }]],
  );
  assert.equal(protectedFigures(figures).hidden['no-0103'], 'suppressedByUs');
});

test('what is hidden cannot be more than its whole, and the audit knows that', () => {
  const figures = [
    of('no-01', 60),
    of('no-0101', '*'),
    of('no-0102', '*'),
    of('no-0103', 10),
    // In no-0102 there are 3 pupils, so of the 50 at least 47 are in no-0101.
    figure('gsi-elever', 'no-0102', 3),
  ];
  assert.deepEqual(
    found(figures).map(({ cell, range }) => [cell.area, range]),
    [['no-0101', { least: 47, most: 49 }]],
  );
});

test('where counties have no figures, the country is its municipalities', () => {
  const figures = [of('no', 60), of('no-0101', '*'), of('no-0102', 20), of('no-0103', 37)];
  // Those of other counties are unknown, so nothing is exact; but no part is more than what the others leave.
  const [finding] = found(figures);
  assert.deepEqual([finding?.cell.area, finding?.range], ['no-0101', { least: 1, most: 3 }]);
});

test('a part that is absent is nobody, and hides nobody', () => {
  const figures = [of('no-01', 40), of('no-0101', '*'), of('no-0102', 'absent'), of('no-0103', 37)];
  assert.equal(found(figures)[0]?.range.most, 3);
});

test('a 0 is never hidden to protect another', () => {
  const figures = [of('no-01', 40), of('no-0101', '*'), of('no-0102', 0), of('no-0103', 37)];
  assert.deepEqual(Object.keys(protectedFigures(figures).hidden), ['no-0101', 'no-0103']);
});

test('what an earlier release showed is known: of a hidden figure that cannot be mended, of others it protects nothing', () => {
  const figures = [of('no-01', 60), of('no-0101', '*'), of('no-0102', '*'), of('no-0103', 20)];
  const before = (area: string, value: number): Surroundings =>
    surroundings([support, pupils], {
      shownBefore: {
        [`gsi-spesialundervisning | ${area} | 2025-26 | `]: { value, asOf: '2026-01-01' },
      },
    });
  const { findings, hidden } = protectedFigures(figures, before('no-0102', 36));
  // The one that was shown is told as such; the other follows from it, and takes a third with it.
  assert.deepEqual(
    findings.map(({ how, cell }) => [how, cell.area]),
    [['before', 'no-0102']],
  );
  assert.equal(hidden['no-0103'], 'suppressedByUs');
  assert.deepEqual(
    protectedFigures(
      [of('no-01', 60), of('no-0101', '*'), of('no-0102', 20), of('no-0103', 37)],
      before('no-0102', 20),
    ).hidden,
    { 'no-0101': 'suppressed', 'no-0103': 'suppressedByUs' },
  );
});

test('a table over two breakdowns: a rectangle of hidden cells protects, three corners do not', () => {
  const cells = (shown: readonly (number | '*')[]): Figure[] => {
    const areas = ['no-01', 'no-0101', 'no-0102', 'no-0103'];
    return areas.flatMap((area, row) =>
      ['', 'gutter', 'jenter'].map((breakdown, column) =>
        of(area, shown[row * 3 + column] ?? '*', breakdown === '' ? {} : { breakdown }),
      ),
    );
  };
  // All 95: boys 50, girls 45.
  const rectangle = cells([95, 50, 45, 30, '*', '*', 30, '*', '*', 35, 20, 15]);
  assert.deepEqual(found(rectangle), []);
  const corners = cells([95, 50, 45, 30, '*', '*', 30, '*', 12, 35, 20, 15]);
  assert.ok(found(corners).some(({ cell, range }) => cell.area === 'no-0102' && range.least === range.most));
  assert.deepEqual(protectedFigures(corners).findings, []);
  assert.equal(protectedFigures(corners).hidden['no-0102 jenter'], 'suppressedByUs');
});

test('means are added up by their bases: one hidden mean is given away when its rounding is finer than its group', () => {
  const mean = indicator('fravaer-10-trinn-dager-snitt', {
    unitOfMeasure: 'days',
    decimals: 1,
    sensitivity: 'survey',
    source: 'udir-fravaer',
  });
  const counted = indicator('fravaer-10-trinn-elever', { source: 'udir-fravaer' });
  const world = surroundings([mean, counted]);
  const row = (area: string, value: number | '*', count: number | undefined): Figure =>
    figure(mean.id, area, value, {
      source: 'udir-fravaer',
      ...(count === undefined ? {} : { base: `${count} elever` }),
    });
  const pupilsOf = (area: string, count: number): Figure =>
    figure(counted.id, area, count, { source: 'udir-fravaer' });
  const small = [
    row('no-01', 10, 100),
    row('no-0101', '*', undefined),
    row('no-0102', 9, 40),
    row('no-0103', 10, 40),
    pupilsOf('no-01', 100),
    pupilsOf('no-0101', 20),
    pupilsOf('no-0102', 40),
    pupilsOf('no-0103', 40),
  ];
  const [finding] = found(small, world);
  // 1000 ± 5 days less 360 ± 2 less 400 ± 2: 240 ± 9 days of 20 pupils.
  assert.deepEqual([finding?.range.least.toFixed(), finding?.range.most.toFixed()], ['231', '249']);
  assert.equal(protectedFigures(small, world).hidden['no-0102'], 'suppressedByUs');
});

test('a count that is hidden is told no more as the base of a mean, so that one is enough', () => {
  const more = { source: 'udir-fravaer' };
  const mean = indicator('fravaer-10-trinn-dager-snitt', { ...more, unitOfMeasure: 'days', decimals: 1 });
  const counted = indicator('fravaer-10-trinn-elever', more);
  const world = surroundings([mean, counted]);
  const place = (area: string, count: number): Figure[] => [
    figure(counted.id, area, count, more),
    figure(mean.id, area, 9, { ...more, base: `${count} elever` }),
  ];
  const figures = [
    ...place('no-01', 103),
    figure(counted.id, 'no-0101', '*', more),
    ...place('no-0102', 40),
    ...place('no-0103', 60),
  ];
  const { figures: now, findings } = secondary(figures, world, new Audit(solver, world));
  assert.deepEqual(findings, []);
  assert.deepEqual(statuses(now), { 'no-0101': 'suppressed', 'no-0102': 'suppressedByUs' });
  const bases = now.flatMap(({ value }) => (value.indicator === mean.id ? [value.base] : []));
  assert.deepEqual(bases, ['103 elever', '30–49', '60 elever']);
});

test('a share of unknown weight is near given when all other parts and the total are shown', () => {
  const share = indicator('mobbing', { unitOfMeasure: 'percent', decimals: 1, sensitivity: 'bullying' });
  const world = surroundings([share]);
  const one = (breakdown: string, shown: number | '*'): Figure =>
    figure('mobbing', 'no-0101', shown, { breakdown });
  const figures = [one('begge kjønn', 8), one('gutter', 7), one('jenter', '*')];
  assert.deepEqual(
    found(figures, world).map(({ how }) => how),
    ['lone'],
  );
  assert.equal(protectedFigures(figures, world).hidden['no-0101 gutter'], 'suppressedByUs');
});

test('answers that exclude each other make 100 %: the last of them is given', () => {
  const share = indicator('trivsel', { unitOfMeasure: 'percent', decimals: 1, sensitivity: 'survey' });
  const world = surroundings([share]);
  const figures = [
    figure('trivsel', 'no-0101', 100, { breakdown: 'nei' }),
    figure('trivsel', 'no-0101', '*', { breakdown: 'ja' }),
  ];
  assert.equal(protectedFigures(figures, world).hidden['no-0101 nei'], 'suppressedByUs');
});

test('a source that adds noise has no exact sums', () => {
  const noisy = indicator('folk', { source: 'scb-tab6471' });
  const world = surroundings([noisy]);
  const one = (area: string, shown: number | '*'): Figure =>
    figure('folk', area, shown, { source: 'scb-tab6471' });
  // The shown parts are 4 more than the total: the sums are wrong by 4 or more.
  const figures = [one('no-01', 60), one('no-0101', '*'), one('no-0102', '*'), one('no-0103', 64)];
  assert.ok(found(figures, world).every(({ how }) => how !== 'contradiction'));
});

test('sums that contradict each other are told, not solved', () => {
  const figures = [of('no-01', 40), of('no-0101', '*'), of('no-0102', '*'), of('no-0103', 39)];
  assert.deepEqual([...new Set(found(figures).map(({ how }) => how))], ['contradiction']);
});

test('the same figures in another order hide the same', () => {
  const figures = [
    of('no-01', 60),
    of('no-0101', '*'),
    of('no-0102', 20),
    of('no-0103', 20),
    figure('gsi-elever', 'no-0102', 46),
  ];
  assert.deepEqual(protectedFigures(figures).hidden, protectedFigures(figures.toReversed()).hidden);
});
