import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exitAddress } from './address.ts';

test('an exit leads to the weather of the country', () => {
  assert.equal(exitAddress('no'), 'https://www.yr.no/');
  assert.equal(exitAddress('se', null), 'https://www.smhi.se/');
});

test('an exit leads where the page says, when that is a whole https address', () => {
  assert.equal(exitAddress('no', 'https://www.dn.se/sport'), 'https://www.dn.se/sport');
});

for (const wanted of [
  '',
  'http://www.yr.no/',
  'javascript:alert(1)',
  'data:text/html,hei',
  '//www.yr.no/',
  '/vaer',
  'https://',
]) {
  test(`an exit never leads to «${wanted}»`, () => {
    assert.equal(exitAddress('no', wanted), 'https://www.yr.no/');
  });
}
