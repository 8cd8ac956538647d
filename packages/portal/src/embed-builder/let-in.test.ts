import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedCode, type EmbedRequest, type Subject } from '@apen-oppvekst/widgets/embed-code';
import { boxAttributes, letIn } from './let-in.ts';

const country = 'no';
const subjects: readonly Subject[] = [
  {
    widget: 'si-ifra',
    unit: { id: 'no-900000012', name: 'Skolen', joined: true },
    exitUrl: 'https://www.yr.no/',
  },
  { widget: 'rettigheter', country, setting: 'school', unit: 'no-900000012', audience: 'junior' },
  { widget: 'hjelp', country, unit: 'no-900000012', audience: 'parent' },
  { widget: 'tiltaksplan', country, plan: { id: 'plan', title: 'Planen', path: 'kommune/x/plan/plan/' } },
  {
    widget: 'indikator',
    country,
    figure: { indicator: 'trygg', area: 'no-9999', title: 'Trygge elever', path: 'indikator/trygg/' },
  },
];
const everything: Omit<EmbedRequest, keyof Subject> = {
  form: 'div',
  language: 'nb',
  portal: 'https://portal.example',
  files: '/oppvekst/',
  version: '1.0.0',
  colours: { text: '#000000', background: '#ffffff', accent: '#0b5a5a' },
};

test('an administrator is told of every attribute that the builder’s box has, and of no other', () => {
  const written = new Set<string>();
  for (const subject of subjects) {
    const made = embedCode({ ...everything, ...subject } as EmbedRequest);
    assert.equal(made.refused, null);
    const box = /<div[^>]*>/.exec(made.code ?? '')?.[0] ?? '';
    for (const [, name = ''] of box.matchAll(/ ([\w-]+)=/g)) written.add(name);
  }
  assert.deepEqual([...written].sort(), [...boxAttributes].sort());
});

test('a policy names the origin, without the folder that the portal may lie in', () => {
  const lines = letIn('https://portal.example/oppvekst');
  assert.equal(lines.widgets, 'script-src https://portal.example; connect-src https://portal.example');
  assert.equal(lines.frames, 'frame-src https://portal.example');
});
