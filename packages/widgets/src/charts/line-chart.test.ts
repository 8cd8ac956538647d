import type { Observation } from '@apen-oppvekst/data-schema/terms';
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { lineChart, type LineChartInput } from './line-chart.ts';
import type { PathRole, Scene } from './scene.ts';

const observation = (period: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  indicator: 'trygg',
  area: 'no',
  period,
  periodStart: period.slice(0, 4),
  value,
  status: value === null ? 'suppressed' : 'normal',
  source: 's',
  ...more,
});

const chart = (observations: Observation[], more: Partial<LineChartInput> = {}): Scene =>
  lineChart({
    title: 'Trygg på skolen',
    indicator: { unitOfMeasure: 'percent', decimals: 0 },
    series: [{ name: 'Norge', observations }],
    breaks: [],
    language: 'nb',
    ...more,
  });

const path = (scene: Scene, role: PathRole): string =>
  scene.shapes.map((one) => (one.kind === 'path' && one.role === role ? one.d : '')).join('');
const pieces = (scene: Scene, role: PathRole): number => path(scene, role).split('M').length - 1;
const texts = (scene: Scene): string[] =>
  scene.shapes.flatMap((one) => (one.kind === 'text' ? [one.text] : []));

describe('a line over time', () => {
  it('stops at a hidden figure and goes on after it', () => {
    const scene = chart([
      observation('2018', 60),
      observation('2019', 61),
      observation('2020', null),
      observation('2021', 63),
      observation('2022', 64),
    ]);
    assert.equal(pieces(scene, 'line-main'), 2);
    assert.equal(pieces(scene, 'gap'), 1);
    assert.ok(texts(scene).includes('skjult'));
    assert.ok(scene.notes.includes('× skjult: 2020'));
    assert.deepEqual(scene.table.rows[2], ['2020', 'skjult']);
  });

  it('does not join figures from different sources, and says so', () => {
    const scene = chart([observation('2018', 60), observation('2019', 61, { source: 'another' })]);
    assert.equal(path(scene, 'line-main'), '');
    assert.ok(scene.notes.some((note) => note.includes('ulike kilder')));
  });

  it('tells a limit in the source’s words and draws no figure for it', () => {
    const scene = chart([observation('2023', null, { status: 'bound', approximate: 'over 15', lower: 15 })]);
    assert.equal(scene.summary, 'Norge: over 15 prosent i 2023.');
    assert.equal(pieces(scene, 'gap'), 1);
    assert.deepEqual(scene.table.rows[0], ['2023', 'over 15']);
  });

  it('is not joined across a break, which is drawn between the two periods and explained', () => {
    const scene = chart(
      [observation('2018', 60), observation('2019', 61), observation('2020', 40), observation('2021', 42)],
      { breaks: [{ period: '2020', reason: 'Nytt spørsmål.' }] },
    );
    assert.equal(pieces(scene, 'line-main'), 2);
    assert.equal(pieces(scene, 'break'), 1);
    assert.ok(texts(scene).includes('brudd'));
    assert.ok(scene.notes.includes('Brudd fra 2020: Nytt spørsmål.'));
    assert.deepEqual(scene.table.rows[2], ['2020', '40', 'Brudd: Nytt spørsmål.']);
  });

  it('finds the place of a break whose own year has no figure', () => {
    const scene = chart([observation('2021', 60), observation('2023', 61)], {
      breaks: [{ period: '2022', reason: 'Ny skala.' }],
    });
    assert.equal(pieces(scene, 'break'), 1);
    assert.equal(path(scene, 'line-main'), '');
  });

  it('draws no break before the first figure', () => {
    const scene = chart([observation('2021', 60), observation('2022', 61)], {
      breaks: [{ period: '2016', reason: 'Ny skala.' }],
    });
    assert.equal(path(scene, 'break'), '');
    assert.equal(pieces(scene, 'line-main'), 1);
  });

  it('places points by time, not by number', () => {
    const xs = [
      ...path(
        chart([observation('2019', 60), observation('2021', 61), observation('2022', 62)]),
        'dots-main',
      ).matchAll(/M([\d.]+)/g),
    ].map((match) => Number(match[1]));
    const [first = 0, second = 0, third = 0] = xs;
    assert.ok(Math.abs(second - first - 2 * (third - second)) < 0.3);
  });

  it('rings a figure that is a bound, and keeps the source’s words for it', () => {
    const scene = chart([observation('2021', 10), observation('2022', 15, { approximate: 'over 15' })]);
    assert.equal(pieces(scene, 'hole'), 1);
    assert.equal(scene.table.rows[1]?.[1], 'over 15');
    assert.ok(scene.notes.some((note) => note.includes('2022 («over 15»)')));
  });

  it('leads to a provisional figure by a broken line, rings it and says so in sentence, note and table', () => {
    const scene = chart([
      observation('2020', 60),
      observation('2021', 61),
      observation('2022', 62, { provisional: true }),
    ]);
    const lines = scene.shapes.flatMap((one) =>
      one.kind === 'path' && one.role === 'line-main'
        ? [[one.dashed ?? false, one.d.split('L').length - 1]]
        : [],
    );
    assert.deepEqual(lines.sort(), [
      [false, 1],
      [true, 1],
    ]);
    assert.equal(pieces(scene, 'ring'), 1);
    assert.equal(pieces(scene, 'hole'), 0);
    assert.equal(scene.summary, 'Norge: 62 prosent (foreløpig tall) i 2022, høyere enn i 2020 (60).');
    assert.deepEqual(scene.notes.slice(0, 1), [
      'Ring rundt prikken og stiplet linje = foreløpig tall, som kilden vil bytte ut: 2022',
    ]);
    assert.deepEqual(
      scene.table.rows.map(([, cell]) => cell),
      ['60', '61', '62 (foreløpig)'],
    );
  });

  it('breaks no line that leads to final figures only', () => {
    const scene = chart([
      observation('2020', 60, { provisional: true }),
      observation('2021', null),
      observation('2022', 62),
      observation('2023', 63),
    ]);
    assert.ok(scene.shapes.every((one) => one.kind === 'text' || one.dashed === undefined));
    assert.equal(pieces(scene, 'ring'), 1);
  });

  it('tells an interval and that a figure is provisional in one bracket', () => {
    const scene = chart([observation('2022', 11, { lower: 9, upper: 13, provisional: true })]);
    assert.equal(scene.table.rows[0]?.[1], '11 (9–13; foreløpig)');
  });

  it('draws intervals as a field and writes them in the table', () => {
    const scene = chart([
      observation('2021', 10, { lower: 8, upper: 12 }),
      observation('2022', 11, { lower: 9, upper: 13 }),
    ]);
    assert.equal(pieces(scene, 'band-main'), 1);
    assert.equal(scene.table.rows[0]?.[1], '10 (8–12)');
  });

  it('says in words that its axis does not start at 0', () => {
    const scene = chart([observation('2021', 82), observation('2022', 86)]);
    assert.ok(scene.notes.some((note) => /^Aksen starter på \d+, ikke på 0\.$/.test(note)));
    assert.ok(
      chart([observation('2021', 2), observation('2022', 9)]).notes.every(
        (note) => !note.startsWith('Aksen'),
      ),
    );
  });

  it('lets a count stand on 0, and a small difference look small', () => {
    const count = chart([observation('2021', 94), observation('2022', 93)], {
      indicator: { unitOfMeasure: 'count', decimals: 0 },
    });
    assert.ok(texts(count).includes('0'));
    const ys = [
      ...path(chart([observation('2021', 82), observation('2022', 83)]), 'dots-main').matchAll(/,([\d.]+)/g),
    ].map((match) => Number(match[1]));
    assert.ok(Math.abs((ys[0] ?? 0) - (ys[1] ?? 0)) < 20);
  });

  it('shares its axis with others when asked', () => {
    const scene = chart([observation('2021', 2), observation('2022', 3)], { extent: [0, 60] });
    assert.ok(texts(scene).includes('60'));
  });

  it('says in the table which line a remark is about, and once what is said of all', () => {
    const scene = lineChart({
      title: 't',
      indicator: { unitOfMeasure: 'percent', decimals: 0 },
      series: [
        { name: 'Oppdal', observations: [observation('2021', 10, { note: 'Lest av.', base: '40 svar' })] },
        { name: 'Norge', observations: [observation('2021', 12, { note: 'Lest av.' })] },
      ],
      breaks: [],
      language: 'nb',
    });
    assert.deepEqual(scene.table.rows, [['2021', '10', '12', 'Oppdal: grunnlag: 40 svar. Lest av.']]);
  });

  it('names each line at its end, with the period when it ends before the others', () => {
    const scene = lineChart({
      title: 't',
      indicator: { unitOfMeasure: 'percent', decimals: 0 },
      series: [
        { name: 'Oppdal', observations: [observation('2021', 10), observation('2022', 12)] },
        { name: 'Norge', observations: [observation('2020', 30), observation('2021', 31)] },
      ],
      breaks: [],
      language: 'nb',
      width: 720,
    });
    assert.ok(texts(scene).includes('Oppdal 12'));
    assert.ok(texts(scene).includes('Norge 31 (2021)'));
    assert.deepEqual(scene.table.rows, [
      ['2020', 'ikke i kilden', '30'],
      ['2021', '10', '31'],
      ['2022', '12', 'ikke i kilden'],
    ]);
  });

  it('draws the time of a measure behind the lines, from its start until its last day is over', () => {
    const figures = [observation('2020', 60), observation('2022', 64)];
    const period = { start: '2021', end: '2023', label: 'tiltaket', text: '2021 – 2023' };
    const scene = chart(figures, { period });
    const place = (role: PathRole): number[] =>
      [...path(scene, role).matchAll(/M([\d.]+)/g)].map((match) => Number(match[1]));
    const [start = 0, end = 0] = place('period-edge');
    const [first = 0, second = 0] = place('dots-main');
    assert.ok(Math.abs(start - (first + second) / 2) < 0.3, 'starts a year after the first figure');
    assert.ok(Math.abs(end - (2 * second - first)) < 0.3, 'ends two years after the second');
    assert.equal(scene.shapes[0]?.role, 'period');
    assert.ok(texts(scene).includes('tiltaket'));
    assert.equal(scene.notes[0], 'Feltet «tiltaket»: 2021 – 2023.');
    assert.deepEqual(scene.table, chart(figures).table);
  });

  it('draws only a line where a measure has a deadline and no known start, and nothing without figures', () => {
    const period = { end: '2021', label: 'tiltaket', text: 'til 2021' };
    const scene = chart([observation('2020', 60), observation('2022', 64)], { period });
    assert.equal(path(scene, 'period'), '');
    assert.equal(pieces(scene, 'period-edge'), 1);
    assert.deepEqual(chart([], { period }).shapes, chart([]).shapes);
  });
});
