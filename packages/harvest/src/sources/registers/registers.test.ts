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
import { readBarnehagefakta } from './barnehagefakta.ts';
import { readSchoolDistricts, readSwedishMunicipalities, readSwedishSchools } from './csv-registers.ts';
import { readNorwegianKindergartens } from './no-kindergartens.ts';
import { readNorwegianSchools } from './no-schools.ts';

const changed = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  new TextEncoder().encode(replace(from, to)(new TextDecoder().decode(bytes)));
const schools = await fixture('registers/no-grunnskoler.json');
const kindergartens = await fixture('registers/no-barnehager.geojson');
const oneKindergarten = await fixture('registers/no-barnehagefakta.json');
const editions = await fixture('registers/no-barnehagefakta-kommuner.json');
const swedish = await fixture('registers/se-skolverksamhet.csv');

test('Norwegian schools, with counties and municipalities; Svalbard is no municipality', () => {
  const { units, areas } = taken(readNorwegianSchools(schools, 'x'));
  assert.deepEqual(units[0], {
    country: 'no',
    code: '900000012',
    name: 'Sommerlia skole',
    municipality: '9999',
    type: 'school',
    ownership: 'public',
    grades: { from: 1, to: 7 },
    address: 'Sommerlia 1',
  });
  assert.deepEqual(units[1], {
    country: 'no',
    code: '900000023',
    name: 'Forsteby friskole',
    municipality: '0301',
    type: 'school',
    ownership: 'private',
  });
  assert.equal(units[2]?.municipality, '2100');
  assert.deepEqual(areas.at(-1), { code: '0301', name: 'Forsteby', county: '03' });
});

test('columns that have changed places stop the register', () => {
  const swapped = changed(schools, '"navn",\n   "organisasjonsnummer"', '"organisasjonsnummer",\n   "navn"');
  assert.match(refused(readNorwegianSchools(swapped, 'x'))[0] ?? '', /^columns\.skoler\[2\]: "navn"/);
});

test('Norwegian kindergartens: persons and closed ones are left out; a lost zero is put back by the county', () => {
  const { units } = taken(readNorwegianKindergartens(kindergartens, 'x'));
  assert.deepEqual(units, [
    {
      country: 'no',
      code: '900000001',
      name: 'Eksempelvik barnehage',
      municipality: '9999',
      type: 'kindergarten',
      ownership: 'public',
      ages: { from: 1, to: 5 },
      position: { latitude: 58.97, longitude: 9.57 },
      address: 'Lekeveien 1',
    },
    {
      country: 'no',
      code: '900000045',
      name: 'Forsteby barnehage',
      municipality: '0301',
      type: 'kindergarten',
      ownership: 'private',
      ages: { from: 1, to: 5 },
      position: { latitude: 58.97, longitude: 9.57 },
      address: 'Lekeveien 1',
    },
  ]);
  assert.match(
    refused(
      readNorwegianKindergartens(changed(kindergartens, '"fylkesnummer": 3', '"fylkesnummer": 30'), 'x'),
    )[0] ?? '',
    /^features\[1\]\.properties\.kommunenummer: a municipality number in county 30; came 301/,
  );
});

test('Barnehagefakta about one kindergarten: its own figures beside its municipality’s, and no way to a person', () => {
  const { table, unit } = taken(readBarnehagefakta(oneKindergarten, 'x'));
  assertSound(table);
  const children = (place: string): unknown => cellAt(table, { place, measure: 'antallBarn' }).value;
  assert.deepEqual([children('900000045'), children('0301')], [58, 1488]);
  assert.equal(
    cellAt(table, { place: '0301', measure: 'andelAnsatteMedPedagogiskUtdanning' }).status,
    'notAvailable',
  );
  assert.deepEqual(unit, {
    country: 'no',
    code: '900000045',
    name: 'Forsteby barnehage',
    municipality: '0301',
    type: 'kindergarten',
    ownership: 'public',
    ages: { from: 1, to: 5 },
    position: { latitude: 59.1, longitude: 11.3 },
  });
});

test('Barnehagefakta of municipalities, edition by edition; nothing in the parent survey is hidden', () => {
  const { table } = taken(readBarnehagefakta(editions, 'x'));
  assertSound(table);
  const of = (measure: string, edition: string): unknown =>
    cellAt(table, { place: '0301', measure, edition });
  assert.deepEqual(of('foreldreundersokelsenBarnetsTrivsel', '2019'), { value: null, status: 'suppressed' });
  assert.deepEqual(of('foreldreundersokelsenBarnetsTrivsel', '2021'), { value: 4.7, status: 'normal' });
  assert.match(
    refused(readBarnehagefakta(changed(editions, '10977', '"10 977"'), 'x'))[0] ?? '',
    /^\[0\]\.indikatorDataKommune\.antallBarn: a number; came "10 977"/,
  );
});

test('Swedish municipalities and schools keep their zeros', async () => {
  assert.deepEqual(readSwedishMunicipalities(await fixture('registers/se-kommuner.csv'), 'x'), {
    areas: [
      { code: '0099', name: 'Påhittsköping' },
      { code: '0098', name: 'Öby' },
    ],
  });
  assert.deepEqual(readSwedishSchools(swedish, 'x'), {
    units: [
      {
        country: 'se',
        name: 'Påhittsskolan',
        municipality: '0099',
        type: 'school',
        forms: ['Grund-skola', 'Förskole-klass', 'Fritids-hem'],
      },
      { country: 'se', name: 'Öskolan', municipality: '0099', type: 'school', forms: [] },
    ],
  });
  const faults = (from: string, to: string): string =>
    refused(readSwedishSchools(changed(swedish, from, to), 'x'))[0] ?? '';
  assert.match(
    faults('0099;Öskolan', '99;Öskolan'),
    /^rad 3, kolonne Kod: 4 digits, zeros in front counted; came 99/,
  );
  assert.match(faults('Ja;Ja;Ja', 'Ja;Nej;Ja'), /^rad 2, kolonne Förskole-klass: «Ja» or nothing; came Nej/);
});

test('schools and the city districts that they are in', async () => {
  assert.deepEqual(readSchoolDistricts(await fixture('registers/no-skole-bydel.csv'), 'x'), {
    districts: [
      { school: '900000012', name: 'Sommerlia skole', district: { code: '030101', name: 'Sentrum' } },
    ],
  });
});

const noPersons = (read: object): void => assert.doesNotMatch(JSON.stringify(read), /Navnesen|navn@/);
neverThrows(readNorwegianSchools, schools, noPersons);
neverThrows(readNorwegianKindergartens, kindergartens, noPersons);
neverThrows(readBarnehagefakta, oneKindergarten, ({ table, unit }) => {
  assertSound(table);
  noPersons(unit ?? {});
});
neverThrows(readBarnehagefakta, editions, ({ table }) => assertSound(table));
neverThrows(readSwedishSchools, swedish, noPersons);
neverThrows(readSwedishMunicipalities, await fixture('registers/se-kommuner.csv'), noPersons);
neverThrows(readSchoolDistricts, await fixture('registers/no-skole-bydel.csv'), noPersons);

testOnReal(
  '2811 schools: Trondheim 71, Oppdal 6, Beiarn 1, Tromsø 42',
  'registers/no-grunnskoler-2026-01.json',
  (bytes, file) => {
    const { units, areas } = taken(readNorwegianSchools(bytes, file));
    assert.equal(units.length, 2811);
    const count = (code: string): number => units.filter(({ municipality }) => municipality === code).length;
    assert.deepEqual(['5001', '5021', '1839', '5501'].map(count), [71, 6, 1, 42]);
    assert.equal(areas.filter(({ county }) => county !== undefined).length, 357);
    assert.ok(areas.some(({ code, name }) => code === '0301' && name === 'Oslo'));
  },
);
testOnReal('eleven kindergartens', 'registers/no-bamble-barnehager.geojson', (bytes, file) => {
  const { units } = taken(readNorwegianKindergartens(bytes, file));
  assert.equal(units.length, 11);
  assert.ok(units.every(({ municipality }) => municipality === '4012'));
});
testOnReal(
  'one kindergarten and its municipality',
  'registers/no-barnehagefakta-974591529.json',
  (bytes, file) => {
    const { table } = taken(readBarnehagefakta(bytes, file));
    assert.equal(cellAt(table, { place: '0101', measure: 'antallBarn' }).value, 1488);
  },
);
testOnReal(
  'three municipalities, four editions',
  'udir/barnehagefakta-kommune-5001-5021-1839.json',
  (bytes, file) => {
    const { table } = taken(readBarnehagefakta(bytes, file));
    assertSound(table);
    assert.deepEqual([...(table.dimensions[0]?.categories.keys() ?? [])].sort(), ['1839', '5001', '5021']);
    assert.equal(table.dimensions[1]?.categories.size, 4);
  },
);
testOnReal('289 municipalities', 'registers/se-kommuner.csv', (bytes, file) => {
  const { areas } = taken(readSwedishMunicipalities(bytes, file));
  assert.ok(areas.some(({ code, name }) => code === '0581' && name === 'Norrköping'));
  assert.ok(areas.every(({ code }) => /^\d{4}$/.test(code)));
});
testOnReal('132 schools in Norrköping', 'registers/se-skolverksamhet.csv', (bytes, file) => {
  const { units } = taken(readSwedishSchools(bytes, file));
  assert.equal(units.filter(({ municipality }) => municipality === '0581').length, 132);
});
testOnReal('schools of the large cities', 'registers/no-skole-bydel.csv', (bytes, file) => {
  const { districts } = taken(readSchoolDistricts(bytes, file));
  assert.equal(districts.length, 319);
  assert.ok(districts.some(({ district }) => district.code === '030101'));
});
