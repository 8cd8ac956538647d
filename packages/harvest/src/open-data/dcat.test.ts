import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import rdf from '@zazuko/env';
import { DataFactory, Parser, Store, type NamedNode, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { fixturesCatalogue, fixturesDay } from '../testing/fixtures.ts';
import { absolute, downloadsOf } from '../testing/open-data.ts';
import { nQuadsOf } from './dcat.ts';

const shapes = parse(
  await readFile(new URL('../../test/standards/dcat-ap-no-2.0/shapes.ttl', import.meta.url), 'utf8'),
);
const catalogue = await fixturesCatalogue();
const publisher = {
  name: 'Prøving kommune',
  email: 'post@proving.example',
  organisationNumber: '900000001',
};
const demonstration = await downloadsOf(catalogue, { asOf: fixturesDay, publisher: null });
const published = await downloadsOf(catalogue, { asOf: fixturesDay, publisher });
const graphs = { demonstration: graphOf(demonstration), published: graphOf(published) };

function parse(turtle: string): Store {
  return new Store(new Parser({ baseIRI: 'https://x.example/' }).parse(turtle));
}
function graphOf(files: ReadonlyMap<string, unknown>): Store {
  return parse(String(files.get('data/katalog.ttl')));
}

const namedNode = (uri: string): NamedNode => DataFactory.namedNode(uri);
const quad = (...terms: [NamedNode, NamedNode, NamedNode]): Quad => DataFactory.quad(...terms);
const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const authority = 'http://publications.europa.eu/resource/authority';
const objects = (graph: Store, subject: string, property: string): string[] =>
  graph.getObjects(subject, property, null).map(({ value }) => value);
const instances = (graph: Store, kind: string): string[] =>
  graph.getSubjects(type, kind, null).map(({ value }) => value);

/**
 * The vocabularies that values must be of. A validator loads them; here each of the EU's terms is said to be of the
 * list that its address names.
 */
function withVocabularies(graph: Store): Store {
  const all = new Store(graph.getQuads(null, null, null, null));
  for (const { value } of graph.getObjects(null, null, null)) {
    const list = /^(http:\/\/publications\.europa\.eu\/resource\/authority\/[a-z-]+)\/\w+$/.exec(value)?.[1];
    if (list !== undefined)
      all.addQuad(
        quad(namedNode(value), namedNode('http://www.w3.org/2004/02/skos/core#inScheme'), namedNode(list)),
      );
  }
  return all;
}

async function violations(graph: Store): Promise<string[]> {
  const report = await new SHACLValidator(shapes, { factory: rdf }).validate(withVocabularies(graph));
  return report.results
    .filter(({ severity }) => severity?.value.endsWith('Violation'))
    .map(({ focusNode, path, message }) => {
      const node = (focusNode as { value?: string } | undefined)?.value;
      return `${node} ${JSON.stringify(path)} ${message.map(({ value }) => value).join(' ')}`;
    });
}

test('the catalogue breaks no rule of DCAT-AP-NO, with a publisher and without', async () => {
  for (const graph of Object.values(graphs)) assert.deepEqual(await violations(graph), []);
});

test('the rules can be broken: a dataset without a theme, a licence outside the list, a bare publisher', async () => {
  const [dataset = ''] = instances(graphs.published, `${dcat}Dataset`);
  const [distribution = ''] = instances(graphs.published, `${dcat}Distribution`);
  const graph = new Store(graphs.published.getQuads(null, null, null, null));
  graph.removeQuads(graph.getQuads(dataset, `${dcat}theme`, null, null));
  graph.removeQuads(graph.getQuads(distribution, `${dct}license`, null, null));
  graph.addQuad(
    quad(namedNode(distribution), namedNode(`${dct}license`), namedNode('https://x.example/vilkår')),
  );
  graph.addQuad(quad(namedNode(dataset), namedNode(`${dct}publisher`), namedNode('https://x.example/to')));
  const found = (await violations(graph)).join('\n');
  for (const field of ['dcat#theme', 'terms/license', 'terms/publisher'])
    assert.match(found, new RegExp(field), field);
});

test('what version 3 asks of a catalogue, a dataset and a distribution is there', () => {
  const text = [`${dct}title`, `${dct}description`];
  const required = {
    [`${dcat}Catalog`]: [...text, `${dct}publisher`, `${dcat}contactPoint`],
    [`${dcat}Dataset`]: [...text, `${dct}publisher`, `${dcat}contactPoint`, `${dcat}theme`],
    [`${dcat}Distribution`]: [`${dcat}accessURL`],
    'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name'],
    'http://www.w3.org/2006/vcard/ns#Organization': [
      'http://www.w3.org/2006/vcard/ns#fn',
      'http://www.w3.org/2006/vcard/ns#hasURL',
    ],
  };
  for (const graph of Object.values(graphs)) {
    for (const [kind, properties] of Object.entries(required)) {
      const found = instances(graph, kind);
      assert.ok(found.length > 0, kind);
      for (const subject of found) {
        for (const property of properties)
          assert.ok(objects(graph, subject, property).length > 0, `${subject} ${property}`);
      }
    }
    for (const kind of [`${dcat}Catalog`, `${dcat}Dataset`]) {
      for (const subject of instances(graph, kind)) {
        assert.equal(objects(graph, subject, `${dct}publisher`).length, 1);
        for (const property of text) {
          const languages = graph
            .getObjects(subject, property, null)
            .map((each) => (each.termType === 'Literal' ? each.language : ''));
          assert.ok(!languages.includes(''), `${subject} ${property} without a language`);
          assert.equal(
            new Set(languages).size,
            languages.length,
            `${subject} ${property} twice in a language`,
          );
        }
        if (kind === `${dcat}Dataset`)
          assert.ok(objects(graph, subject, `${dcat}theme`).some((each) => each.startsWith(authority)));
      }
    }
  }
});

test('what version 3 recommends of a dataset is there as far as we know it', () => {
  for (const dataset of instances(graphs.published, `${dcat}Dataset`)) {
    for (const property of ['distribution', 'keyword'])
      assert.ok(objects(graphs.published, dataset, dcat + property).length > 0, `${dataset} ${property}`);
    for (const property of ['accessRights', 'spatial'])
      assert.ok(objects(graphs.published, dataset, dct + property).length > 0, `${dataset} ${property}`);
  }
  for (const distribution of instances(graphs.published, `${dcat}Distribution`)) {
    const licence = objects(graphs.published, distribution, `${dct}license`);
    const rights = objects(graphs.published, distribution, `${dct}rights`);
    assert.equal(licence.length + rights.length, 1, `${distribution}: a licence, or what is known of it`);
    assert.equal(objects(graphs.published, distribution, `${dct}format`).length, 1);
  }
});

test('a dataset has its source’s licence, and none where the sources state none or several', () => {
  const licences = (id: string): string[] =>
    objects(graphs.published, absolute(`data/#${id}-csv`), `${dct}license`);
  assert.deepEqual(licences('indikator-gsi-elever'), [`${authority}/licence/NLOD_2_0`]);
  assert.deepEqual(licences('indikator-barnehagedekning-1-5-ar'), [`${authority}/licence/CC_BY_4_0`]);
  assert.deepEqual(licences('indikator-arbeidsro-gjengitt'), []);
  assert.deepEqual(licences('observasjoner'), []);
});

test('who publishes is the national register’s entry, and whom to write to', () => {
  const { published: graph, demonstration: bare } = graphs;
  const [catalog = ''] = instances(graph, `${dcat}Catalog`);
  assert.deepEqual(objects(graph, catalog, `${dct}publisher`), [
    'https://organization-catalog.fellesdatakatalog.digdir.no/organizations/900000001',
  ]);
  assert.deepEqual(objects(graph, absolute('data/#kontakt'), 'http://www.w3.org/2006/vcard/ns#hasEmail'), [
    'mailto:post@proving.example',
  ]);
  assert.deepEqual(objects(bare, catalog, `${dct}publisher`), [absolute('data/#utgiver')]);
  assert.deepEqual(objects(bare, absolute('data/#kontakt'), 'http://www.w3.org/2006/vcard/ns#hasEmail'), []);
});

test('nothing is without an address, and every address is whole', () => {
  for (const { subject, predicate, object } of graphs.published.getQuads(null, null, null, null)) {
    for (const term of [subject, predicate, object]) {
      assert.notEqual(term.termType, 'BlankNode');
      if (term.termType === 'NamedNode') assert.match(term.value, /^(https?:\/\/|mailto:)[^\s<>]+$/);
    }
  }
});

test('a dataset’s address is the same in the next release, whatever has been added', async () => {
  const later = graphOf(await downloadsOf(catalogue, { asOf: '2027-02-01', publisher }));
  const addresses = instances(graphs.demonstration, `${dcat}Dataset`).sort();
  assert.ok(addresses.length > 80);
  assert.deepEqual(instances(later, `${dcat}Dataset`).sort(), addresses);
  assert.deepEqual(instances(later, `${dcat}Catalog`), [absolute('data/#katalog')]);
  // And the datasets of an unchanged source say the same, so that a harvester sees no change.
  const text = (graph: Store): string[] =>
    graph
      .getQuads(absolute('data/#indikator-gsi-elever'), null, null, null)
      .map(({ predicate, object }) => `${predicate.value} ${object.value}`)
      .sort();
  assert.deepEqual(text(later), text(graphs.published));
});

test('Turtle and JSON-LD say the same', async () => {
  const lines = await nQuadsOf(published.get('data/katalog.jsonld') as object);
  const fromJson = new Store(new Parser({ format: 'application/n-quads' }).parse(lines));
  const said = (graph: Store): string[] =>
    graph
      .getQuads(null, null, null, null)
      .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`)
      .sort();
  assert.deepEqual(said(fromJson), said(graphs.published));
});

test('every file that the catalogue leads to is in the release, and nothing made up is', () => {
  const records = new Set(catalogue.realIndicators.map(({ id }) => `api/v1/indicator/${id}.json`));
  for (const { value } of graphs.published.getObjects(null, `${dcat}downloadURL`, null)) {
    const path = value.slice(absolute('').length);
    assert.ok(published.has(path) || records.has(path), path);
  }
  assert.doesNotMatch(String(published.get('data/katalog.ttl')), /evk-|ksempelvik|no-9999/);
});
