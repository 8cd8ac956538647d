/** What is said of the tables, read back by programs that are not ours. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import rdf from '@zazuko/env';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import type { ContextDefinition } from 'jsonld';
import { Parser, type Quad } from 'n3';
import { z } from 'zod';
import { fixturesCatalogue, fixturesDay } from '../testing/fixtures.ts';
import { temporaryFolder } from '../testing/input.ts';
import { downloadsOf } from '../testing/open-data.ts';
import { meaningOf } from './columns.ts';
import { nQuadsOf } from './dcat.ts';
import { tableWords, type TableName } from './words.ts';

const catalogue = await fixturesCatalogue();
const files = await downloadsOf(catalogue, { asOf: fixturesDay, publisher: null });
const tables = new Map(
  [...files].flatMap(([path, text]) => (path.endsWith('.csv') ? [[path, String(text)] as const] : [])),
);
const nameOf = (path: string): TableName => {
  const [, name = ''] = /^data\/(\w+)\.csv$/.exec(path) ?? [];
  return name in tableWords ? (name as TableName) : 'observasjoner';
};
const rowsOf = (csv: string): Record<string, string>[] =>
  parse(csv, { columns: true, record_delimiter: '\r\n' });

/** The terms that «CSV on the Web» has without a prefix, as far as we use them. */
const csvwContext: ContextDefinition = {
  '@vocab': 'http://www.w3.org/ns/csvw#',
  dc: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  url: { '@id': 'csvw:url', '@type': '@id' },
  csvw: 'http://www.w3.org/ns/csvw#',
  columns: { '@id': 'csvw:column', '@container': '@list' },
  titles: { '@id': 'csvw:title', '@language': 'und' },
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
  ...Object.fromEntries(
    ['string', 'decimal', 'integer', 'boolean', 'date', 'anyURI'].map((type) => [type, `xsd:${type}`]),
  ),
};

/** Rows as a CSVW processor gives them: a cell for each column, typed, none for an empty one. */
async function rowsByForeignReader(path: string): Promise<Map<string, Map<string, string>>> {
  const described = files.get(`${path}-metadata.json`) as object;
  const lines = await nQuadsOf({
    ...described,
    '@context': { ...csvwContext, '@base': `https://x.example/${path}` },
  });
  const metadata = rdf.dataset(new Parser({ format: 'application/n-quads' }).parse(lines));
  const reader = new CsvwParser({ metadata, baseIRI: `https://x.example/${path}`, factory: rdf });
  const rows = new Map<string, Map<string, string>>();
  const quads: AsyncIterable<Quad> = reader.import(Readable.from([tables.get(path)]));
  for await (const { subject, predicate, object } of quads) {
    const [table, column] = predicate.value.split('#');
    if (table !== `https://x.example/${path}` || column === undefined || object.termType !== 'Literal')
      continue;
    const row = rows.get(subject.value) ?? new Map<string, string>();
    row.set(decodeURIComponent(column), `${object.value}^^${object.datatype.value.split('#')[1]}`);
    rows.set(subject.value, row);
  }
  return rows;
}

const datatypes = {
  string: 'string',
  number: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  address: 'anyURI',
} as const;

test('a CSVW processor gives every cell of every table with its type, and nothing for an empty one', async () => {
  assert.ok(tables.size > 80);
  for (const [path, csv] of tables) {
    // Each indicator's rows are among these; their own files are told in the same words.
    if (path.includes('/indikator/') && !path.endsWith('gsi-elever.csv')) continue;
    const expected = rowsOf(csv).map((row) =>
      Object.entries(row)
        .filter(([, value]) => value !== '')
        .map(([column, value]) => {
          const type = datatypes[meaningOf(nameOf(path), column).type];
          return `${column}: ${value}^^${type}`;
        })
        .sort(),
    );
    const found = [...(await rowsByForeignReader(path)).values()].map((row) =>
      [...row].map(([column, value]) => `${column}: ${value}`).sort(),
    );
    assert.deepEqual(found, expected, path);
  }
});

test('every table is described beside it, column by column in order', () => {
  for (const [path, csv] of tables) {
    const { url, tableSchema } = files.get(`${path}-metadata.json`) as {
      url: string;
      tableSchema: { columns: { name: string; titles: string }[] };
    };
    assert.equal(`${dirname(path)}/${url}`, path);
    const header = csv.split('\r\n')[0]?.split(',');
    assert.deepEqual(
      tableSchema.columns.map(({ titles }) => titles),
      header,
    );
  }
});

test('the Data Package is valid, and its reader takes every row of every table', async (t) => {
  const folder = await temporaryFolder(t);
  for (const [path, content] of files) {
    if (!path.startsWith('data/')) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  const dataPackage = await Package.load(join(folder, 'data/datapackage.json'));
  assert.deepEqual(dataPackage.errors, []);
  assert.equal(dataPackage.resources.length, tables.size);
  for (const resource of dataPackage.resources) {
    const path = `data/${resource.descriptor.path}`;
    const rows = await resource.read({ keyed: true });
    const csv = rowsOf(tables.get(path) ?? '');
    assert.equal(rows.length, csv.length, path);
    rows.forEach((row, index) => {
      for (const [column, text] of Object.entries(csv[index] ?? {})) {
        const value = row[column];
        if (text === '') assert.equal(value, null, `${path} ${column}`);
        else if (typeof value === 'number') assert.equal(value, Number(text), `${path} ${column}`);
        else if (typeof value === 'string') assert.equal(value, text, `${path} ${column}`);
        else assert.ok(value !== null && value !== undefined, `${path} ${column}`);
      }
    });
  }
});

/** An address, or a path that leads out of no folder. */
const v2Path = z.string().regex(/^(?:(?![./~]|file:)(?!.*(?:\/\.\.\/|\\|:\/\/)).+|https?:\/\/.+)$/);
const v2Names = z.array(z.string()).min(1);

/**
 * What version 2 of the standard asks of a package, as far as we write one: read off its profile (`$schema` of the file),
 * which no package on npm carries. The reader above knows version 1.
 */
const DataPackage2 = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9._/-]+$/),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  created: z.iso.datetime(),
  version: z.string(),
  sources: z.array(z.strictObject({ title: z.string(), path: v2Path.optional() })),
  resources: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9._/-]+$/),
        type: z.literal('table'),
        path: v2Path,
        title: z.string(),
        description: z.string(),
        format: z.string(),
        mediatype: z.string().regex(/^.+\/.+$/),
        encoding: z.string(),
        licenses: z
          .array(z.strictObject({ title: z.string(), path: v2Path }))
          .min(1)
          .optional(),
        schema: z.strictObject({
          fields: z
            .array(
              z.strictObject({
                name: z.string(),
                type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
                format: z.literal('uri').optional(),
                description: z.string(),
                constraints: z.strictObject({ required: z.literal(true) }).optional(),
              }),
            )
            .min(1),
          missingValues: z.array(z.string()),
          primaryKey: v2Names.optional(),
          uniqueKeys: z.array(v2Names).min(1).optional(),
        }),
      }),
    )
    .min(1),
});

test('the Data Package has what version 2 asks for, and its keys are fields', () => {
  const { resources } = DataPackage2.parse(files.get('data/datapackage.json'));
  assert.equal(new Set(resources.map(({ name }) => name)).size, resources.length);
  for (const { name, schema } of resources) {
    const fields = schema.fields.map((field) => field.name);
    assert.equal(new Set(fields).size, fields.length, name);
    for (const key of [...(schema.primaryKey ?? []), ...(schema.uniqueKeys ?? []).flat()])
      assert.ok(fields.includes(key), `${name} ${key}`);
  }
});

test('a column that nothing is said of stops the build', () => {
  assert.throws(() => meaningOf('tiltak', 'ukjent'), /tiltak\.ukjent/);
});
