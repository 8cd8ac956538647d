import { languages, type FourLanguages, type Language } from '@apen-oppvekst/data-schema';

/** A text that people read, where it stands in its file, and what it rests on. */
export interface TextInFile {
  readonly path: readonly PropertyKey[];
  readonly text: FourLanguages;
  /** Of the statement, card, step or answer it belongs to; `undefined` for headings and words of the dialog. */
  readonly basis: readonly string[] | undefined;
}

/** True for a text in all four languages, which is all that such an object can be. */
export const isFourLanguages = (value: unknown): value is FourLanguages =>
  isObject(value) &&
  Object.keys(value).length === languages.length &&
  languages.every((each) => each in value);

/**
 * Every text under a value, in its order. Found by its shape and not by a list of fields, so that no text
 * a later field brings is left unchecked.
 */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): TextInFile[] {
  const basis = isObject(value) && Array.isArray(value['basis']) ? (value['basis'] as string[]) : undefined;
  return fieldsOf(value).flatMap(([key, field]) =>
    isFourLanguages(field) ? [{ path: [...path, key], text: field, basis }] : textsIn(field, [...path, key]),
  );
}

/** Every string under a value that stands in a field of this name, or in a list or an object there. */
export function stringsUnder(
  name: string,
  value: unknown,
  path: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly id: string }[] {
  return fieldsOf(value).flatMap(([key, field]) =>
    key === name ? stringsIn(field, [...path, key]) : stringsUnder(name, field, [...path, key]),
  );
}

function stringsIn(value: unknown, path: readonly PropertyKey[]): ReturnType<typeof stringsUnder> {
  if (typeof value === 'string') return [{ path, id: value }];
  return fieldsOf(value).flatMap(([key, field]) => stringsIn(field, [...path, key]));
}

/** The same value with each text in one language. */
export type InLanguage<Value> = Value extends FourLanguages
  ? string
  : Value extends readonly (infer Each)[]
    ? InLanguage<Each>[]
    : Value extends object
      ? { [Key in keyof Value]: InLanguage<Exclude<Value[Key], undefined>> }
      : Value;

/** A value with each text in one language; all else as it is. */
export function inLanguage<Value>(value: Value, language: Language): InLanguage<Value> {
  const told = (each: unknown): unknown => {
    if (isFourLanguages(each)) return each[language];
    if (Array.isArray(each)) return each.map(told);
    if (!isObject(each)) return each;
    return Object.fromEntries(Object.entries(each).map(([key, field]) => [key, told(field)]));
  };
  return told(value) as InLanguage<Value>;
}

/** Fields of an object, or entries of a list, each with its key. */
function fieldsOf(value: unknown): [PropertyKey, unknown][] {
  if (Array.isArray(value)) return value.map((each, index) => [index, each]);
  return isObject(value) ? Object.entries(value) : [];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
