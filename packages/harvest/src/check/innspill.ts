import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { tooLate } from './dates.ts';

/** Innspill that come at an impossible time, or from a unit somewhere else. */
export const brokenInnspill = (input: Input, asOf: string): Fault[] => [
  ...input.innspill.flatMap((entry) => {
    const { date, answer } = entry.value;
    return [
      ...tooLate(entry, 'date', date, asOf),
      ...(answer === null ? [] : tooLate(entry, 'answer.date', answer.date, asOf)),
      ...(answer !== null && answer.date < date
        ? [
            fault(entry.file, placeIn(entry, 'answer.date'), {
              nb: `et svar som ikke er før innspillet (${date})`,
              en: `an answer that is not before the innspill (${date})`,
              came: answer.date,
            }),
          ]
        : []),
    ];
  }),
  ...wrongHomes(input),
];

/** An innspill from a unit belongs to that unit's municipality. */
function wrongHomes(input: Input): Fault[] {
  const homes = new Map(input.units.map(({ value }) => [value.id, value.municipality]));
  return input.innspill.flatMap((entry) => {
    const { unit, municipality } = entry.value;
    const home = unit === undefined ? undefined : homes.get(unit);
    if (home === undefined || home === municipality) return [];
    return [
      fault(entry.file, placeIn(entry, 'unit'), {
        nb: `en enhet i samme kommune (${municipality})`,
        en: `a unit in the same municipality (${municipality})`,
        came: `${unit} (${home})`,
      }),
    ];
  });
}
