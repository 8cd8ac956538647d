import {
  catalogPath,
  type Country,
  type DatasetFormat,
  type DatasetHead,
  type Indicator,
  type Language,
  type SiteConfig,
  type Source,
} from '@apen-oppvekst/data-schema/terms';
import { localized } from '../language.ts';

const mediaTypes: Readonly<Record<DatasetFormat, string>> = {
  csv: 'text/csv',
  jsonStat: 'application/json',
  record: 'application/json',
};
const countryNames: Readonly<Record<Country, string>> = { no: 'Norge', se: 'Sverige' };

export interface Described {
  readonly dataset: DatasetHead;
  readonly indicator: Indicator;
  /** Those of the dataset. */
  readonly sources: readonly Source[];
  readonly publisher: SiteConfig['publisher'];
  readonly language: Language;
  /** A path relative to the portal's root as a full address. */
  readonly permalink: (path: string) => string;
}

/** An indicator's figures as a schema.org Dataset: what search engines for data read in the page. */
export function schemaOrgOf({
  dataset,
  indicator,
  sources,
  publisher,
  language,
  permalink,
}: Described): object {
  const { id, period, modified, licences, countries, files, path } = dataset;
  const [licence, ...more] = licences;
  const caveats = [...(indicator.limits === undefined ? [] : [indicator.limits]), ...indicator.caveats];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': permalink(`${catalogPath.page}#${id}`),
    url: permalink(path),
    name: localized(dataset.title, language),
    description: [dataset.description, ...caveats].map((text) => localized(text, language)).join(' '),
    inLanguage: language,
    isAccessibleForFree: true,
    creator: [...new Set(sources.map((source) => source.publisher))].map(organization),
    ...(publisher !== null && { publisher: organization(publisher.name) }),
    ...(more.length === 0 && licence?.address !== undefined && { license: licence.address }),
    ...(modified !== undefined && { dateModified: modified }),
    ...(period !== undefined && { temporalCoverage: `${period.start}/${period.end}` }),
    spatialCoverage: countries.map((country) => countryNames[country]),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: localized(indicator.title, language),
      unitText: indicator.unitOfMeasure,
    },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaTypes[file.format],
      contentUrl: permalink(file.path),
    })),
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': permalink(`${catalogPath.page}#katalog`) },
  };
}

const organization = (name: string): object => ({ '@type': 'Organization', name });

/** JSON that may stand in a page: no text in it can end the element or begin another. */
export const jsonInPage = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
