import type { z } from 'zod';
import type { Fault } from './fault.ts';

type Expected = Fault['expected'];

/** A model of this package, for those who check values without depending on zod themselves. */
export type Model = z.ZodType;
/** What a model gives when a value fits it. */
export type ValueOf<AModel extends Model> = z.output<AModel>;

/** What our own rules and patterns expect, by the code each model gives as its message. */
const ownRules: Readonly<Record<string, Expected>> = {
  'slug-form': {
    nb: 'små bokstaver a–z og sifre, med bindestrek mellom ordene, som «trd-ssp-04»',
    en: 'lower-case a–z and digits, with hyphens between the words, like «trd-ssp-04»',
  },
  'municipality-id-form': {
    nb: 'landskode og kommunenummer, som «no-5001» eller «se-0581»',
    en: 'country code and municipality number, like «no-5001» or «se-0581»',
  },
  'unit-id-form': {
    nb: '«no-» og organisasjonsnummeret (ni sifre), «se-» og skolenhetskoden (åtte), eller «no-5001-x-navn» når nummeret er ukjent',
    en: '«no-» and the organisation number (nine digits), «se-» and the school unit code (eight), or «no-5001-x-name» where the number is unknown',
  },
  'area-id-form': {
    nb: 'land, fylke eller kommune, som «no», «no-50» eller «no-5001»',
    en: 'country, county or municipality, like «no», «no-50» or «no-5001»',
  },
  'outline-path-form': {
    nb: 'en tegning av hele tall, som «M12 34l1-2-3 4z» (`harvest geo` lager den)',
    en: 'a drawing of whole numbers, like «M12 34l1-2-3 4z» (`harvest geo` makes it)',
  },
  'organisation-number': {
    nb: 'et organisasjonsnummer: ni sifre med riktig kontrollsiffer',
    en: 'an organisation number: nine digits with the right check digit',
  },
  'sha256-form': {
    nb: 'en SHA-256-sum: 64 sifre og bokstaver a–f',
    en: 'a SHA-256 sum: 64 digits and letters a–f',
  },
  'partial-date-form': {
    nb: 'et år, en måned eller en dag: 2026, 2026-03 eller 2026-03-17',
    en: 'a year, a month or a day: 2026, 2026-03 or 2026-03-17',
  },
  'recurrence-form': {
    nb: 'hvor ofte, som «P1Y» (hvert år), «P6M» (hvert halvår) eller «P2W» (annenhver uke)',
    en: 'how often, like «P1Y» (every year), «P6M» (every half year) or «P2W» (every other week)',
  },
  'channel-address-form': {
    nb: 'https:// ved form og page, tel:+4712345678 ved phone, mailto:post@kommunen.no ved email, og ingen adresse ved person og intake',
    en: 'https:// at form and page, tel:+4712345678 at phone, mailto:post@municipality.no at email, and no address at person and intake',
  },
  'phone-form': {
    nb: 'sifre, gjerne med mellomrom, som «116 111»',
    en: 'digits, spaces allowed, like «116 111»',
  },
  'view-box-form': { nb: 'fire tall, som «0 0 72 72»', en: 'four numbers, like «0 0 72 72»' },
  'pictogram-form': {
    nb: 'bare figurer (g, path, circle, ellipse, rect, line, polyline, polygon) uten style, href eller noe som kan kjøre',
    en: 'shapes alone (g, path, circle, ellipse, rect, line, polyline, polygon) without style, href or anything that can run',
  },
  'interval-empty': { nb: 'minst én av start og slutt', en: 'at least one of start and end' },
  'interval-reversed': { nb: 'en start som ikke er etter slutten', en: 'a start that is not after the end' },
  'localized-empty': {
    nb: 'tekst på minst ett språk (nb, nn, sv, en)',
    en: 'text in at least one language (nb, nn, sv, en)',
  },
  'channels-without-joining': {
    nb: 'ingen kanaler, siden enheten ikke har tatt i bruk tjenesten (joined er false)',
    en: 'no channels, because the unit has not joined (joined is false)',
  },
  'joined-without-number': {
    nb: 'false så lenge nummeret er ukjent, siden en enhet uten nummer ikke får noen side å si ifra på',
    en: 'false while the number is unknown, because a unit without one gets no page to speak up on',
  },
  'grade-span-reversed': {
    nb: 'første trinn før eller lik siste',
    en: 'first grade before or equal to the last',
  },
  'plan-link-without-passage': {
    nb: 'et sitat (passage), siden koblingen sies å komme fra planen',
    en: 'a passage, because the link is said to come from the plan',
  },
  'nature-only-for-measures': {
    nb: 'nature på tiltak og aktiviteter, og bare på dem',
    en: 'nature on measures and activities, and only there',
  },
  'recurrence-needs-recurring': {
    nb: 'nature «recurring», siden recurrence er satt',
    en: 'nature «recurring», because recurrence is set',
  },
  'stopped-without-reason': {
    nb: 'en grunn (stopReason), siden tiltaket er stanset',
    en: 'a stopReason, because the measure is stopped',
  },
  'bound-without-limit': {
    nb: 'kildens ord («over 15») og grensen i lower eller upper, siden bare en grense er oppgitt',
    en: 'the source’s words («over 15») and the limit in lower or upper, because only a limit is given',
  },
  'provisional-without-value': {
    nb: 'et tall, siden provisional er satt: det er tallet som er foreløpig',
    en: 'a number, because provisional is set: it is the number that is provisional',
  },
  'label-of-ratio': {
    nb: 'hva forholdet er av (unitLabel: «elever per skole») når unitOfMeasure er «ratio», og bare da',
    en: 'what the ratio is of (unitLabel: «pupils per school») when unitOfMeasure is «ratio», and only then',
  },
  'four-digits': { nb: 'fire sifre, som «0581»', en: 'four digits, like «0581»' },
  'code-in-address': { nb: 'en adresse med {code} i', en: 'an address with {code} in it' },
  'observations-file-form': {
    nb: 'en fil i observations/, som «udir-gsi.csv» eller «gsi-{period}.csv»',
    en: 'a file in observations/, like «udir-gsi.csv» or «gsi-{period}.csv»',
  },
  'missing-unless-reviewed': {
    nb: 'hva som må finnes ut (missing) så lenge reviewed er false, og ingenting når den er true',
    en: 'what must be found out (missing) while reviewed is false, and nothing once it is true',
  },
  'reviewed-without-address': {
    nb: 'alle adresser og tabellnumre på plass før reviewed er true',
    en: 'every address and table number in place before reviewed is true',
  },
  'value-and-status-disagree': {
    nb: 'et tall når status er «normal», ellers ingen verdi',
    en: 'a number when status is «normal», otherwise no value',
  },
};

const typeNames: Readonly<Record<string, Expected>> = {
  string: { nb: 'tekst', en: 'text' },
  number: { nb: 'et tall', en: 'a number' },
  int: { nb: 'et heltall', en: 'a whole number' },
  boolean: { nb: 'true eller false', en: 'true or false' },
  array: { nb: 'en liste', en: 'a list' },
  object: { nb: 'et objekt { … }', en: 'an object { … }' },
  record: { nb: 'et objekt { … }', en: 'an object { … }' },
  null: { nb: 'null', en: 'null' },
};

const formats: Readonly<Record<string, Expected>> = {
  date: { nb: 'en dato som 2026-03-17', en: 'a date like 2026-03-17' },
  email: { nb: 'en e-postadresse', en: 'an e-mail address' },
  url: { nb: 'en adresse som begynner med https://', en: 'an address that starts with https://' },
};

/**
 * Checks a value against a model. Gives the value, completed with defaults, or every fault in it.
 * @param file what the reader knows the input by
 */
export function check<AModel extends Model>(
  model: AModel,
  value: unknown,
  file: string,
): { ok: true; value: ValueOf<AModel> } | { ok: false; faults: Fault[] } {
  const result = model.safeParse(value, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: result.error.issues.flatMap((issue) => issueFaults(issue, value, file)) };
}

function issueFaults(issue: z.core.$ZodIssue, root: unknown, file: string): Fault[] {
  const at = (path: readonly PropertyKey[], expected: Expected): Fault => ({
    file,
    path: pathText(path, root),
    expected,
    came: show(valueAt(root, path)),
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at([...issue.path, key], { nb: 'ikke noe felt med dette navnet', en: 'no field of this name' }),
    );
  }
  return [at(issue.path, expectation(issue))];
}

function expectation(issue: z.core.$ZodIssue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? { nb: issue.expected, en: issue.expected };
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
      return issue.values.length === 1
        ? { nb: values, en: values }
        : { nb: `en av ${values}`, en: `one of ${values}` };
    }
    case 'invalid_format':
      return (
        ownRules[issue.message] ??
        formats[issue.format] ?? {
          nb: `tekst på formen ${issue.pattern ?? issue.format}`,
          en: `text of the form ${issue.pattern ?? issue.format}`,
        }
      );
    case 'too_small':
      return bound(issue.origin, Number(issue.minimum), { nb: 'minst', en: 'at least' });
    case 'too_big':
      return bound(issue.origin, Number(issue.maximum), { nb: 'høyst', en: 'at most' });
    case 'invalid_union':
      return (
        ownRules[issue.message] ?? {
          nb: 'en av formene som er tillatt her',
          en: 'one of the forms allowed here',
        }
      );
    case 'custom':
      return ownRules[issue.message] ?? { nb: issue.message, en: issue.message };
    default:
      return { nb: issue.message ?? issue.code, en: issue.message ?? issue.code };
  }
}

function bound(origin: string, limit: number, word: Expected): Expected {
  if (origin === 'string') {
    return limit === 1
      ? { nb: 'tekst som ikke er tom', en: 'text that is not empty' }
      : { nb: `tekst med ${word.nb} ${limit} tegn`, en: `text of ${word.en} ${limit} characters` };
  }
  if (origin === 'array')
    return { nb: `en liste med ${word.nb} ${limit}`, en: `a list of ${word.en} ${limit}` };
  return { nb: `${word.nb} ${limit}`, en: `${word.en} ${limit}` };
}

/** `items[3].title`, with the id of a list entry beside its number where it has one: `items[3 = trd-ssp-04].title`. */
export function pathText(path: readonly PropertyKey[], root: unknown): string {
  let text = '';
  let value: unknown = root;
  for (const key of path) {
    value =
      isRecord(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') {
      const id = isRecord(value) ? (value['id'] ?? value['item']) : undefined;
      text += typeof id === 'string' ? `[${key} = ${id}]` : `[${key}]`;
    } else {
      text += text === '' ? String(key) : `.${String(key)}`;
    }
  }
  return text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      (isRecord(value) || Array.isArray(value)) && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function show(value: unknown): string {
  if (value === undefined) return '(mangler / missing)';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
