import assert from 'node:assert/strict';
import { test } from 'node:test';
import JSONstat from 'jsonstat-toolkit';
import type { Indicator, Observation } from '@apen-oppvekst/data-schema';
import { omit } from '../omit.ts';
import { byKeys } from '../order.ts';
import { fixturesCatalogue } from '../testing/fixtures.ts';
import { catalogueWith } from '../testing/input.ts';
import { absolute } from '../testing/open-data.ts';
import { everybody, jsonStatOf, type JsonStat } from './json-stat.ts';

/** What a foreign reader finds in a file, with what stands in our extension; cells without an observation left out. */
function readBack(cube: JsonStat, { id }: Indicator): Partial<Observation>[] {
  const cells = JSONstat(structuredClone(cube)).toTable({ type: 'arrobj', content: 'id', status: true });
  return cells.flatMap((cell, place) => {
    if (cell.value === null && cell.status === null) return [];
    assert.equal(cell['indicator'], id);
    const told = Object.entries(cube.extension).flatMap(([detail, values]) =>
      String(place) in values ? [[detail, values[String(place)]]] : [],
    );
    const { area, period, breakdown = everybody } = cell;
    return [
      {
        area,
        period,
        value: cell.value,
        ...(cell.status === 'provisional'
          ? { status: 'normal', provisional: true }
          : { status: cell.status ?? 'normal' }),
        ...(breakdown !== everybody && { breakdown }),
        ...Object.fromEntries(told),
      } as Partial<Observation>,
    ];
  });
}

/** An observation without what the cube tells of all its cells, or of a period. */
const comparable = (observation: Observation): Partial<Observation> =>
  omit(observation, 'indicator', 'periodStart');

const ordered = (list: Partial<Observation>[]): Partial<Observation>[] =>
  list.toSorted(byKeys((each) => [each.area ?? '', each.period ?? '', each.breakdown ?? '']));

test('every observation of every real indicator comes back from a foreign reader as it was, status included', async () => {
  const catalogue = await fixturesCatalogue();
  let compared = 0;
  for (const indicator of catalogue.realIndicators) {
    const observations = catalogue.observationsOf(indicator);
    if (observations.length === 0) continue;
    const cube = JSON.parse(JSON.stringify(jsonStatOf(catalogue, indicator, absolute))) as JsonStat;
    assert.deepEqual(ordered(readBack(cube, indicator)), ordered(observations.map(comparable)), indicator.id);
    compared += observations.length;
  }
  assert.ok(compared > 5000, `only ${compared} observations were compared`);
});

test('a hidden figure is null with a status, and codes keep their zeros', async () => {
  const catalogue = await catalogueWith();
  const [pupils, bullying] = catalogue.realIndicators.map((each) => jsonStatOf(catalogue, each, absolute));
  assert.deepEqual(pupils?.dimension['area']?.category.index, ['no', 'no-0001', 'no-0301']);
  assert.deepEqual(pupils.value, [1022539, 22539, 15]);
  assert.deepEqual(pupils.extension.approximate, { 2: '>15' });
  assert.deepEqual(bullying?.id, ['indicator', 'area', 'period', 'breakdown']);
  assert.deepEqual([bullying.value, bullying.status], [[6.3, null], { 1: 'suppressed' }]);
  assert.deepEqual(bullying.extension.mark, { 1: '*' });
  assert.deepEqual(bullying.dimension['indicator']?.category.unit, {
    'prv-mobbing': { base: 'percent', decimals: 1 },
  });
});

test('a provisional figure has a status beside its value, and comes back as it was', async () => {
  const catalogue = await catalogueWith('observations/tall.csv', (text) =>
    text
      .split('\n')
      .map((line, row) =>
        line === '' ? '' : `${line},${row === 0 ? 'provisional' : row === 1 ? 'true' : ''}`,
      )
      .join('\n'),
  );
  const [pupils] = catalogue.realIndicators;
  assert.ok(pupils);
  const cube = jsonStatOf(catalogue, pupils, absolute);
  const observations = catalogue.observationsOf(pupils);
  assert.equal(observations.filter(({ provisional }) => provisional).length, 1);
  assert.deepEqual(Object.values(cube.status), ['provisional']);
  assert.deepEqual(ordered(readBack(cube, pupils)), ordered(observations.map(comparable)));
});

test('a figure of everybody and one of a part lie beside each other, and a hole is no observation', async () => {
  const catalogue = await catalogueWith('observations/tall.csv', (text) =>
    text.replace('no-0001,2024-25,2024-10,7. trinn,,*,', 'no-0001,2024-25,2024-10,,,*,'),
  );
  const indicator = catalogue.realIndicators.find(({ id }) => id === 'prv-mobbing');
  assert.ok(indicator);
  const cube = jsonStatOf(catalogue, indicator, absolute);
  assert.deepEqual(cube.dimension['breakdown']?.category.label, {
    '7. trinn': '7. trinn',
    [everybody]: 'Alle',
  });
  assert.deepEqual(
    [cube.size, cube.value, cube.status],
    [[1, 2, 1, 2], [6.3, null, null, null], { 3: 'suppressed' }],
  );
  assert.deepEqual(
    ordered(readBack(cube, indicator)),
    ordered(catalogue.observationsOf(indicator).map(comparable)),
  );
});
