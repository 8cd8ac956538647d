import { keyOf, type About, type Fact, type Place, type Reading } from './facts.ts';

/** All that is said of one figure, by any file. */
export interface Figure {
  readonly place: Place;
  readonly facts: readonly Fact[];
  /** The API's word for why it has no number; nothing where it has one. */
  readonly hidden: string | undefined;
  readonly value: number | undefined;
}

const protectedStatuses = ['suppressed', 'smallGroup'];
const hiddenStatuses = [...protectedStatuses, 'suppressedByUs'];

/** Figures by what they are of, and what earlier releases said of them. */
export class Knowledge {
  readonly indicators: ReadonlyMap<string, About>;
  readonly areas: ReadonlyMap<string, ReadonlySet<string>>;
  readonly figures = new Map<string, Figure>();
  readonly #before = new Map<string, Fact>();

  constructor(now: Reading, earlier: readonly Reading[] = []) {
    this.indicators = now.indicators;
    this.areas = now.areas;
    for (const [key, facts] of grouped(now.facts)) {
      const [first] = facts;
      if (first === undefined) continue;
      // What any file says to be hidden was meant to be, whatever another shows.
      const status = facts.find((fact) => hiddenStatuses.includes(fact.status ?? ''))?.status;
      const other = facts.find(({ value }) => value === null)?.status;
      const value = facts.find((fact) => fact.value !== null)?.value;
      this.figures.set(key, {
        place: first,
        facts,
        hidden: status ?? (typeof value === 'number' ? undefined : other),
        value: status === undefined ? (value ?? undefined) : undefined,
      });
    }
    for (const { facts } of earlier)
      for (const fact of facts) if (fact.value !== null) this.#before.set(keyOf(fact), fact);
  }

  figure(place: Place): Figure | undefined {
    return this.figures.get(keyOf(place));
  }

  /** What an earlier release showed. */
  before(place: Place): Fact | undefined {
    return this.#before.get(keyOf(place));
  }

  about({ indicator }: Place): About | undefined {
    return this.indicators.get(indicator);
  }

  detail(place: Place, name: 'approximate' | 'base' | 'source'): string | undefined {
    return this.figure(place)?.facts.find((fact) => fact[name] !== undefined)?.[name];
  }
}

export const isHidden = ({ hidden }: Figure): boolean => hiddenStatuses.includes(hidden ?? '');

/** Hidden for its own sake, not to hide others. */
export const isProtected = ({ hidden }: Figure): boolean => protectedStatuses.includes(hidden ?? '');

function grouped(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(keyOf(fact));
    if (group === undefined) groups.set(keyOf(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}

/** From and to, of what a base says: «6893 elever», «30–49», «ca. 230»; nothing known of one that has no number. */
export function numbersOfBase(text: string | undefined): readonly [least: number, most: number] {
  const numbers = [...(text ?? '').matchAll(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+/g)].map(([each]) =>
    Number(each.replace(/\D/g, '')),
  );
  const [first, second] = numbers;
  if (first === undefined) return [0, Infinity];
  if (/[–-]/.test(text ?? '') && second !== undefined) return [first, second];
  if (/^\D*[<≤]|^under/.test(text ?? '')) return [0, first];
  if (/\+|^\D*[>≥]|^over/.test(text ?? '')) return [first, Infinity];
  if (!/ca|~|≈|omkring|om lag/.test(text ?? '')) return [first, first];
  const zeros = /0*$/.exec(String(first))?.[0].length ?? 0;
  return [first - 10 ** zeros / 2, first + 10 ** zeros / 2];
}
