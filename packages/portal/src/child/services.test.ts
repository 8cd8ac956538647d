import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HelpServiceRecord } from '@apen-oppvekst/data-schema/terms';
import { factDate, opennessOf, shortAddress, telAddress, urgentOf } from './services.ts';

const fact = <Value>(value: Value, status: 'ok' | 'old' | 'conflict' | 'unverified' = 'ok') => ({
  value,
  status,
  source: 'kilde',
  checked: null,
});
const service = (more: Partial<HelpServiceRecord>): HelpServiceRecord => ({
  id: 'linje',
  kind: 'line',
  areas: [],
  name: 'En linje',
  oneLine: {},
  ...more,
});

test('round the clock is said only where a source says so and none denies it', () => {
  const phone = fact('116 111');
  assert.equal(opennessOf(service({ phone, roundTheClock: fact(true) })), 'roundTheClock');
  assert.equal(opennessOf(service({ phone, roundTheClock: fact(true, 'conflict') })), 'notAlways');
  assert.equal(opennessOf(service({ phone, roundTheClock: fact(true, 'unverified') })), 'notAlways');
  assert.equal(opennessOf(service({ phone, roundTheClock: fact(false) })), 'notAlways');
  assert.equal(opennessOf(service({ phone })), 'notAlways');
  assert.equal(opennessOf(service({ web: fact('https://ung.no/') })), undefined);
  assert.equal(opennessOf(service({ kind: 'emergency', phone, roundTheClock: fact(true) })), undefined);
});

test('a number can be rung, and an address can be read out', () => {
  assert.equal(telAddress('800 33 321'), 'tel:80033321');
  assert.equal(shortAddress('https://www.ung.no/'), 'ung.no');
  assert.equal(shortAddress('https://xn--korsphalsen-18a.no/chat/'), 'korspåhalsen.no/chat');
});

test('a fact has its own date, else that of its source, and never the day we read it', () => {
  const sources = [
    {
      id: 'kilde',
      title: 'Om oss',
      publisher: 'Linja',
      address: null,
      dateText: 'mars 2024',
      retrieved: '2026-11-22',
    },
    {
      id: 'udatert',
      title: 'Om oss',
      publisher: 'Linja',
      address: null,
      dateText: 'udatert',
      retrieved: '2026-11-22',
    },
  ];
  assert.equal(factDate({ source: 'kilde', sourceDate: '2025-08' }, sources, 'nb'), 'august 2025');
  assert.equal(factDate({ source: 'kilde' }, sources, 'nb'), 'mars 2024');
  assert.equal(factDate({ source: 'udatert' }, sources, 'nb'), undefined);
});

test('urgent is emergency, and one line for children, whatever else they may ring', () => {
  const services = [
    service({ id: 'alarmtelefonen', kind: 'childLine' }),
    service({ id: 'kors', kind: 'childLine' }),
    service({ id: 'politi', kind: 'emergency' }),
    service({ id: 'linje' }),
  ];
  assert.deepEqual(
    urgentOf(services).map(({ id }) => id),
    ['politi', 'alarmtelefonen'],
  );
});
