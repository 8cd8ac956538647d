import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf, inContext } from './example.ts';

const record = (joined: boolean) =>
  ({
    head: { id: 'no-9999', name: 'Prøvevik', country: 'no', language: 'nb' },
    units: [
      { id: 'no-900000001', name: 'Barnehagen', type: 'kindergarten', joined: true },
      { id: 'no-900000012', name: 'Skolen', type: 'school', joined },
    ],
    plans: [{ head: { id: 'plan', title: 'Planen', path: 'kommune/x/plan/plan/' } }],
    indicators: [
      { head: { id: 'uten' }, indicator: {}, observations: [] },
      {
        head: { id: 'trygg', title: { nb: 'Trygge elever' }, path: 'indikator/trygg/' },
        indicator: {},
        observations: [{ period: '2025', periodStart: '2025' }],
      },
    ],
  }) as unknown as Parameters<typeof exampleOf>[0];

test('the widgets are shown with a school that has joined, and not with one that has not', () => {
  const example = exampleOf(record(true));
  assert.equal(example?.unit.id, 'no-900000012');
  assert.deepEqual(
    example?.subjects.map(({ widget }) => widget),
    ['si-ifra', 'rettigheter', 'hjelp', 'tiltaksplan', 'indikator'],
  );
  assert.deepEqual(example?.subjects.at(-1), {
    widget: 'indikator',
    country: 'no',
    figure: {
      indicator: 'trygg',
      area: 'no-9999',
      title: 'Trygge elever, Prøvevik',
      path: 'indikator/trygg/',
    },
  });
  assert.equal(exampleOf(record(false)), undefined);
});

test('in a context the school and the language are said once', () => {
  const code =
    '<div class="oppvekst-widget" data-oppvekst="hjelp" data-country="no" data-unit="no-900000012" data-lang="nb" data-version="1.0.0"><p>Hjelp</p></div>';
  const told = inContext([code, code], { unit: 'no-900000012', lang: 'nb' });
  assert.equal(told.match(/data-unit=/g)?.length, 1);
  assert.equal(told.match(/data-lang=/g)?.length, 1);
  assert.match(told, /^<div data-oppvekst="kontekst" data-unit="no-900000012" data-lang="nb">\n/);
  assert.equal(told.match(/<p>Hjelp<\/p>/g)?.length, 2);
});
