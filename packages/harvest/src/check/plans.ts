import type { Fault, Plan } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import type { Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';

/** Plans whose parts do not fit together. */
export const brokenPlans = (input: Input): Fault[] =>
  input.plans.flatMap((plan) => [...wrongFileName(plan), ...lostSections(plan)]);

/** Whoever looks for a plan's file finds it by the plan's id. */
function wrongFileName({ file, value }: Entry<Plan>): Fault[] {
  const name = `${value.id}.json`;
  if (file.split('/').at(-1) === name) return [];
  return [
    fault(file, 'id', {
      nb: `id lik filnavnet (${name})`,
      en: `an id like the file name (${name})`,
      came: value.id,
    }),
  ];
}

function lostSections({ file, value }: Entry<Plan>): Fault[] {
  const parents = new Map(value.sections.map((section) => [section.id, section.parent]));
  const missing = (at: string, id: string): Fault =>
    fault(file, at, { nb: 'en del (sections) av samme plan', en: 'a section of the same plan', came: id });
  return [
    ...value.items.flatMap((item, index) =>
      parents.has(item.section) ? [] : [missing(`items[${index} = ${item.id}].section`, item.section)],
    ),
    ...value.sections.flatMap(({ id, parent }, index) => {
      const at = `sections[${index} = ${id}].parent`;
      if (parent === undefined) return [];
      if (!parents.has(parent)) return [missing(at, parent)];
      if (!isAbove(id, id, parents)) return [];
      return [
        fault(file, at, {
          nb: 'en del som ikke selv ligger under denne',
          en: 'a section that is not itself below this one',
          came: parent,
        }),
      ];
    }),
  ];
}

/** True if `ancestor` is among the sections above `id`. */
function isAbove(ancestor: string, id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let above = parents.get(id);
  while (above !== undefined && !seen.has(above)) {
    if (above === ancestor) return true;
    seen.add(above);
    above = parents.get(above);
  }
  return false;
}
