import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Indicator, Observation } from '@apen-oppvekst/data-schema/terms';
import { isLatestHidden, latestOf, latestSentence } from './indicator-words.ts';

const indicator = { unitOfMeasure: 'percent', decimals: 0 } as Indicator;
const observation = (period: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  indicator: 'x',
  area: 'no-5001',
  period,
  periodStart: period.slice(0, 4),
  value,
  status: value === null ? 'suppressed' : 'normal',
  source: 's',
  ...more,
});
const say = (own: Observation[], country: Observation[], given: Indicator = indicator): string =>
  latestSentence({ indicator: given, observations: own, comparison: country }, 'no', 'nb');

test('the newest figure is the last in time of the breakdown shown first', () => {
  const all = [
    observation('2024', 3),
    observation('2022', 1),
    observation('2025', 9, { breakdown: 'jenter' }),
  ];
  assert.equal(latestOf(all, {})?.value, 3);
  assert.equal(latestOf(all, { defaultBreakdown: 'jenter' })?.value, 9);
  assert.equal(latestOf([], {}), undefined);
});

describe('the sentence', () => {
  test('compares with the country in words, for the same period only', () => {
    assert.equal(
      say([observation('2024', 84)], [observation('2024', 86)]),
      '84 prosent i 2024, lavere enn landet (86 prosent)',
    );
    assert.match(say([observation('2024', 86)], [observation('2024', 86)]), /likt med landet/);
    assert.equal(say([observation('2024', 84)], [observation('2023', 86)]), '84 prosent i 2024');
  });

  test('says likt when the figures that are shown are the same', () => {
    assert.match(
      say([observation('2024', 85.6)], [observation('2024', 86.4)]),
      /likt med landet \(86 prosent\)/,
    );
  });

  test('says that a figure is provisional, and compares it by its number', () => {
    const provisional = { provisional: true } as const;
    assert.equal(
      say([observation('2024', 84, provisional)], [observation('2024', 84)]),
      '84 prosent (foreløpig tall) i 2024, likt med landet (84 prosent)',
    );
  });

  test('never compares a bound, a rounded figure or a plain count', () => {
    assert.equal(
      say([observation('2024', 15, { approximate: '15+' })], [observation('2024', 12)]),
      '15+ prosent i 2024',
    );
    const count = { ...indicator, unitOfMeasure: 'count' } as Indicator;
    assert.doesNotMatch(say([observation('2024', 66)], [observation('2024', 2663)], count), /landet/);
  });

  test('of a hidden figure gives the word for why, and neither a number nor the source’s mark', () => {
    const hidden = observation('2024', null, { mark: '*' });
    assert.equal(say([hidden], [observation('2024', 12)]), 'skjult i 2024');
    assert.equal(isLatestHidden([observation('2023', 8), hidden], {}), true);
    assert.equal(isLatestHidden([hidden, observation('2025', 8)], {}), false);
    assert.equal(isLatestHidden([], {}), false);
  });

  test('without a figure for the municipality gives the country’s', () => {
    assert.equal(
      say([], [observation('2024', 12)]),
      'ingen tall for kommunen. For landet: 12 prosent i 2024',
    );
    assert.equal(say([], []), 'ingen tall for kommunen');
  });
});
