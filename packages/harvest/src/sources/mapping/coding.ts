/** From the codes of a dimension to our own: areas, periods, what a row is about. */
import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../../fault.ts';
import type { SourceDimension } from '../table.ts';
import type { Coding } from './source-mapping.ts';

/** What each code becomes; `null` where its figures are not taken. */
export type Coded = ReadonlyMap<string, string | null>;

/**
 * Every code of a dimension, looked up once.
 * @param becomes what a code that fits the pattern becomes, if not what the coding says
 */
export function codeAll(
  dimension: SourceDimension,
  coding: Coding,
  file: string,
  becomes = coding.becomes,
): { readonly coded: Coded; readonly faults: readonly Fault[] } {
  const pattern = whole(coding.pattern);
  const leftOut = whole(coding.leftOut);
  const coded = new Map<string, string | null>();
  const faults: Fault[] = [];
  for (const [code, label] of dimension.categories) {
    const text = coding.of === 'code' ? code : label;
    if (Object.hasOwn(coding.codes, text)) coded.set(code, coding.codes[text] ?? null);
    else if (leftOut?.test(text) === true) coded.set(code, null);
    else if (pattern?.test(text) === true) coded.set(code, text.replace(pattern, becomes ?? '$&'));
    else {
      const known = [...Object.keys(coding.codes), ...(coding.pattern === undefined ? [] : [coding.pattern])];
      faults.push(unknownCode(dimension, code, known, file));
    }
  }
  return { coded, faults };
}

/** A pattern that must fit all of a text. */
export function whole(pattern: string): RegExp;
export function whole(pattern: string | undefined): RegExp | undefined;
export function whole(pattern: string | undefined): RegExp | undefined {
  return pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
}

export function unknownCode(
  { id, categories }: SourceDimension,
  code: string,
  known: readonly string[],
  file: string,
): Fault {
  const [expected, label] = [known.join(', '), categories.get(code)];
  return fault(file, id, {
    nb: `en kode som er med i tilordningen (${expected})`,
    en: `a code that the mapping knows (${expected})`,
    came: label === undefined || label === code ? code : `${code} (${label})`,
  });
}
