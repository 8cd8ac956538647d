/** How wide words are in the font that pictures are drawn with, and where their lines break. All lengths are pixels. */
import { create, type Font } from 'fontkit';
import { fontFile } from '../indicators/png.ts';

export type Weight = 400 | 600;

const fonts: Readonly<Record<Weight, Font>> = {
  400: create(Buffer.from(fontFile(400))) as Font,
  600: create(Buffer.from(fontFile(600))) as Font,
};

/** Widths in parts of the font size, by weight and word. The same words come again in hundreds of pictures. */
const known = new Map<string, number>();

function widthOfWord(word: string, weight: Weight): number {
  const key = `${weight}${word}`;
  let width = known.get(key);
  if (width === undefined) {
    const font = fonts[weight];
    width = font.layout(word).advanceWidth / font.unitsPerEm;
    known.set(key, width);
  }
  return width;
}

export interface Style {
  readonly size: number;
  readonly weight: Weight;
}

/** How far a text reaches. */
export function widthOf(text: string, { size, weight }: Style): number {
  const words = text.split(' ');
  const spaces = (words.length - 1) * widthOfWord(' ', weight);
  return size * words.reduce((sum, word) => sum + widthOfWord(word, weight), spaces);
}

/** Lines of a text, none wider than `width`. Breaks at ordinary spaces; a word that is wider itself is divided. */
export function linesOf(text: string, width: number, style: Style): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => divided(each, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** The word, or the parts of it that there is room for, each with a hyphen but the last. */
function divided(word: string, width: number, style: Style): string[] {
  if (widthOf(word, style) <= width) return [word];
  const letters = [...word];
  let end = letters.length - 1;
  while (end > 1 && widthOf(`${letters.slice(0, end).join('')}-`, style) > width) end -= 1;
  return [`${letters.slice(0, end).join('')}-`, ...divided(letters.slice(end).join(''), width, style)];
}

/** At most `count` lines; where more were, the last one ends in «…» and is no wider than `width`. */
export function firstLines(lines: readonly string[], count: number, width: number, style: Style): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, count);
  const letters = [...(kept.pop() ?? '')];
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`, style) > width) letters.pop();
  return count > 0 ? [...kept, `${letters.join('').trimEnd()}…`] : [];
}
