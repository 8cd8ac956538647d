import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AreaRecord, Source, Theme } from '@apen-oppvekst/data-schema/terms';
import { figuresBySource } from './area-figures.ts';

const figure = (id: string, source: string, theme: Theme) =>
  ({
    head: { id, themes: [theme] },
    measure: {},
    observations: [{ source }],
  }) as unknown as AreaRecord['figures'][number];
const sources = ['fravaer', 'gsi', 'register'].map((id) => ({ id }) as Source);

test('figures of one source stand together, and first those that tell how many there are', () => {
  const figures = [
    figure('dager', 'fravaer', 'avdekke'),
    figure('elever', 'gsi', 'organisering'),
    figure('privatskoler', 'register', 'organisering'),
    figure('stotte', 'gsi', 'stotte'),
  ];
  assert.deepEqual(
    figuresBySource({ figures, sources }).map(({ source, figures: its }) => [
      source.id,
      ...its.map(({ head }) => head.id),
    ]),
    [
      ['gsi', 'elever', 'stotte'],
      ['register', 'privatskoler'],
      ['fravaer', 'dager'],
    ],
  );
});
