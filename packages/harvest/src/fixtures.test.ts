/** The project's own fixtures: what everyone downloads is made of them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { jsonSchemas, type Observation } from '@apen-oppvekst/data-schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { buildRelease } from './build.ts';
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
  indicators: 'indicator',
  corrections: 'correction',
  reports: 'status-report-file',
  innspill: 'innspill',
};

function assertFits(validate: ValidateFunction | undefined, value: unknown, where: string): void {
  assert.ok(validate !== undefined, where);
  assert.ok(validate(value), `${where}: ${ajv.errorsText(validate.errors)}`);
}

test('the published JSON Schemas accept every file of the fixtures', () => {
  const jsonFiles = files.filter((file: InputFile) => file.path.endsWith('.json'));
  assert.ok(jsonFiles.length > 0);
  for (const { path, bytes } of jsonFiles) {
    const kind = kindOf(path);
    const validate = validators.get(schemaOf[kind as FileKind] ?? '');
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    for (const [index, entry] of (Array.isArray(value) ? value : [value]).entries()) {
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
  }
});
