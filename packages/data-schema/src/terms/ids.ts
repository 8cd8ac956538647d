/**
 * One rule for ids everywhere, file names and addresses included: lower case,
 * country code first, a hyphen, never a colon.
 */

/** A municipality: `no-5001`, `se-0581`. Four digits; the leading zero counts. */
export const municipalityIdPattern = /^(no|se)-\d{4}$/;

/** A unit: `no-` and nine digits (organisation number), `se-` and eight (school unit code). */
export const unitIdPattern = /^(no-\d{9}|se-\d{8})$/;

/**
 * A unit whose register code is not known to us: `se-0581-x-navestadsskolan`.
 * Such an id may change, so no page address is built from it.
 */
export const provisionalUnitIdPattern = /^(no|se)-\d{4}-x-[a-z0-9]+(-[a-z0-9]+)*$/;

/** An area in the statistics: a country, a county (`no-50`), a municipality or a territory. */
export const areaIdPattern = /^(no|se)(-\d{2}|-\d{4})?$/;

/** Plans, items, indicators, sources: lower-case words and digits joined by hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const foldings: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};

/**
 * Turns a name into the readable part of an address: `Nord-Trøndelag` → `nord-trondelag`.
 * Letters outside a–z are folded, everything else becomes one hyphen.
 */
export function slugify(name: string): string {
  return name
    .toLowerCase()
    .replace(/[æøåäöđŋŧ]/g, (letter) => foldings[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * True if nine digits carry a valid Norwegian organisation number check digit (modulus 11).
 * Fictional units use numbers for which this is false, so that no real organisation is ever meant.
 */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[8]);
}

/** True if a unit's id is ours for the time being, so that no page address may be promised for it. */
export const isProvisionalUnitId = (id: string): boolean => provisionalUnitIdPattern.test(id);
