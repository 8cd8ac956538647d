import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replace } from '../../testing/input.ts';
import {
  assertSound,
  cellAt,
  fixture,
  neverThrows,
  refused,
  taken,
  testOnReal,
} from '../../testing/sources.ts';
import type { SourceTable } from '../table.ts';
import { readKoladaKpis, readKoladaPlaces } from './lists.ts';
import { withoutRepeats } from './repeats.ts';
import { readKoladaByYear, readKoladaValues } from './values.ts';

const values = await fixture('kolada/values-v3.json');
const changed = (from: string, to: string): Uint8Array =>
  new TextEncoder().encode(replace(from, to)(new TextDecoder().decode(values)));

test('values with their places and genders, and where the next page is', () => {
  const { table, next } = taken(readKoladaValues(values, 'x'));
  assertSound(table);
  assert.equal(next, 'https://example.se/v3/data?page=2');
  assert.deepEqual(cellAt(table, { kpi: 'N00001', place: '0099', period: '2024' }), {
    value: 81.5,
    status: 'normal',
  });
  const of0098 = table.cells.filter(({ codes }) => codes['place'] === '0098');
  assert.deepEqual(
    of0098.map(({ codes, value, status }) => [codes['gender'], value, status]),
    [
      ['T', 0, 'normal'],
      ['K', null, 'notAvailable'],
    ],
    'nought is a figure, null is missing, and what is taken away is left out',
  );
});

test('a status, which has never been seen, stops the file', () => {
  assert.deepEqual(refused(readKoladaValues(changed('"status": ""', '"status": "Missing"'), 'x')), [
    'values[0].values[0].status: a number; came Missing',
  ]);
});

test('an unknown place, gender or period stops the file', () => {
  const fault = (from: string, to: string): string =>
    refused(readKoladaValues(changed(from, to), 'x'))[0] ?? '';
  assert.match(fault('"municipality": "0099"', '"municipality": "99"'), /values\[0\]\.municipality/);
  assert.match(fault('"gender": "T"', '"gender": "X"'), /gender: one of "T", "K", "M"/);
  assert.match(fault('"period": 2022', '"period": "2022"'), /period: a number/);
  assert.match(fault('"municipality": "0099",', ''), /values\[0\]/);
});

const periods = (table: SourceTable, kpi: string): string[] =>
  table.cells
    .filter(({ codes }) => codes['kpi'] === kpi && codes['place'] === '0099')
    .map(({ codes }) => codes['period'] ?? '');

test('the year after a measurement is a copy, and left out', () => {
  const { table, repeatedIn } = withoutRepeats(taken(readKoladaValues(values, 'x')).table);
  assert.deepEqual(periods(table, 'N00001'), ['2022', '2024', '2026']);
  assert.deepEqual(
    [...repeatedIn]
      .filter(([{ codes }]) => codes['kpi'] === 'N00001')
      .map(([{ codes }, copy]) => [codes['period'], copy]),
    [
      ['2022', '2023'],
      ['2024', '2025'],
    ],
  );
});

test('two measurements that come out alike are both kept', () => {
  const { table } = withoutRepeats(taken(readKoladaValues(values, 'x')).table);
  assert.deepEqual(periods(table, 'N00002'), ['2022', '2024', '2026'], 'a copy is not copied once more');
  assert.deepEqual(periods(table, 'N00003'), ['2022', '2024', '2026']);
});

test('key figures and places, in an answer or as a list alone', async () => {
  assert.deepEqual(readKoladaKpis(await fixture('kolada/kpi-v3.json'), 'x'), {
    kpis: [
      {
        id: 'N00001',
        title: 'Elever som känner sig trygga (påhittat), andel (%)',
        description: 'Påhittat nyckeltal.',
        byGender: true,
        byUnit: true,
        published: '2026-04-16',
        newestPeriod: '2026',
      },
    ],
  });
  assert.deepEqual(readKoladaPlaces(await fixture('kolada/municipality.json'), 'x'), {
    places: [
      { code: '0000', name: 'Riket', level: 'country' },
      { code: '0009', name: 'Region Påhitt', level: 'region' },
      { code: '0099', name: 'Påhittsköping', level: 'municipality' },
    ],
  });
});

test('values that others keep by year', async () => {
  const { table } = taken(readKoladaByYear(await fixture('kolada/by-year.json'), 'x'));
  assert.deepEqual(cellAt(table, { kpi: 'N00001', place: '0098', period: '2022' }), {
    value: null,
    status: 'notAvailable',
  });
  assert.equal(table.dimensions[0]?.categories.get('N00001'), 'Känner du dig trygg i skolan?');
});

const sound = ({ table }: { table: SourceTable }): void => assertSound(withoutRepeats(table).table);
neverThrows(readKoladaValues, values, sound);
neverThrows(readKoladaByYear, await fixture('kolada/by-year.json'), sound);
neverThrows(readKoladaKpis, await fixture('kolada/kpi-v3.json'), () => undefined);
neverThrows(readKoladaPlaces, await fixture('kolada/municipality.json'), () => undefined);

testOnReal(
  'Norrköping was asked in 2023 and 2025, and nobody in two years on end',
  'kolada/skolenkaten-kommun-2022-2026.json',
  (bytes, file) => {
    const { table } = taken(readKoladaByYear(bytes, file));
    assertSound(table);
    const measured = withoutRepeats(table).table;
    const norrkoping = measured.cells.filter(({ codes }) => codes['place'] === '0581');
    assert.deepEqual([...new Set(norrkoping.map(({ codes }) => codes['period']))].sort(), ['2023', '2025']);
    assert.equal(norrkoping.length, 36);
    const left = new Set(
      measured.cells.map(({ codes }) => `${codes['place']} ${codes['kpi']} ${codes['period']}`),
    );
    let onEnd = 0;
    for (const { codes } of measured.cells) {
      if (left.has(`${codes['place']} ${codes['kpi']} ${Number(codes['period']) + 1}`)) onEnd += 1;
    }
    // A few municipalities were asked anew the year after in one of the grades.
    assert.ok(onEnd / measured.cells.length < 0.01, `${onEnd} of ${measured.cells.length}`);
  },
);
testOnReal('79 key figures', 'kolada/kpi.json', (bytes, file) => {
  assert.equal(taken(readKoladaKpis(bytes, file)).kpis.length, 79);
});
testOnReal('290 municipalities, 21 regions and the country', 'kolada/municipality.json', (bytes, file) => {
  const { places } = taken(readKoladaPlaces(bytes, file));
  const count = (level: string): number => places.filter((place) => place.level === level).length;
  assert.deepEqual([count('municipality'), count('region'), count('country')], [290, 21, 1]);
  assert.ok(places.some(({ code, name }) => code === '0581' && name === 'Norrköping'));
});
