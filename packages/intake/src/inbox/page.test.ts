import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inboxPage } from './page.ts';

const model = {
  title: 'Innboks – Eksempelvik kommune',
  lang: 'nb',
  script: { file: 'main.abc.js', integrity: 'sha384-abc' },
} as const;

test('the page names its language, its script and the hash of it', () => {
  const page = inboxPage(model);
  assert.match(page, /<html lang="nb">/);
  assert.match(page, /<script type="module" src="\/filer\/main\.abc\.js" integrity="sha384-abc"><\/script>/);
});

test('there is no inline script, style or handler', () => {
  const page = inboxPage({ ...model, style: { file: 'style.css', integrity: 'sha384-x' } });
  assert.doesNotMatch(page, /<style|style=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
});

test('a name cannot become markup', () => {
  const page = inboxPage({ ...model, title: `"><script>alert('x')</script>` });
  assert.doesNotMatch(page, /<script>alert/);
});

test('without script the page says why it needs one, in its language', () => {
  assert.match(inboxPage({ ...model, lang: 'sv' }), /<noscript><p>Inkorgen behöver JavaScript/);
});
