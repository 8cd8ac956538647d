import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatasetHead, Indicator, Source } from '@apen-oppvekst/data-schema/terms';
import { jsonInPage, schemaOrgOf, type Described } from './schema-org.ts';

const dataset: DatasetHead = {
  id: 'indikator-trygg',
  title: { nb: 'Trygg' },
  description: { nb: 'Andel som er trygge.' },
  indicator: 'trygg',
  path: 'indikator/trygg/',
  files: [
    { path: 'data/indikator/trygg.csv', format: 'csv' },
    { path: 'data/indikator/trygg.json', format: 'jsonStat' },
  ],
  sources: ['a'],
  licences: [{ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' }],
  period: { start: '2020-01-01', end: '2024-12-31' },
  countries: ['no'],
  modified: '2026-01-02',
};
const described: Described = {
  dataset,
  indicator: {
    title: dataset.title,
    limits: { nb: 'Sier ikke hvorfor.' },
    caveats: [],
    unitOfMeasure: 'percent',
  } as unknown as Indicator,
  sources: [{ id: 'a', publisher: 'Utgiver' } as Source],
  publisher: null,
  language: 'nb',
  permalink: (path) => `https://x.example/${path}`,
};

test('a dataset says what it is, whose, under which licence, of when, and where each format is', () => {
  assert.deepEqual(schemaOrgOf(described), {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': 'https://x.example/data/#indikator-trygg',
    url: 'https://x.example/indikator/trygg/',
    name: 'Trygg',
    description: 'Andel som er trygge. Sier ikke hvorfor.',
    inLanguage: 'nb',
    isAccessibleForFree: true,
    creator: [{ '@type': 'Organization', name: 'Utgiver' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-01-02',
    temporalCoverage: '2020-01-01/2024-12-31',
    spatialCoverage: ['Norge'],
    variableMeasured: { '@type': 'PropertyValue', name: 'Trygg', unitText: 'percent' },
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://x.example/data/indikator/trygg.csv',
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: 'https://x.example/data/indikator/trygg.json',
      },
    ],
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': 'https://x.example/data/#katalog' },
  });
});

test('a licence that only some of the sources have is not promised for all', () => {
  const partly = { ...described, dataset: { ...dataset, licences: [...dataset.licences, null] } };
  assert.ok(!('license' in schemaOrgOf(partly)));
});

test('no text can end the element that it stands in', () => {
  const text = jsonInPage({ name: '</script><b>' });
  assert.doesNotMatch(text, /</);
  assert.deepEqual(JSON.parse(text), { name: '</script><b>' });
});
