import { pathText, settings, type Fault, type HelpFile, type Situation } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { countryOfFolder } from '../read/layout.ts';

/** Harm at home, and not bearing more: who can help now comes before the unit. */
const urgent: ReadonlySet<Situation> = new Set(['atHome', 'despair']);

/** What a child in danger must meet whatever else is changed: a number to ring, and somebody who listens. */
const needed = ['emergency', 'childLine'] as const;

const names = {
  emergency: { nb: 'et nødnummer', en: 'an emergency number' },
  childLine: { nb: 'barnas egen telefon', en: 'the children’s line' },
} as const;

/** Lists of help, and urgent situations of the dialog, that leave out who can help now, or put them last. */
export const missingUrgentHelp = (input: Input): Fault[] => [
  ...input.help.flatMap(withoutNumbers),
  ...urgentSituations(input),
];

/** A country's list has both of them for every child in it. */
function withoutNumbers(entry: Entry<HelpFile>): Fault[] {
  const forEveryChild = entry.value.services.filter(
    ({ oneLine, areas, settings: where }) =>
      oneLine.child !== undefined && areas.length === 0 && where.length === 0,
  );
  return needed
    .filter((kind) => !forEveryChild.some((service) => service.kind === kind && service.phone !== undefined))
    .map((kind) =>
      fault(entry.file, placeIn(entry, 'services'), {
        nb: `${names[kind].nb} for alle barn (kind ${kind}, phone, oneLine.child, uten areas og settings)`,
        en: `${names[kind].en} for all children (kind ${kind}, phone, oneLine.child, without areas and settings)`,
        came: undefined,
      }),
    );
}

function urgentSituations(input: Input): Fault[] {
  return input.speakUp.flatMap((entry) => {
    const help = input.help.find(({ file }) => countryOfFolder(file) === entry.value.country);
    const kinds = new Map(help?.value.services.map(({ id, kind }) => [id, kind]));
    return settings.flatMap((setting) =>
      entry.value[setting].situations.flatMap(({ id, helpFirst, services }, index) => {
        if (!urgent.has(id)) return [];
        const at = (field: string): string =>
          placeIn(entry, pathText([setting, 'situations', index, field], entry.value));
        const missing =
          help === undefined
            ? []
            : needed.filter((kind) => !services.some((each) => kinds.get(each) === kind));
        return [
          ...(helpFirst
            ? []
            : [
                fault(entry.file, at('helpFirst'), {
                  nb: `true ved ${id}`,
                  en: `true at ${id}`,
                  came: helpFirst,
                }),
              ]),
          ...missing.map((kind) =>
            fault(entry.file, at('services'), {
              nb: `${names[kind].nb} (kind ${kind})`,
              en: `${names[kind].en} (kind ${kind})`,
              came: services.join(', '),
            }),
          ),
        ];
      }),
    );
  });
}
