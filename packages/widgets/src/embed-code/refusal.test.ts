import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contrast, editorAnswers, embedCode, forms, leastContrast, type EmbedRequest } from './index.ts';

const unit = { id: 'no-900000012', name: 'Prøve skole', joined: true };
const request: EmbedRequest = {
  widget: 'si-ifra',
  unit,
  form: 'element',
  language: 'nb',
  portal: 'https://portal.example',
  version: '1.4.2',
  integrity: `sha384-${'a'.repeat(64)}`,
};
const refused = (more: Partial<EmbedRequest>): readonly string[] =>
  embedCode({ ...request, ...more } as EmbedRequest).refused ?? [];

describe('code is refused', () => {
  test('never for what is in order', () => {
    for (const form of forms) assert.deepEqual(refused({ form }), []);
  });

  test('for a unit that has not joined: a child would believe that somebody was told', () => {
    for (const form of forms)
      assert.deepEqual(refused({ form, unit: { ...unit, joined: false } }), ['notJoined']);
  });

  test('for a unit without a page', () => {
    assert.deepEqual(refused({ unit: { ...unit, id: 'se-0581-x-navestadsskolan' } }), ['id']);
  });

  test('for a figure whose indicator, municipality or page cannot be one', () => {
    const figure = { indicator: 'trygg', area: 'no-5001', title: 'Trygge elever', path: 'indikator/trygg/' };
    const of = (more: Partial<typeof figure>) =>
      refused({ widget: 'indikator', country: 'no', figure: { ...figure, ...more } });
    assert.deepEqual(of({}), []);
    for (const more of [
      { indicator: '../x' },
      { area: 'no-50' },
      { area: 'no' },
      { path: 'https://a.example/' },
    ])
      assert.deepEqual(of(more), ['id'], JSON.stringify(more));
  });

  test('for an address on the editor’s own machine, or without https, outside the demonstration', () => {
    for (const portal of [
      'http://portal.example',
      'https://localhost:4321',
      'https://skole.localhost',
      'https://127.0.0.1',
      'https://[::1]',
      'https://0.0.0.0',
      'javascript:alert(1)',
      'portal.example',
      '',
    ]) {
      assert.deepEqual(refused({ portal }), ['portal'], portal);
    }
    assert.deepEqual(refused({ portal: 'http://localhost:4321', demo: true }), []);
    assert.deepEqual(refused({ portal: 'javascript:alert(1)', demo: true }), ['portal']);
  });

  test('for an address that an editor would spoil', () => {
    for (const portal of ['https://a.example/?a=1&b=2', 'https://a.example/"x', 'https://me@a.example/'])
      assert.deepEqual(refused({ portal }), ['portal'], portal);
    assert.deepEqual(refused({ exitUrl: 'https://a.example/?a=1&b=2' }), ['exit']);
  });

  test('for files that lie nowhere', () => {
    assert.deepEqual(refused({ files: '/oppvekst/' }), []);
    assert.deepEqual(refused({ files: 'https://kommune.example/oppvekst' }), []);
    for (const files of ['oppvekst/', '//kommune.example/', '../x/', 'http://kommune.example/'])
      assert.deepEqual(refused({ files }), ['files'], files);
  });

  test('for an element without the checksum of its file', () => {
    assert.deepEqual(refused({ integrity: undefined }), ['integrity']);
    assert.deepEqual(refused({ integrity: 'sha384-x' }), ['integrity']);
    assert.deepEqual(refused({ integrity: undefined, form: 'div' }), []);
    assert.deepEqual(refused({ version: 'v1' }), ['version']);
  });

  test('for colours that cannot be read, and for what is no colour', () => {
    const colours = { text: '#1a1a1a', background: '#ffffff', accent: '#0b5a5a' };
    assert.deepEqual(refused({ colours }), []);
    assert.deepEqual(refused({ colours: { ...colours, text: '#999999' } }), ['contrast']);
    assert.deepEqual(refused({ colours: { ...colours, accent: '#ffcc00' } }), ['contrast']);
    assert.deepEqual(refused({ colours: { ...colours, accent: 'teal' } }), ['colour']);
    assert.deepEqual(refused({ colours: { ...colours, accent: '#0b5' } }), ['colour']);
  });
});

describe('contrast', () => {
  test('is that of WCAG', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
    assert.ok(contrast('#767676', '#FFFFFF') >= leastContrast);
  });

  test('is the same both ways, and from 1 to 21', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const found = contrast(a, b);
        assert.equal(found, contrast(b, a));
        assert.ok(found >= 1 && found <= 21);
      }),
    );
  });

  test('of what is no colour is no number', () => {
    assert.ok(Number.isNaN(contrast('red', '#ffffff')));
  });
});

test('every answer an editor can give leads to a form, and one who does not know gets the link', () => {
  for (const choice of Object.values(editorAnswers)) assert.deepEqual(refused(choice), []);
  assert.equal(editorAnswers.unknown.form, 'link');
  assert.equal(editorAnswers.textAndLinks.form, 'link');
});
