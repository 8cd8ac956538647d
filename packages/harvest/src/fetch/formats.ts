/** What an answer of each format is told by, before an importer looks at it. */
import type { Fault, FetchEntry } from '@apen-oppvekst/data-schema';
import { parseJson } from '../read/json.ts';
import { decode } from '../read/text.ts';

type Format = FetchEntry['format'];

const byFormat: Readonly<Record<Format, readonly string[]>> = {
  json: ['application/json', '+json'],
  csv: ['text/csv', 'text/plain', 'application/csv'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

/** Content types that an entry's answers may come with; `+json` is any type that ends so. */
export const contentTypesOf = ({
  format,
  contentTypes,
}: Pick<FetchEntry, 'format' | 'contentTypes'>): readonly string[] => contentTypes ?? byFormat[format];

/** What shows that an answer is cut off or not what it says it is. JSON alone has an end that can be seen. */
export const broken: Readonly<Record<Format, (bytes: Uint8Array, address: string) => readonly Fault[]>> = {
  json: (bytes, address) => {
    const decoded = decode(bytes, address);
    if ('faults' in decoded) return decoded.faults;
    try {
      JSON.parse(decoded.text);
      return [];
    } catch {
      const parsed = parseJson(decoded.text, address);
      return 'faults' in parsed ? parsed.faults : [];
    }
  },
  csv: () => [],
  xlsx: () => [],
};
