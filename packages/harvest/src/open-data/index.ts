/** Everything that tells a program what can be downloaded and what lies in it, by its path in the release. */
import {
  catalogPath,
  indicatorCubePath,
  tableMetadataPath,
  type DatasetsRecord,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import type { NamedTable } from '../tables/index.ts';
import { csvwOf, type DescribedTable } from './csvw.ts';
import { dataPackageOf } from './data-package.ts';
import { datasetsRecord } from './datasets.ts';
import { catalogJsonLd, turtleOf, type CatalogOptions } from './dcat.ts';
import { jsonStatOf } from './json-stat.ts';

export interface OpenDataOptions extends Pick<CatalogOptions, 'publisher' | 'absolute'> {
  readonly asOf: string;
}

/** JSON files are given as values, Turtle as text. */
export async function* openData(
  catalogue: Catalogue,
  tables: readonly NamedTable[],
  options: OpenDataOptions,
): AsyncGenerator<[path: string, content: object | string]> {
  const record = datasetsRecord(catalogue, options.asOf);
  const described = describe(tables, record);
  const sources = catalogue.realSources;
  yield [catalogPath.record, record];
  for (const table of described) yield [tableMetadataPath(table.path), csvwOf(table, sources)];
  for (const { indicator } of record.datasets) {
    const found = catalogue.realIndicators.find(({ id }) => id === indicator);
    if (found !== undefined) {
      yield [indicatorCubePath(found.id), jsonStatOf(catalogue, found, options.absolute)];
    }
  }
  yield [
    catalogPath.dataPackage,
    dataPackageOf(described, sources, { home: options.absolute(catalogPath.page), asOf: options.asOf }),
  ];
  const jsonLd = catalogJsonLd(record, { ...options, sources });
  yield [catalogPath.jsonLd, jsonLd];
  yield [catalogPath.turtle, await turtleOf(jsonLd)];
}

/** Each table with the dataset it is a file of. */
const describe = (tables: readonly NamedTable[], { datasets }: DatasetsRecord): DescribedTable[] =>
  tables.map(({ path, name, table }) => {
    const dataset = datasets.find(({ files }) => files.some((file) => file.path === path));
    if (dataset === undefined) throw new Error(`${path} is in no dataset`);
    return { path, name, dataset, columns: table.columns };
  });
