/**
 * A picture of every kind of chart, and the digest of its bytes, so that Node and a browser can be held to the same.
 * They have what could differ between the two: logarithms, medians, rounding, and the order of names.
 */
import type { Observation } from '@apen-oppvekst/data-schema/terms';
import { distributionChart } from './distribution-chart.ts';
import { dotChart } from './dot-chart.ts';
import { lineChart, type LineChartInput } from './line-chart.ts';
import { mapChart } from './map-chart.ts';
import type { Scene } from './scene.ts';
import { sparkline } from './sparkline.ts';
import { storedInput } from './stored.ts';
import { toSvg } from './to-svg.ts';
import { toTable } from './to-table.ts';

const period = '2025-26';
const indicator = { unitOfMeasure: 'percent', decimals: 1 } as const;

/** Sixty municipalities with figures that no two machines may round differently; each seventh is hidden, each fourth provisional. */
const municipalities = Array.from({ length: 60 }, (_, index): Observation => {
  const common = {
    indicator: 'andel',
    area: `no-${1001 + index}`,
    period,
    periodStart: '2025-10',
    source: 'oppdiktet',
  };
  const value = (((index * 37) % 61) + 1) ** 2 / 7;
  return index % 7 === 6
    ? { ...common, value: null, status: 'suppressed', mark: '*' }
    : {
        ...common,
        value,
        status: 'normal',
        ...(index % 4 === 1 && { provisional: true }),
        ...(index % 5 === 0 && { lower: value * 0.9, upper: value * 1.1 }),
      };
});
const marked = [
  { area: 'no-1001', name: 'Øvre Ås' },
  { area: 'no-1002', name: 'Aasen' },
  { area: 'no-1007', name: 'Ålvik' },
];
const common = { indicator, period, observations: municipalities, marked, language: 'nb' } as const;

const scenes: Readonly<Record<string, () => Scene>> = {
  distribution: () => distributionChart({ ...common, title: 'Fordelt' }),
  'distribution of counts': () =>
    distributionChart({ ...common, title: 'Antall', indicator: { unitOfMeasure: 'count', decimals: 0 } }),
  dots: () =>
    dotChart({
      title: 'Ved siden av',
      indicator,
      period,
      rows: municipalities
        .slice(0, 8)
        .map((observation, index) => ({ name: `Sted ${index}`, observation, main: index === 0 })),
      language: 'sv',
    }),
  map: () =>
    mapChart({
      ...common,
      title: 'Kart',
      outline: {
        width: 600,
        height: 800,
        areas: municipalities.map(({ area }, index) => ({ id: area, path: `M${index} ${index}l9 0 0 9z` })),
      },
      names: Object.fromEntries([
        ...municipalities.map(({ area }, index) => [area, `${'ÅØÆAÄÖåz'.charAt(index % 8)}sted ${index}`]),
        ...marked.map(({ area, name }) => [area, name]),
      ]) as Readonly<Record<string, string>>,
    }),
  'line with a provisional end': () => lineChart(provisionalEnd(storedInput('en'))),
  sparkline: () => sparkline(storedInput('sv')),
};

/** The same, its newest figure provisional and joined to the one before it. */
function provisionalEnd(input: LineChartInput): LineChartInput {
  const [first, ...others] = input.series.map(({ name, observations }) => ({
    name,
    observations: observations.filter(({ value }) => value !== null),
  }));
  const newest = first?.observations.at(-1);
  if (first === undefined || newest === undefined) return input;
  const observations = first.observations.with(-1, { ...newest, provisional: true });
  return { ...input, breaks: [], series: [{ ...first, observations }, ...others] };
}

/** Names of the pictures. */
export const storedKinds = Object.keys(scenes);

/** What the picture of that name is drawn from. */
export function sceneOf(kind: string): Scene {
  const scene = scenes[kind]?.();
  if (scene === undefined) throw new Error(`no picture is called «${kind}»`);
  return scene;
}

/** SHA-256 of a picture with its words and table, in hexadecimal. */
export async function digestOf(kind: string): Promise<string> {
  const scene = sceneOf(kind);
  const text = [toSvg(scene, { id: 't' }), scene.summary, ...scene.notes, toTable(scene)].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What {@link digestOf} gives wherever it is reckoned. A picture that is changed on purpose has a new one. */
export const storedDigests: Readonly<Record<string, string>> = {
  distribution: 'e7c5e5d3a92a20e5d5ea452f74a352546ecf02a0b5727ae398ecbdd7680e8254',
  'distribution of counts': 'f04e45537cf912968281c56b9f01eb0331f1bac5fd7c5ae2d1a035990b2da9e5',
  dots: 'e3a377f9cb0c35904614dd8969a7879911e90dc7881f2770da080712fd5033a1',
  map: '8710a41d946ecb467f6f7318fba5206e5e3d2ffbd063e68b7a376612f8b24d97',
  'line with a provisional end': '7ae9d38f299ab1f8612d51f34497843eadfb2325a63f9809532861407c6b18fe',
  sparkline: 'd9e3ffb22c97e7efcdcbada31da5fe79f322fbb066609f00deb9bfa9bf8b057c',
};
