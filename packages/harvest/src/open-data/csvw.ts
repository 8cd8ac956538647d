import type { DatasetHead, Source } from '@apen-oppvekst/data-schema';
import { keyOf, meaningOf, type CellType } from './columns.ts';
import type { TableName } from './words.ts';

const datatypes: Readonly<Record<CellType, string>> = {
  string: 'string',
  number: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  address: 'anyURI',
};

/** A table that is described: which of ours it is, the dataset it belongs to, and its columns in order. */
export interface DescribedTable {
  readonly path: string;
  readonly name: TableName;
  readonly dataset: DatasetHead;
  readonly columns: readonly string[];
}

/** What lies in a cell of a table, as the W3C's «CSV on the Web» tells it: `x.csv-metadata.json` beside `x.csv`. */
export function csvwOf({ path, name, dataset, columns }: DescribedTable, sources: readonly Source[]): object {
  const licences = dataset.licences.flatMap((licence) =>
    licence?.address === undefined ? [] : [{ '@id': licence.address }],
  );
  // A key with an empty cell is none: everybody has no breakdown.
  const primaryKey = keyOf[name].filter((column) => meaningOf(name, column).required);
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: path.split('/').at(-1),
    'dc:title': inLanguages(dataset.title),
    'dc:description': inLanguages(dataset.description),
    ...(licences.length === 1 && dataset.licences.length === 1 && { 'dc:license': licences[0] }),
    ...(dataset.modified !== undefined && {
      'dc:modified': { '@value': dataset.modified, '@type': 'xsd:date' },
    }),
    'dc:source': sources
      .filter(({ id }) => dataset.sources.includes(id))
      .map(({ publisher, title }) => `${publisher}: ${title}`),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, doubleQuote: true },
    tableSchema: {
      columns: columns.map((column) => {
        const { type, description, required } = meaningOf(name, column);
        return {
          name: column,
          titles: column,
          datatype: datatypes[type],
          ...(required && { required }),
          'dc:description': { '@value': description, '@language': 'en' },
        };
      }),
      ...(primaryKey.length > 0 && primaryKey.length === keyOf[name].length && { primaryKey }),
    },
  };
}

const inLanguages = (text: DatasetHead['title']): object[] =>
  Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));
