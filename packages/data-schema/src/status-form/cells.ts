/**
 * What a cell says. A spreadsheet gives text, numbers, dates and booleans; a CSV file gives text
 * only. Every function takes whatever came and never throws.
 */
import { formWords } from './words/index.ts';
import { languages, type Country } from '../terms/codes.ts';
import { isOrganisationNumber, isProvisionalUnitId, unitIdPattern } from '../terms/ids.ts';
import type { Evidence } from '../models/index.ts';

/** The cell as text. An apostrophe that guards a formula sign (CSV writers add it) is taken off. */
export function cellText(value: unknown): string {
  if (value instanceof Date) return isoDate(value) ?? '';
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  return String(value)
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

/** Two texts are the same to a person who typed them: case, spaces and what stands in brackets aside. */
export const typedAlike = (text: string): string =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Days from 1899-12-30, as spreadsheets count: from the year 2000 to the year 2100. */
const firstSerial = 36_526;
const lastSerial = 73_050;

/** An ISO date from a date cell, a spreadsheet's day number, `2026-03-17` or `17.03.2026`. */
export function readDate(value: unknown): string | undefined {
  if (value instanceof Date) return isoDate(value);
  const text = cellText(value);
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text));
    return serial >= firstSerial && serial <= lastSerial
      ? isoDate(new Date(Date.UTC(1899, 11, 30 + serial)))
      : undefined;
  }
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return calendarDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  return dayFirst === null ? undefined : calendarDate(dayFirst[3], dayFirst[2], dayFirst[1]);
}

const isoDate = (date: Date): string | undefined => {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined;
};

/** `undefined` for a day that no calendar has, such as the 31st of April. */
function calendarDate(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDate(new Date(`${text}T00:00:00Z`)) === text ? text : undefined;
}

const notPublicPhrases = languages.map((language) => typedAlike(formWords[language].notPublic));

/** One address, or the words for «exists, not public», each with a title if other text stands beside it. */
export function readEvidence(text: string): Evidence | undefined {
  const addresses = text.match(/https?:\/\/\S+/gi) ?? [];
  const address = addresses[0]?.replace(/[.,;]+$/, '');
  if (address !== undefined) {
    if (addresses.length > 1 || !URL.canParse(address)) return undefined;
    return { kind: 'address', address, ...titled(text.replace(/https?:\/\/\S+/i, ' ')) };
  }
  const spaced = text.replace(/\s+/g, ' ');
  const phrase = notPublicPhrases.find((each) => spaced.toLowerCase().startsWith(each));
  return phrase === undefined ? undefined : { kind: 'notPublic', ...titled(spaced.slice(phrase.length)) };
}

/** The rest of the text as a title, without the marks that joined it. */
function titled(rest: string): { title?: string } {
  const title = rest.replace(/\s+/g, ' ').replace(/^[\s:;,.–-]+|[\s:;,–-]+$/g, '');
  return title === '' ? {} : { title };
}

/** A unit's id from its number in the country's register, with or without spaces and prefix. */
export function readUnit(text: string, country: Country, fictional: boolean): string | undefined {
  const code = text.replace(/\s+/g, '').toLowerCase();
  const id = /^\d+$/.test(code) ? `${country}-${code}` : code;
  if (!id.startsWith(`${country}-`)) return undefined;
  if (isProvisionalUnitId(id)) return id;
  if (!unitIdPattern.test(id)) return undefined;
  return country === 'se' || fictional || isOrganisationNumber(id.slice(3)) ? id : undefined;
}

export const hasEmailAddress = (text: string): boolean => /\S@\S+\.\S/.test(text);

/** Word parts that tell a position from a name. */
const positionWords =
  /råd|leder|ledare|ledelse|leiar|sjef|chef|rektor|styr|direkt|koordinator|samordn|strateg|utvikl|utveckl|handlägg|sekret|administra|konsulent|lærer|lärare|pedagog|psykolog|ansvar|enhet|eining|avdel|etat|förvalt|nämnd|utvalg|kommun|skole|skola|barn|familie|familj|ungdom|oppvekst|utdann|utbild|helse|hälso|adviser|head|manager|director|officer/i;

/** Two to four capitalised words with no position among them. A guess, so it only ever warns. */
export const looksLikePerson = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\.?\p{Ll}*){1,3}$/u.test(text) && !positionWords.test(text);
