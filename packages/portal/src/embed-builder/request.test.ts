import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { embedCode } from '@apen-oppvekst/widgets/embed-code';
import type { Chosen } from './choices.ts';
import { audiencesFor, isPractice, requestOf, type Answers, type Publication } from './request.ts';

const publication: Publication = {
  portal: 'https://portal.example',
  version: '1.2.3',
  integrity: { hjelp: `sha384-${'Aa0+'.repeat(16)}` },
};
const unit = (more: object = {}): Chosen => ({
  kind: 'unit',
  unit: {
    id: 'no-900000012',
    name: 'Prøve skole',
    municipality: 'no-9999',
    setting: 'school',
    joined: true,
    gradeSpan: { from: 1, to: 7 },
    ...more,
  },
});
const anywhere: Chosen = { kind: 'anywhere', country: 'no', setting: 'school' };
const plan: Chosen = {
  kind: 'plan',
  plan: { id: 'prv-plan', title: 'Planen', municipality: 'se-0581', path: 'kommune/x/plan/prv-plan/' },
};
const figure: Chosen = {
  kind: 'figure',
  figure: { indicator: 'trygg', title: 'Trygge elever', municipality: 'no-5001', path: 'indikator/trygg/' },
  place: 'Trondheim',
};
const answers = (more: Partial<Answers>): Answers => ({
  widget: 'si-ifra',
  chosen: unit(),
  language: 'nb',
  editor: 'htmlWithScripts',
  exitUrl: '',
  files: '',
  ...more,
});
const request = (more: Partial<Answers>) => requestOf(answers(more), publication, false);

describe('the answers', () => {
  test('become code for every widget at what is chosen for it', () => {
    const pairs: [Answers['widget'], Chosen][] = [
      ['si-ifra', unit()],
      ['rettigheter', unit()],
      ['rettigheter', anywhere],
      ['hjelp', unit()],
      ['hjelp', { kind: 'anywhere', country: 'se' }],
      ['tiltaksplan', plan],
      ['indikator', figure],
    ];
    for (const [widget, chosen] of pairs) {
      const made = request({ widget, chosen });
      assert.equal(made && embedCode(made).refused, null, widget);
    }
  });

  test('give nothing for a place that was chosen for another widget', () => {
    assert.equal(request({ widget: 'si-ifra', chosen: anywhere }), undefined);
    assert.equal(request({ widget: 'tiltaksplan', chosen: unit() }), undefined);
    assert.equal(request({ widget: 'hjelp', chosen: plan }), undefined);
    assert.equal(request({ widget: 'rettigheter', chosen: figure }), undefined);
    assert.equal(request({ widget: 'indikator', chosen: plan }), undefined);
  });

  test('name what is counted, and where', () => {
    const made = request({ widget: 'indikator', chosen: figure });
    assert.deepEqual(made?.widget === 'indikator' && made.figure, {
      indicator: 'trygg',
      area: 'no-5001',
      title: 'Trygge elever, Trondheim',
      path: 'indikator/trygg/',
    });
  });

  test('of a unit that has not joined are refused, whatever can be pasted', () => {
    for (const editor of ['textAndLinks', 'htmlWithoutScripts', 'frame', 'unknown'] as const) {
      const made = request({ chosen: unit({ joined: false }), editor });
      assert.deepEqual(made && embedCode(made).refused, ['notJoined'], editor);
    }
  });

  test('name no unit whose id may change', () => {
    const made = request({ widget: 'rettigheter', chosen: unit({ id: 'no-9999-x-prove' }) });
    assert.equal(made?.widget === 'rettigheter' && made.unit, undefined);
  });

  test('tell who reads only where that place has such readers', () => {
    const reader = (audience: Answers['audience']) => {
      const made = request({ widget: 'rettigheter', audience });
      return made?.widget === 'rettigheter' ? made.audience : 'none';
    };
    assert.equal(reader('middle'), 'middle');
    assert.equal(reader('senior'), undefined);
    assert.deepEqual(audiencesFor('rettigheter', anywhere), [
      'junior',
      'middle',
      'senior',
      'parent',
      'staff',
    ]);
    assert.deepEqual(audiencesFor('si-ifra', unit()), []);
  });

  test('on colours, folder and exit are left out of links and frames, which cannot carry them', () => {
    const colours = { text: '#999999', background: '#ffffff', accent: '#0b5a5a' };
    const more = { colours, files: '/oppvekst/', exitUrl: 'https://www.yr.no/' };
    const exit = (editor: Answers['editor']) => {
      const made = request({ ...more, editor });
      return made?.widget === 'si-ifra' && made.exitUrl;
    };
    assert.equal(exit('htmlWithScripts'), more.exitUrl);
    assert.deepEqual(request({ ...more, editor: 'htmlWithScripts' })?.colours, colours);
    for (const editor of ['textAndLinks', 'frame'] as const) {
      assert.equal(request({ ...more, editor })?.colours, undefined);
      assert.equal(request({ ...more, editor })?.files, undefined);
      assert.equal(exit(editor), undefined);
    }
  });
});

describe('practice', () => {
  test('is when the site is built for this machine, and read on it', () => {
    assert.equal(isPractice('http://localhost:4321', 'localhost'), true);
    assert.equal(isPractice('http://localhost:4321', '127.0.0.1'), true);
    assert.equal(isPractice('http://localhost:4321', 'portal.example'), false);
    assert.equal(isPractice('https://portal.example', 'localhost'), false);
  });

  test('is the only time that code points to this machine', () => {
    const here = { ...publication, portal: 'http://localhost:4321' };
    const refused = (demo: boolean) => {
      const made = requestOf(answers({}), here, demo);
      return made && embedCode(made).refused;
    };
    assert.equal(refused(true), null);
    assert.deepEqual(refused(false), ['portal']);
  });
});
