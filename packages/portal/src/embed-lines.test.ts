import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedLines } from './embed-lines.ts';

test('the lines to paste carry the checksum, and a link that stays where scripts are stripped', () => {
  const lines = embedLines({
    id: 'plan',
    title: 'Trygg & "god" <skole>',
    language: 'nb',
    address: 'https://portal.example/plan/',
    src: 'https://portal.example/1.0.0/oppvekst-tiltaksplan.js',
    integrity: 'sha384-abc',
  });
  assert.match(lines, /^<oppvekst-tiltaksplan data-plan="plan" data-lang="nb">\n/);
  assert.match(
    lines,
    /<a href="https:\/\/portal.example\/plan\/">Trygg &amp; &quot;god&quot; &lt;skole&gt;<\/a>/,
  );
  assert.match(lines, /src="[^"]+" integrity="sha384-abc" crossorigin="anonymous"><\/script>$/);
});
