import {
  caseKinds,
  pathText,
  planFields,
  settings,
  type CaseStepsFile,
  type Fault,
  type Setting,
} from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { countryOfFolder } from '../read/layout.ts';

/** What to do now, where it is not whole: a step that is missing, or one that nobody would ever be shown. */
export const brokenCaseSteps = (input: Input): Fault[] =>
  input.caseSteps.flatMap((entry) =>
    settings.flatMap((setting) => [
      ...wrongOrders(entry, setting),
      ...notSafetyFirst(entry, setting, input),
      ...wrongFields(entry, setting),
    ]),
  );

/** Each id of an order is a step, once; and each step is in some order. */
function wrongOrders(entry: Entry<CaseStepsFile>, setting: Setting): Fault[] {
  const { steps, order } = entry.value[setting];
  const known = new Set(steps.map(({ id }) => id));
  const used = new Set(Object.values(order).flat());
  return [
    ...caseKinds.flatMap((kind) =>
      order[kind].flatMap((id, index) =>
        known.has(id) && order[kind].indexOf(id) === index
          ? []
          : [
              fault(entry.file, placeIn(entry, pathText([setting, 'order', kind, index], entry.value)), {
                nb: 'id til et steg i steps, én gang i hver rekkefølge',
                en: 'the id of a step in steps, once in each order',
                came: id,
              }),
            ],
      ),
    ),
    ...steps.flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            fault(entry.file, placeIn(entry, pathText([setting, 'steps', index, 'id'], entry.value)), {
              nb: 'et steg som står i en rekkefølge i order',
              en: 'a step that stands in an order in order',
              came: id,
            }),
          ],
    ),
  ];
}

/** Whatever it is about, the first thing is whether somebody is in danger: a step for all readers, with a number to ring. */
function notSafetyFirst(entry: Entry<CaseStepsFile>, setting: Setting, input: Input): Fault[] {
  const { steps, order } = entry.value[setting];
  const help = input.help.find(({ file }) => countryOfFolder(file) === entry.value.country);
  if (help === undefined) return [];
  const emergency = new Set(
    help.value.services.filter(({ kind }) => kind === 'emergency').map(({ id }) => id),
  );
  return caseKinds.flatMap((kind) => {
    const first = steps.find(({ id }) => id === order[kind][0]);
    if (first === undefined) return [];
    if (first.only === undefined && first.services.some((id) => emergency.has(id))) return [];
    return [
      fault(entry.file, placeIn(entry, pathText([setting, 'order', kind, 0], entry.value)), {
        nb: 'et steg for alle lesere, med et nødnummer i services',
        en: 'a step for all readers, with an emergency number in services',
        came: first.id,
      }),
    ];
  });
}

/** The five points, in the law's order. */
function wrongFields(entry: Entry<CaseStepsFile>, setting: Setting): Fault[] {
  const came = entry.value[setting].plan.fields.map(({ id }) => id);
  if (came.join() === planFields.join()) return [];
  return [
    fault(entry.file, placeIn(entry, `${setting}.plan.fields`), {
      nb: `disse i rekkefølge: ${planFields.join(', ')}`,
      en: `these in order: ${planFields.join(', ')}`,
      came: came.join(', '),
    }),
  ];
}
