import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { concerned, situations } from '@apen-oppvekst/data-schema/terms';
import { writerAges } from '../protocol/index.ts';
import { compose } from './compose.ts';
import {
  agesAt,
  answered,
  beside,
  destination,
  noAnswers,
  pathOf,
  type Answers,
  type Place,
} from './flow.ts';
import { setupOf } from './setup.ts';
import { model } from './test-model.ts';

const school: Place = {
  country: 'no',
  ownerType: 'municipality',
  setting: 'school',
  gradeSpan: { from: 1, to: 10 },
  unitReads: true,
  ownerReads: true,
  cover: false,
};
const kindergarten: Place = { ...school, setting: 'kindergarten', gradeSpan: undefined };
const answers = (more: Partial<Answers>): Answers => ({
  ...noAnswers,
  reporter: 'self',
  age: 'middle',
  ...more,
});

test('one thing at a time: each answer leads to the next question', () => {
  assert.deepEqual(pathOf(school, noAnswers), ['who']);
  assert.deepEqual(pathOf(school, { ...noAnswers, reporter: 'self' }), ['who', 'age', 'situation']);
  assert.deepEqual(pathOf(school, answers({ situation: 'peer' })), [
    'who',
    'age',
    'situation',
    'what',
    'where',
    'since',
    'wish',
    'text',
    'contact',
    'before',
    'code',
  ]);
});

test('a child in the first grade can send without typing', () => {
  const pointed = answers({ age: 'junior', situation: 'peer', what: ['hits'], where: ['outside'] });
  assert.equal(pathOf(school, pointed).at(-1), 'code');
  const report = compose(setupOf(model()), school, pointed, { id: 'A', dialog: 'B' });
  assert.equal(report?.text, '');
  assert.equal(report?.age, 'junior');
  assert.deepEqual(report?.what, ['hits']);
  assert.ok(!('contact' in report));
});

test('in a kindergarten an adult writes, and is not asked how old', () => {
  for (const reporter of concerned) {
    assert.deepEqual(agesAt(kindergarten, reporter), ['adult']);
    assert.ok(!pathOf(kindergarten, { ...noAnswers, reporter, situation: 'peer' }).includes('age'));
  }
});

test('ages are those the school has; one alone is not asked for', () => {
  const upper: Place = { ...school, gradeSpan: { from: 11, to: 13 } };
  assert.deepEqual(agesAt(upper, 'self'), ['senior']);
  assert.ok(!pathOf(upper, { ...noAnswers, reporter: 'self' }).includes('age'));
  assert.deepEqual(agesAt(school, 'self'), ['junior', 'middle', 'senior']);
  assert.deepEqual(agesAt(school, 'other'), ['junior', 'middle', 'senior', 'adult']);
});

for (const situation of ['atHome', 'despair'] as const) {
  test(`${situation}: help comes first, and the child can write all the same`, () => {
    const path = pathOf(school, answers({ situation }));
    assert.equal(path[path.indexOf('situation') + 1], 'help');
    assert.equal(path.at(-1), 'code');
    assert.ok(!path.includes('where'));
  });
}

test('an adult there: who leads is asked, and who may read is the child’s to say', () => {
  const about = answers({ situation: 'adultThere' });
  assert.equal(pathOf(school, about).at(-1), 'leader');
  assert.equal(pathOf(school, { ...about, leader: 'no' }).at(-1), 'mayRead');
  assert.deepEqual(destination(school, { ...about, leader: 'no', mayRead: 'yes' }), {
    route: 'unit',
    track: 'staff',
  });
  assert.equal(destination(school, { ...about, leader: 'no', mayRead: 'no' })?.route, 'owner');
});

for (const leader of ['yes', 'unsure'] as const) {
  test(`the leadership («${leader}»): to the owner, without being asked who may read`, () => {
    const about = answers({ situation: 'adultThere', leader });
    const path = pathOf(school, about);
    assert.ok(path.includes('toOwner') && !path.includes('mayRead'));
    assert.equal(destination(school, about)?.route, 'owner');
    // What is not known, and what was not asked, is not said.
    assert.deepEqual(
      compose(setupOf(model()), school, about, { id: 'A', dialog: 'B' })?.adult,
      leader === 'yes' ? { leader: true } : {},
    );
  });
}

test('what the unit shall not read is never given to it when the owner cannot', () => {
  const place = { ...school, ownerReads: false };
  const about = answers({ situation: 'adultThere', leader: 'yes' });
  assert.equal(destination(place, about), null);
  assert.deepEqual(pathOf(place, about).at(-1), 'full');
  assert.equal(compose(setupOf(model()), place, about, { id: 'A', dialog: 'B' }), undefined);
});

test('a unit that is short of readers, or closed and covered: to the owner', () => {
  const about = answers({ situation: 'peer' });
  assert.equal(destination({ ...school, unitReads: false }, about)?.route, 'owner');
  assert.equal(destination({ ...school, cover: true }, about)?.route, 'owner');
  assert.equal(destination({ ...school, cover: true, ownerReads: false }, about)?.route, 'unit');
  // Then there is nothing to choose between, and nobody is told that the unit reads.
  const adult = answers({ situation: 'adultThere', leader: 'no' });
  for (const place of [
    { ...school, unitReads: false },
    { ...school, cover: true },
  ]) {
    assert.ok(!pathOf(place, adult).includes('mayRead'));
    assert.equal(destination(place, adult)?.route, 'owner');
    assert.deepEqual(compose(setupOf(model()), place, adult, { id: 'A', dialog: 'B' })?.adult, {
      leader: false,
    });
  }
});

test('another answer to what it is about drops what no longer fits', () => {
  const before = answers({
    situation: 'adultThere',
    leader: 'no',
    mayRead: 'yes',
    what: ['shouts', 'hits'],
    where: ['inside'],
    text: 'Hei',
  });
  const after = answered(school, before, { situation: 'atHome' });
  assert.deepEqual(after.what, ['shouts', 'hits']);
  assert.deepEqual(after.where, []);
  assert.equal(after.leader, undefined);
  assert.equal(after.mayRead, undefined);
  assert.equal(after.text, 'Hei');
});

const anyPlace = fc.record({
  country: fc.constant('no' as const),
  ownerType: fc.constant('municipality' as const),
  setting: fc.constantFrom('school' as const, 'kindergarten' as const),
  gradeSpan: fc.constant({ from: 1, to: 10 }),
  unitReads: fc.boolean(),
  ownerReads: fc.boolean(),
  cover: fc.boolean(),
});
const maybe = <T>(...all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: undefined });
const anyAnswers = fc
  .record({
    reporter: maybe(...concerned),
    age: maybe(...writerAges),
    situation: maybe(...situations),
    leader: maybe('yes' as const, 'no' as const, 'unsure' as const),
    mayRead: maybe('yes' as const, 'no' as const),
  })
  .map((some) => ({
    ...noAnswers,
    ...Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)),
  }));

test('whatever is answered, an adult there is never told of unless the child has said so', () => {
  fc.assert(
    fc.property(anyPlace, anyAnswers, (place, given) => {
      const { situation, leader, mayRead } = given;
      if (situation === 'adultThere' && !(leader === 'no' && mayRead === 'yes'))
        assert.notEqual(destination(place, given)?.route, 'unit');
    }),
  );
});

test('whatever is answered, nobody is led to send what nobody can read', () => {
  fc.assert(
    fc.property(anyPlace, anyAnswers, (place, given) => {
      const path = pathOf(place, given);
      assert.equal(new Set(path).size, path.length);
      if (path.includes('code')) assert.ok(destination(place, given));
      if (path.includes('full')) assert.equal(path.at(-1), 'full');
    }),
  );
});

test('whatever is answered, back leads to where one came from', () => {
  fc.assert(
    fc.property(anyPlace, anyAnswers, (place, given) => {
      for (const screen of pathOf(place, given)) {
        const next = beside(place, given, screen, 1);
        if (next) assert.equal(beside(place, given, next, -1), screen);
      }
    }),
  );
});
