import type { Fault, Observation } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { groupBy } from '../order.ts';
import type { Input } from '../read/input.ts';
import type { ReleaseFiles } from '../write/manifest.ts';
import { keyOf, type Shown } from './figures.ts';

/** A number that is hidden in a release, and that we know. */
interface Secret {
  readonly key: string;
  readonly area: string;
  readonly value: number;
  /** How a sentence would name what is counted. */
  readonly unit: RegExp;
}

/**
 * Sentences of a release that tell a number which is hidden in its tables: of a place by its name, of a figure
 * in its own note, or left over in the change log. Numbers that we hide ourselves, and those that an earlier
 * release showed, are known to us; what a source never showed is not, and cannot stand here.
 */
export function givenAwayInTexts(
  files: ReleaseFiles,
  whole: Input,
  published: Input,
  shownBefore: ReadonlyMap<string, Shown>,
): Fault[] {
  const secrets = secretsOf(whole, published, shownBefore);
  if (secrets.length === 0) return [];
  const byArea = groupBy(secrets, ({ area }) => area);
  const names = [...byArea.keys()].map((id) => {
    const area = whole.areas.find(({ value }) => value.id === id)?.value;
    const all = [...new Set([...Object.values(area?.name ?? {}), area?.fullName])].filter(
      (each) => each !== undefined,
    );
    return { id, pattern: new RegExp(`(?<!\\p{L})(?:${all.map(escape).join('|')})(?!\\p{L})`, 'u') };
  });
  const faults: Fault[] = [];
  for (const [path, bytes] of files) {
    if (!path.startsWith('api/') || !path.endsWith('.json')) continue;
    const record: unknown = JSON.parse(new TextDecoder().decode(bytes));
    for (const { text, where, area } of textsIn(record)) {
      for (const sentence of sentencesOf(text)) {
        const places = names.filter(({ id, pattern }) => id === area || pattern.test(sentence));
        const told = places
          .flatMap(({ id }) => byArea.get(id) ?? [])
          .find((secret) => tells(sentence, secret));
        if (told !== undefined) faults.push(faultOf(path, where, sentence, told));
      }
    }
  }
  return faults;
}

function secretsOf(whole: Input, published: Input, shownBefore: ReadonlyMap<string, Shown>): Secret[] {
  const units = new Map(whole.indicators.map(({ value }) => [value.id, unitWords[value.unitOfMeasure]]));
  return published.observations.flatMap(({ value: figure }, index) => {
    if (figure.value !== null) return [];
    const key = keyOf(figure);
    const unit = units.get(figure.indicator);
    const known = [whole.observations[index]?.value.value, shownBefore.get(key)?.value];
    return known.flatMap((value) =>
      typeof value !== 'number' || unit === undefined ? [] : [{ key, area: figure.area, value, unit }],
    );
  });
}

/** The words, in the portal's languages, that a number of the unit stands before. */
const unitWords: Readonly<Record<string, RegExp | undefined>> = {
  count: /^(?:elev|pupil|student|barn|child|skole|skola|school|svar|answer)/,
  percent: /^(?:%|prosent|procent|percent|per cent)/,
  days: /^(?:dag|day)/,
  hours: /^(?:tim|hour)/,
  points: /^(?:poeng|poäng|point)/,
};

/** Whether the number, in any way of writing it, stands within two words before what it counts. */
function tells(sentence: string, { value, unit }: Secret): boolean {
  const numbers = sentence.matchAll(
    /(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?(?![\d.,]*\d)/g,
  );
  return [...numbers].some(({ 0: all, 1: integer = '', 2: decimals, index }) => {
    if (Number(`${integer.replace(/\D/g, '')}.${decimals ?? 0}`) !== value) return false;
    const [clause = ''] = sentence
      .slice(index + all.length)
      .toLowerCase()
      .split(/[.,;:!?]/);
    const next = clause.match(/%|\p{L}+/gu) ?? [];
    return next.slice(0, 3).some((word) => unit.test(word));
  });
}

/** Every text of a record, with its place, and the area of the observation that it belongs to. */
function* textsIn(
  value: unknown,
  where = '',
  area?: string,
): Generator<{ text: string; where: string; area: string | undefined }> {
  if (typeof value === 'string') {
    if (/\d/.test(value) && / /.test(value)) yield { text: value, where, area };
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* textsIn(each, `${where}[${index}]`, area);
  } else if (typeof value === 'object' && value !== null) {
    const own = isObservation(value) ? value.area : area;
    for (const [field, each] of Object.entries(value))
      yield* textsIn(each, where === '' ? field : `${where}.${field}`, own);
  }
}

const isObservation = (value: object): value is Pick<Observation, 'area' | 'indicator'> =>
  'area' in value && typeof value.area === 'string' && 'indicator' in value && 'period' in value;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[\p{Lu}«»"–])|\n+/u);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const faultOf = (path: string, where: string, sentence: string, { key }: Secret): Fault =>
  fault(path, where, {
    nb: `ingen setning med det tallet som er skjult i ${key}`,
    en: `no sentence with the number that is hidden in ${key}`,
    came: sentence,
  });
