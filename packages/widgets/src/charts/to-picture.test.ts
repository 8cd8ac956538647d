import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { language, measure, someBreaks, someSeries } from './arbitraries.ts';
import { escapeText } from './escape.ts';
import { lineChart } from './line-chart.ts';
import { storedInput } from './stored.ts';
import { textWidth } from './text.ts';
import { toPicture } from './to-picture.ts';

const sources = [
  'Kilde: Eier & co. Lisens: NLOD',
  'Åpen oppvekst, beregnet 1. juni 2026. https://x.example/',
];

describe('a chart as a file of its own', () => {
  it('says title, sentence, notes and sources in the picture', () => {
    const scene = lineChart(storedInput('nb'));
    const picture = toPicture(scene, { sources, language: 'nb' });
    const said = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join(' ');
    const escaped = (text: string): string => text.replaceAll('&', '&amp;');
    for (const text of [scene.title, scene.summary, ...scene.notes, ...sources])
      assert.ok(said.includes(escaped(text)), text);
  });

  it('needs nothing but itself, and no script or style', () => {
    const picture = toPicture(lineChart(storedInput('nb')), { sources, language: 'nb' });
    assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.doesNotMatch(picture, /<style|style="|<script|href=|url\(http/);
  });

  it('leaves nothing out of the sources, however long an address is', () => {
    const scene = lineChart(storedInput('nb'));
    fc.assert(
      fc.property(
        fc.array(fc.webUrl({ withQueryParameters: true }), { minLength: 1, maxLength: 3 }),
        (addresses) => {
          const picture = toPicture({ ...scene, notes: [] }, { sources: addresses, language: 'nb' });
          const [, below = ''] = picture.split('stroke-opacity=".5"/><text');
          const said = [...below.matchAll(/>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
          assert.equal(said, addresses.map(escapeText).join(''));
        },
      ),
    );
  });

  it('keeps every text inside the picture, one under the other', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string({ maxLength: 300 }),
          indicator: measure,
          series: someSeries,
          breaks: someBreaks,
          language,
          width: fc.integer({ min: 280, max: 900 }),
        }),
        fc.array(fc.string({ maxLength: 300 }), { maxLength: 4 }),
        (input, lines) => {
          const picture = toPicture(lineChart(input), { sources: lines, language: 'nb' });
          const [, width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(picture) ?? []).map(
            Number,
          );
          const rows = [
            ...picture.matchAll(/<text x="20" y="([\d.]+)" fill="[^"]*" font-size="(\d+)"[^>]*>([^<]*)</g),
          ];
          let last = 0;
          for (const [, y, size, text = ''] of rows) {
            const decoded = text.replace(/&(amp|lt|gt|quot|#39);/g, 'x');
            assert.ok(20 + (textWidth(decoded) * Number(size)) / 13 <= width, text);
            assert.ok(Number(y) >= last + Number(size) && Number(y) < height);
            last = Number(y);
          }
        },
      ),
    );
  });
});
