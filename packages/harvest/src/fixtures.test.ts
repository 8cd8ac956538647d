/** The project's own fixtures: what everyone downloads is made of them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonSchemas, type Observation, type RightsRecord } from '@apen-oppvekst/data-schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { buildRelease } from './build.ts';
import { stringsUnder } from './national/texts.ts';
import { readFolder } from './read/folder.ts';
import type { InputFile } from './read/input.ts';
import { kindOf, type FileKind } from './read/layout.ts';
import { temporaryFolder } from './testing/input.ts';
import { wholeRelease } from './testing/release.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures', import.meta.url));
const files = await readFolder(fixtures);
const base = 'https://apen-oppvekst.example';

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const schemas = jsonSchemas(base);
const validators = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

/** The schema that a file's value, or each entry of its list, must fit. */
const schemaOf: Partial<Record<FileKind, keyof typeof schemas>> = {
  plan: 'plan',
  sources: 'source',
  municipalities: 'municipality',
  areas: 'area',
  units: 'unit',
  outline: 'outline',
  indicators: 'indicator',
  fetchEntry: 'fetch-entry',
  freshness: 'freshness',
  corrections: 'correction',
  reports: 'status-report-file',
  innspill: 'innspill',
  convention: 'convention-article',
  launchPoints: 'launch-point',
  law: 'law-section',
  rights: 'rights',
  speakUp: 'speak-up',
  speakUpForm: 'speak-up-form',
  caseSteps: 'case-steps',
  help: 'help-service',
};

/** What in a file a schema is of: the file, the entries of its list, or a help file's services. */
function entriesOf(kind: FileKind, value: unknown): readonly unknown[] {
  if (kind === 'help') return (value as { readonly services: readonly unknown[] }).services;
  return Array.isArray(value) ? value : [value];
}

function assertFits(validate: ValidateFunction | undefined, value: unknown, where: string): void {
  assert.ok(validate !== undefined, where);
  assert.ok(validate(value), `${where}: ${ajv.errorsText(validate.errors)}`);
}

test('the published JSON Schemas accept every file of the fixtures', () => {
  // Drawings are ours alone: nobody sends or reads them but the pages.
  const jsonFiles = files.filter(
    (file: InputFile) => file.path.endsWith('.json') && kindOf(file.path) !== 'pictograms',
  );
  assert.ok(jsonFiles.length > 0);
  for (const { path, bytes } of jsonFiles) {
    const kind = kindOf(path) as FileKind;
    const validate = validators.get(schemaOf[kind] ?? '');
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    for (const [index, entry] of entriesOf(kind, value).entries()) {
      assertFits(validate, entry, `${path}[${index}]`);
    }
  }
});

test('the release of the fixtures is whole, and fits the schemas it comes with', async (t) => {
  const out = join(await temporaryFolder(t), 'release');
  const manifest = await buildRelease({
    inFolder: fixtures,
    outFolder: out,
    asOf: '2026-11-22',
    baseAddress: base,
  });
  assert.deepEqual(await wholeRelease(out), manifest);
  assertFits(validators.get('release'), manifest, 'manifest.json');
  const published = await readFolder(out, (path) => path.startsWith('api/v1/'));
  for (const { path, bytes } of published) {
    const record = JSON.parse(new TextDecoder().decode(bytes)) as {
      plan?: { items?: unknown };
      observations?: readonly Observation[];
      changes?: readonly unknown[];
    };
    if (record.plan?.items !== undefined) assertFits(validators.get('plan'), record.plan, path);
    for (const each of record.observations ?? []) assertFits(validators.get('observation'), each, path);
    for (const each of record.changes ?? []) assertFits(validators.get('change'), each, path);
    if (path.startsWith('api/v1/national/')) assertTellsItsGrounds(record, path);
  }
});

test('all fifty-four articles of the convention are there', () => {
  const file = files.find(({ path }) => kindOf(path) === 'convention');
  const articles = JSON.parse(new TextDecoder().decode(file?.bytes)) as { readonly number: number }[];
  assert.deepEqual(
    articles.map(({ number }) => number),
    Array.from({ length: 54 }, (_, index) => index + 1),
  );
});

/** Every text rests on law with a date or on a source, and every fact of a service on a source, in the record. */
function assertTellsItsGrounds(record: object, path: string): void {
  const { laws = [], sources = [], pictograms = {} } = record as Partial<RightsRecord>;
  const dated = laws.filter(({ lawAsOf, address }) => lawAsOf !== '' && address !== '').map(({ id }) => id);
  const grounds = new Set([...dated, ...sources.map(({ id }) => id)]);
  const missing = [...stringsUnder('basis', record), ...stringsUnder('source', record)]
    .map(({ id }) => id)
    .filter((id) => !grounds.has(id));
  const undrawn = stringsUnder('pictogram', record).filter(({ id }) => pictograms[id] === undefined);
  assert.deepEqual([missing, undrawn], [[], []], path);
}
