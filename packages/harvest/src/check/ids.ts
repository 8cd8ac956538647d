import type { Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { articleId } from '../national/national.ts';
import { groupBy } from '../order.ts';
import { placeIn, type Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';

type Identified = Entry<{ readonly id: string }>;

/** An id becomes a file name, and names longer than 255 bytes exist on no common disk. */
const longest = 120;

/** Ids that are given twice, or too long. Each kind has its own ids, wherever in the input they stand. */
export function brokenIds(input: Input): Fault[] {
  const items = input.plans.flatMap((plan): Identified[] =>
    plan.value.items.map((item, index) => ({ ...plan, path: `items[${index} = ${item.id}]`, value: item })),
  );
  const sections = input.plans.map((plan): Identified[] =>
    plan.value.sections.map((section, index) => ({
      ...plan,
      path: `sections[${index} = ${section.id}]`,
      value: section,
    })),
  );
  const services = input.help.flatMap((file): Identified[] =>
    file.value.services.map((value, index) => ({ ...file, path: `services[${index} = ${value.id}]`, value })),
  );
  const articles = input.articles.map((entry): Identified => ({
    ...entry,
    value: { id: articleId(entry.value) },
  }));
  const kinds: readonly (readonly Identified[])[] = [
    input.sources,
    input.municipalities,
    input.areas,
    input.units,
    input.plans,
    items,
    // A section's id is its plan's own business.
    ...sections,
    input.indicators,
    input.freshness,
    input.innspill,
    input.laws,
    input.launchPoints,
    articles,
    services,
  ];
  return kinds.flatMap((entries) => [...repeated(entries), ...tooLong(entries)]);
}

function repeated(entries: readonly Identified[]): Fault[] {
  const groups = [...groupBy(entries, (entry) => entry.value.id).values()];
  return groups.flatMap(([first, ...others]) =>
    others.map((entry) =>
      fault(entry.file, placeIn(entry, 'id'), {
        nb: `en id som ikke er brukt før (den står i ${first?.file ?? ''}, ${first?.path ?? ''})`,
        en: `an id that has not been used (it is in ${first?.file ?? ''}, ${first?.path ?? ''})`,
        came: entry.value.id,
      }),
    ),
  );
}

const tooLong = (entries: readonly Identified[]): Fault[] =>
  entries
    .filter(({ value }) => value.id.length > longest)
    .map((entry) =>
      fault(entry.file, placeIn(entry, 'id'), {
        nb: `en id på høyst ${longest} tegn`,
        en: `an id of at most ${longest} characters`,
        came: entry.value.id,
      }),
    );
