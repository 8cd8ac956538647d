import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oembedAnswer, oembedPath } from './oembed.ts';

const answer = oembedAnswer({
  unit: { id: 'no-900000012', name: 'Eksempelvik "skole" & SFO' },
  language: 'nb',
  title: 'Si ifra',
  portal: 'https://portal.example',
  siteName: 'Åpen oppvekst',
});

test('the answer is a rich one: a link that stays, and a frame that takes its place when it answers', () => {
  assert.equal(answer['type'], 'rich');
  assert.equal(answer['version'], '1.0');
  const html = String(answer['html']);
  assert.match(
    html,
    /^<blockquote class="wp-embedded-content"><a href="https:\/\/portal\.example\/si-ifra\/no-900000012\/nb\/">/,
  );
  assert.match(
    html,
    /<iframe class="wp-embedded-content" src="https:\/\/portal\.example\/ramme\/si-ifra\/no-900000012\/nb\/"/,
  );
});

test('a name cannot break out of the code', () => {
  assert.match(String(answer['html']), /title="Si ifra: Eksempelvik &quot;skole&quot; &amp; SFO"/);
});

test('the address is that of the page, under its own folder', () => {
  assert.equal(oembedPath('no-900000012', 'nn'), 'oembed/si-ifra/no-900000012/nn.json');
});
