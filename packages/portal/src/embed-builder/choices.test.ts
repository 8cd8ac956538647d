import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesFor, figureId, findChoices } from './choices.ts';
import type { Subjects } from './subjects.ts';

const subjects: Subjects = {
  municipalities: {
    'no-5001': { name: 'Trondheim', country: 'no', language: 'nb' },
    'se-0581': { name: 'Norrköping', country: 'se', language: 'sv' },
    'no-9999': { name: 'Eksempelvik', country: 'no', language: 'nb', fictional: true },
  },
  units: [
    { id: 'no-900000012', name: 'Berg skole', municipality: 'no-9999', setting: 'school', joined: true },
    {
      id: 'no-974000001',
      name: 'Åsheim barneskole',
      municipality: 'no-5001',
      setting: 'school',
      joined: false,
    },
    { id: 'no-974000002', name: 'Berg skole', municipality: 'no-5001', setting: 'school', joined: false },
    {
      id: 'no-974000003',
      name: 'Rosten ved Berg',
      municipality: 'no-5001',
      setting: 'school',
      joined: false,
    },
    { id: 'se-12345678', name: 'Åbymoskolan', municipality: 'se-0581', setting: 'school', joined: false },
  ],
  plans: [
    { id: 'trd-ssp', title: 'SteinSaksPapir', municipality: 'no-5001', path: 'kommune/x/plan/trd-ssp/' },
  ],
  figures: [
    { indicator: 'trygg', title: 'Trygge elever', municipality: 'no-5001', path: 'indikator/trygg/' },
    { indicator: 'trygg', title: 'Trygge elever', municipality: 'no-9999', path: 'indikator/trygg/' },
  ],
};
const words = {
  anywhere: {
    no: { country: 'Alle i Norge', school: 'Alle skoler i Norge', kindergarten: 'Alle barnehager i Norge' },
    se: {
      country: 'Alle i Sverige',
      school: 'Alle skoler i Sverige',
      kindergarten: 'Alle förskolor i Sverige',
    },
  },
  fictional: 'oppdiktet',
};
const found = (written: string): string[] =>
  findChoices(choicesFor('si-ifra', subjects, words), written).map(
    ({ label, detail }) => `${label}, ${detail}`,
  );

test('a name is found by the beginnings of its words, with or without its accents, in any order', () => {
  assert.deepEqual(found('asheim'), ['Åsheim barneskole, Trondheim']);
  assert.deepEqual(found('  ÅBYMO '), ['Åbymoskolan, Norrköping']);
  assert.deepEqual(found('trondheim åsh'), ['Åsheim barneskole, Trondheim']);
  assert.deepEqual(found('heim'), []);
});

test('names that begin as it is written come first, and what is made up comes last and says so', () => {
  assert.deepEqual(found('berg'), [
    'Berg skole, Trondheim',
    'Rosten ved Berg, Trondheim',
    'Berg skole, Eksempelvik (oppdiktet)',
  ]);
});

test('a figure is found by what is counted and where, and is one for each municipality', () => {
  const choices = choicesFor('indikator', subjects, words);
  assert.deepEqual(
    findChoices(choices, 'trondheim trygg').map(({ id, label, detail }) => [id, label, detail]),
    [[figureId('trygg', 'no-5001'), 'Trygge elever', 'Trondheim']],
  );
  assert.equal(new Set(choices.map(({ id }) => id)).size, 2);
});

test('«Si ifra» is always a unit’s; rights and help may be for every place, and a plan is a plan', () => {
  const labels = (widget: 'si-ifra' | 'rettigheter' | 'hjelp' | 'tiltaksplan'): string[] =>
    choicesFor(widget, subjects, words)
      .filter(({ chosen }) => chosen.kind !== 'unit')
      .map(({ label }) => label);
  assert.deepEqual(labels('si-ifra'), []);
  assert.deepEqual(labels('hjelp'), ['Alle i Norge', 'Alle i Sverige']);
  assert.deepEqual(labels('rettigheter'), [
    'Alle skoler i Norge',
    'Alle barnehager i Norge',
    'Alle skoler i Sverige',
    'Alle förskolor i Sverige',
  ]);
  assert.deepEqual(labels('tiltaksplan'), ['SteinSaksPapir']);
});
