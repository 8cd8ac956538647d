import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn, type Entry } from '../read/entry.ts';

/** A fault if a date lies after the day that the release is computed for. */
export function tooLate(entry: Entry<unknown>, at: string, date: string, asOf: string): Fault[] {
  if (date <= asOf) return [];
  return [
    fault(entry.file, placeIn(entry, at), {
      nb: `en dato som ikke er etter dagen utgivelsen gjelder for (${asOf})`,
      en: `a date that is not after the day the release is computed for (${asOf})`,
      came: date,
    }),
  ];
}
