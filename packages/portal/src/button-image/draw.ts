/**
 * A picture of the button, for editors that let nothing through but links and images. The words are drawn as
 * shapes, since a picture on another site has no fonts.
 */
import { Resvg } from '@resvg/resvg-wasm';
import { create, type Font } from 'fontkit';
import { fontFile, startResvg } from '../indicators/png.ts';

const font = create(Buffer.from(fontFile(600))) as Font;

/** All lengths in the picture's own units, which are pixels at its natural size. */
const height = 64;
const textSize = 30;
const bubble = { width: 32, gap: 14 };
const side = 26;
const scale = textSize / font.unitsPerEm;

/** White on this has a contrast of 8.0:1, and this on white or black more than 2.6:1. */
export const colours = { background: '#0b5a5a', text: '#ffffff' } as const;

/** Width of the button for these words, in pixels. */
export const widthOf = (words: string): number =>
  Math.ceil(side * 2 + bubble.width + bubble.gap + scale * font.layout(words).advanceWidth);

/** Natural size of the button for these words, in pixels. */
export const sizeOf = (words: string): { width: number; height: number } => ({
  width: widthOf(words),
  height,
});

/** The words as shapes, from the left end of their base line. */
function drawn(words: string): string {
  const { glyphs, positions } = font.layout(words);
  let x = 0;
  return glyphs
    .map((glyph, index) => {
      const path = glyph.path
        .scale(scale, -scale)
        .translate(x * scale, 0)
        .toSVG();
      x += positions[index]?.xAdvance ?? 0;
      return path;
    })
    .join('')
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

/** The button as an SVG file. The title is read by whoever opens the file itself. */
export function buttonSvg(words: string): string {
  const width = widthOf(words);
  const title = words.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${title}</title>`,
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="31" fill="${colours.background}" stroke="${colours.text}" stroke-width="2"/>`,
    `<path fill="${colours.text}" d="M31 19h22a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5H42l-8 7v-7h-3a5 5 0 0 1-5-5V24a5 5 0 0 1 5-5z"/>`,
    `<g fill="${colours.background}"><circle cx="35" cy="30.5" r="2.2"/><circle cx="42" cy="30.5" r="2.2"/><circle cx="49" cy="30.5" r="2.2"/></g>`,
    `<path fill="${colours.text}" transform="translate(${side + bubble.width + bubble.gap} 42)" d="${drawn(words)}"/>`,
    '</svg>',
  ].join('');
}

/** The same as PNG, at twice its natural size so that it is sharp on a phone. */
export async function buttonPng(words: string): Promise<Uint8Array<ArrayBuffer>> {
  await startResvg();
  const image = new Resvg(buttonSvg(words), { fitTo: { mode: 'zoom', value: 2 } }).render();
  return new Uint8Array(image.asPng());
}
