/** What the facts of a help service stand on. Pure: no DOM, no texts. */
import {
  helpFacts,
  type HelpFact,
  type HelpServiceRecord,
  type VerifiedFact,
} from '@apen-oppvekst/data-schema/terms';

/** Facts that stand on the same ground: one source, its date, how sure it is, and when it was tried. */
export interface Ground extends Omit<VerifiedFact<unknown>, 'value'> {
  readonly facts: readonly HelpFact[];
}

/** Where all that is said of a service was found, each ground once. */
export function groundsOf(service: HelpServiceRecord): readonly Ground[] {
  const grounds = new Map<string, Ground & { facts: HelpFact[] }>();
  for (const fact of helpFacts) {
    const found = service[fact];
    if (found === undefined) continue;
    const { value: _, ...ground } = found;
    const key = [ground.source, ground.sourceDate, ground.status, ground.checked].join();
    const known = grounds.get(key) ?? { ...ground, facts: [] };
    grounds.set(key, known);
    known.facts.push(fact);
  }
  return [...grounds.values()];
}
