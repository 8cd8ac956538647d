import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  IndexRecord,
  IndicatorRecord,
  ItemRecord,
  MunicipalityRecord,
  PlanRecord,
  UnitRecord,
} from '@apen-oppvekst/data-schema';
import { catalogueWith, day, replace } from '../testing/input.ts';
import { records } from './index.ts';

const all = new Map(records(await catalogueWith(), day));

function record<ARecord>(path: string): ARecord {
  const found = all.get(`api/v1/${path}.json`);
  assert.ok(found !== undefined, path);
  return found as ARecord;
}

test('every municipality, plan, item, indicator, place with figures and unit with a lasting id has a record', () => {
  assert.deepEqual(
    [...all.keys()]
      .map((path) => path.slice('api/v1/'.length))
      .filter((path) => !path.startsWith('national/')),
    [
      'index.json',
      'municipality/no-0001.json',
      'municipality/no-9999.json',
      'plan/evk-plan.json',
      'item/evk-01.json',
      'plan/prv-plan.json',
      'item/prv-mal.json',
      'item/prv-01.json',
      'item/prv-02.json',
      'unit/no-900000001.json',
      'indicator/prv-elever.json',
      'indicator/prv-mobbing.json',
      'indicator/prv-trivsel.json',
      'indicator/evk-trygghet.json',
      'areas.json',
      'area/no-0001.json',
      'area/no-0301.json',
    ],
  );
});

test('the index keeps what is made up apart from what is real', () => {
  const { municipalities, indicators, examples, schemas } = record<IndexRecord>('index');
  const ids = (some: readonly { readonly id: string }[]): string[] => some.map(({ id }) => id);
  assert.deepEqual(ids(municipalities), ['no-0001']);
  assert.deepEqual(ids(examples.municipalities), ['no-9999']);
  assert.equal(indicators.length, 3);
  assert.equal(examples.indicators.length, 1);
  assert.ok(schemas.includes('schema/v1/plan.json'));
});

test('a plan record has its reports newest first, the units it binds, and every source it mentions', () => {
  const plan = record<PlanRecord>('plan/prv-plan');
  assert.deepEqual(
    plan.reports.map(({ item, date }) => [item, date]),
    [
      ['prv-01', '2026-05-01'],
      ['prv-02', '2026-05-01'],
      ['prv-01', '2025-10-01'],
    ],
  );
  assert.equal(plan.unitCount, 1);
  assert.deepEqual(plan.unitNames, { 'no-0001-x-nordskolen': 'Nordskolen' });
  assert.deepEqual(
    plan.sources.map(({ id }) => id),
    ['prv-dokument', 'prv-senere', 'udir-prv'],
  );
  assert.deepEqual(
    plan.innspill.map(({ id }) => id),
    ['prv-innspill-1'],
  );
  assert.equal(plan.path, 'kommune/no-0001-proveby/plan/prv-plan/');
});

test('a register’s second line for a unit is not counted, and a unit that reports unbound is', async () => {
  const unitCount = async (change: (text: string) => string): Promise<number> => {
    const catalogue = await catalogueWith('units/no-0001.json', change);
    const plan = new Map(records(catalogue, day)).get('api/v1/plan/prv-plan.json') as PlanRecord;
    return plan.unitCount;
  };
  const unbound = replace(
    '"ownership": "municipal",',
    '"ownership": "private", "planApplies": "notAutomatically",',
  );
  assert.equal(await unitCount(unbound), 1, 'it has reported');
  const bound = replace('"planApplies": "notAutomatically",', '');
  assert.equal(await unitCount(bound), 2);
  const twin = replace('"planApplies": "notAutomatically",', '"sharesCodeWith": "no-0001-x-nordskolen",');
  assert.equal(await unitCount(twin), 1);
});

test('an item record knows its neighbours, its section and what it is tied to', () => {
  const item = record<ItemRecord>('item/prv-01');
  assert.equal(item.previous?.id, 'prv-mal');
  assert.equal(item.next?.path, 'tiltak/prv-02/');
  assert.equal(item.section.title, 'Tiltak');
  assert.deepEqual(item.related, [
    { id: 'prv-02', title: 'Bruke rutinen', path: 'tiltak/prv-02/', note: 'følges opp av' },
  ]);
  assert.deepEqual(
    item.indicators.map(({ head }) => head.id),
    ['prv-elever'],
  );
  assert.deepEqual(
    item.reports.map(({ status }) => status),
    ['done', 'inProgress'],
  );
  assert.equal(record<ItemRecord>('item/prv-mal').previous, null);
});

test('a municipality record has its own figures and the country beside them, then what its plans point to', async () => {
  const { indicators } = record<MunicipalityRecord>('municipality/no-0001');
  assert.deepEqual(
    indicators.map(({ head, observations, comparison, items }) => [
      head.id,
      observations.length,
      comparison.length,
      items.length,
    ]),
    [
      ['prv-elever', 1, 1, 1],
      ['prv-mobbing', 1, 1, 0],
    ],
  );
  const linked = await catalogueWith(
    'plans/prv-plan.json',
    replace('"indicator": "prv-elever"', '"indicator": "prv-trivsel"'),
  );
  const later = new Map(records(linked, day)).get('api/v1/municipality/no-0001.json') as MunicipalityRecord;
  assert.deepEqual(
    later.indicators.map(({ head }) => head.id),
    ['prv-elever', 'prv-mobbing', 'prv-trivsel'],
  );
});

test('a hidden figure has its mark and no value', () => {
  const { observations } = record<IndicatorRecord>('indicator/prv-mobbing');
  const hidden = observations.find(({ area }) => area === 'no-0001');
  assert.deepEqual([hidden?.value, hidden?.status, hidden?.mark], [null, 'suppressed', '*']);
});

test('a real indicator never holds what is made up, and a made-up municipality is compared with nothing real', () => {
  const real = record<IndicatorRecord>('indicator/prv-elever');
  assert.deepEqual(
    real.observations.map(({ area, value }) => [area, value]),
    [
      ['no', 1_022_539],
      ['no-0001', 22_539],
      ['no-0301', 15],
    ],
  );
  assert.deepEqual(Object.keys(real.areas), ['no', 'no-0001', 'no-0301']);
  assert.deepEqual(
    real.items.map(({ id }) => id),
    ['prv-01'],
  );
  const { indicators } = record<MunicipalityRecord>('municipality/no-9999');
  assert.deepEqual(
    indicators.map(({ head, observations, comparison }) => [
      head.id,
      observations.map(({ value }) => value),
      comparison,
    ]),
    [
      ['prv-elever', [77], []],
      ['evk-trygghet', [84], []],
    ],
  );
  assert.equal(record<IndicatorRecord>('indicator/evk-trygghet').observations[0]?.value, 84);
});

test('the form of a real unit is open, that of a made-up one only where it is practised, and none where there is none', async () => {
  const form = '"channels": [{ "kind": "intake", "label": "Skriv", "readBy": ["rektor"] }]';
  const real = await catalogueWith(
    'units/no-0001.json',
    replace('"id": "no-0001-x-friskolen",', `"id": "no-974760673", "joined": true, ${form},`),
  );
  const madeUp = await catalogueWith(
    'eksempelvik/units/no-9999.json',
    replace('"channels": [{ "kind": "person", "label": "Snakk med rektor", "readBy": ["rektor"] }]', form),
  );
  const open = (catalogue: typeof real, id: string, practiceIntake?: boolean): boolean =>
    (new Map(records(catalogue, day, { practiceIntake })).get(`api/v1/unit/${id}.json`) as UnitRecord)
      .intakeOpen;
  assert.deepEqual(
    [undefined, true].map((practise) => [
      open(real, 'no-974760673', practise),
      open(madeUp, 'no-900000001', practise),
      // Its only way is somebody to talk to.
      open(real, 'no-900000001', practise),
    ]),
    [
      [true, false, false],
      [true, true, false],
    ],
  );
});

test('a unit record has the reports that the unit has given, with the titles of their items', () => {
  const unit = record<UnitRecord>('unit/no-900000001');
  assert.ok(unit.municipality.fictional);
  assert.deepEqual(
    unit.reports.map(({ title }) => title),
    ['Oppdiktet tiltak'],
  );
});
