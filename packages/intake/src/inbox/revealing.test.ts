import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { revealing, revealsNothing, wordsOf } from './revealing.ts';

const report = {
  text: 'De kaller meg feite gris hver dag i garderoben. Det er mest Testelev og Prøveelev.',
  contact: 'Snap: lillefrost09 eller 412 34 567',
};

describe('a draft that reveals the sender', () => {
  test('by words of the contact', () =>
    assert.deepEqual(revealing('Jeg skriver til lillefrost09 nå.', report).contact, ['lillefrost09']));

  for (const number of ['41234567', '412 34 567', '41 23 45 67', '+47 41234567'])
    test(`by the number written ${number}`, () =>
      assert.deepEqual(revealing(`Vi ringer ${number}.`, report).contact, ['412 34 567']));

  test('by a number or an address that the child wrote in the text', () => {
    const text = 'Ring meg på 412 34 567, eller skriv til frost@post.example. Det skjedde i 2026.';
    assert.deepEqual(revealing('Vi ringer 41234567 i 2026.', { text }).contact, ['412 34 567']);
    assert.deepEqual(revealing('Sendt til frost@post.example', { text }).contact, ['frost@post.example']);
  });

  test('by a name inside a sentence', () =>
    assert.deepEqual(revealing('Vi har snakket med Annenelev i dag.', report).names, ['Annenelev']));

  test('by a name from the report, even first in a sentence or in small letters', () => {
    assert.deepEqual(revealing('Testelev har fått beskjed.', report).names, ['Testelev']);
    assert.deepEqual(revealing('vi snakker med prøveelev', report).names, ['prøveelev']);
  });

  test('by four words in a row, and the quote is told whole', () =>
    assert.deepEqual(
      revealing('Jeg har spurt dem hvorfor de kaller meg feite gris hver dag, som du sa.', report).quotes,
      ['de kaller meg feite gris hver dag'],
    ));
});

describe('a draft that reveals nothing', () => {
  for (const draft of [
    '',
    'Takk for at du skrev. Vi følger med fra i dag. Du trenger ikke å si hvem du er.',
    'De kaller meg tilbake i dag.',
    'Du kan ringe Mobbeombudet eller snakke med oss på Teams.',
  ])
    test(`«${draft}»`, () => assert.ok(revealsNothing(revealing(draft, report))));

  test('the name of the unit is known to all', () =>
    assert.deepEqual(
      revealing('Alle på Eksempelvik skole skal ha det trygt.', report, ['Eksempelvik skole']).names,
      [],
    ));

  test('a report of pictures alone has nothing to quote', () =>
    assert.ok(revealsNothing(revealing('Takk for at du sa ifra til oss.', { text: '' }))));
});

test('whatever four words of the report are written, they are found', () => {
  const plain = fc.stringMatching(/^[a-zæøå]{2,8}$/);
  fc.assert(
    fc.property(fc.array(plain, { minLength: 4, maxLength: 30 }), fc.nat(), (all, at) => {
      const from = at % (all.length - 3);
      const quote = all.slice(from, from + 4).join(' ');
      assert.ok(revealing(`Hei! ${quote}.`, { text: all.join(' ') }).quotes.length > 0);
    }),
  );
});

test('words are runs to their last letter, as one pattern would find them', () => {
  const asked = /[\p{L}\p{N}@.+_'’-]*[\p{L}\p{N}]/gu;
  const signs = fc.constantFrom('a', 'Å', '7', '-', '.', '@', '’', ' ', '\n', '!', '😀', '𝒜');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) =>
      assert.deepEqual(wordsOf(text), text.match(asked) ?? []),
    ),
  );
});

test('a report made to take for ever is looked through too', () => {
  const long = 'x'.repeat(400_000);
  for (const text of ['-'.repeat(1_000_000), `${long}!`, `${long} ${long}`, '1'.repeat(400_000)])
    revealing('Takk for at du skrev.', { text, contact: text });
});

test('any text at all is looked through', () =>
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      (draft, text, contact) => void revealing(draft, { text, contact }),
    ),
  ));
