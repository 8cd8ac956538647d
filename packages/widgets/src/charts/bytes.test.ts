import type { Observation } from '@apen-oppvekst/data-schema/terms';
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { lineChart } from './line-chart.ts';
import { digestOf, storedDigests, storedKinds } from './stored-kinds.ts';
import { storedInput, storedPicture } from './stored.ts';
import { toSvg } from './to-svg.ts';

/** Ten years of one indicator, each made a little different, as a page has them. */
const picture = (number: number, newest: Partial<Observation> = {}): string => {
  const observations = Array.from({ length: 10 }, (_, year): Observation => ({
    indicator: `indikator-${number}`,
    area: 'no',
    period: `${2016 + year}`,
    periodStart: `${2016 + year}`,
    value: 20 + 17 * Math.sin(number * 1.7 + year * 0.6) + number,
    status: 'normal',
    source: 's',
    ...(year === 9 && newest),
  }));
  const scene = lineChart({
    title: `Indikator nummer ${number}`,
    indicator: { unitOfMeasure: 'percent', decimals: 1 },
    series: [{ name: 'Trondheim', observations }],
    breaks: [],
    language: 'nb',
  });
  return toSvg(scene, { id: `figur-${number}`, describedBy: `tekst-${number}` });
};

const brotli = (text: string): number => brotliCompressSync(text).length;

describe('the size of a picture', () => {
  it('is at most 3 kB for a small line chart', () => {
    assert.ok(Buffer.byteLength(picture(1)) <= 3000, `${Buffer.byteLength(picture(1))} B`);
  });

  it('adds at most 350 B brotli to a page that has one already', () => {
    for (const newest of [{}, { provisional: true as const }]) {
      const pictures = Array.from({ length: 7 }, (_, number) => picture(number, newest));
      const each = (brotli(pictures.join('')) - brotli(pictures[0] ?? '')) / 6;
      assert.ok(each <= 350, `${each} B`);
    }
  });
});

describe('the bytes of a picture', () => {
  it('are the stored ones in Node', () => {
    assert.equal(toSvg(lineChart(storedInput('nn')), { id: 't' }), storedPicture);
  });

  it('are the stored ones for every other kind of chart', async () => {
    const digests = await Promise.all(storedKinds.map(async (kind) => [kind, await digestOf(kind)] as const));
    assert.deepEqual(Object.fromEntries(digests), storedDigests);
  });
});
