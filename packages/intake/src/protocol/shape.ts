/**
 * A small checker of what comes from outside. Everything is said in one run; a field that is not known is a fault, and
 * no fault repeats a value, which may be a child's words. (A schema library would weigh more than all else here.)
 */
import { isBase64url } from './bytes.ts';
import { ProtocolError, type Fault } from './errors.ts';

/** Puts a fault for each thing that is wrong with a value. */
export type Check = (value: unknown, field: string, faults: Fault[]) => void;

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return `a text of ${value.length} characters`;
  return value === undefined ? 'nothing' : `a ${typeof value}`;
};

export const that =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, field, faults) => {
    if (!holds(value)) faults.push({ field, expected, came: kindOf(value) });
  };

/** A text with no half surrogates, which UTF-8 could not carry. */
export const text = (most: number, least = 0): Check =>
  that(
    `a text of ${least} to ${most} characters`,
    (value) =>
      typeof value === 'string' && value.length >= least && value.length <= most && value.isWellFormed(),
  );

export const matching = (pattern: RegExp, expected: string): Check =>
  that(expected, (value) => typeof value === 'string' && pattern.test(value));

export const oneOf = (values: readonly unknown[]): Check =>
  that(`one of ${values.join(', ')}`, (value) => values.includes(value));

export const whole = (least: number, most: number): Check =>
  that(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );

/** base64url of so many bytes. */
export const binary = (length: number): Check =>
  that(`base64url of ${length} bytes`, (value) => typeof value === 'string' && isBase64url(value, length));

export const listOf =
  (each: Check, most: number): Check =>
  (value, field, faults) => {
    if (Array.isArray(value) && value.length <= most)
      value.forEach((item, at) => each(item, `${field}[${at}]`, faults));
    else faults.push({ field, expected: `a list of at most ${most}`, came: kindOf(value) });
  };

export const orNull =
  (check: Check): Check =>
  (value, field, faults) => {
    if (value !== null) check(value, field, faults);
  };

/** A record with just these fields. A name that ends in `?` may be left out. */
export function record(fields: Readonly<Record<string, Check>>): Check {
  return (value, field, faults) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      faults.push({ field, expected: 'a record', came: kindOf(value) });
      return;
    }
    const at = (name: string): string => (field ? `${field}.${name}` : name);
    const left = new Map(Object.entries(value as Record<string, unknown>));
    for (const [name, check] of Object.entries(fields)) {
      const key = name.replace(/\?$/, '');
      if (left.has(key) || key === name) check(left.get(key), at(key), faults);
      left.delete(key);
    }
    for (const [name, extra] of left)
      faults.push({ field: at(name), expected: 'no such field', came: kindOf(extra) });
  };
}

/** Several checks of one value. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, field, faults) => {
    for (const check of checks) check(value, field, faults);
  };

/** A check that is only made once the others found nothing, of a value that is then of its type. */
export const then =
  <T>(first: Check, next: (value: T, field: string, faults: Fault[]) => void): Check =>
  (value, field, faults) => {
    const before = faults.length;
    first(value, field, faults);
    if (faults.length === before) next(value as T, field, faults);
  };

/** The value as what it has been checked to be. */
export function checked<T>(value: unknown, check: Check, what: string): T {
  const faults: Fault[] = [];
  check(value, '', faults);
  if (faults.length)
    throw new ProtocolError(
      'malformed',
      `${what}: ` +
        faults
          .map(({ field, expected, came }) => `${field || 'all of it'} must be ${expected}, ${came} came`)
          .join('; '),
      { faults },
    );
  return value as T;
}

export const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export const isoDay = matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day as 2026-03-12');
export const sha256Text = matching(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
