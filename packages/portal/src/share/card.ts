/**
 * What is shown of a page where its address is passed on, drawn. The words are laid out so that they can be read when
 * the picture is no wider than a hand, and none is ever outside it.
 */
import {
  escapeText,
  fontSize,
  toDrawing,
  type PictureColours,
  type Scene,
} from '@apen-oppvekst/widgets/charts';
import { svgToPixels } from '../indicators/png.ts';
import { indexedPng } from './indexed-png.ts';
import { firstLines, linesOf, widthOf, type Style } from './text.ts';

/** What a picture says. */
export interface Card {
  /** What kind of thing it is of, if any: «Plan fra Trondheim». */
  readonly kicker?: string;
  readonly title: string;
  /** A paragraph each. */
  readonly sentences: readonly string[];
  /** Who it comes from, if anybody: «Kilde: Utdanningsdirektoratet». */
  readonly source?: string;
  /** Drawn with {@link chartRoom}. */
  readonly chart?: Scene;
  /** What is made up says so larger than anything else. */
  readonly madeUp?: boolean;
}

/** Pixels: what those who show previews ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** A share picture in the light scheme of `tokens.css`: it has no stylesheet. */
export const cardColours: PictureColours = {
  ground: '#faf6ef',
  ink: '#1c2725',
  muted: '#55615d',
  accent: '#0d5a4f',
};

/** What a chart for a picture is drawn with, in the chart's own coordinates. */
export const chartRoom = { width: 292, plotHeight: 130 } as const;

const side = 56;
const top = 66;
const name = 'Åpen oppvekst';
const logoSize = 40;
const nameStyle: Style = { size: 31, weight: 600 };
const sourceStyle: Style = { size: 31, weight: 400 };
const noteStyle: Style = { size: 24, weight: 400 };
const kickerStyle: Style = { size: 29, weight: 600 };
const gap = 44;
const chartWidth = 568;
const whole = pictureSize.width - 2 * side;
/** Share of the largest sizes that words are set in, tried from the front until all has room. */
const scales = [1, 0.9, 0.8, 0.72];
const leading = 1.22;
/** Lines under a chart; more would take its place. The page has them all. */
const mostNotes = 4;

interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly colour: string;
  /** Air above. */
  readonly before: number;
}

const heightOf = ({ lines, style, before }: Block): number =>
  lines.length === 0 ? 0 : before + lines.length * style.size * leading;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Blocks under each other, as SVG. */
function written(blocks: readonly Block[], x: number, y: number): string {
  let at = y;
  return blocks
    .map(({ lines, style: { size, weight }, colour, before }) => {
      if (lines.length > 0) at += before;
      return lines
        .map((line) => {
          at += size * leading;
          const bold = weight === 600 ? ' font-weight="600"' : '';
          return `<text x="${x}" y="${round(at - size * 0.28)}" fill="${colour}" font-size="${round(size)}"${bold}>${escapeText(line)}</text>`;
        })
        .join('');
    })
    .join('');
}

/** Kicker, title and sentences in the largest of the sizes that they have room in; what has none in the least ends in «…». */
function textBlocks(card: Card, width: number, height: number): Block[] {
  const { ink, muted, accent } = cardColours;
  const [titleSize, sentenceSize] = card.madeUp ? [116, 48] : card.chart ? [46, 34] : [84, 52];
  const kicker: Block = {
    lines: card.kicker ? firstLines(linesOf(card.kicker, width, kickerStyle), 1, width, kickerStyle) : [],
    style: kickerStyle,
    colour: card.madeUp ? muted : accent,
    before: 0,
  };
  let blocks: Block[] = [];
  for (const scale of scales) {
    const title: Style = { size: titleSize * scale, weight: 600 };
    const sentence: Style = { size: sentenceSize * scale, weight: 400 };
    blocks = [
      kicker,
      { lines: linesOf(card.title, width, title), style: title, colour: ink, before: 6 },
      ...card.sentences.map((text): Block => ({
        lines: linesOf(text, width, sentence),
        style: sentence,
        colour: ink,
        before: 14,
      })),
    ];
    if (blocks.reduce((sum, block) => sum + heightOf(block), 0) <= height) return blocks;
  }
  return cut(blocks, width, height);
}

/** So many of the lines as there is room for. */
function cut(blocks: readonly Block[], width: number, height: number): Block[] {
  let left = height;
  return blocks.map((block) => {
    const room = Math.max(0, Math.floor((left - block.before) / (block.style.size * leading)));
    const shown = { ...block, lines: firstLines(block.lines, room, width, block.style) };
    // After what did not have room, nothing follows.
    left = shown.lines.length < block.lines.length ? 0 : left - heightOf(shown);
    return shown;
  });
}

/** The chart as large as it has room, and under it what one must know to read it right. */
function chartColumn(scene: Scene, height: number): string {
  const all = scene.notes.flatMap((note) => linesOf(note, chartWidth, noteStyle));
  const notes: Block = {
    lines: firstLines(all, mostNotes, chartWidth, noteStyle),
    style: noteStyle,
    colour: cardColours.muted,
    before: 10,
  };
  const scale = Math.min(chartWidth / scene.width, (height - heightOf(notes)) / scene.height);
  const x = pictureSize.width - side - chartWidth;
  return (
    `<g transform="translate(${x} ${top}) scale(${round(scale * 100) / 100})" font-size="${fontSize}">${toDrawing(scene, cardColours)}</g>` +
    written([notes], x, top + scene.height * scale)
  );
}

/** The site's mark and name, as in its header. */
function signature(y: number): string {
  const { accent } = cardColours;
  const text = pictureSize.width - side - widthOf(name, nameStyle);
  const mark =
    '<path d="M21 4.6A12.4 12.4 0 1 1 11 4.6" stroke-width="3" stroke-linecap="round"/>' +
    `<path fill="${accent}" d="M16 24v-9m0 3c-4 0-6-2-6-6 4 0 6 2 6 6Zm0-3c0-4.6 2-7 6.5-7 0 4.6-2.5 7-6.5 7Z" stroke-width="1.5" stroke-linejoin="round"/>`;
  return (
    `<g transform="translate(${round(text - logoSize - 10)} ${y - 31}) scale(${logoSize / 32})" stroke="${accent}">${mark}</g>` +
    `<text x="${round(text)}" y="${y}" fill="${accent}" font-size="${nameStyle.size}" font-weight="600">${name}</text>`
  );
}

/** The picture as SVG. */
export function cardSvg(card: Card): string {
  const { width, height } = pictureSize;
  const { ground, ink, muted, accent } = cardColours;
  const room = whole - widthOf(name, nameStyle) - logoSize - 10 - gap;
  const source: Block = {
    lines: card.source ? firstLines(linesOf(card.source, room, sourceStyle), 2, room, sourceStyle) : [],
    style: sourceStyle,
    colour: muted,
    before: 0,
  };
  const foot = height - 40 - Math.max(heightOf(source), logoSize);
  const free = foot - top - 24;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `fill="none" color="${ink}" font-family="Source Sans 3">` +
    `<path fill="${ground}" d="M0 0H${width}V${height}H0Z"/><path fill="${accent}" d="M0 0H${width}V16H0Z"/>` +
    written(textBlocks(card, card.chart ? whole - chartWidth - gap : whole, free), side, top - 12) +
    (card.chart ? chartColumn(card.chart, free) : '') +
    `<path stroke="${muted}" stroke-opacity=".4" stroke-width="2" d="M${side} ${round(foot - 12)}H${width - side}"/>` +
    written([source], side, foot) +
    signature(height - 40 - 9) +
    '</svg>'
  );
}

/** The picture as PNG, with few colours so that it is light. */
export async function cardPng(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { ground, ink, muted, accent } = cardColours;
  return indexedPng(await svgToPixels(cardSvg(card)), ground, [ink, muted, accent]);
}

/** The same in words, for whoever does not see it. */
export const cardWords = ({ title, sentences, source }: Card): string =>
  [title, ...sentences, ...(source === undefined ? [] : [source])]
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
