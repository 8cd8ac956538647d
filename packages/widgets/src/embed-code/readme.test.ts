import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { embedCode, reserveRule } from './index.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README shows the code as it is given', () => {
  const answer = embedCode({
    widget: 'hjelp',
    country: 'no',
    form: 'div',
    language: 'nb',
    portal: 'https://apen-oppvekst.example',
    version: '0.1.0',
  });
  assert.ok(!answer.refused);
  assert.ok(readme.includes(answer.code), answer.code);
  assert.ok(readme.includes(reserveRule('hjelp') ?? ''));
});
