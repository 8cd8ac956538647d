import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { settings, situations } from '@apen-oppvekst/data-schema/terms';
import { hasRoutes, mustGoToOwner, routeCases, routeOf, routes } from './routes.ts';
import { because } from './test-world.ts';
import type { AboutAdult } from './types.ts';

const adults: readonly (AboutAdult | undefined)[] = [
  undefined,
  ...[true, false].flatMap((leader) => [true, false].map((leaderMayRead) => ({ leader, leaderMayRead }))),
];

test('each owner and setting has a row for each case, and no two', () => {
  const kinds = new Set(
    routes.map(({ country, ownerType, setting }) => `${country} ${ownerType} ${setting}`),
  );
  assert.deepEqual([...kinds].sort(), [
    'no kindergartenOwner kindergarten',
    'no municipality kindergarten',
    'no municipality school',
    'no schoolBoard school',
    'se huvudman kindergarten',
    'se huvudman school',
  ]);
  assert.equal(routes.length, kinds.size * routeCases.length);
});

test('every row rests on sections of law that the release tells of', () => {
  for (const country of ['no', 'se']) {
    const address = new URL(`../../../../fixtures/national/${country}/law.json`, import.meta.url);
    const ids = new Set((JSON.parse(readFileSync(address, 'utf8')) as { id: string }[]).map(({ id }) => id));
    for (const row of routes.filter((each) => each.country === country)) {
      assert.ok(row.law.length > 0);
      for (const id of row.law) assert.ok(ids.has(id), id);
    }
  }
});

test('the leadership never reads of itself; of another adult, only if the child says so', () => {
  for (const { ownerType, setting } of routes)
    for (const situation of situations)
      for (const adult of adults) {
        const { route, track } = routeOf(ownerType, setting, situation, adult);
        const staff = situation === 'adultThere';
        assert.equal(track, staff ? 'staff' : 'ordinary');
        const maySee = !staff || (adult?.leader === false && adult.leaderMayRead);
        assert.equal(route, maySee ? 'unit' : 'owner');
        assert.equal(mustGoToOwner(situation, adult), route === 'owner');
      }
});

test('an owner that has no such setting is an error, not a guess', () => {
  assert.throws(() => routeOf('schoolBoard', 'kindergarten', 'peer'), because('no-route'));
  assert.throws(() => routeOf('kindergartenOwner', 'school', 'peer'), because('no-route'));
  assert.ok(settings.every((setting) => hasRoutes('no', 'municipality', setting)));
  assert.ok(!hasRoutes('se', 'municipality', 'school'));
  assert.ok(!hasRoutes('no', 'huvudman', 'school'));
});
