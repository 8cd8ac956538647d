import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchemas, publicModels } from './json-schema.ts';

const schemas = jsonSchemas('https://apen-oppvekst.example/');

test('each public model has a schema with a stable id, and a validator that is not ours reads it', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(schemas)) {
    assert.equal((schema as { $id: string }).$id, `https://apen-oppvekst.example/schema/v1/${name}.json`);
    assert.doesNotThrow(() => ajv.compile(schema), name);
  }
  assert.deepEqual(Object.keys(schemas), Object.keys(publicModels));
});

test('the schema of a status report takes and refuses what the model takes and refuses', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const valid = ajv.compile(schemas['status-report']);
  const report = { item: 'trd-ssp-01', date: '2026-11-22', status: 'done', reportedBy: 'rådgiver' };
  assert.equal(valid(report), true);
  assert.equal(valid({ ...report, status: 'unknown' }), false);
  assert.equal(valid({ ...report, date: '22.11.2026' }), false);
  assert.equal(valid({ ...report, navn: 'x' }), false);
});
