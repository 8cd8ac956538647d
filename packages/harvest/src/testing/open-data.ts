import type { Catalogue } from '../catalogue.ts';
import { openData, type OpenDataOptions } from '../open-data/index.ts';
import { tables } from '../tables/index.ts';
import { toCsv } from '../tables/csv.ts';

/** A path of the release as a full address, as far as tests go. */
export const absolute = (path: string): string => `https://x.example/${path}`;

/** The downloads of a release by their path: tables as text, JSON as values, Turtle as text. */
export async function downloadsOf(
  catalogue: Catalogue,
  options: Omit<OpenDataOptions, 'absolute'>,
): Promise<Map<string, unknown>> {
  const all = [...tables(catalogue, absolute)];
  const files = new Map<string, unknown>(all.map(({ path, table }) => [path, toCsv(table)]));
  for await (const [path, content] of openData(catalogue, all, { ...options, absolute }))
    // As a reader gets it.
    files.set(path, typeof content === 'string' ? content : JSON.parse(JSON.stringify(content)));
  return files;
}
