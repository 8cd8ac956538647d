import type { Source } from '@apen-oppvekst/data-schema';
import { inFirstLanguage } from '../language.ts';
import { keyOf, meaningOf, type CellType } from './columns.ts';
import type { DescribedTable } from './csvw.ts';
import { catalogWords } from './words.ts';

const types: Readonly<Record<CellType, { readonly type: string; readonly format?: string }>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  address: { type: 'string', format: 'uri' },
};

/** The tables as a Data Package (version 2): one file that tells a program what every column of every table is. */
export function dataPackageOf(
  tables: readonly DescribedTable[],
  sources: readonly Source[],
  { home, asOf }: { readonly home: string; readonly asOf: string },
): object {
  const used = new Set(tables.flatMap(({ dataset }) => dataset.sources));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'apen-oppvekst',
    title: inFirstLanguage(catalogWords.title).text,
    description: inFirstLanguage(catalogWords.description).text,
    homepage: home,
    // Midnight: what a release says is of its day, not of the hour it was built.
    created: `${asOf}T00:00:00Z`,
    version: asOf,
    sources: sources
      .filter(({ id }) => used.has(id))
      .map(({ publisher, title, address }) => ({
        title: `${publisher}: ${title}`,
        ...(address !== null && { path: address }),
      })),
    resources: tables.map((table) => resourceOf(table)),
  };
}

function resourceOf({ path, name, dataset, columns }: DescribedTable): object {
  // The standard knows a licence by its address, or by a name from a list that ours are not in.
  const licences = dataset.licences.flatMap((licence) =>
    licence?.address === undefined ? [] : [{ title: licence.name, path: licence.address }],
  );
  const key = keyOf[name];
  const required = key.every((column) => meaningOf(name, column).required);
  return {
    name: dataset.id,
    type: 'table',
    path: path.replace(/^data\//, ''),
    title: inFirstLanguage(dataset.title).text,
    description: inFirstLanguage(dataset.description).text,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    // Only where that of every row can be told: else the package would promise too much.
    ...(licences.length > 0 && licences.length === dataset.licences.length && { licenses: licences }),
    schema: {
      fields: columns.map((column) => {
        const meaning = meaningOf(name, column);
        return {
          name: column,
          ...types[meaning.type],
          description: meaning.description,
          ...(meaning.required && { constraints: { required: true } }),
        };
      }),
      missingValues: [''],
      ...(key.length > 0 && (required ? { primaryKey: key } : { uniqueKeys: [key] })),
    },
  };
}
