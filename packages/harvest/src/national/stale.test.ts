import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StaleEntry } from '@apen-oppvekst/data-schema';
import { catalogueWith, day, replace } from '../testing/input.ts';
import { staleEntries } from './stale.ts';

const help = 'national/no/help.json';

const found = async (asOf = day, file?: string, change?: (text: string) => string): Promise<StaleEntry[]> =>
  staleEntries((await catalogueWith(file, change)).national, asOf, 'nb');

const told = (entries: readonly StaleEntry[]): string[] =>
  entries.map(({ file, path, reason }) => [reason, file, path].filter((part) => part !== '').join(' '));

test('what nobody has done, tried or read lately is told, each thing once and with its gravest reason', async () => {
  assert.deepEqual(told(await found()), [
    'launchPoint',
    `neverChecked ${help} services[0 = no-hjelpen].phone`,
    `neverChecked ${help} services[0 = no-hjelpen].roundTheClock`,
    `neverChecked ${help} services[0 = no-hjelpen].mayPassOn`,
    `neverChecked ${help} services[1 = no-nod].phone`,
    `neverChecked ${help} services[1 = no-nod].hours`,
    `notVerified ${help} services[2 = no-ombud].phone`,
    `neverChecked ${help} services[2 = no-ombud].web`,
    `notVerified ${help} services[3 = no-ukjent].web`,
    `neverChecked ${help} services[4 = no-foreldre].phone`,
    'lawReadLongAgo national/no/law.json [2 = prl-2].lawAsOf',
    'notVerified national/no/law.json [2 = prl-2].uncertain',
  ]);
});

test('a check and a reading hold for six months to the day', async () => {
  const atDay = async (asOf: string, reason: StaleEntry['reason']): Promise<number> =>
    (await found(asOf)).filter((entry) => entry.reason === reason).length;
  assert.equal(await atDay('2026-11-01', 'checkedLongAgo'), 0);
  assert.equal(await atDay('2026-11-02', 'checkedLongAgo'), 1);
  assert.equal(await atDay('2026-10-13', 'lawReadLongAgo'), 1);
  assert.equal(await atDay('2026-10-14', 'lawReadLongAgo'), 3);
});

test('a fact that somebody has tried is told of no more, unless its sources disagree', async () => {
  const tried = '"checked": "2026-05-20"';
  const before = (await found()).length;
  const checked = await found(day, help, replace('"checked": null', tried));
  assert.equal(checked.length, before - 1);
  const conflicting = await found(day, help, (text) =>
    replace('"status": "ok"', '"status": "conflict"')(replace('"checked": null', tried)(text)),
  );
  assert.ok(told(conflicting).includes(`notVerified ${help} services[0 = no-hjelpen].phone`));
});

test('nobody is asked to ring an emergency number to try it', async () => {
  const tasks = (await found()).filter(({ path }) => path.endsWith('.phone')).map(({ task }) => task);
  const emergency = tasks.filter((task) => task.includes('Nød'));
  assert.deepEqual(emergency, [
    'Nød: Finn 110 på nettsidene til den som har ansvaret. Ikke ring for å prøve.',
  ]);
  assert.ok(tasks.includes('Hjelpen: Ring 116 000 og hør hvem som svarer.'));
});
