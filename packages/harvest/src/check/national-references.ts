import { pathText } from '@apen-oppvekst/data-schema';
import { stringsUnder } from '../national/texts.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import type { KnownIds, Target } from '../read/known-ids.ts';
import { textFiles } from './text-files.ts';
import type { Reference } from './reference.ts';

/** Ids in the national folder that point to something else in it, or to a source. */
export function nationalReferences(input: Input): Reference[] {
  const texts: readonly Entry<object>[] = textFiles(input);
  return [
    ...under('source', () => 'source', [...input.laws, ...input.pictogramFiles, ...input.help]),
    ...under('titleSource', () => 'source', input.articles),
    ...under('basis', (id) => basisTarget(input.known, id), texts),
    ...under('pictogram', () => 'pictogram', texts),
    ...under('pictograms', () => 'pictogram', input.speakUp),
    ...under('services', () => 'service', [...input.speakUp, ...input.caseSteps]),
    ...under('order', () => 'service', input.help),
    ...under('replaces', () => 'service', input.help),
  ];
}

/** A `basis` names an article, a source or a section of law; what is none of them is told as the last. */
function basisTarget(known: KnownIds, id: string): Target {
  if (/^art-\d+$/.test(id)) return 'article';
  return !known.has('law', id) && known.has('source', id) ? 'source' : 'law';
}

/** The ids under every field of a name. */
function under(name: string, target: (id: string) => Target, entries: readonly Entry<object>[]): Reference[] {
  return entries.flatMap((entry) =>
    stringsUnder(name, entry.value).map(({ path, id }) => ({
      target: target(id),
      id,
      file: entry.file,
      path: placeIn(entry, pathText(path, entry.value)),
      fictional: entry.fictional,
      ownWorld: false,
    })),
  );
}
