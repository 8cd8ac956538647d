import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byReader, saidTo, servicesNamed } from './situations.ts';

const statement = (id: string, to?: readonly ('self' | 'other' | 'myChild')[]) => ({
  id,
  text: id,
  basis: ['eget-raad'],
  ...(to && { for: to }),
});

test('what is meant for somebody else is not said; what is meant for all is', () => {
  const statements = [
    statement('alle'),
    statement('barnet', ['self', 'other']),
    statement('forelder', ['myChild']),
  ];
  const ids = (who: 'self' | 'myChild'): string[] => saidTo(statements, who).map(({ id }) => id);
  assert.deepEqual(ids('self'), ['alle', 'barnet']);
  assert.deepEqual(ids('myChild'), ['alle', 'forelder']);
});

test('what is said to parents alone stands apart from what a child reads', () => {
  const { child, parent } = byReader([
    statement('alle'),
    statement('forelder', ['myChild']),
    statement('begge', ['self', 'myChild']),
  ]);
  assert.deepEqual(
    [child, parent].map((list) => list.map(({ id }) => id)),
    [['alle', 'begge'], ['forelder']],
  );
});

test('services come in the order of the situation, and one that is not shown to children is left out', () => {
  const service = (id: string) => ({ id, kind: 'line' as const, areas: [], name: id, oneLine: {} });
  const services = [service('alarmtelefonen'), service('politi')];
  assert.deepEqual(
    servicesNamed({ services: ['politi', 'skjult', 'alarmtelefonen'] }, services).map(({ id }) => id),
    ['politi', 'alarmtelefonen'],
  );
});
