/**
 * How wide a text will be, without a browser to ask: the advance widths of DejaVu Sans Bold in parts of
 * the font size, from the font's own `hmtx` table (units divided by `unitsPerEm`), rounded up by class.
 * It is the widest sans-serif that a system shows as its own, so a narrower one leaves air and none
 * overflows; a dash, J and § are wider in Roboto and Arial, and have the width of those. WebKitGTK rounds
 * each letter to whole pixels and keeps two T's apart: what is wider so has that width.
 */
import { fontSize, type Anchor } from './scene.ts';

/** The first class that a letter is in is its own. */
const classes: readonly (readonly [width: number, letters: RegExp])[] = [
  [0.44, /[ijlfI.,:;'’·|/\\\s]/],
  [0.53, /[tr()[\]!]/],
  [0.67, /[cčsšvxyzžJL«»•?–§"*°-]/],
  [0.7, /[\daáàåäeéèkoóòöøEF“”]/],
  [0.74, /[bdđghnŋpquüSŠTYZŽ]/],
  [0.78, /[ABCČKPRVXÁÅÄ]/],
  [0.86, /[DĐGHNŊOQUÓÖØÜ+−±×=<>≈≤≥]/],
  [1.05, /[wM½@%—…]/],
  [1.08, /[mæ]/],
];

/** That of Œ; taken for W, Æ and every letter that has no class. */
const widest = 1.17;

const letterWidth = (letter: string): number =>
  classes.find(([, letters]) => letters.test(letter))?.[0] ?? widest;

/** Pixels that a text takes at most, in the picture's own coordinate system. */
export const textWidth = (text: string): number =>
  Math.ceil([...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * fontSize);

/** Lines of a text, none wider than `width`; what does not fit in `lines` ends in «…». Breaks at ordinary spaces. */
export function wrap(text: string, width: number, lines: number): string[] {
  const result: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer) <= width) {
      line = longer;
    } else if (result.length === lines - 1) {
      line = [line, ...words.slice(index)].join(' ');
      break;
    } else {
      result.push(line);
      line = word;
    }
  }
  return [...result, line].map((each) => shorten(each, width));
}

/** All of a text in lines, none wider than `width`. An address goes on in the next line after one of its signs. */
export function wrapWhole(text: string, width: number): string[] {
  const words = text.split(/(?<= )/);
  const parts = words.flatMap((word) => (word.includes('://') ? word.split(/(?<=[/?&#-])/) : [word]));
  const lines = [''];
  for (const part of parts.flatMap((each) => pieces(each, width))) {
    const longer = `${lines.at(-1)}${part}`;
    if (textWidth(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** A word in as few parts as there is room for; one letter at least in each. */
function pieces(word: string, width: number): string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (parts.at(-1) === '' || textWidth(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}

/** The text, or so much of it as there is room for, and «…». */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The stretch of the x-axis that a text takes. */
export function spanOf(text: string, x: number, anchor: Anchor): Span {
  const width = textWidth(text);
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { from, to: from + width };
}

/** The x nearest to the wished one at which a text anchored in its middle stays inside 0–`width`. */
export const keepInside = (text: string, x: number, width: number): number =>
  Math.min(Math.max(x, textWidth(text) / 2), Math.max(width - textWidth(text) / 2, textWidth(text) / 2));

export const overlaps = (a: Span, b: Span, air: number): boolean =>
  a.from < b.to + air && b.from < a.to + air;
