import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HelpFile } from '@apen-oppvekst/data-schema/terms';
import { urgentNumbers as compiled } from '../src/embed/urgent-numbers.ts';
import { urgentNumbers, urgentNumbersOf } from './urgent-numbers.ts';

test('the widgets carry the numbers that the list of help has now', () => {
  assert.deepEqual(compiled, urgentNumbers(), 'npm run pn -- --filter @apen-oppvekst/widgets urgent-numbers');
});

test('a child meets police and ambulance, not the fire service, and the children’s line', () => {
  const phones = Object.entries(compiled).map(([country, { emergency, childLine }]) => [
    country,
    emergency.map(({ phone }) => phone),
    childLine.phone,
  ]);
  assert.deepEqual(phones, [
    ['no', ['112', '113'], '116 111'],
    ['se', ['112'], '116 111'],
  ]);
});

const name = { nb: 'x', nn: 'x', sv: 'x', en: 'x' };
const service = (id: string, kind: string, value: string, status = 'ok') => ({
  id,
  country: 'no',
  areas: [],
  kind,
  name,
  oneLine: {},
  phone: { value, status, source: 'x', checked: null },
});
const help = (...services: ReturnType<typeof service>[]): HelpFile => {
  const order = services.map(({ id }) => id);
  return { services, order: { child: order, parent: order, staff: order } } as HelpFile;
};

test('the numbers stand in the child’s order', () => {
  const { emergency, childLine } = urgentNumbersOf(
    help(
      service('b', 'emergency', '113'),
      service('a', 'emergency', '112'),
      service('d', 'childLine', '2'),
      service('c', 'childLine', '1'),
    ),
  );
  assert.deepEqual(
    [...emergency, childLine].map(({ phone }) => phone),
    ['113', '112', '2'],
  );
});

test('a number that no source confirms is not carried, and then nothing is made', () => {
  const line = service('c', 'childLine', '1');
  assert.throws(() => urgentNumbersOf(help(service('a', 'emergency', '112', 'unverified'), line)));
  assert.throws(() => urgentNumbersOf(help(service('a', 'emergency', '112'))));
});
