import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Indicator, Source } from '@apen-oppvekst/data-schema';
import { anySource, basesOf, notAdditive, ruleOf, sensitiveCounts, sourceRules } from './rules.ts';

const fixture = async (name: string): Promise<readonly unknown[]> =>
  JSON.parse(
    await readFile(new URL(`../../../../fixtures/observations/${name}`, import.meta.url), 'utf8'),
  ) as readonly unknown[];
const indicators = new Map(
  (await fixture('indicators.json')).map((each) => Indicator.parse(each)).map((each) => [each.id, each]),
);
const sources = (await fixture('sources.json')).map((each) => Source.parse(each));

test('a source has the rule of the longest id it begins with, and any source has one', () => {
  assert.equal(ruleOf('udir-gsi').countsBelow, 6);
  assert.equal(ruleOf('udir-fravaer').countsBelow, 7);
  assert.equal(ruleOf('udir-elevundersokelsen-vg1').countsBelow, 5);
  assert.equal(ruleOf('ssb-13502').countsBelow, 3);
  assert.equal(ruleOf('udirx'), anySource);
  for (const { id } of sources) assert.ok(ruleOf(id).countsBelow > 0);
});

test('every rule says where it was read', () => {
  for (const { basis } of [...sourceRules, anySource]) assert.match(basis, /\w{4}/);
});

test('what the tables speak of is there, and is of the kind they say', () => {
  const unitOf = (id: string): string | undefined => indicators.get(id)?.unitOfMeasure;
  for (const { part, whole } of sensitiveCounts) {
    assert.equal(unitOf(part), 'count', part);
    assert.equal(unitOf(whole), 'count', whole);
  }
  for (const [id, counted] of Object.entries(basesOf)) {
    assert.ok(!['count', undefined].includes(unitOf(id)), id);
    assert.equal(unitOf(counted), 'count', counted);
  }
  for (const id of notAdditive) assert.ok(indicators.has(id), id);
});
