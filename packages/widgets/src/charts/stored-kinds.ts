/**
 * A picture of every kind of chart, and the digest of its bytes, so that Node and a browser can be held to the same.
 * They have what could differ between the two: logarithms, medians, rounding, and the order of names.
 */
import type { Observation } from '@apen-oppvekst/data-schema/terms';
import { distributionChart } from './distribution-chart.ts';
import { dotChart } from './dot-chart.ts';
import { mapChart } from './map-chart.ts';
import type { Scene } from './scene.ts';
import { sparkline } from './sparkline.ts';
import { storedInput } from './stored.ts';
import { toSvg } from './to-svg.ts';
import { toTable } from './to-table.ts';

const period = '2025-26';
const indicator = { unitOfMeasure: 'percent', decimals: 1 } as const;

/** Sixty municipalities with figures that no two machines may round differently; each seventh is hidden. */
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
  sparkline: () => sparkline(storedInput('sv')),
};

/** Names of the pictures. */
export const storedKinds = Object.keys(scenes);

/** SHA-256 of a picture with its words and table, in hexadecimal. */
export async function digestOf(kind: string): Promise<string> {
  const scene = scenes[kind]?.();
  if (scene === undefined) throw new Error(`no picture is called «${kind}»`);
  const text = [toSvg(scene, { id: 't' }), scene.summary, ...scene.notes, toTable(scene)].join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What {@link digestOf} gives wherever it is reckoned. A picture that is changed on purpose has a new one. */
export const storedDigests: Readonly<Record<string, string>> = {
  distribution: '28c374a9c9f745795216e70d604530421b8922335ded2dcf19a134c895ccace5',
  'distribution of counts': '9e4bbd6420fb31d617cc57a82025efbebf838be23fa4dec1782fe616ce5fdff2',
  dots: '2cd973273134df7ab047e89456cd583a400b235745741032fac644b052f13244',
  map: 'bd842d6cc5b2f47114b2ed2dd1032c8bbace4b326d4d7a2db612373cee0bd407',
  sparkline: 'd9e3ffb22c97e7efcdcbada31da5fe79f322fbb066609f00deb9bfa9bf8b057c',
};
