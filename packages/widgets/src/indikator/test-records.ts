/** Small made-up figures for the tests, drawn as the portal draws them. */
import type { Observation } from '@apen-oppvekst/data-schema/terms';
import { dotChart, lineChart, type FigureRecord, type Scene } from '../charts/index.ts';

const percent = { unitOfMeasure: 'percent', decimals: 1 } as const;

const observation = (
  area: string,
  period: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation => ({
  indicator: 'trygg',
  area,
  period,
  periodStart: period,
  value,
  status: value === null ? 'suppressed' : 'normal',
  source: 'prv-kilde',
  ...more,
});

/** Over four years beside the country: an interval, a hidden figure, and a break. */
export const overTime: Scene = lineChart({
  title: 'Elever som er trygge. Prøvevik – Norge',
  indicator: percent,
  series: [
    {
      name: 'Prøvevik',
      observations: [
        observation('no-9999', '2022', 80.1),
        observation('no-9999', '2023', null, { mark: '*' }),
        observation('no-9999', '2024', 82.5, { lower: 80, upper: 85 }),
        observation('no-9999', '2025', 84, { lower: 79.2, upper: 88.8 }),
      ],
    },
    {
      name: 'Norge',
      observations: ['2022', '2023', '2024', '2025'].map((year, index) =>
        observation('no', year, 85 + index),
      ),
    },
  ],
  breaks: [{ period: '2024', reason: 'Nytt spørsmål' }],
  language: 'nb',
});

/** One year, beside two municipalities of which one has no figure. */
export const besideOthers: Scene = dotChart({
  title: 'Elever som er trygge, 2025',
  indicator: percent,
  period: '2025',
  rows: [
    { name: 'Prøvevik', observation: observation('no-9999', '2025', 84), main: true },
    { name: 'Nabovik', observation: observation('no-9998', '2025', 79.5) },
    { name: 'Fjernvik', observation: observation('no-9997', '2025', null) },
  ],
  language: 'nb',
});

/** Nothing to draw: its table alone. */
export const undrawn: Scene = { ...besideOthers, shapes: [] };

export const figure = (more: Partial<FigureRecord> = {}): FigureRecord => ({
  asOf: '2026-11-22',
  language: 'nb',
  indicator: { id: 'trygg', title: 'Elever som er trygge', language: 'nb', path: 'indikator/trygg/' },
  area: { id: 'no-9999', name: 'Prøvevik', path: 'kommune/no-9999-provevik/', fictional: false },
  scene: overTime,
  latest: '84,0 prosent i 2025, lavere enn landet (88,0 prosent)',
  sources: [
    {
      publisher: 'Prøvevik kommune',
      title: 'Spørreundersøkelse',
      licence: 'CC BY 4.0',
      address: 'https://provevik.example/tall',
      retrieved: '2026-11-01',
    },
    { publisher: 'Fylket', title: 'Eldre tall', licence: null, address: null },
  ],
  notRenewed: [],
  ...more,
});
