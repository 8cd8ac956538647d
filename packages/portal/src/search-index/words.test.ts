import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asWritten, boundary } from './boundary.ts';
import { partsOfCompound } from './compounds.ts';
import { indexedPage } from './page.ts';
import { indexedText } from './words.ts';

const divided = (word: string, language: 'nb' | 'nn' | 'sv' = 'nb'): string =>
  partsOfCompound(word, language)?.join('|') ?? word;

test('a compound is divided into the parts that are known, inflected or not', () => {
  assert.equal(divided('nettmobbing'), 'nett|mobbing');
  assert.equal(divided('Nettmobbingen'), 'Nett|mobbingen');
  assert.equal(divided('storforeldremøter'), 'stor|foreldre|møter');
  assert.equal(divided('trivselsundersøkelsene'), 'trivsels|undersøkelsene');
  assert.equal(divided('tiltaksplanar', 'nn'), 'tiltaks|planar');
  assert.equal(divided('elevhälsan', 'sv'), 'elev|hälsan');
});

test('what only looks like a compound, is of another language or has an unknown part, is left whole', () => {
  for (const word of [
    'planet',
    'planer',
    'skolen',
    'miljøet',
    'målrettet',
    'veileder',
    'nettopp',
    'hverandre',
  ])
    assert.equal(divided(word), word);
  assert.equal(partsOfCompound('nettmobbing', 'sv'), undefined);
  assert.equal(partsOfCompound('cyberbullying', 'en'), undefined);
  assert.equal(divided('vägledning', 'sv'), 'vägledning');
});

test('a word of one written Norwegian is indexed by the other’s too, whole and in its parts', () => {
  const written = 'Skolens miljø, og veien til læringsmiljøet. Skolemiljø teller på skolen. (Skolen)';
  const indexed = indexedText(written, 'nb');
  for (const word of ['skule', 'veg', `skule${boundary}miljø`]) assert.ok(indexed.includes(word), indexed);
  assert.equal(asWritten(indexed), written);
  assert.ok(indexedText('taushetsplikten', 'nb').endsWith('teieplikt'));
  assert.ok(indexedText('Skulemiljøet', 'nn').includes(`skole${boundary}`));
});

test('an excerpt is shown as it was written, and the word that was found by another is marked', () => {
  const indexed = indexedText('Om skolens tiltaksplan', 'nb');
  const found = indexed.replace(/(\u00ad\u00adskule)/, '<mark>$1</mark>');
  assert.equal(asWritten(found), 'Om <mark>skolens</mark> tiltaksplan');
  const last = indexedText('på skolen.', 'nb').replace(/(\u00ad\u00adskule\.)/, '<mark>$1</mark>');
  assert.equal(asWritten(last), 'på <mark>skolen</mark>.');
  assert.equal(asWritten(`<mark>nett${boundary}mobbing</mark>`), '<mark>nettmobbing</mark>');
  assert.equal(asWritten('anti-mobbeteam'), 'anti-mobbeteam');
});

test('a page is divided inside what is indexed, by the language of each part, and nowhere else', () => {
  const page = indexedPage(
    '<html lang="nb"><head><title>Skolemiljø</title></head><body><p>tiltaksplan</p>' +
      '<main data-pagefind-body><p title="tiltaksplan">tiltaksplan</p><p lang="sv">elevhälsa</p><p lang="en">tiltaksplan</p></main></body></html>',
  );
  assert.equal(
    page?.replaceAll(boundary, '|'),
    '<html lang="nb"><head><title>Skolemiljø</title></head><body><p>tiltaksplan</p>' +
      '<main data-pagefind-body=""><p title="tiltaksplan">tiltaks|plan</p><p lang="sv">elev|hälsa</p><p lang="en">tiltaksplan</p></main></body></html>',
  );
  assert.equal(indexedPage('<html lang="nb"><body><p>tiltaksplan</p></body></html>'), undefined);
});
