import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type {
  CaseStepsRecord,
  Grounds,
  LawRecord,
  RightsRecord,
  SpeakUpFormRecord,
  SpeakUpRecord,
} from '@apen-oppvekst/data-schema/terms';
import { siteFolder } from '../support/site.ts';

const folder = join(siteFolder, 'api/v1/national');

/** Records of a kind, by their path. */
function recordsOf<ARecord>(kind: RegExp): [path: string, record: ARecord][] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((path) => kind.test(path))
    .map((path) => [path, JSON.parse(readFileSync(join(folder, path), 'utf8')) as ARecord]);
}

interface Grounded {
  readonly basis: readonly string[];
}

/** Everything in a record that says what it rests on, wherever it stands, with the text beside it. */
function* grounded(value: unknown): Generator<Grounded & Record<string, unknown>> {
  if (Array.isArray(value)) {
    for (const each of value) yield* grounded(each);
  } else if (typeof value === 'object' && value !== null) {
    if ('basis' in value) yield value as Grounded & Record<string, unknown>;
    for (const each of Object.values(value)) yield* grounded(each);
  }
}

/** Every text in an entry, whatever it is called there. */
const textsOf = (entry: Record<string, unknown>): string =>
  ['title', 'lead', 'text', 'when', 'label', 'asks', 'question', 'answer']
    .map((field) => entry[field])
    .filter((text) => typeof text === 'string')
    .join(' ');

/** Words of the law in the four languages: a section, a duty, a right, what must or may not be done. */
const lawWords =
  /§|(?<!har |hadde )\b(loven|lova|lagen|the law|the act)\b|\b(rett|rätt) (til|till|på)\b|\b(have|has|a|the) right to\b|\b(plikt|plikta|skyldig|skyldighet|duty|forbudt|forbode|förbjud\w+|forbidden|ulovlig|ulovleg|olaglig|illegal)\b/i;

const told = [
  ...recordsOf<RightsRecord>(/\/rights\..*\.json$/),
  ...recordsOf<SpeakUpRecord>(/\/speak-up\..*\.json$/),
  ...recordsOf<SpeakUpFormRecord>(/\/speak-up-form\..*\.json$/),
  ...recordsOf<CaseStepsRecord>(/\/case-steps\..*\.json$/),
];

test('both countries, both settings and all four languages are told', () => {
  assert.equal(told.length, 4 * 2 * 2 * 4);
});

test('everything that is told says what it rests on, and that is in the same file with address and date', () => {
  const faults: string[] = [];
  let count = 0;
  for (const [path, record] of told) {
    const { laws, sources }: Grounds = record;
    const known = new Set([...laws, ...sources].map(({ id }) => id));
    for (const entry of grounded(record)) {
      count += 1;
      for (const id of entry.basis.filter((each) => !known.has(each))) faults.push(`${path}: ${id} mangler`);
      if (entry.basis.length === 0) faults.push(`${path}: «${textsOf(entry)}» hviler på ingenting`);
    }
    for (const law of laws) {
      if (!/^https:\/\//.test(law.address)) faults.push(`${path}: ${law.id} har ingen adresse`);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(law.lawAsOf)) faults.push(`${path}: ${law.id} har ingen dato`);
    }
  }
  assert.ok(count > 1000, `bare ${count} tekster`);
  assert.deepEqual(faults, []);
});

test('no sentence about the law rests on our own advice alone', () => {
  const faults = told.flatMap(([path, record]) =>
    [...grounded(record)]
      .filter((entry) => lawWords.test(textsOf(entry)) && entry.basis.every((id) => id === 'eget-raad'))
      .map((entry) => `${path}: «${textsOf(entry)}»`),
  );
  assert.deepEqual(faults, []);
});

test('each section of law has an address, a source and the day it was read', () => {
  const records = recordsOf<LawRecord>(/\/law\.json$/);
  assert.equal(records.length, 2);
  for (const [path, { sections, sources }] of records) {
    assert.ok(sections.length > 10, path);
    const known = new Set(sources.map(({ id }) => id));
    for (const { id, address, source, lawAsOf } of sections) {
      assert.match(address, /^https:\/\//, id);
      assert.match(lawAsOf, /^202\d-\d{2}-\d{2}$/, id);
      assert.ok(known.has(source), `${id}: ${source}`);
    }
  }
});
