import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isApproximate, parseFigure } from './number.ts';

test('ordinary, no-break and narrow no-break spaces are thousands marks', () => {
  for (const space of [' ', '\u00a0', '\u202f']) {
    assert.equal(parseFigure(`22${space}539`), 22539);
    assert.equal(parseFigure(`1${space}022${space}539,5`), 1022539.5);
  }
});

test('decimals follow a comma or a point, and either minus sign is read', () => {
  assert.equal(parseFigure('12,2'), 12.2);
  assert.equal(parseFigure('12.2'), 12.2);
  assert.equal(parseFigure('0,0'), 0);
  assert.equal(parseFigure('-3'), -3);
  assert.equal(parseFigure('−3'), -3);
});

test('anything else is no number', () => {
  const others = [
    '',
    ' ',
    '22 53',
    '2 2539',
    '1.234,5',
    '1,2,3',
    '>15',
    '15+',
    'ca. 270',
    '~100',
    '1e3',
    'NaN',
    '+5',
    '5 %',
    '٣',
  ];
  for (const text of [...others, '9'.repeat(400)]) assert.equal(parseFigure(text), undefined, text);
});

test('a bound or a rounded number is told from other text', () => {
  for (const text of ['>15', '< 5', '15+', 'ca. 270', 'cirka 270', '~100'])
    assert.ok(isApproximate(text), text);
  for (const text of ['*', '15', '..', 'mange', '-']) assert.ok(!isApproximate(text), text);
});
