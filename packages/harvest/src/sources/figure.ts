/** What a source writes where a number may stand, read by its publisher's marks. */
import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { knownMarks, meaningOf, type Missing, type Publisher } from '../read/marks.ts';
import { parseFigure } from '../read/number.ts';
import type { SourceCell } from './table.ts';

/** A cell without its place. */
export type Figure = Omit<SourceCell, 'codes'>;

const rounded = /^(?<word>ca\.?|cirka|omkring|~|≈)\s*(?<number>\d.*)$/i;
const limits: readonly (readonly [RegExp, 'lower' | 'upper'])[] = [
  [/^(?:>|≥|over|minst|mer enn)\s*(?<number>\d.*)$/i, 'lower'],
  [/^(?:<|≤|under|høyst|mindre enn)\s*(?<number>\d.*)$/i, 'upper'],
];

/**
 * `12,2` and ` 22 539` are numbers; `cirka 270` and `~100` too, with the word kept; `>15` is a limit and no number;
 * a mark is what its publisher's table says. `undefined` for all else, an empty text too: nobody knows why it is empty.
 */
export function readFigure(written: string, publisher: Publisher): Figure | undefined {
  const text = written.trim();
  const value = parseFigure(text);
  if (value !== undefined) return { value, status: 'normal' };
  const status = meaningOf(publisher, text);
  if (status !== undefined) return { value: null, status, mark: text };
  const about = rounded.exec(text)?.groups;
  const roundedValue = about === undefined ? undefined : parseFigure(about['number'] ?? '');
  if (roundedValue !== undefined) {
    return { value: roundedValue, status: 'normal', approximate: about?.['word'] ?? '' };
  }
  for (const [pattern, end] of limits) {
    const limit = parseFigure(pattern.exec(text)?.groups?.['number'] ?? '');
    if (limit !== undefined) return { value: null, status: 'bound', approximate: text, [end]: limit };
  }
  return undefined;
}

/** A cell that has no number, for a reason that the source gives in another way than by a mark. */
export const without = (status: Exclude<Missing, 'bound'>): Figure => ({
  value: null,
  status,
});

/** A fault for text that is neither a number nor a mark that the publisher is known to use. */
export function figureFault(file: string, path: string, came: unknown, publisher: Publisher): Fault {
  const marks = knownMarks(publisher);
  return fault(file, path, {
    nb: `et tall${marks === '' ? '' : `, eller et merke som ${publisher} bruker (${marks})`}`,
    en: `a number${marks === '' ? '' : `, or a mark that ${publisher} uses (${marks})`}`,
    came,
  });
}
