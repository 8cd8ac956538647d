import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import type { Target } from '../read/known-ids.ts';
import { tooLate } from './dates.ts';

const subjects: readonly Target[] = ['plan', 'item', 'unit', 'indicator', 'municipality'];

/** Corrections that are about nothing, or of a day to come. */
export const brokenCorrections = (input: Input, asOf: string): Fault[] =>
  input.corrections.flatMap((entry) => [
    ...(subjects.some((target) => input.known.has(target, entry.value.subject))
      ? []
      : [
          fault(entry.file, placeIn(entry, 'subject'), {
            nb: 'id til en plan, et punkt, en enhet, en indikator eller en kommune',
            en: 'the id of a plan, an item, a unit, an indicator or a municipality',
            came: entry.value.subject,
          }),
        ]),
    ...tooLate(entry, 'date', entry.value.date, asOf),
  ]);
