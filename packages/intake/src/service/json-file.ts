/** Files of JSON that people write or move about: what is wrong with one is told by file, place, expected and came. */
import { readFileSync } from 'node:fs';
import type { Fault } from '@apen-oppvekst/data-schema';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { reasonOf } from './reasons.ts';

export type JsonFile =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly faults: Fault[] };

/** Reads the whole of it, or tells every fault. */
export function readJsonFile(file: string): JsonFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const expected = { nb: 'en fil som kan leses', en: 'a file that can be read' };
    return { ok: false, faults: [{ file, path: '', expected, came: reasonOf(error) }] };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, faults: jsonFaults(file, text) };
  }
}

/** What each fault should have been instead, by the parser’s name of it. */
const wanted: Readonly<Record<string, Fault['expected']>> = {
  InvalidNumberFormat: { nb: 'et tall', en: 'a number' },
  PropertyNameExpected: {
    nb: 'navnet på et felt i "…" (etter det siste feltet står det ikke komma)',
    en: 'the name of a field in "…" (the last field has no comma after it)',
  },
  InvalidSymbol: {
    nb: 'tekst i "…", et tall, true, false eller null',
    en: 'text in "…", a number, true, false or null',
  },
  ValueExpected: { nb: 'en verdi', en: 'a value' },
  ColonExpected: { nb: 'kolon etter navnet på feltet', en: 'a colon after the field’s name' },
  CommaExpected: { nb: 'komma mellom to felt eller verdier', en: 'a comma between two fields or values' },
  CloseBraceExpected: { nb: '} til slutt', en: '} at the end' },
  CloseBracketExpected: { nb: '] til slutt', en: '] at the end' },
  EndOfFileExpected: { nb: 'slutten på filen', en: 'the end of the file' },
  UnexpectedEndOfString: {
    nb: '" til slutt i teksten, på samme linje',
    en: '" at the end of the text, on the same line',
  },
  InvalidCommentToken: { nb: 'ingen kommentarer', en: 'no comments' },
  InvalidEscapeCharacter: {
    nb: '\\\\ for en omvendt skråstrek',
    en: '\\\\ for a backslash',
  },
};

const other = { nb: 'gyldig JSON', en: 'valid JSON' };

function jsonFaults(file: string, text: string): Fault[] {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lines = new Map<number, Fault>();
  for (const { error, offset, length } of errors) {
    const before = text.slice(0, offset).split('\n');
    // One slip gives several faults on its line; the first is the one to mend.
    if (lines.has(before.length)) continue;
    const came = text.slice(offset, offset + Math.max(length, 1)).trim();
    lines.set(before.length, {
      file,
      path: `linje ${before.length}, tegn ${(before.at(-1) ?? '').length + 1}`,
      expected: wanted[printParseErrorCode(error)] ?? other,
      came: came === '' ? 'slutten på filen' : came.slice(0, 40),
    });
  }
  return lines.size > 0 ? [...lines.values()] : [{ file, path: '', expected: other, came: 'noe annet' }];
}
