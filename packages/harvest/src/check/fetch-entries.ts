import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { groupBy } from '../order.ts';
import { placeIn } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { importers, isImporterName, isRefusal, parseMapping } from '../sources/index.ts';

type Entry = Input['fetchEntries'][number];

/** Entries of the fetch list that could not be run as they stand. */
export const brokenFetchEntries = ({ fetchEntries }: Pick<Input, 'fetchEntries'>): Fault[] => [
  ...fetchEntries.flatMap((entry) => [
    ...misnamed(entry),
    ...unknownImporter(entry),
    ...brokenMapping(entry),
  ]),
  ...sharedFiles(fetchEntries),
];

/** `--only ID` and the file must be the same word. */
const misnamed = ({ file, value: { id } }: Entry): Fault[] =>
  file === `fetch/${id}.json`
    ? []
    : [
        fault(file, 'id', {
          nb: 'filens navn uten «.json»',
          en: 'the name of the file without «.json»',
          came: id,
        }),
      ];

/** What nobody reads is not fetched: it would be kept all the same, persons' names and all. */
function unknownImporter({ file, value: { importer, reviewed } }: Entry): Fault[] {
  if (importer === null ? !reviewed : isImporterName(importer)) return [];
  const names = Object.keys(importers).join(', ');
  return [fault(file, 'importer', { nb: `en av ${names}`, en: `one of ${names}`, came: importer })];
}

function brokenMapping({ file, value: { into, source } }: Entry): Fault[] {
  if (into === undefined) return [];
  const parsed = parseMapping(into.mapping, file);
  if (isRefusal(parsed))
    return parsed.faults.map((each) => ({ ...each, path: placeIn({ path: 'into.mapping' }, each.path) }));
  if (parsed.mapping.source === source.id) return [];
  const [nb, en] = [`kilden som oppføringen henter (${source.id})`, `the entry's own source (${source.id})`];
  return [fault(file, 'into.mapping.source', { nb, en, came: parsed.mapping.source })];
}

/** Each would put its figures in place of the other's. */
const sharedFiles = (entries: readonly Entry[]): Fault[] =>
  [...groupBy(entries, ({ value }) => value.into?.file ?? '')].flatMap(([name, [first, ...others]]) =>
    name === ''
      ? []
      : others.map(({ file }) =>
          fault(file, 'into.file', {
            nb: `en egen fil (${name} er den som ${first?.value.id ?? ''} skriver)`,
            en: `a file of its own (${name} is the one that ${first?.value.id ?? ''} writes)`,
            came: name,
          }),
        ),
  );
