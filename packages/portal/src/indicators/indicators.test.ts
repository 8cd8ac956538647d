import type { IndicatorRecord, Observation } from '@apen-oppvekst/data-schema/terms';
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { languageOfIndicator, namedMunicipalities } from './reader.ts';
import { courseScenes, distributionScene, measureScene } from './scenes.ts';
import { figuresTable } from './table.ts';

const observation = (
  area: string,
  year: number,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: 'x',
  area,
  period: `${year}`,
  periodStart: `${year}`,
  value,
  status: value === null ? 'suppressed' : 'normal',
  source: 's',
  ...more,
});

function record(
  observations: Observation[],
  indicator: Partial<IndicatorRecord['indicator']> = {},
): IndicatorRecord {
  const level = (id: string) =>
    ({ 2: 'country', 5: 'county', 7: 'municipality' })[id.length] as 'country' | 'county' | 'municipality';
  const ids = [...new Set(observations.map(({ area }) => area))];
  return {
    asOf: '2026-11-22',
    path: 'indikator/x/',
    indicator: {
      id: 'x',
      title: { nb: 'Et tall' },
      definition: { nb: 'Noe' },
      themes: [],
      unitTypes: [],
      unitOfMeasure: 'percent',
      decimals: 0,
      direction: 'higher',
      sensitivity: 'open',
      availability: 'atHand',
      owner: 'Eier',
      source: 's',
      caveats: [],
      breaks: [],
      measuresSize: false,
      fictional: false,
      ...indicator,
    },
    observations,
    areas: Object.fromEntries(ids.map((id) => [id, { name: { nb: `Sted ${id}` }, level: level(id) }])),
    items: [],
    sources: ['s', 't'].map((id) => ({
      id,
      title: `Kilde ${id}`,
      publisher: 'Utgiver',
      address: null,
      licence: null,
      caveats: [],
    })),
    freshness: [],
  };
}

const towns = [
  { id: 'no-1001', name: 'Midtby' },
  { id: 'no-1002', name: 'Utby' },
];

describe('charts over time', () => {
  it('stand beside the country, one for each municipality with figures, on one axis', () => {
    const scenes = courseScenes(
      record([
        observation('no', 2020, 50),
        observation('no', 2021, 52),
        observation('no-1001', 2020, 10),
        observation('no-1001', 2021, 12),
        observation('no-1002', 2021, 90),
      ]),
      towns,
      'nb',
    );
    assert.deepEqual(
      scenes.map(({ narrow }) => narrow.table.head),
      [
        ['Periode', 'Midtby', 'Norge'],
        ['Periode', 'Utby', 'Norge'],
      ],
    );
    const ticks = scenes.map(({ narrow }) =>
      narrow.shapes.flatMap((one) => (one.kind === 'text' && one.anchor === 'end' ? [one.text] : [])),
    );
    assert.deepEqual(ticks[0], ticks[1]);
  });

  it('never put a plain count beside the country', () => {
    const counts = [
      observation('no', 2020, 600_000),
      observation('no', 2021, 610_000),
      observation('no-1001', 2020, 90),
      observation('no-1001', 2021, 94),
    ];
    const [scene] = courseScenes(record(counts, { unitOfMeasure: 'count' }), towns, 'nb');
    assert.deepEqual(scene?.narrow.table.head, ['Periode', 'Midtby']);
  });

  it('show the country alone, wide and narrow, where no municipality has figures', () => {
    const [scene, ...more] = courseScenes(
      record([observation('no', 2020, 1), observation('no', 2021, 2)]),
      towns,
      'nb',
    );
    assert.deepEqual(scene?.narrow.table.head, ['Periode', 'Norge']);
    assert.ok((scene?.wide?.width ?? 0) > (scene?.narrow.width ?? 0));
    assert.deepEqual(more, []);
  });

  it('are not drawn from a single period, or from hidden figures', () => {
    assert.deepEqual(courseScenes(record([observation('no', 2020, 1)]), towns, 'nb'), []);
    assert.deepEqual(
      courseScenes(record([observation('no', 2020, 1), observation('no', 2021, null)]), towns, 'nb'),
      [],
    );
  });

  it('show the breakdown that comes first, and say which', () => {
    const all = [2020, 2021].flatMap((year) =>
      ['gutter', 'jenter'].map((breakdown) => observation('no', year, year - 2000, { breakdown })),
    );
    const [scene] = courseScenes(record(all, { defaultBreakdown: 'jenter' }), towns, 'nb');
    assert.equal(scene?.narrow.table.head.length, 2);
    assert.match(scene?.narrow.summary ?? '', /^Jenter – Norge: 21 prosent i 2021/i);
  });
});

describe('the time of a measure', () => {
  const period = { start: '2020', end: '2021', label: 'tiltaket', text: '2020 – 2021' };
  const [town] = towns as [(typeof towns)[number]];

  it('stands behind the municipality’s own course, beside the country', () => {
    const figures = [2020, 2021].flatMap((year) => [
      observation('no', year, 50),
      observation('no-1001', year, year - 2000),
    ]);
    const drawn = measureScene(record(figures), town, period, 'nb');
    assert.deepEqual(drawn?.narrow.table.head, ['Periode', 'Midtby', 'Norge']);
    assert.ok(drawn.narrow.notes.includes('Feltet «tiltaket»: 2020 – 2021.'));
  });

  it('is not drawn where only the country or another municipality has a course', () => {
    const figures = [2020, 2021].flatMap((year) => [
      observation('no', year, 50),
      observation('no-1002', year, 40),
    ]);
    assert.equal(
      measureScene(record([...figures, observation('no-1001', 2020, 1)]), town, period, 'nb'),
      undefined,
    );
  });
});

describe('a distribution', () => {
  const municipalities = (count: number): Observation[] =>
    Array.from({ length: count }, (_, index) =>
      observation(`no-${1001 + index}`, 2021, index === 0 ? null : index),
    );

  it('is drawn for twenty municipalities or more, of the newest period, without counties', () => {
    const scene = distributionScene(
      record([...municipalities(20), observation('no-1001', 2020, 5), observation('no-10', 2021, 7)]),
      towns,
      'nb',
    );
    assert.match(
      scene?.narrow.summary ?? '',
      /for de 19 kommunene .*; Utby: 1; Midtby: skjult; 1 kommune er skjult\.$/,
    );
    assert.equal(distributionScene(record(municipalities(19)), towns, 'nb'), undefined);
  });
});

describe('the table of all figures', () => {
  it('holds countries, own municipalities and counties, and tells how many it leaves out', () => {
    const all = ['no', 'no-1001', 'no-1003', 'no-1004', 'no-10'].map((area) => observation(area, 2021, 1));
    const { table, leftOut } = figuresTable(record(all), towns, 'nb');
    assert.deepEqual(table, {
      head: ['Periode', 'Sted no', 'Sted no-1001', 'Sted no-10'],
      rows: [['2021', '1', '1', '1']],
    });
    assert.equal(leftOut, 2);
  });

  it('sets areas under each other when they are many', () => {
    const all = Array.from({ length: 7 }, (_, index) => [
      observation(`no-1${index}`, 2022, null, { mark: '*' }),
      observation(`no-1${index}`, 2021, index),
    ]).flat();
    const { table } = figuresTable(record(all), towns, 'nb');
    assert.deepEqual(table.head, ['Område', '2021', '2022']);
    assert.deepEqual(table.rows[0], ['Sted no-10', '0', 'skjult (*)']);
  });

  it('says where each row was read when the figures have several sources', () => {
    const { table } = figuresTable(
      record([observation('no', 2020, 1), observation('no', 2021, 2, { source: 't' })]),
      towns,
      'nb',
    );
    assert.deepEqual(table.rows, [
      ['2020', '1', 'Utgiver: Kilde s'],
      ['2021', '2', 'Utgiver: Kilde t'],
    ]);
  });
});

describe('the language of an indicator’s page', () => {
  it('is Swedish when all its figures are', () => {
    const title = { nb: 'Trygg', sv: 'Trygg' };
    assert.equal(languageOfIndicator(record([observation('se', 2020, 1)], { title })), 'sv');
    assert.equal(
      languageOfIndicator(record([observation('se', 2020, 1), observation('no', 2020, 1)], { title })),
      'nb',
    );
    assert.equal(languageOfIndicator(record([], { title })), 'nb');
  });
});

describe('the municipalities that an indicator’s pages name', () => {
  const places = (count: number, more: { fictional?: boolean; plans?: readonly string[] } = {}) =>
    Array.from({ length: count }, (_, index) => ({
      id: `no-${1001 + index}`,
      name: `By ${String.fromCharCode(90 - index)}`,
      fictional: false,
      plans: ['plan'],
      ...more,
    }));
  const names = (all: ReturnType<typeof places>) =>
    namedMunicipalities({ fictional: false }, all, 'nb').map(({ name }) => name);

  it('are those that have a plan here, in order', () => {
    assert.deepEqual(names([...places(2), ...places(3, { plans: [] }), ...places(1, { fictional: true })]), [
      'By Y',
      'By Z',
    ]);
  });

  it('are none when there are more than a reader holds apart, so that a whole country can have plans', () => {
    assert.equal(names(places(6)).length, 6);
    assert.deepEqual(names(places(7)), []);
    assert.deepEqual(names(places(357)), []);
  });
});
