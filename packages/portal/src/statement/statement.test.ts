import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '@apen-oppvekst/data-schema/terms';
import { statementTexts } from '../locales/statement/index.ts';
import { statement } from './statement.ts';

test('a statement says what it is of, what has been tested, and as much of what has not', () => {
  for (const language of languages) {
    const t = statementTexts[language];
    const text = statement('si-ifra', t, { name: 'Knappen', version: '1.0.0', date: '22. november 2026' });
    assert.match(
      text,
      /^Knappen \(Åpen oppvekst, versjon 1\.0\.0\)|^Knappen \(Åpen oppvekst, version 1\.0\.0\)/,
    );
    assert.match(text, /22\. november 2026/);
    for (const said of [...t.tests, ...t.untestedBy, ...t.limitsOf['si-ifra'], ...t.limitsOfAll])
      assert.ok(text.includes(`– ${said}`), said);
  }
});
