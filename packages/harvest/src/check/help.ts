import {
  dialogReaderOf,
  helpAudiences,
  helpFacts,
  pathText,
  settings,
  type Country,
  type Fault,
  type HelpFile,
  type HelpService,
} from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { countryOfFolder } from '../read/layout.ts';
import { tooLate } from './dates.ts';

/** Help services, and situations that point to them, that would fail the one who needs them. */
export const brokenHelp = (input: Input, asOf: string): Fault[] => [
  ...input.help.flatMap((entry) => [
    ...entry.value.services.flatMap((service, index) =>
      brokenService(entry, service, pathText(['services', index], entry.value), asOf),
    ),
    ...brokenOrder(entry),
  ]),
  ...situationsWithoutHelp(input),
];

function brokenService(entry: Entry<HelpFile>, service: HelpService, path: string, asOf: string): Fault[] {
  const country = countryOfFolder(entry.file);
  const at = (field: string): string => placeIn(entry, `${path}.${field}`);
  return [
    ...(service.country === country && service.id.startsWith(`${country}-`)
      ? []
      : [
          fault(entry.file, at('country'), {
            nb: `landet som mappen har navn etter, også først i id: ${country ?? ''}`,
            en: `the country that the folder is named after, first in the id too: ${country ?? ''}`,
            came: `${service.id}, ${service.country}`,
          }),
        ]),
    ...(service.kind === 'emergency' && (service.phone?.status ?? 'unverified') === 'unverified'
      ? [
          fault(entry.file, at('phone'), {
            nb: 'et nødnummer med kilde',
            en: 'an emergency number with a source',
            came: service.phone?.value,
          }),
        ]
      : []),
    ...helpFacts.flatMap((fact) => {
      const checked = service[fact]?.checked ?? null;
      return checked === null ? [] : tooLate(entry, `${path}.${fact}.checked`, checked, asOf);
    }),
  ];
}

/** Each audience's order names every service that has a line for it, once, and no other. */
function brokenOrder(entry: Entry<HelpFile>): Fault[] {
  const { services, order } = entry.value;
  return helpAudiences.flatMap((audience) => {
    const withLine = services.filter(({ oneLine }) => oneLine[audience] !== undefined).map(({ id }) => id);
    const listed = order[audience];
    const wrong = [
      ...withLine.filter((id) => !listed.includes(id)),
      // An id of no service at all is told among the references.
      ...listed.filter((id) => !withLine.includes(id) && services.some((service) => service.id === id)),
      ...listed.filter((id, index) => listed.indexOf(id) !== index),
    ];
    if (wrong.length === 0) return [];
    return [
      fault(entry.file, placeIn(entry, `order.${audience}`), {
        nb: `hver tjeneste med oneLine.${audience}, én gang, og ingen andre`,
        en: `every service with oneLine.${audience}, once, and no other`,
        came: wrong.join(', '),
      }),
    ];
  });
}

/** What a situation names must be for those who read the dialog there. */
function situationsWithoutHelp(input: Input): Fault[] {
  const services = new Map(input.help.flatMap(({ value }) => value.services.map((each) => [each.id, each])));
  const fits = (id: string, country: Country, setting: (typeof settings)[number]): boolean => {
    const service = services.get(id);
    if (service === undefined) return true;
    const there = service.settings.length === 0 || service.settings.includes(setting);
    return service.country === country && service.oneLine[dialogReaderOf[setting]] !== undefined && there;
  };
  return input.speakUp.flatMap((entry) =>
    settings.flatMap((setting) =>
      entry.value[setting].situations.flatMap((situation, index) =>
        situation.services.flatMap((id, place) => {
          if (fits(id, entry.value.country, setting)) return [];
          const path = pathText([setting, 'situations', index, 'services', place], entry.value);
          return [
            fault(entry.file, placeIn(entry, path), {
              nb: `en tjeneste i landet som leseren kan se her (oneLine.${dialogReaderOf[setting]}, settings)`,
              en: `a service in the country that the reader may see here (oneLine.${dialogReaderOf[setting]}, settings)`,
              came: id,
            }),
          ];
        }),
      ),
    ),
  );
}
