import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressForHost, secretOf } from './links.ts';

test('the secret is read as WordPress writes it', () => {
  assert.equal(secretOf('#?secret=aB3xYz'), 'aB3xYz');
  assert.equal(secretOf('#kilder'), undefined);
  assert.equal(secretOf(''), undefined);
});

test('WordPress is asked for pages of our own host only; else for ours that has the link', () => {
  const fullPage = 'https://portal.example/hjelp/no/';
  assert.equal(
    addressForHost('https://portal.example/rettigheter/', fullPage),
    'https://portal.example/rettigheter/',
  );
  assert.equal(addressForHost('https://www.116111.no/', fullPage), fullPage);
});
