/** What is searched for, as it stands in the page's address. Pure. */

export const filterNames = ['kommune', 'tema', 'type', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Query {
  readonly text: string;
  readonly chosen: Readonly<Record<FilterName, readonly string[]>>;
}

export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const values = (name: FilterName): string[] => [
    ...new Set(parameters.getAll(name).filter((value) => value !== '')),
  ];
  return {
    text: (parameters.get('q') ?? '').trim(),
    chosen: {
      kommune: values('kommune'),
      tema: values('tema'),
      type: values('type'),
      status: values('status'),
    },
  };
}

/** `?q=mobbing&kommune=Trondheim`, or nothing at all for an empty query. */
export function queryAddress({ text, chosen }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const name of filterNames) for (const value of chosen[name]) parameters.append(name, value);
  const address = parameters.toString();
  return address === '' ? '' : `?${address}`;
}

export interface FilterChoice {
  readonly value: string;
  readonly count: number;
  readonly checked: boolean;
}

/** A group's choices, most hits first. What was chosen stays even without a hit, so that it can be taken away. */
export function filterChoices(
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): FilterChoice[] {
  const values = new Set([...chosen, ...Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0)]);
  return [...values]
    .map((value) => ({ value, count: counts[value] ?? 0, checked: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
