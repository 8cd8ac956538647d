import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lineChart } from '@apen-oppvekst/widgets/charts';
import { svgToPixels } from '../indicators/png.ts';
import { cardColours, cardPng, cardSvg, cardWords, chartRoom, pictureSize, type Card } from './card.ts';
import { widthOf } from './text.ts';

const chart = lineChart({
  title: 'Trygge elever. Midtby',
  indicator: { unitOfMeasure: 'percent', decimals: 1 },
  series: [
    {
      name: 'Midtby',
      observations: [2024, 2025].map((year) => ({
        indicator: 'x',
        area: 'no-1001',
        period: `${year}`,
        periodStart: `${year}`,
        value: year - 1950,
        status: 'normal',
        source: 's',
      })),
    },
  ],
  breaks: [],
  language: 'nb',
  ...chartRoom,
});
const card: Card = {
  kicker: 'Tall · Eieren',
  title: chart.title,
  sentences: [chart.summary],
  source: 'Kilde: Eieren. Lisens: NLOD.',
  chart,
};

interface Written {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly right: number;
}

/** The words of a picture besides those in the chart, with where they stand. */
const writtenIn = (svg: string): Written[] =>
  [
    ...svg
      .replace(/<g [^]*?<\/g>/g, '')
      .matchAll(
        /<text x="([\d.]+)" y="([\d.]+)" fill="[^"]*" font-size="([\d.]+)"( font-weight="600")?>([^<]*)</g,
      ),
  ].map(([, x, y, size, bold, escaped = '']) => {
    const text = escaped.replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
    );
    const right = Number(x) + widthOf(text, { size: Number(size), weight: bold ? 600 : 400 });
    return { x: Number(x), y: Number(y), size: Number(size), text, right };
  });

const words = fc.array(fc.string({ maxLength: 40 }), { maxLength: 60 }).map((parts) => parts.join(' '));
const anyCard: fc.Arbitrary<Card> = fc
  .record({
    kicker: words,
    title: words,
    sentences: fc.array(words, { maxLength: 4 }),
    source: words,
    withChart: fc.boolean(),
    madeUp: fc.boolean(),
  })
  .map(({ withChart, ...rest }) => ({ ...rest, ...(withChart ? { chart } : {}) }));

describe('a picture of a page', () => {
  it('says title, sentence and source, in letters that can be read when it is 300 pixels wide', () => {
    const written = writtenIn(cardSvg(card));
    const said = written.map(({ text }) => text).join(' ');
    for (const text of [card.kicker!, card.title, ...card.sentences, card.source!, 'Åpen oppvekst'])
      assert.ok(said.includes(text), text);
    const smallest = (part: string): number =>
      Math.min(...written.filter(({ text }) => part.includes(text)).map(({ size }) => size));
    // A quarter of this is what is seen then: title, sentence and source.
    assert.ok(smallest(card.title) >= 44);
    assert.ok(smallest(card.sentences[0]!) >= 32);
    assert.ok(smallest(card.source!) >= 30);
  });

  it('has the chart whole, and what one must know to read it', () => {
    const svg = cardSvg(card);
    const [, x, y, scale] = /<g transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)" font-size/
      .exec(svg)!
      .map(Number) as [number, number, number, number];
    assert.ok(x + chart.width * scale <= pictureSize.width - 50);
    assert.ok(y + chart.height * scale < pictureSize.height - 100);
    assert.ok(
      writtenIn(svg).some(({ text }) => text === chart.notes[0]),
      chart.notes[0],
    );
  });

  it('keeps all words inside, none over another, whatever they are', () => {
    fc.assert(
      fc.property(anyCard, (any) => {
        const column = any.chart ? pictureSize.width / 2 - 20 : pictureSize.width;
        const all = writtenIn(cardSvg(any));
        for (const { y, size, right, text } of all) {
          assert.ok(right <= pictureSize.width - 50, text);
          assert.ok(y - size > 0 && y + size * 0.3 < pictureSize.height, text);
        }
        const left = all.filter(({ x }) => x < 100);
        for (const [index, { y, size, right, text }] of left.entries()) {
          const before = left[index - 1];
          if (before !== undefined) assert.ok(y - before.y >= size, text);
          // The source, which is last, goes below the chart too.
          if (y < pictureSize.height - 130) assert.ok(right <= column, text);
        }
      }),
    );
  });

  it('has nothing drawn in its margins', async () => {
    const long = 'Ungdomsskoleelevrepresentantskapene & <Møre> '.repeat(30);
    const { width, pixels } = await svgToPixels(
      cardSvg({ ...card, kicker: long, title: long, sentences: [long, long], source: long }),
    );
    const ground = Number.parseInt(cardColours.ground.slice(1), 16);
    for (let y = 20; y < pictureSize.height; y += 1)
      for (const x of [...Array(48).keys()].flatMap((step) => [step, width - 1 - step])) {
        const at = (y * width + x) * 4;
        assert.equal((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!, ground, `${x}, ${y}`);
      }
  });

  it('of what is made up says so in the largest letters', () => {
    const svg = cardSvg({ title: 'Oppdiktet eksempel', sentences: ['Kommunen finnes ikke.'], madeUp: true });
    const [largest] = writtenIn(svg).sort((a, b) => b.size - a.size);
    assert.equal(largest?.text, 'Oppdiktet eksempel');
    assert.ok(largest.size >= 100);
  });

  it('is a PNG of the size that is asked for, at most 50 kB, with the same bytes every time', async () => {
    const png = await cardPng(card);
    const view = new DataView(png.buffer);
    assert.deepEqual([view.getUint32(16), view.getUint32(20)], [pictureSize.width, pictureSize.height]);
    assert.ok(png.length <= 50_000);
    assert.deepEqual(await cardPng(card), png);
  });

  it('has the colours of the light scheme', () => {
    const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
    const light = tokens.slice(0, tokens.indexOf('@media'));
    for (const [name, colour] of Object.entries({
      paper: cardColours.ground,
      ink: cardColours.ink,
      muted: cardColours.muted,
      accent: cardColours.accent,
    }))
      assert.ok(light.includes(`--${name}: ${colour};`), name);
  });

  it('is told in words to whoever does not see it', () => {
    assert.equal(cardWords(card), `Trygge elever. Midtby. ${chart.summary} Kilde: Eieren. Lisens: NLOD.`);
  });
});
