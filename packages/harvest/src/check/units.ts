import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { tooLate } from './dates.ts';

/** Municipalities and units that contradict themselves or the file they stand in. */
export const brokenUnits = (input: Input, asOf: string): Fault[] => [
  ...input.municipalities
    .filter(({ value }) => !value.id.startsWith(`${value.country}-`))
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'country'), {
        nb: 'landet som id begynner med',
        en: 'the country that the id begins with',
        came: `${entry.value.id}, ${entry.value.country}`,
      }),
    ),
  ...input.municipalities.flatMap((entry) =>
    entry.value.textsChecked === undefined
      ? []
      : tooLate(entry, 'textsChecked.on', entry.value.textsChecked.on, asOf),
  ),
  ...input.units
    .filter(({ file, value }) => file.split('/').at(-1) !== `${value.municipality}.json`)
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'municipality'), {
        nb: 'kommunen som filen har navn etter',
        en: 'the municipality that the file is named after',
        came: entry.value.municipality,
      }),
    ),
  ...input.units
    .filter(({ value }) => value.joined && value.channels.length === 0)
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'channels'), {
        nb: 'minst én kanal, siden enheten har tatt i bruk tjenesten (joined er true)',
        en: 'at least one channel, because the unit has joined (joined is true)',
        came: entry.value.channels,
      }),
    ),
];
