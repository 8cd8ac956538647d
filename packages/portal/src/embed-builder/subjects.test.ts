import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectsOf } from './subjects.ts';

type Records = Parameters<typeof subjectsOf>[0];

const unit = {
  municipality: 'no-9999',
  ownership: 'municipal',
  joined: false,
  channels: [],
  closed: [],
  planApplies: 'yes',
  source: 'kilde',
} as const;
const records = [
  {
    head: {
      id: 'no-9999',
      name: 'Eksempelvik',
      country: 'no',
      language: 'nb',
      fictional: true,
      path: 'kommune/no-9999-eksempelvik/',
    },
    plans: [
      {
        head: {
          id: 'evk-plan',
          title: 'Planen',
          municipality: 'no-9999',
          path: 'kommune/no-9999-eksempelvik/plan/evk-plan/',
        },
      },
    ],
    indicators: [
      {
        head: { id: 'trygg', title: { nb: 'Trygge elever' }, path: 'indikator/trygg/' },
        indicator: {},
        observations: [{ period: '2025', periodStart: '2025' }],
      },
      { head: { id: 'uten', title: { nb: 'Uten tall her' } }, indicator: {}, observations: [] },
    ],
    units: [
      {
        ...unit,
        id: 'no-900000012',
        name: 'Skolen',
        type: 'school',
        joined: true,
        gradeSpan: { from: 1, to: 7 },
      },
      { ...unit, id: 'no-900000001', name: 'Barnehagen', type: 'kindergarten' },
      { ...unit, id: 'no-900000034', name: 'Voksenopplæringen', type: 'adultEducation' },
      {
        ...unit,
        id: 'no-9999-x-skolen',
        name: 'Skolen',
        type: 'school',
        sharesCodeWith: 'no-900000012',
      },
    ],
  },
] as unknown as Records;

test('places for children are there once each, with no more than the builder needs', () => {
  assert.deepEqual(subjectsOf(records), {
    municipalities: {
      'no-9999': { name: 'Eksempelvik', country: 'no', language: 'nb', fictional: true },
    },
    units: [
      {
        id: 'no-900000012',
        name: 'Skolen',
        municipality: 'no-9999',
        setting: 'school',
        joined: true,
        gradeSpan: { from: 1, to: 7 },
      },
      {
        id: 'no-900000001',
        name: 'Barnehagen',
        municipality: 'no-9999',
        setting: 'kindergarten',
        joined: false,
      },
    ],
    plans: [
      {
        id: 'evk-plan',
        title: 'Planen',
        municipality: 'no-9999',
        path: 'kommune/no-9999-eksempelvik/plan/evk-plan/',
      },
    ],
    figures: [
      { indicator: 'trygg', title: 'Trygge elever', municipality: 'no-9999', path: 'indikator/trygg/' },
    ],
  });
});
