import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Indicator, Observation } from '@apen-oppvekst/data-schema/terms';
import { figureOf, type AreaFigure, type FigureInput } from './figure.ts';

const observation = (
  area: string,
  year: number,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: 'trygg',
  area,
  period: `${year}`,
  periodStart: `${year}`,
  value,
  status: value === null ? 'suppressed' : 'normal',
  source: 'egen',
  ...more,
});

const figureWith = (observations: Observation[], comparison: Observation[] = [], count = false): AreaFigure =>
  ({
    head: { id: 'trygg', title: { nb: 'Trygge elever' } },
    measure: { unitOfMeasure: count ? 'count' : 'percent', decimals: 0 },
    observations,
    comparison,
  }) as unknown as AreaFigure;

function made(
  observations: Observation[],
  comparison: Observation[] = [],
  more: Partial<FigureInput> & {
    indicator?: Partial<Indicator>;
    count?: boolean;
    freshness?: FigureInput['record']['freshness'];
  } = {},
) {
  const { indicator, count = false, freshness = [], ...rest } = more;
  const figure = figureWith(observations, comparison, count);
  return figureOf({
    asOf: '2026-11-22',
    language: 'nb',
    area: { id: 'no-1001', name: 'Midtby', path: 'kommune/no-1001-midtby/', fictional: false },
    figure,
    similar: [],
    record: {
      indicator: {
        ...figure.measure,
        id: 'trygg',
        title: { nb: 'Trygge elever' },
        breaks: [],
        ...indicator,
      } as unknown as Indicator,
      path: 'indikator/trygg/',
      sources: ['egen', 'landets', 'andres'].map((id) => ({
        id,
        title: `Tabell ${id}`,
        publisher: 'Utgiver',
        address: null,
        licence: null,
        caveats: [],
      })),
      freshness,
    },
    ...rest,
  });
}

const ofCountry = (year: number, value: number): Observation =>
  observation('no', year, value, { source: 'landets' });

describe('the picture of an embedded figure', () => {
  test('is over time beside the country from two periods on', () => {
    const { scene, latest } = made(
      [observation('no-1001', 2024, 80), observation('no-1001', 2025, 84)],
      [ofCountry(2024, 85), ofCountry(2025, 88)],
    );
    assert.deepEqual(scene.table.head, ['Periode', 'Midtby', 'Norge']);
    assert.ok(scene.shapes.some(({ role }) => role === 'line-main'));
    assert.equal(latest, '84 prosent i 2025, lavere enn landet (88 prosent)');
  });

  test('is beside municipalities of its size in one period', () => {
    const { scene, sources } = made([observation('no-1001', 2025, 84)], [ofCountry(2025, 88)], {
      similar: [
        { name: 'Nabovik', figures: [figureWith([observation('no-1002', 2025, 70, { source: 'andres' })])] },
        { name: 'Tomvik', figures: [] },
      ],
    });
    assert.deepEqual(
      scene.table.rows.map(([name]) => name),
      ['Midtby', 'Nabovik', 'Tomvik'],
    );
    assert.deepEqual(
      sources.map(({ title }) => title),
      ['Tabell egen', 'Tabell andres'],
    );
  });

  test('is beside the country in one period where nobody of its size has a figure', () => {
    const { scene } = made([observation('no-1001', 2025, 84)], [ofCountry(2025, 88)], {
      similar: [{ name: 'Tomvik', figures: [] }],
    });
    assert.deepEqual(scene.table.rows, [
      ['Midtby', '84'],
      ['Norge', '88'],
    ]);
  });

  test('is never of a period that the municipality has no row for', () => {
    const { scene } = made([observation('no-1001', 2024, 84)], [], {
      similar: [2025, 2024].map((year) => ({
        name: `Vik ${year}`,
        figures: [figureWith([observation('no-1002', 2025, 70)])],
      })),
    });
    assert.deepEqual([scene.shapes, scene.table.rows], [[], [['2024', '84']]]);
  });

  test('is left out for a single count, and a count is never beside the country’s', () => {
    const single = made([observation('no-1001', 2025, 84)], [ofCountry(2025, 8800)], { count: true });
    assert.deepEqual([single.scene.shapes, single.scene.table.rows], [[], [['2025', '84']]]);
    assert.deepEqual(
      single.sources.map(({ title }) => title),
      ['Tabell egen'],
    );
    const course = made(
      [observation('no-1001', 2024, 80), observation('no-1001', 2025, 84)],
      [ofCountry(2024, 8500), ofCountry(2025, 8800)],
      { count: true },
    );
    assert.deepEqual(course.scene.table.head, ['Periode', 'Midtby']);
    assert.ok(course.scene.shapes.length > 0);
  });

  test('says what is hidden in words, in the sentence and in the table', () => {
    const { scene, latest } = made(
      [observation('no-1001', 2025, null, { mark: '*' })],
      [ofCountry(2025, 88)],
    );
    assert.equal(latest, 'Skjult i 2025');
    assert.deepEqual(scene.table.rows[0], ['Midtby', 'skjult (*)']);
  });
});

describe('the words of an embedded figure', () => {
  test('tell that the last fetch of its own sources gave nothing new', () => {
    const problem = {
      kind: 'noAnswer' as const,
      file: 'x',
      path: 'y',
      expected: { nb: 'a', en: 'a' },
      came: 'b',
      faults: 1,
    };
    assert.deepEqual(made([observation('no-1001', 2025, 84)]).notRenewed, []);
    const tried = (source: string) =>
      made([observation('no-1001', 2025, 84)], [], {
        freshness: [{ id: 'f', source, tried: '2026-11-20', fetched: null, problem }],
      });
    assert.deepEqual(tried('egen').notRenewed, [
      'Vi fikk ikke hentet nye tall 20. november 2026.',
      'Kilden svarte ikke.',
      'Tallene her er de vi hadde fra før.',
    ]);
    assert.deepEqual(tried('andres').notRenewed, []);
  });

  test('say of whom, where that is not all', () => {
    const of = (breakdown: string | undefined, indicator: Partial<Indicator>) =>
      made([observation('no-1001', 2025, 84, breakdown === undefined ? {} : { breakdown })], [], {
        indicator,
      });
    assert.equal(of('7. trinn', { defaultBreakdown: '7. trinn' }).indicator.breakdown, '7. trinn');
    assert.equal('breakdown' in of(undefined, {}).indicator, false);
  });

  test('are in the municipality’s language, and say in which the title is when it has none in that', () => {
    const { indicator } = made([observation('no-1001', 2025, 84)], [], {
      language: 'sv',
      indicator: { title: { nb: 'Trygge elever' } },
    });
    assert.deepEqual([indicator.title, indicator.language], ['Trygge elever', 'nb']);
  });
});
