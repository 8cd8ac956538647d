import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import {
  catalogPath,
  type Country,
  type DatasetFormat,
  type DatasetHead,
  type DatasetsRecord,
  type LocalizedText,
  type SiteConfig,
  type Source,
} from '@apen-oppvekst/data-schema';
import { byText } from '../order.ts';
import { catalogWords, licenceNotStated, licencesDiffer, noPublisher } from './words.ts';

export interface CatalogOptions {
  /** Who answers for the site; `null` as long as it is a demonstration. */
  readonly publisher: SiteConfig['publisher'];
  readonly sources: readonly Source[];
  /** A path in the release as a full address. */
  readonly absolute: (path: string) => string;
}

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority';
const countryUris: Readonly<Record<Country, string>> = {
  no: `${authority}/country/NOR`,
  se: `${authority}/country/SWE`,
};

/** The EU's names for licences, by the address that our sources name them by. Others have none that we know. */
const licenceUris: Readonly<Record<string, string>> = {
  'https://creativecommons.org/licenses/by/4.0/': `${authority}/licence/CC_BY_4_0`,
  'https://creativecommons.org/licenses/by-sa/4.0/': `${authority}/licence/CC_BYSA_4_0`,
  'https://data.norge.no/nlod/no/2.0': `${authority}/licence/NLOD_2_0`,
};

const formats: Readonly<
  Record<
    DatasetFormat,
    {
      readonly title: string;
      readonly file: string;
      readonly media: string;
      readonly standard?: { readonly address: string; readonly title: string };
    }
  >
> = {
  csv: {
    title: 'CSV',
    file: 'CSV',
    media: 'text/csv',
    standard: {
      address: 'https://www.w3.org/TR/tabular-metadata/',
      title: 'Metadata Vocabulary for Tabular Data',
    },
  },
  jsonStat: {
    title: 'JSON-stat 2.0',
    file: 'JSON',
    media: 'application/json',
    standard: { address: 'https://json-stat.org/format/', title: 'The JSON-stat Format' },
  },
  record: { title: 'JSON', file: 'JSON', media: 'application/json' },
};

type Node = Readonly<Record<string, unknown>>;
const ref = (uri: string): Node => ({ '@id': uri });
const date = (day: string): Node => ({ '@value': day, '@type': 'xsd:date' });
const inLanguages = (text: LocalizedText): Node[] =>
  Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));

const standards: readonly Node[] = Object.values(formats).flatMap(({ standard }) =>
  standard === undefined
    ? []
    : [
        {
          '@id': standard.address,
          '@type': 'dct:Standard',
          'dct:title': { '@value': standard.title, '@language': 'en' },
        },
      ],
);

/**
 * The catalogue as DCAT-AP-NO 3.0, in JSON-LD. Every thing has an address of its own, a place on the catalogue's page, since
 * harvesters skip what has none; the same dataset has the same address in every release.
 *
 * Sizes and checksums are left out: versions 2 and 3 ask for different types of them. They are in `manifest.json`. So is
 * `adms:status`, whose vocabulary the two do not share.
 */
export function catalogJsonLd({ datasets }: DatasetsRecord, options: CatalogOptions): object {
  const place = (name: string): string => `${options.absolute(catalogPath.page)}#${name}`;
  const publisher = publisherNode(options.publisher, place('utgiver'));
  const contact = contactNode(options, place('kontakt'));
  const newest = datasets
    .flatMap(({ modified = [] }) => modified)
    .sort(byText)
    .at(-1);
  const countries = [...new Set(datasets.flatMap((each) => each.countries))];
  const catalog: Node = {
    '@id': place('katalog'),
    '@type': 'dcat:Catalog',
    'dct:identifier': place('katalog'),
    'dct:title': inLanguages(catalogWords.title),
    'dct:description': inLanguages(catalogWords.description),
    'dct:publisher': ref(String(publisher['@id'])),
    'dcat:contactPoint': ref(place('kontakt')),
    'foaf:homepage': ref(options.absolute(catalogPath.page)),
    'dct:language': ref(`${authority}/language/NOB`),
    'dct:spatial': countries.map((country) => ref(countryUris[country])),
    'dcat:themeTaxonomy': ref(`${authority}/data-theme`),
    ...(newest !== undefined && { 'dct:modified': date(newest) }),
    'dcat:dataset': datasets.map(({ id }) => ref(place(id))),
  };
  return {
    '@context': prefixes,
    '@graph': [
      catalog,
      publisher,
      contact,
      ...standards,
      ...datasets.flatMap((dataset) =>
        datasetNodes(dataset, { ...options, place, publisher: String(publisher['@id']) }),
      ),
    ],
  };
}

function publisherNode(publisher: SiteConfig['publisher'], own: string): Node {
  const number = publisher?.organisationNumber;
  return {
    '@id':
      number === undefined
        ? own
        : `https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${number}`,
    '@type': 'foaf:Agent',
    'foaf:name': publisher === null ? inLanguages(noPublisher) : publisher.name,
    ...(number !== undefined && { 'dct:identifier': number }),
  };
}

const contactNode = ({ publisher, absolute }: CatalogOptions, id: string): Node => ({
  '@id': id,
  '@type': 'vcard:Organization',
  'vcard:fn': publisher === null ? inLanguages(noPublisher) : publisher.name,
  'vcard:hasURL': ref(absolute(catalogPath.page)),
  ...(publisher !== null && { 'vcard:hasEmail': ref(`mailto:${publisher.email}`) }),
});

interface Surroundings extends Pick<CatalogOptions, 'sources' | 'absolute'> {
  readonly place: (name: string) => string;
  readonly publisher: string;
}

function datasetNodes(dataset: DatasetHead, { sources, absolute, place, publisher }: Surroundings): Node[] {
  const { id, period, modified } = dataset;
  const owners = sources.filter((source) => dataset.sources.includes(source.id));
  const licence = licenceOf(dataset);
  const rights = licence === undefined ? rightsNode(dataset, place(`${id}-rettigheter`)) : undefined;
  const distributions = dataset.files.map(({ path, format }) => {
    const { title, file, media, standard } = formats[format];
    return {
      '@id': place(`${id}-${format}`),
      '@type': 'dcat:Distribution',
      'dct:title': { '@value': title, '@language': 'nb' },
      'dcat:accessURL': ref(absolute(dataset.path)),
      'dcat:downloadURL': ref(absolute(path)),
      'dct:format': ref(`${authority}/file-type/${file}`),
      'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${media}`),
      'dcatap:availability': ref(`${authority}/planned-availability/STABLE`),
      ...(standard !== undefined && { 'dct:conformsTo': ref(standard.address) }),
      ...(licence !== undefined && { 'dct:license': ref(licence) }),
      ...(rights !== undefined && { 'dct:rights': ref(String(rights['@id'])) }),
    };
  });
  const provenance: Node = {
    '@id': place(`${id}-kilder`),
    '@type': 'dct:ProvenanceStatement',
    'rdfs:label': owners.map((source) => ({
      '@value': `${source.publisher}: ${source.title}`,
      '@language': source.language ?? 'nb',
    })),
  };
  return [
    {
      '@id': place(id),
      '@type': 'dcat:Dataset',
      'dct:identifier': place(id),
      'dct:title': inLanguages(dataset.title),
      'dct:description': inLanguages(dataset.description),
      'dct:publisher': ref(publisher),
      'dcat:contactPoint': ref(place('kontakt')),
      'dcat:theme': ref(`${authority}/data-theme/EDUC`),
      'dcat:keyword': keywords,
      'dct:accessRights': ref(`${authority}/access-right/PUBLIC`),
      'dct:spatial': dataset.countries.map((country) => ref(countryUris[country])),
      'dcat:landingPage': ref(absolute(dataset.path)),
      ...(period !== undefined && { 'dct:temporal': ref(place(`${id}-tidsrom`)) }),
      ...(modified !== undefined && { 'dct:modified': date(modified) }),
      ...(owners.length > 0 && { 'dct:provenance': ref(place(`${id}-kilder`)) }),
      'dcat:distribution': distributions.map((each) => ref(each['@id'])),
    },
    ...distributions,
    ...(rights === undefined ? [] : [rights]),
    ...(owners.length === 0 ? [] : [provenance]),
    ...(period === undefined
      ? []
      : [
          {
            '@id': place(`${id}-tidsrom`),
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': date(period.start),
            'dcat:endDate': date(period.end),
          },
        ]),
  ];
}

const keywords: readonly Node[] = ['oppvekst', 'skolemiljø', 'barnehagemiljø'].map((word) => ({
  '@value': word,
  '@language': 'nb',
}));

/** The EU's name for the licence of a dataset, if all its sources have the same one and the EU knows it. */
function licenceOf({ licences }: DatasetHead): string | undefined {
  const [only, ...more] = licences;
  return more.length > 0 ? undefined : licenceUris[only?.address ?? ''];
}

/** What may be done with a dataset where no single licence of the EU's list says it. */
function rightsNode({ licences }: DatasetHead, id: string): Node {
  const known = licences.filter((each) => each !== null);
  const told: LocalizedText[] = [
    ...(licences.length > 1 ? [licencesDiffer] : []),
    ...(known.length < licences.length || licences.length === 0 ? [licenceNotStated] : []),
  ];
  return {
    '@id': id,
    '@type': 'dct:RightsStatement',
    // A licence's name is in its own language, which nobody has told us.
    'rdfs:label': [...known.map(({ name }) => name), ...told.flatMap(inLanguages)],
    'rdfs:seeAlso': known.flatMap(({ address }) => (address === undefined ? [] : ref(address))),
  };
}

/** A JSON-LD document as Turtle. */
export async function turtleOf(document: object): Promise<string> {
  const writer = new Writer({ prefixes });
  writer.addQuads(new Parser({ format: 'application/n-quads' }).parse(await nQuadsOf(document)));
  return await new Promise((done, fail) => {
    writer.end((error: Error | null, text: string) => {
      if (error === null || error === undefined) done(text);
      else fail(error);
    });
  });
}

/** A JSON-LD document as N-Quads: text that the two libraries share, each having quads of its own kind. */
export async function nQuadsOf(document: object): Promise<string> {
  const lines: unknown = await jsonld.toRDF(document, { format: 'application/n-quads' });
  if (typeof lines !== 'string') throw new Error('jsonld gave no N-Quads');
  return lines;
}
