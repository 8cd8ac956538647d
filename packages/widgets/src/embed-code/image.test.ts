import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageCode } from './image.ts';

test('a picture of the button leads to the unit’s page, says so in words, and keeps its place', () => {
  const code = imageCode({
    address: 'https://portal.example/si-ifra/no-900000012/nb/',
    title: 'Si ifra ved Dønna & Herøy "skole"',
    language: 'nb',
    portal: 'https://portal.example',
    size: { width: 172, height: 64 },
  });
  assert.equal(
    code,
    '<a href="https://portal.example/si-ifra/no-900000012/nb/"><img src="https://portal.example/knapp/si-ifra-nb.png" alt="Si ifra ved Dønna &amp; Herøy &quot;skole&quot;" width="172" height="64"></a>',
  );
});
