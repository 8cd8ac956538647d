import { FaultError, type ChangesRecord } from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../catalogue.ts';
import { fault } from '../fault.ts';
import { differences, firstChanges } from './differences.ts';
import type { Previous } from './previous.ts';
import { publishedBy } from './published.ts';
import { subjectOf } from './subject.ts';

/**
 * The change log: what is new since the previous release, on top of all that was new before.
 * @throws {FaultError} if the previous release is of a later day
 */
export function changesRecord(
  catalogue: Catalogue,
  previous: Previous | undefined,
  asOf: string,
): ChangesRecord {
  if (previous !== undefined && previous.asOf > asOf) {
    throw new FaultError([
      fault('--previous', 'asOf', {
        nb: `en utgivelse for ${asOf} eller en dag før`,
        en: `a release for ${asOf} or a day before`,
        came: previous.asOf,
      }),
    ]);
  }
  const after = publishedBy(catalogue);
  const news =
    previous === undefined
      ? firstChanges(catalogue, after, asOf)
      : differences(previous.published, catalogue, after, asOf);
  const earlier = previous?.changes ?? [];
  const taken = new Set(earlier.map((change) => change.id));
  return {
    asOf,
    changes: [...news.map((change) => ({ ...change, id: freeId(change.id, taken) })), ...earlier],
    corrections: after.corrections.map((correction) => {
      const { title, language, path } = subjectOf(catalogue, correction.subject);
      return { ...correction, title, language, path };
    }),
  };
}

/** The id, or with a number behind it if an earlier change of the same day has it. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
